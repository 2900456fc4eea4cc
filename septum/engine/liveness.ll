; SPDX-License-Identifier: GPL-2.0-or-later
; Made from liveness.c by tools/search_ll.py; do not edit.
%struct.shared = type { [32 x i8], i64 }
%struct.slot = type { i64, i64, i64 }

@shared_numbers = internal constant [36 x %struct.shared] [%struct.shared { [32 x i8] c"NONE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"WEAK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"STRONG\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"LEADS_TO\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"STEP_OF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"STEP_OR_STOP_OF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"NOWHERE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4294967295 }, %struct.shared { [32 x i8] c"DROPPED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32768 }, %struct.shared { [32 x i8] c"ANY_CPU\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 -1 }, %struct.shared { [32 x i8] c"sizeof slot\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"sizeof graph\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 192 }, %struct.shared { [32 x i8] c"graph.states\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"graph.first\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"graph.to\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"graph.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"graph.busy\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"graph.index\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"graph.operation\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 48 }, %struct.shared { [32 x i8] c"graph.order\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 56 }, %struct.shared { [32 x i8] c"graph.out\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"graph.set\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"graph.number\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"graph.low\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 88 }, %struct.shared { [32 x i8] c"graph.edge\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 96 }, %struct.shared { [32 x i8] c"graph.calls\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 104 }, %struct.shared { [32 x i8] c"graph.stack\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 112 }, %struct.shared { [32 x i8] c"graph.ranges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 120 }, %struct.shared { [32 x i8] c"graph.back\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"graph.index_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"graph.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 144 }, %struct.shared { [32 x i8] c"graph.edges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 152 }, %struct.shared { [32 x i8] c"graph.capacity\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 160 }, %struct.shared { [32 x i8] c"graph.lo\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 168 }, %struct.shared { [32 x i8] c"graph.hi\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 176 }, %struct.shared { [32 x i8] c"graph.least\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 184 }, %struct.shared zeroinitializer], align 16

; Function Attrs: nounwind
define void @liveness_index(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp ult i64 %1, %2
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %9

8:                                                ; preds = %25, %3
  ret void

9:                                                ; preds = %5, %25
  %10 = phi i64 [ %1, %5 ], [ %27, %25 ]
  %11 = load ptr, ptr %0, align 8, !tbaa !9
  %12 = tail call i64 @cfg_words() #8
  %13 = mul i64 %12, %10
  %14 = getelementptr inbounds nuw i64, ptr %11, i64 %13
  %15 = tail call i64 @state_hash(ptr noundef %14) #8
  %16 = load i64, ptr %6, align 8, !tbaa !17
  %17 = load ptr, ptr %7, align 8, !tbaa !18
  br label %18

18:                                               ; preds = %18, %9
  %19 = phi i64 [ %15, %9 ], [ %24, %18 ]
  %20 = and i64 %19, %16
  %21 = getelementptr inbounds nuw i32, ptr %17, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !5
  %23 = icmp eq i32 %22, 0
  %24 = add i64 %20, 1
  br i1 %23, label %25, label %18, !llvm.loop !19

25:                                               ; preds = %18
  %26 = getelementptr inbounds nuw i32, ptr %17, i64 %20
  %27 = add nuw i64 %10, 1
  %28 = trunc i64 %27 to i32
  store i32 %28, ptr %26, align 4, !tbaa !5
  %29 = icmp eq i64 %27, %2
  br i1 %29, label %8, label %9, !llvm.loop !21
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i64 @state_hash(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define range(i64 0, 2) i64 @liveness_edges(ptr noundef %0, ptr noundef captures(none) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  %7 = icmp ult i64 %2, %3
  br i1 %7, label %8, label %158

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 152
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 160
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %18 = load i64, ptr %9, align 8, !tbaa !22
  %19 = load ptr, ptr %10, align 8, !tbaa !23
  br label %20

20:                                               ; preds = %8, %151
  %21 = phi ptr [ %19, %8 ], [ %154, %151 ]
  %22 = phi i64 [ %18, %8 ], [ %152, %151 ]
  %23 = phi i64 [ %2, %8 ], [ %155, %151 ]
  %24 = trunc i64 %22 to i32
  %25 = getelementptr inbounds nuw i32, ptr %21, i64 %23
  store i32 %24, ptr %25, align 4, !tbaa !5
  %26 = load ptr, ptr %11, align 8, !tbaa !24
  %27 = getelementptr inbounds nuw i32, ptr %26, i64 %23
  store i32 0, ptr %27, align 4, !tbaa !5
  %28 = call i64 @cfg_cpus() #8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %151, label %30

30:                                               ; preds = %20, %147
  %31 = phi i64 [ %148, %147 ], [ 0, %20 ]
  %32 = load ptr, ptr %12, align 8, !tbaa !25
  %33 = getelementptr inbounds nuw %struct.slot, ptr %32, i64 %31
  br label %34

34:                                               ; preds = %30, %108
  %35 = phi i64 [ 0, %30 ], [ %119, %108 ]
  %36 = call i64 @cfg_words() #8
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %40

38:                                               ; preds = %40, %34
  %39 = call i64 @outside_step(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %31, i64 noundef %35, ptr noundef nonnull %6) #8
  switch i64 %39, label %52 [
    i64 3, label %147
    i64 0, label %122
  ]

40:                                               ; preds = %34, %40
  %41 = phi i64 [ %49, %40 ], [ 0, %34 ]
  %42 = load ptr, ptr %1, align 8, !tbaa !9
  %43 = call i64 @cfg_words() #8
  %44 = mul i64 %43, %23
  %45 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  %46 = getelementptr inbounds nuw i64, ptr %45, i64 %41
  %47 = load i64, ptr %46, align 8, !tbaa !26
  %48 = getelementptr inbounds nuw i64, ptr %5, i64 %41
  store i64 %47, ptr %48, align 8, !tbaa !26
  %49 = add nuw i64 %41, 1
  %50 = call i64 @cfg_words() #8
  %51 = icmp ult i64 %49, %50
  br i1 %51, label %40, label %38, !llvm.loop !27

52:                                               ; preds = %38
  %53 = load i64, ptr %9, align 8, !tbaa !22
  %54 = load i64, ptr %13, align 8, !tbaa !28
  %55 = icmp eq i64 %53, %54
  br i1 %55, label %158, label %56

56:                                               ; preds = %52
  %57 = and i64 %39, 2
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %108

59:                                               ; preds = %56
  %60 = call i64 @state_hash(ptr noundef nonnull %5) #8
  %61 = load i64, ptr %14, align 8, !tbaa !17
  %62 = and i64 %61, %60
  %63 = load ptr, ptr %15, align 8, !tbaa !18
  %64 = getelementptr inbounds nuw i32, ptr %63, i64 %62
  %65 = load i32, ptr %64, align 4, !tbaa !5
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %108, label %67

67:                                               ; preds = %59, %95
  %68 = phi i32 [ %100, %95 ], [ %65, %59 ]
  %69 = phi i64 [ %98, %95 ], [ %62, %59 ]
  %70 = add i32 %68, -1
  %71 = zext i32 %70 to i64
  %72 = load ptr, ptr %1, align 8, !tbaa !9
  %73 = call i64 @cfg_words() #8
  %74 = mul i64 %73, %71
  %75 = getelementptr inbounds nuw i64, ptr %72, i64 %74
  %76 = call i64 @cfg_words() #8
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %78, label %80

78:                                               ; preds = %67
  %79 = load ptr, ptr %15, align 8, !tbaa !18
  br label %102

80:                                               ; preds = %67, %80
  %81 = phi i64 [ %89, %80 ], [ 0, %67 ]
  %82 = phi i64 [ %88, %80 ], [ 0, %67 ]
  %83 = getelementptr inbounds nuw i64, ptr %75, i64 %81
  %84 = load i64, ptr %83, align 8, !tbaa !26
  %85 = getelementptr inbounds nuw i64, ptr %5, i64 %81
  %86 = load i64, ptr %85, align 8, !tbaa !26
  %87 = xor i64 %86, %84
  %88 = or i64 %87, %82
  %89 = add nuw i64 %81, 1
  %90 = call i64 @cfg_words() #8
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %80, label %92, !llvm.loop !29

92:                                               ; preds = %80
  %93 = icmp eq i64 %88, 0
  %94 = load ptr, ptr %15, align 8, !tbaa !18
  br i1 %93, label %102, label %95

95:                                               ; preds = %92
  %96 = add i64 %69, 1
  %97 = load i64, ptr %14, align 8, !tbaa !17
  %98 = and i64 %97, %96
  %99 = getelementptr inbounds nuw i32, ptr %94, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !5
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %102, label %67, !llvm.loop !30

102:                                              ; preds = %95, %92, %78
  %103 = phi ptr [ %79, %78 ], [ %94, %92 ], [ %94, %95 ]
  %104 = phi i64 [ %69, %78 ], [ %98, %95 ], [ %69, %92 ]
  %105 = getelementptr inbounds nuw i32, ptr %103, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !5
  %107 = add i32 %106, -1
  br label %108

108:                                              ; preds = %102, %59, %56
  %109 = phi i32 [ -1, %56 ], [ -1, %59 ], [ %107, %102 ]
  %110 = load ptr, ptr %16, align 8, !tbaa !31
  %111 = load i64, ptr %9, align 8, !tbaa !22
  %112 = getelementptr inbounds nuw i32, ptr %110, i64 %111
  store i32 %109, ptr %112, align 4, !tbaa !5
  %113 = shl i64 %35, 8
  %114 = or i64 %113, %31
  %115 = trunc i64 %114 to i16
  %116 = load ptr, ptr %17, align 8, !tbaa !32
  %117 = add i64 %111, 1
  store i64 %117, ptr %9, align 8, !tbaa !22
  %118 = getelementptr inbounds nuw i16, ptr %116, i64 %111
  store i16 %115, ptr %118, align 2, !tbaa !33
  %119 = add i64 %35, 1
  %120 = and i64 %39, 128
  %121 = icmp eq i64 %120, 0
  br i1 %121, label %122, label %34, !llvm.loop !35

122:                                              ; preds = %108, %38
  %123 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %124 = load i64, ptr %123, align 8, !tbaa !36
  %125 = icmp eq i64 %124, 0
  br i1 %125, label %140, label %126

126:                                              ; preds = %122
  %127 = load ptr, ptr %1, align 8, !tbaa !9
  %128 = call i64 @cfg_words() #8
  %129 = mul i64 %128, %23
  %130 = getelementptr inbounds nuw i64, ptr %127, i64 %129
  %131 = load i64, ptr %33, align 8, !tbaa !38
  %132 = getelementptr inbounds nuw i64, ptr %130, i64 %131
  %133 = load i64, ptr %132, align 8, !tbaa !26
  %134 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %135 = load i64, ptr %134, align 8, !tbaa !39
  %136 = lshr i64 %133, %135
  %137 = load i64, ptr %123, align 8, !tbaa !36
  %138 = and i64 %136, %137
  %139 = icmp eq i64 %138, 0
  br i1 %139, label %147, label %140

140:                                              ; preds = %126, %122
  %141 = trunc i64 %31 to i32
  %142 = shl nuw i32 1, %141
  %143 = load ptr, ptr %11, align 8, !tbaa !24
  %144 = getelementptr inbounds nuw i32, ptr %143, i64 %23
  %145 = load i32, ptr %144, align 4, !tbaa !5
  %146 = or i32 %145, %142
  store i32 %146, ptr %144, align 4, !tbaa !5
  br label %147

147:                                              ; preds = %38, %140, %126
  %148 = add nuw i64 %31, 1
  %149 = call i64 @cfg_cpus() #8
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %30, label %151, !llvm.loop !40

151:                                              ; preds = %147, %20
  %152 = load i64, ptr %9, align 8, !tbaa !22
  %153 = trunc i64 %152 to i32
  %154 = load ptr, ptr %10, align 8, !tbaa !23
  %155 = add nuw i64 %23, 1
  %156 = getelementptr inbounds nuw i32, ptr %154, i64 %155
  store i32 %153, ptr %156, align 4, !tbaa !5
  %157 = icmp eq i64 %155, %3
  br i1 %157, label %158, label %20, !llvm.loop !41

158:                                              ; preds = %151, %52, %4
  %159 = phi i64 [ 0, %52 ], [ 1, %4 ], [ 1, %151 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  ret i64 %159
}

declare i64 @cfg_cpus() local_unnamed_addr #2

declare i64 @cfg_words() local_unnamed_addr #2

declare i64 @outside_step(ptr noundef, ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @liveness_find(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %6 = load i64, ptr %5, align 8, !tbaa !22
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %45, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %10 = load ptr, ptr %9, align 8, !tbaa !32
  %11 = icmp ult i64 %6, 4
  br i1 %11, label %43, label %12

12:                                               ; preds = %8
  %13 = icmp ult i64 %6, 16
  br i1 %13, label %31, label %14

14:                                               ; preds = %12
  %15 = and i64 %6, 12
  %16 = and i64 %6, -16
  br label %17

17:                                               ; preds = %17, %14
  %18 = phi i64 [ 0, %14 ], [ %25, %17 ]
  %19 = getelementptr inbounds nuw i16, ptr %10, i64 %18
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %21 = load <8 x i16>, ptr %19, align 2, !tbaa !33
  %22 = load <8 x i16>, ptr %20, align 2, !tbaa !33
  %23 = and <8 x i16> %21, splat (i16 32767)
  %24 = and <8 x i16> %22, splat (i16 32767)
  store <8 x i16> %23, ptr %19, align 2, !tbaa !33
  store <8 x i16> %24, ptr %20, align 2, !tbaa !33
  %25 = add nuw i64 %18, 16
  %26 = icmp eq i64 %25, %16
  br i1 %26, label %27, label %17, !llvm.loop !42

27:                                               ; preds = %17
  %28 = icmp eq i64 %6, %16
  br i1 %28, label %45, label %29

29:                                               ; preds = %27
  %30 = icmp eq i64 %15, 0
  br i1 %30, label %43, label %31, !prof !45

31:                                               ; preds = %12, %29
  %32 = phi i64 [ %16, %29 ], [ 0, %12 ]
  %33 = and i64 %6, -4
  br label %34

34:                                               ; preds = %34, %31
  %35 = phi i64 [ %32, %31 ], [ %39, %34 ]
  %36 = getelementptr inbounds nuw i16, ptr %10, i64 %35
  %37 = load <4 x i16>, ptr %36, align 2, !tbaa !33
  %38 = and <4 x i16> %37, splat (i16 32767)
  store <4 x i16> %38, ptr %36, align 2, !tbaa !33
  %39 = add nuw i64 %35, 4
  %40 = icmp eq i64 %39, %33
  br i1 %40, label %41, label %34, !llvm.loop !46

41:                                               ; preds = %34
  %42 = icmp eq i64 %6, %33
  br i1 %42, label %45, label %43

43:                                               ; preds = %8, %29, %41
  %44 = phi i64 [ 0, %8 ], [ %16, %29 ], [ %33, %41 ]
  br label %59

45:                                               ; preds = %59, %27, %41, %4
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %47 = load i64, ptr %46, align 8, !tbaa !47
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %49, label %51

49:                                               ; preds = %45
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store i64 4294967295, ptr %50, align 8, !tbaa !48
  br label %762

51:                                               ; preds = %45
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %53 = load ptr, ptr %52, align 8, !tbaa !49
  %54 = icmp eq i64 %3, -1
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %56 = trunc i64 %3 to i32
  %57 = shl nuw i32 1, %56
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %66

59:                                               ; preds = %43, %59
  %60 = phi i64 [ %64, %59 ], [ %44, %43 ]
  %61 = getelementptr inbounds nuw i16, ptr %10, i64 %60
  %62 = load i16, ptr %61, align 2, !tbaa !33
  %63 = and i16 %62, 32767
  store i16 %63, ptr %61, align 2, !tbaa !33
  %64 = add nuw i64 %60, 1
  %65 = icmp eq i64 %64, %6
  br i1 %65, label %45, label %59, !llvm.loop !50

66:                                               ; preds = %81, %51
  %67 = phi i64 [ 0, %51 ], [ %83, %81 ]
  %68 = phi i64 [ 0, %51 ], [ %82, %81 ]
  %69 = getelementptr inbounds nuw i32, ptr %53, i64 %67
  store i32 0, ptr %69, align 4, !tbaa !5
  br i1 %54, label %76, label %70

70:                                               ; preds = %66
  %71 = load ptr, ptr %55, align 8, !tbaa !24
  %72 = getelementptr inbounds nuw i32, ptr %71, i64 %67
  %73 = load i32, ptr %72, align 4, !tbaa !5
  %74 = and i32 %73, %57
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %81, label %76

76:                                               ; preds = %70, %66
  %77 = trunc i64 %67 to i32
  %78 = load ptr, ptr %58, align 8, !tbaa !51
  %79 = add i64 %68, 1
  %80 = getelementptr inbounds nuw i32, ptr %78, i64 %68
  store i32 %77, ptr %80, align 4, !tbaa !5
  br label %81

81:                                               ; preds = %76, %70
  %82 = phi i64 [ %79, %76 ], [ %68, %70 ]
  %83 = add nuw i64 %67, 1
  %84 = icmp eq i64 %83, %47
  br i1 %84, label %85, label %66, !llvm.loop !52

85:                                               ; preds = %81
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store i64 4294967295, ptr %86, align 8, !tbaa !48
  %87 = icmp eq i64 %82, 0
  br i1 %87, label %762, label %88

88:                                               ; preds = %85
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %90 = load ptr, ptr %89, align 8, !tbaa !53
  store i32 0, ptr %90, align 4, !tbaa !5
  %91 = trunc i64 %82 to i32
  %92 = getelementptr inbounds nuw i8, ptr %90, i64 4
  store i32 %91, ptr %92, align 4, !tbaa !5
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %104 = icmp eq i64 %2, 0
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %107 = icmp ne i64 %1, 2
  br label %114

108:                                              ; preds = %759, %114
  %109 = phi i64 [ %115, %114 ], [ %747, %759 ]
  %110 = phi i64 [ %119, %114 ], [ %760, %759 ]
  %111 = phi i32 [ %127, %114 ], [ %371, %759 ]
  %112 = phi i64 [ %116, %114 ], [ %750, %759 ]
  %113 = icmp eq i64 %110, 0
  br i1 %113, label %762, label %114, !llvm.loop !54

114:                                              ; preds = %88, %108
  %115 = phi i64 [ 4294967295, %88 ], [ %109, %108 ]
  %116 = phi i64 [ 0, %88 ], [ %112, %108 ]
  %117 = phi i32 [ 0, %88 ], [ %111, %108 ]
  %118 = phi i64 [ 1, %88 ], [ %110, %108 ]
  %119 = add i64 %118, -1
  %120 = shl i64 %119, 3
  %121 = getelementptr inbounds nuw i8, ptr %90, i64 %120
  %122 = load i32, ptr %121, align 4, !tbaa !5
  %123 = zext i32 %122 to i64
  %124 = getelementptr inbounds nuw i8, ptr %121, i64 4
  %125 = load i32, ptr %124, align 4, !tbaa !5
  %126 = zext i32 %125 to i64
  %127 = add i32 %117, 1
  %128 = icmp ult i32 %122, %125
  br i1 %128, label %129, label %108

129:                                              ; preds = %114
  %130 = load ptr, ptr %93, align 8, !tbaa !55
  %131 = load ptr, ptr %94, align 8, !tbaa !51
  %132 = ptrtoint ptr %131 to i64
  %133 = load ptr, ptr %95, align 8, !tbaa !49
  %134 = sub nsw i64 %126, %123
  %135 = and i64 %134, 1
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %146, label %137

137:                                              ; preds = %129
  %138 = getelementptr inbounds nuw i32, ptr %131, i64 %123
  %139 = load i32, ptr %138, align 4, !tbaa !5
  %140 = zext i32 %139 to i64
  %141 = getelementptr inbounds nuw i32, ptr %130, i64 %140
  store i32 0, ptr %141, align 4, !tbaa !5
  %142 = load i32, ptr %138, align 4, !tbaa !5
  %143 = zext i32 %142 to i64
  %144 = getelementptr inbounds nuw i32, ptr %133, i64 %143
  store i32 %127, ptr %144, align 4, !tbaa !5
  %145 = add nuw nsw i64 %123, 1
  br label %146

146:                                              ; preds = %137, %129
  %147 = phi i64 [ %123, %129 ], [ %145, %137 ]
  %148 = add nsw i64 %126, -1
  %149 = icmp eq i64 %148, %123
  br i1 %149, label %169, label %150

150:                                              ; preds = %146, %150
  %151 = phi i64 [ %167, %150 ], [ %147, %146 ]
  %152 = getelementptr inbounds nuw i32, ptr %131, i64 %151
  %153 = load i32, ptr %152, align 4, !tbaa !5
  %154 = zext i32 %153 to i64
  %155 = getelementptr inbounds nuw i32, ptr %130, i64 %154
  store i32 0, ptr %155, align 4, !tbaa !5
  %156 = load i32, ptr %152, align 4, !tbaa !5
  %157 = zext i32 %156 to i64
  %158 = getelementptr inbounds nuw i32, ptr %133, i64 %157
  store i32 %127, ptr %158, align 4, !tbaa !5
  %159 = getelementptr inbounds nuw i32, ptr %131, i64 %151
  %160 = getelementptr inbounds nuw i8, ptr %159, i64 4
  %161 = load i32, ptr %160, align 4, !tbaa !5
  %162 = zext i32 %161 to i64
  %163 = getelementptr inbounds nuw i32, ptr %130, i64 %162
  store i32 0, ptr %163, align 4, !tbaa !5
  %164 = load i32, ptr %160, align 4, !tbaa !5
  %165 = zext i32 %164 to i64
  %166 = getelementptr inbounds nuw i32, ptr %133, i64 %165
  store i32 %127, ptr %166, align 4, !tbaa !5
  %167 = add nuw nsw i64 %151, 2
  %168 = icmp eq i64 %167, %126
  br i1 %168, label %169, label %150, !llvm.loop !56

169:                                              ; preds = %150, %146
  br label %212

170:                                              ; preds = %331
  %171 = load ptr, ptr %101, align 8, !tbaa !57
  %172 = sub nsw i64 %126, %123
  %173 = icmp ult i64 %172, 8
  %174 = ptrtoint ptr %171 to i64
  %175 = sub i64 %132, %174
  %176 = icmp ult i64 %175, 32
  %177 = select i1 %173, i1 true, i1 %176
  br i1 %177, label %194, label %178

178:                                              ; preds = %170
  %179 = and i64 %172, -8
  %180 = add nsw i64 %179, %123
  br label %181

181:                                              ; preds = %181, %178
  %182 = phi i64 [ 0, %178 ], [ %190, %181 ]
  %183 = add i64 %182, %123
  %184 = getelementptr inbounds nuw i32, ptr %171, i64 %183
  %185 = getelementptr inbounds nuw i8, ptr %184, i64 16
  %186 = load <4 x i32>, ptr %184, align 4, !tbaa !5
  %187 = load <4 x i32>, ptr %185, align 4, !tbaa !5
  %188 = getelementptr inbounds nuw i32, ptr %131, i64 %183
  %189 = getelementptr inbounds nuw i8, ptr %188, i64 16
  store <4 x i32> %186, ptr %188, align 4, !tbaa !5
  store <4 x i32> %187, ptr %189, align 4, !tbaa !5
  %190 = add nuw i64 %182, 8
  %191 = icmp eq i64 %190, %179
  br i1 %191, label %192, label %181, !llvm.loop !58

192:                                              ; preds = %181
  %193 = icmp eq i64 %172, %179
  br i1 %193, label %356, label %194

194:                                              ; preds = %170, %192
  %195 = phi i64 [ %123, %170 ], [ %180, %192 ]
  %196 = sub nsw i64 %126, %195
  %197 = and i64 %196, 3
  %198 = icmp eq i64 %197, 0
  br i1 %198, label %208, label %199

199:                                              ; preds = %194, %199
  %200 = phi i64 [ %205, %199 ], [ %195, %194 ]
  %201 = phi i64 [ %206, %199 ], [ 0, %194 ]
  %202 = getelementptr inbounds nuw i32, ptr %171, i64 %200
  %203 = load i32, ptr %202, align 4, !tbaa !5
  %204 = getelementptr inbounds nuw i32, ptr %131, i64 %200
  store i32 %203, ptr %204, align 4, !tbaa !5
  %205 = add nuw nsw i64 %200, 1
  %206 = add i64 %201, 1
  %207 = icmp eq i64 %206, %197
  br i1 %207, label %208, label %199, !llvm.loop !59

208:                                              ; preds = %199, %194
  %209 = phi i64 [ %195, %194 ], [ %205, %199 ]
  %210 = sub nsw i64 %195, %126
  %211 = icmp ugt i64 %210, -4
  br i1 %211, label %356, label %337

212:                                              ; preds = %169, %331
  %213 = phi i32 [ %334, %331 ], [ 1, %169 ]
  %214 = phi i64 [ %333, %331 ], [ %123, %169 ]
  %215 = phi i64 [ %332, %331 ], [ 0, %169 ]
  %216 = phi i64 [ %335, %331 ], [ %123, %169 ]
  %217 = getelementptr inbounds nuw i32, ptr %131, i64 %216
  %218 = load i32, ptr %217, align 4, !tbaa !5
  %219 = zext i32 %218 to i64
  %220 = getelementptr inbounds nuw i32, ptr %130, i64 %219
  %221 = load i32, ptr %220, align 4, !tbaa !5
  %222 = icmp eq i32 %221, 0
  br i1 %222, label %223, label %331

223:                                              ; preds = %212
  %224 = add i32 %213, 1
  %225 = load ptr, ptr %96, align 8, !tbaa !61
  %226 = getelementptr inbounds nuw i32, ptr %225, i64 %219
  store i32 %213, ptr %226, align 4, !tbaa !5
  store i32 %213, ptr %220, align 4, !tbaa !5
  %227 = load ptr, ptr %97, align 8, !tbaa !23
  %228 = getelementptr inbounds nuw i32, ptr %227, i64 %219
  %229 = load i32, ptr %228, align 4, !tbaa !5
  %230 = load ptr, ptr %98, align 8, !tbaa !62
  %231 = getelementptr inbounds nuw i32, ptr %230, i64 %219
  store i32 %229, ptr %231, align 4, !tbaa !5
  %232 = load ptr, ptr %99, align 8, !tbaa !63
  %233 = add i64 %215, 1
  %234 = getelementptr inbounds nuw i32, ptr %232, i64 %215
  store i32 %218, ptr %234, align 4, !tbaa !5
  %235 = load ptr, ptr %100, align 8, !tbaa !64
  store i32 %218, ptr %235, align 4, !tbaa !5
  br label %236

236:                                              ; preds = %325, %223
  %237 = phi i32 [ %224, %223 ], [ %329, %325 ]
  %238 = phi i64 [ %214, %223 ], [ %328, %325 ]
  %239 = phi i64 [ 1, %223 ], [ %327, %325 ]
  %240 = phi i64 [ %233, %223 ], [ %326, %325 ]
  %241 = getelementptr i32, ptr %235, i64 %239
  %242 = getelementptr i8, ptr %241, i64 -4
  %243 = load i32, ptr %242, align 4, !tbaa !5
  %244 = zext i32 %243 to i64
  %245 = getelementptr inbounds nuw i32, ptr %230, i64 %244
  %246 = load i32, ptr %245, align 4, !tbaa !5
  %247 = add i32 %243, 1
  %248 = zext i32 %247 to i64
  %249 = getelementptr inbounds nuw i32, ptr %227, i64 %248
  %250 = load i32, ptr %249, align 4, !tbaa !5
  %251 = icmp ult i32 %246, %250
  br i1 %251, label %252, label %287

252:                                              ; preds = %236
  %253 = add nuw i32 %246, 1
  store i32 %253, ptr %245, align 4, !tbaa !5
  %254 = load ptr, ptr %102, align 8, !tbaa !31
  %255 = zext i32 %246 to i64
  %256 = getelementptr inbounds nuw i32, ptr %254, i64 %255
  %257 = load i32, ptr %256, align 4, !tbaa !5
  %258 = load ptr, ptr %103, align 8, !tbaa !32
  %259 = getelementptr inbounds nuw i16, ptr %258, i64 %255
  %260 = load i16, ptr %259, align 2, !tbaa !33
  %261 = icmp slt i16 %260, 0
  %262 = icmp eq i32 %257, -1
  %263 = select i1 %261, i1 true, i1 %262
  br i1 %263, label %325, label %264

264:                                              ; preds = %252
  %265 = zext i32 %257 to i64
  %266 = getelementptr inbounds nuw i32, ptr %133, i64 %265
  %267 = load i32, ptr %266, align 4, !tbaa !5
  %268 = icmp eq i32 %267, %127
  br i1 %268, label %269, label %325, !llvm.loop !65

269:                                              ; preds = %264
  %270 = getelementptr inbounds nuw i32, ptr %130, i64 %265
  %271 = load i32, ptr %270, align 4, !tbaa !5
  %272 = icmp eq i32 %271, 0
  br i1 %272, label %273, label %282

273:                                              ; preds = %269
  %274 = add i32 %237, 1
  %275 = getelementptr inbounds nuw i32, ptr %225, i64 %265
  store i32 %237, ptr %275, align 4, !tbaa !5
  store i32 %237, ptr %270, align 4, !tbaa !5
  %276 = getelementptr inbounds nuw i32, ptr %227, i64 %265
  %277 = load i32, ptr %276, align 4, !tbaa !5
  %278 = getelementptr inbounds nuw i32, ptr %230, i64 %265
  store i32 %277, ptr %278, align 4, !tbaa !5
  %279 = add i64 %240, 1
  %280 = getelementptr inbounds nuw i32, ptr %232, i64 %240
  store i32 %257, ptr %280, align 4, !tbaa !5
  %281 = add i64 %239, 1
  store i32 %257, ptr %241, align 4, !tbaa !5
  br label %325, !llvm.loop !65

282:                                              ; preds = %269
  %283 = getelementptr inbounds nuw i32, ptr %225, i64 %244
  %284 = load i32, ptr %283, align 4, !tbaa !5
  %285 = icmp ult i32 %271, %284
  br i1 %285, label %286, label %325, !llvm.loop !65

286:                                              ; preds = %282
  store i32 %271, ptr %283, align 4, !tbaa !5
  br label %325, !llvm.loop !65

287:                                              ; preds = %236
  %288 = add i64 %239, -1
  %289 = icmp eq i64 %288, 0
  br i1 %289, label %300, label %290

290:                                              ; preds = %287
  %291 = getelementptr inbounds nuw i32, ptr %225, i64 %244
  %292 = load i32, ptr %291, align 4, !tbaa !5
  %293 = getelementptr i8, ptr %241, i64 -8
  %294 = load i32, ptr %293, align 4, !tbaa !5
  %295 = zext i32 %294 to i64
  %296 = getelementptr inbounds nuw i32, ptr %225, i64 %295
  %297 = load i32, ptr %296, align 4, !tbaa !5
  %298 = icmp ult i32 %292, %297
  br i1 %298, label %299, label %300

299:                                              ; preds = %290
  store i32 %292, ptr %296, align 4, !tbaa !5
  br label %300

300:                                              ; preds = %299, %290, %287
  %301 = getelementptr inbounds nuw i32, ptr %225, i64 %244
  %302 = load i32, ptr %301, align 4, !tbaa !5
  %303 = getelementptr inbounds nuw i32, ptr %130, i64 %244
  %304 = load i32, ptr %303, align 4, !tbaa !5
  %305 = icmp eq i32 %302, %304
  br i1 %305, label %306, label %325, !llvm.loop !65

306:                                              ; preds = %300
  %307 = load ptr, ptr %101, align 8, !tbaa !57
  br label %308

308:                                              ; preds = %308, %306
  %309 = phi i64 [ %311, %308 ], [ %240, %306 ]
  %310 = phi i64 [ %316, %308 ], [ %238, %306 ]
  %311 = add i64 %309, -1
  %312 = getelementptr inbounds nuw i32, ptr %232, i64 %311
  %313 = load i32, ptr %312, align 4, !tbaa !5
  %314 = zext i32 %313 to i64
  %315 = getelementptr inbounds nuw i32, ptr %133, i64 %314
  store i32 0, ptr %315, align 4, !tbaa !5
  %316 = add i64 %310, 1
  %317 = getelementptr inbounds nuw i32, ptr %307, i64 %310
  store i32 %313, ptr %317, align 4, !tbaa !5
  %318 = icmp eq i32 %313, %243
  br i1 %318, label %319, label %308, !llvm.loop !66

319:                                              ; preds = %308
  %320 = trunc i64 %316 to i32
  %321 = getelementptr inbounds nuw i32, ptr %307, i64 %238
  %322 = load i32, ptr %321, align 4, !tbaa !5
  %323 = zext i32 %322 to i64
  %324 = getelementptr inbounds nuw i32, ptr %225, i64 %323
  store i32 %320, ptr %324, align 4, !tbaa !5
  br label %325

325:                                              ; preds = %319, %300, %286, %282, %273, %264, %252
  %326 = phi i64 [ %311, %319 ], [ %279, %273 ], [ %240, %264 ], [ %240, %286 ], [ %240, %282 ], [ %240, %300 ], [ %240, %252 ]
  %327 = phi i64 [ %288, %319 ], [ %281, %273 ], [ %239, %264 ], [ %239, %286 ], [ %239, %282 ], [ %288, %300 ], [ %239, %252 ]
  %328 = phi i64 [ %316, %319 ], [ %238, %273 ], [ %238, %264 ], [ %238, %286 ], [ %238, %282 ], [ %238, %300 ], [ %238, %252 ]
  %329 = phi i32 [ %237, %319 ], [ %274, %273 ], [ %237, %264 ], [ %237, %286 ], [ %237, %282 ], [ %237, %300 ], [ %237, %252 ]
  %330 = icmp eq i64 %327, 0
  br i1 %330, label %331, label %236

331:                                              ; preds = %325, %212
  %332 = phi i64 [ %215, %212 ], [ %326, %325 ]
  %333 = phi i64 [ %214, %212 ], [ %328, %325 ]
  %334 = phi i32 [ %213, %212 ], [ %329, %325 ]
  %335 = add nuw nsw i64 %216, 1
  %336 = icmp eq i64 %335, %126
  br i1 %336, label %170, label %212, !llvm.loop !67

337:                                              ; preds = %208, %337
  %338 = phi i64 [ %354, %337 ], [ %209, %208 ]
  %339 = getelementptr inbounds nuw i32, ptr %171, i64 %338
  %340 = load i32, ptr %339, align 4, !tbaa !5
  %341 = getelementptr inbounds nuw i32, ptr %131, i64 %338
  store i32 %340, ptr %341, align 4, !tbaa !5
  %342 = add nuw nsw i64 %338, 1
  %343 = getelementptr inbounds nuw i32, ptr %171, i64 %342
  %344 = load i32, ptr %343, align 4, !tbaa !5
  %345 = getelementptr inbounds nuw i32, ptr %131, i64 %342
  store i32 %344, ptr %345, align 4, !tbaa !5
  %346 = add nuw nsw i64 %338, 2
  %347 = getelementptr inbounds nuw i32, ptr %171, i64 %346
  %348 = load i32, ptr %347, align 4, !tbaa !5
  %349 = getelementptr inbounds nuw i32, ptr %131, i64 %346
  store i32 %348, ptr %349, align 4, !tbaa !5
  %350 = add nuw nsw i64 %338, 3
  %351 = getelementptr inbounds nuw i32, ptr %171, i64 %350
  %352 = load i32, ptr %351, align 4, !tbaa !5
  %353 = getelementptr inbounds nuw i32, ptr %131, i64 %350
  store i32 %352, ptr %353, align 4, !tbaa !5
  %354 = add nuw nsw i64 %338, 4
  %355 = icmp eq i64 %354, %126
  br i1 %355, label %356, label %337, !llvm.loop !68

356:                                              ; preds = %208, %337, %192
  %357 = load ptr, ptr %96, align 8, !tbaa !61
  %358 = load ptr, ptr %94, align 8, !tbaa !51
  br label %359

359:                                              ; preds = %356, %759
  %360 = phi i64 [ %115, %356 ], [ %747, %759 ]
  %361 = phi i64 [ %116, %356 ], [ %750, %759 ]
  %362 = phi i64 [ %123, %356 ], [ %370, %759 ]
  %363 = phi i32 [ %127, %356 ], [ %371, %759 ]
  %364 = phi i64 [ %119, %356 ], [ %760, %759 ]
  %365 = getelementptr inbounds nuw i32, ptr %358, i64 %362
  %366 = load i32, ptr %365, align 4, !tbaa !5
  %367 = zext i32 %366 to i64
  %368 = getelementptr inbounds nuw i32, ptr %357, i64 %367
  %369 = load i32, ptr %368, align 4, !tbaa !5
  %370 = zext i32 %369 to i64
  %371 = add i32 %363, 1
  %372 = icmp samesign uge i64 %362, %370
  br i1 %372, label %648, label %373

373:                                              ; preds = %359
  %374 = load ptr, ptr %95, align 8, !tbaa !49
  %375 = sub nuw nsw i64 %370, %362
  %376 = and i64 %375, 3
  %377 = icmp eq i64 %376, 0
  br i1 %377, label %388, label %378

378:                                              ; preds = %373, %378
  %379 = phi i64 [ %385, %378 ], [ %362, %373 ]
  %380 = phi i64 [ %386, %378 ], [ 0, %373 ]
  %381 = getelementptr inbounds nuw i32, ptr %358, i64 %379
  %382 = load i32, ptr %381, align 4, !tbaa !5
  %383 = zext i32 %382 to i64
  %384 = getelementptr inbounds nuw i32, ptr %374, i64 %383
  store i32 %371, ptr %384, align 4, !tbaa !5
  %385 = add nuw i64 %379, 1
  %386 = add i64 %380, 1
  %387 = icmp eq i64 %386, %376
  br i1 %387, label %388, label %378, !llvm.loop !69

388:                                              ; preds = %378, %373
  %389 = phi i64 [ %362, %373 ], [ %385, %378 ]
  %390 = sub nsw i64 %362, %370
  %391 = icmp ugt i64 %390, -4
  br i1 %391, label %392, label %395

392:                                              ; preds = %395, %388
  %393 = load ptr, ptr %97, align 8, !tbaa !23
  br i1 %104, label %394, label %418

394:                                              ; preds = %535, %392
  br label %542

395:                                              ; preds = %388, %395
  %396 = phi i64 [ %416, %395 ], [ %389, %388 ]
  %397 = getelementptr inbounds nuw i32, ptr %358, i64 %396
  %398 = load i32, ptr %397, align 4, !tbaa !5
  %399 = zext i32 %398 to i64
  %400 = getelementptr inbounds nuw i32, ptr %374, i64 %399
  store i32 %371, ptr %400, align 4, !tbaa !5
  %401 = getelementptr inbounds nuw i32, ptr %358, i64 %396
  %402 = getelementptr inbounds nuw i8, ptr %401, i64 4
  %403 = load i32, ptr %402, align 4, !tbaa !5
  %404 = zext i32 %403 to i64
  %405 = getelementptr inbounds nuw i32, ptr %374, i64 %404
  store i32 %371, ptr %405, align 4, !tbaa !5
  %406 = getelementptr inbounds nuw i32, ptr %358, i64 %396
  %407 = getelementptr inbounds nuw i8, ptr %406, i64 8
  %408 = load i32, ptr %407, align 4, !tbaa !5
  %409 = zext i32 %408 to i64
  %410 = getelementptr inbounds nuw i32, ptr %374, i64 %409
  store i32 %371, ptr %410, align 4, !tbaa !5
  %411 = getelementptr inbounds nuw i32, ptr %358, i64 %396
  %412 = getelementptr inbounds nuw i8, ptr %411, i64 12
  %413 = load i32, ptr %412, align 4, !tbaa !5
  %414 = zext i32 %413 to i64
  %415 = getelementptr inbounds nuw i32, ptr %374, i64 %414
  store i32 %371, ptr %415, align 4, !tbaa !5
  %416 = add nuw i64 %396, 4
  %417 = icmp eq i64 %416, %370
  br i1 %417, label %392, label %395, !llvm.loop !70

418:                                              ; preds = %392, %442
  %419 = phi i32 [ %443, %442 ], [ 0, %392 ]
  %420 = phi i64 [ %444, %442 ], [ %362, %392 ]
  %421 = getelementptr inbounds nuw i32, ptr %358, i64 %420
  %422 = load i32, ptr %421, align 4, !tbaa !5
  %423 = zext i32 %422 to i64
  %424 = getelementptr inbounds nuw i32, ptr %393, i64 %423
  %425 = load i32, ptr %424, align 4, !tbaa !5
  %426 = add i32 %422, 1
  %427 = zext i32 %426 to i64
  %428 = getelementptr inbounds nuw i32, ptr %393, i64 %427
  %429 = load i32, ptr %428, align 4, !tbaa !5
  %430 = icmp ult i32 %425, %429
  br i1 %430, label %431, label %442

431:                                              ; preds = %418
  %432 = load ptr, ptr %103, align 8, !tbaa !32
  %433 = zext i32 %429 to i64
  br label %434

434:                                              ; preds = %532, %431
  %435 = phi i32 [ %425, %431 ], [ %475, %532 ]
  %436 = phi i32 [ %419, %431 ], [ %533, %532 ]
  %437 = zext i32 %435 to i64
  %438 = getelementptr inbounds nuw i16, ptr %432, i64 %437
  %439 = load i16, ptr %438, align 2, !tbaa !33
  %440 = add nuw i32 %435, 1
  %441 = tail call i32 @llvm.umax.i32(i32 %429, i32 %440)
  br label %446

442:                                              ; preds = %532, %418
  %443 = phi i32 [ %419, %418 ], [ %533, %532 ]
  %444 = add nuw i64 %420, 1
  %445 = icmp eq i64 %444, %370
  br i1 %445, label %535, label %418, !llvm.loop !71

446:                                              ; preds = %467, %434
  %447 = phi i64 [ %437, %434 ], [ %470, %467 ]
  %448 = phi i32 [ 0, %434 ], [ %469, %467 ]
  %449 = getelementptr inbounds nuw i16, ptr %432, i64 %447
  %450 = load i16, ptr %449, align 2, !tbaa !33
  %451 = xor i16 %450, %439
  %452 = and i16 %451, 255
  %453 = icmp eq i16 %452, 0
  br i1 %453, label %454, label %472

454:                                              ; preds = %446
  %455 = icmp sgt i16 %450, -1
  br i1 %455, label %456, label %467

456:                                              ; preds = %454
  %457 = load ptr, ptr %102, align 8, !tbaa !31
  %458 = getelementptr inbounds nuw i32, ptr %457, i64 %447
  %459 = load i32, ptr %458, align 4, !tbaa !5
  %460 = icmp eq i32 %459, -1
  br i1 %460, label %467, label %461

461:                                              ; preds = %456
  %462 = zext i32 %459 to i64
  %463 = getelementptr inbounds nuw i32, ptr %374, i64 %462
  %464 = load i32, ptr %463, align 4, !tbaa !5
  %465 = icmp ne i32 %464, %371
  %466 = zext i1 %465 to i32
  br label %467

467:                                              ; preds = %461, %456, %454
  %468 = phi i32 [ 1, %456 ], [ 1, %454 ], [ %466, %461 ]
  %469 = or i32 %468, %448
  %470 = add nuw nsw i64 %447, 1
  %471 = icmp samesign ult i64 %470, %433
  br i1 %471, label %446, label %474, !llvm.loop !72

472:                                              ; preds = %446
  %473 = trunc nuw i64 %447 to i32
  br label %474

474:                                              ; preds = %467, %472
  %475 = phi i32 [ %473, %472 ], [ %441, %467 ]
  %476 = phi i32 [ %448, %472 ], [ %469, %467 ]
  %477 = icmp ne i32 %476, 0
  %478 = icmp ne i32 %475, %440
  %479 = and i1 %478, %477
  %480 = icmp sgt i16 %439, -1
  %481 = and i1 %480, %479
  br i1 %481, label %482, label %532

482:                                              ; preds = %474
  %483 = icmp ult i32 %435, %475
  br i1 %483, label %484, label %532

484:                                              ; preds = %482
  %485 = zext i32 %475 to i64
  %486 = sub nsw i64 %485, %437
  %487 = icmp ult i64 %486, 4
  br i1 %487, label %523, label %488

488:                                              ; preds = %484
  %489 = icmp ult i64 %486, 16
  br i1 %489, label %509, label %490

490:                                              ; preds = %488
  %491 = and i64 %486, 12
  %492 = and i64 %486, -16
  %493 = getelementptr i16, ptr %432, i64 %437
  br label %494

494:                                              ; preds = %494, %490
  %495 = phi i64 [ 0, %490 ], [ %502, %494 ]
  %496 = getelementptr i16, ptr %493, i64 %495
  %497 = getelementptr inbounds nuw i8, ptr %496, i64 16
  %498 = load <8 x i16>, ptr %496, align 2, !tbaa !33
  %499 = load <8 x i16>, ptr %497, align 2, !tbaa !33
  %500 = or <8 x i16> %498, splat (i16 -32768)
  %501 = or <8 x i16> %499, splat (i16 -32768)
  store <8 x i16> %500, ptr %496, align 2, !tbaa !33
  store <8 x i16> %501, ptr %497, align 2, !tbaa !33
  %502 = add nuw i64 %495, 16
  %503 = icmp eq i64 %502, %492
  br i1 %503, label %504, label %494, !llvm.loop !73

504:                                              ; preds = %494
  %505 = icmp eq i64 %486, %492
  br i1 %505, label %532, label %506

506:                                              ; preds = %504
  %507 = add nsw i64 %492, %437
  %508 = icmp eq i64 %491, 0
  br i1 %508, label %523, label %509, !prof !45

509:                                              ; preds = %488, %506
  %510 = phi i64 [ %492, %506 ], [ 0, %488 ]
  %511 = and i64 %486, -4
  %512 = add nsw i64 %511, %437
  %513 = getelementptr i16, ptr %432, i64 %437
  br label %514

514:                                              ; preds = %514, %509
  %515 = phi i64 [ %510, %509 ], [ %519, %514 ]
  %516 = getelementptr i16, ptr %513, i64 %515
  %517 = load <4 x i16>, ptr %516, align 2, !tbaa !33
  %518 = or <4 x i16> %517, splat (i16 -32768)
  store <4 x i16> %518, ptr %516, align 2, !tbaa !33
  %519 = add nuw i64 %515, 4
  %520 = icmp eq i64 %519, %511
  br i1 %520, label %521, label %514, !llvm.loop !74

521:                                              ; preds = %514
  %522 = icmp eq i64 %486, %511
  br i1 %522, label %532, label %523

523:                                              ; preds = %484, %506, %521
  %524 = phi i64 [ %437, %484 ], [ %507, %506 ], [ %512, %521 ]
  br label %525

525:                                              ; preds = %523, %525
  %526 = phi i64 [ %530, %525 ], [ %524, %523 ]
  %527 = getelementptr inbounds nuw i16, ptr %432, i64 %526
  %528 = load i16, ptr %527, align 2, !tbaa !33
  %529 = or i16 %528, -32768
  store i16 %529, ptr %527, align 2, !tbaa !33
  %530 = add nuw nsw i64 %526, 1
  %531 = icmp eq i64 %530, %485
  br i1 %531, label %532, label %525, !llvm.loop !75

532:                                              ; preds = %525, %504, %521, %482, %474
  %533 = phi i32 [ %436, %474 ], [ 1, %482 ], [ 1, %504 ], [ 1, %521 ], [ 1, %525 ]
  %534 = icmp ult i32 %475, %429
  br i1 %534, label %434, label %442, !llvm.loop !76

535:                                              ; preds = %442
  %536 = icmp eq i32 %443, 0
  br i1 %536, label %394, label %746

537:                                              ; preds = %619
  %538 = zext i32 %605 to i64
  %539 = shl nuw i64 %538, 32
  %540 = zext i32 %620 to i64
  %541 = or disjoint i64 %539, %540
  br label %648

542:                                              ; preds = %394, %619
  %543 = phi i32 [ %605, %619 ], [ 0, %394 ]
  %544 = phi i32 [ %620, %619 ], [ 0, %394 ]
  %545 = phi i64 [ %621, %619 ], [ %362, %394 ]
  %546 = phi i64 [ %614, %619 ], [ -1, %394 ]
  %547 = getelementptr inbounds nuw i32, ptr %358, i64 %545
  %548 = load i32, ptr %547, align 4, !tbaa !5
  %549 = zext i32 %548 to i64
  %550 = getelementptr inbounds nuw i32, ptr %393, i64 %549
  %551 = load i32, ptr %550, align 4, !tbaa !5
  %552 = add i32 %548, 1
  %553 = zext i32 %552 to i64
  %554 = getelementptr inbounds nuw i32, ptr %393, i64 %553
  %555 = load i32, ptr %554, align 4, !tbaa !5
  %556 = icmp ult i32 %551, %555
  br i1 %556, label %557, label %603

557:                                              ; preds = %542
  %558 = load ptr, ptr %103, align 8, !tbaa !32
  %559 = zext i32 %551 to i64
  %560 = zext i32 %555 to i64
  %561 = sub nsw i64 %560, %559
  %562 = icmp ult i64 %561, 8
  br i1 %562, label %589, label %563

563:                                              ; preds = %557
  %564 = and i64 %561, -8
  %565 = add nsw i64 %564, %559
  %566 = getelementptr i16, ptr %558, i64 %559
  br label %567

567:                                              ; preds = %567, %563
  %568 = phi i64 [ 0, %563 ], [ %583, %567 ]
  %569 = phi <4 x i32> [ zeroinitializer, %563 ], [ %581, %567 ]
  %570 = phi <4 x i32> [ zeroinitializer, %563 ], [ %582, %567 ]
  %571 = getelementptr i16, ptr %566, i64 %568
  %572 = getelementptr inbounds nuw i8, ptr %571, i64 8
  %573 = load <4 x i16>, ptr %571, align 2, !tbaa !33
  %574 = load <4 x i16>, ptr %572, align 2, !tbaa !33
  %575 = and <4 x i16> %573, splat (i16 255)
  %576 = and <4 x i16> %574, splat (i16 255)
  %577 = zext nneg <4 x i16> %575 to <4 x i32>
  %578 = zext nneg <4 x i16> %576 to <4 x i32>
  %579 = shl nuw <4 x i32> splat (i32 1), %577
  %580 = shl nuw <4 x i32> splat (i32 1), %578
  %581 = or <4 x i32> %579, %569
  %582 = or <4 x i32> %580, %570
  %583 = add nuw i64 %568, 8
  %584 = icmp eq i64 %583, %564
  br i1 %584, label %585, label %567, !llvm.loop !77

585:                                              ; preds = %567
  %586 = or <4 x i32> %582, %581
  %587 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %586)
  %588 = icmp eq i64 %561, %564
  br i1 %588, label %603, label %589

589:                                              ; preds = %557, %585
  %590 = phi i64 [ %559, %557 ], [ %565, %585 ]
  %591 = phi i32 [ 0, %557 ], [ %587, %585 ]
  br label %592

592:                                              ; preds = %589, %592
  %593 = phi i64 [ %601, %592 ], [ %590, %589 ]
  %594 = phi i32 [ %600, %592 ], [ %591, %589 ]
  %595 = getelementptr inbounds nuw i16, ptr %558, i64 %593
  %596 = load i16, ptr %595, align 2, !tbaa !33
  %597 = and i16 %596, 255
  %598 = zext nneg i16 %597 to i32
  %599 = shl nuw i32 1, %598
  %600 = or i32 %599, %594
  %601 = add nuw nsw i64 %593, 1
  %602 = icmp eq i64 %601, %560
  br i1 %602, label %603, label %592, !llvm.loop !78

603:                                              ; preds = %592, %585, %542
  %604 = phi i32 [ 0, %542 ], [ %587, %585 ], [ %600, %592 ]
  %605 = or i32 %604, %543
  %606 = trunc i64 %546 to i32
  %607 = and i32 %604, %606
  %608 = zext i32 %607 to i64
  %609 = lshr i64 %546, 32
  %610 = trunc nuw i64 %609 to i32
  %611 = tail call i32 @llvm.umin.i32(i32 %548, i32 %610)
  %612 = zext i32 %611 to i64
  %613 = shl nuw i64 %612, 32
  %614 = or disjoint i64 %613, %608
  br i1 %556, label %615, label %619

615:                                              ; preds = %603
  %616 = load ptr, ptr %103, align 8, !tbaa !32
  %617 = zext i32 %551 to i64
  %618 = zext i32 %555 to i64
  br label %623

619:                                              ; preds = %644, %603
  %620 = phi i32 [ %544, %603 ], [ %645, %644 ]
  %621 = add nuw i64 %545, 1
  %622 = icmp eq i64 %621, %370
  br i1 %622, label %537, label %542, !llvm.loop !79

623:                                              ; preds = %644, %615
  %624 = phi i64 [ %617, %615 ], [ %646, %644 ]
  %625 = phi i32 [ %544, %615 ], [ %645, %644 ]
  %626 = getelementptr inbounds nuw i16, ptr %616, i64 %624
  %627 = load i16, ptr %626, align 2, !tbaa !33
  %628 = icmp sgt i16 %627, -1
  br i1 %628, label %629, label %644

629:                                              ; preds = %623
  %630 = load ptr, ptr %102, align 8, !tbaa !31
  %631 = getelementptr inbounds nuw i32, ptr %630, i64 %624
  %632 = load i32, ptr %631, align 4, !tbaa !5
  %633 = icmp eq i32 %632, -1
  br i1 %633, label %644, label %634

634:                                              ; preds = %629
  %635 = zext i32 %632 to i64
  %636 = getelementptr inbounds nuw i32, ptr %374, i64 %635
  %637 = load i32, ptr %636, align 4, !tbaa !5
  %638 = icmp eq i32 %637, %371
  br i1 %638, label %639, label %644

639:                                              ; preds = %634
  %640 = and i16 %627, 255
  %641 = zext nneg i16 %640 to i32
  %642 = shl nuw i32 1, %641
  %643 = or i32 %642, %625
  br label %644

644:                                              ; preds = %639, %634, %629, %623
  %645 = phi i32 [ %643, %639 ], [ %625, %634 ], [ %625, %629 ], [ %625, %623 ]
  %646 = add nuw nsw i64 %624, 1
  %647 = icmp eq i64 %646, %618
  br i1 %647, label %619, label %623, !llvm.loop !80

648:                                              ; preds = %537, %359
  %649 = phi i64 [ -1, %359 ], [ %614, %537 ]
  %650 = phi i64 [ 0, %359 ], [ %541, %537 ]
  %651 = trunc i64 %650 to i32
  %652 = lshr i64 %649, 32
  switch i64 %1, label %658 [
    i64 1, label %656
    i64 2, label %653
  ]

653:                                              ; preds = %648
  %654 = lshr i64 %650, 32
  %655 = trunc nuw i64 %654 to i32
  br label %658

656:                                              ; preds = %648
  %657 = trunc i64 %649 to i32
  br label %658

658:                                              ; preds = %656, %653, %648
  %659 = phi i32 [ 0, %648 ], [ %655, %653 ], [ %657, %656 ]
  %660 = xor i32 %651, -1
  %661 = and i32 %659, %660
  %662 = icmp eq i32 %651, 0
  %663 = icmp ne i32 %661, 0
  %664 = select i1 %662, i1 true, i1 %663
  br i1 %664, label %668, label %665

665:                                              ; preds = %658
  %666 = icmp ugt i64 %360, %652
  br i1 %666, label %667, label %746

667:                                              ; preds = %665
  store i64 %362, ptr %105, align 8, !tbaa !81
  store i64 %370, ptr %106, align 8, !tbaa !82
  store i64 %652, ptr %86, align 8, !tbaa !48
  br label %746

668:                                              ; preds = %658
  %669 = or i1 %107, %662
  %670 = or i1 %372, %669
  br i1 %670, label %746, label %671

671:                                              ; preds = %668
  %672 = load ptr, ptr %97, align 8, !tbaa !23
  br label %673

673:                                              ; preds = %742, %671
  %674 = phi i64 [ %362, %671 ], [ %743, %742 ]
  %675 = phi i64 [ %362, %671 ], [ %744, %742 ]
  %676 = getelementptr inbounds nuw i32, ptr %358, i64 %675
  %677 = load i32, ptr %676, align 4, !tbaa !5
  %678 = zext i32 %677 to i64
  %679 = getelementptr inbounds nuw i32, ptr %672, i64 %678
  %680 = load i32, ptr %679, align 4, !tbaa !5
  %681 = add i32 %677, 1
  %682 = zext i32 %681 to i64
  %683 = getelementptr inbounds nuw i32, ptr %672, i64 %682
  %684 = load i32, ptr %683, align 4, !tbaa !5
  %685 = icmp ult i32 %680, %684
  br i1 %685, label %686, label %739

686:                                              ; preds = %673
  %687 = load ptr, ptr %103, align 8, !tbaa !32
  %688 = zext i32 %680 to i64
  %689 = zext i32 %684 to i64
  %690 = sub nsw i64 %689, %688
  %691 = icmp ult i64 %690, 8
  br i1 %691, label %718, label %692

692:                                              ; preds = %686
  %693 = and i64 %690, -8
  %694 = add nsw i64 %693, %688
  %695 = getelementptr i16, ptr %687, i64 %688
  br label %696

696:                                              ; preds = %696, %692
  %697 = phi i64 [ 0, %692 ], [ %712, %696 ]
  %698 = phi <4 x i32> [ zeroinitializer, %692 ], [ %710, %696 ]
  %699 = phi <4 x i32> [ zeroinitializer, %692 ], [ %711, %696 ]
  %700 = getelementptr i16, ptr %695, i64 %697
  %701 = getelementptr inbounds nuw i8, ptr %700, i64 8
  %702 = load <4 x i16>, ptr %700, align 2, !tbaa !33
  %703 = load <4 x i16>, ptr %701, align 2, !tbaa !33
  %704 = and <4 x i16> %702, splat (i16 255)
  %705 = and <4 x i16> %703, splat (i16 255)
  %706 = zext nneg <4 x i16> %704 to <4 x i32>
  %707 = zext nneg <4 x i16> %705 to <4 x i32>
  %708 = shl nuw <4 x i32> splat (i32 1), %706
  %709 = shl nuw <4 x i32> splat (i32 1), %707
  %710 = or <4 x i32> %708, %698
  %711 = or <4 x i32> %709, %699
  %712 = add nuw i64 %697, 8
  %713 = icmp eq i64 %712, %693
  br i1 %713, label %714, label %696, !llvm.loop !83

714:                                              ; preds = %696
  %715 = or <4 x i32> %711, %710
  %716 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %715)
  %717 = icmp eq i64 %690, %693
  br i1 %717, label %732, label %718

718:                                              ; preds = %686, %714
  %719 = phi i64 [ %688, %686 ], [ %694, %714 ]
  %720 = phi i32 [ 0, %686 ], [ %716, %714 ]
  br label %721

721:                                              ; preds = %718, %721
  %722 = phi i64 [ %730, %721 ], [ %719, %718 ]
  %723 = phi i32 [ %729, %721 ], [ %720, %718 ]
  %724 = getelementptr inbounds nuw i16, ptr %687, i64 %722
  %725 = load i16, ptr %724, align 2, !tbaa !33
  %726 = and i16 %725, 255
  %727 = zext nneg i16 %726 to i32
  %728 = shl nuw i32 1, %727
  %729 = or i32 %728, %723
  %730 = add nuw nsw i64 %722, 1
  %731 = icmp eq i64 %730, %689
  br i1 %731, label %732, label %721, !llvm.loop !84

732:                                              ; preds = %721, %714
  %733 = phi i32 [ %716, %714 ], [ %729, %721 ]
  %734 = and i32 %733, %661
  %735 = icmp eq i32 %734, 0
  br i1 %735, label %739, label %736

736:                                              ; preds = %732
  %737 = load ptr, ptr %95, align 8, !tbaa !49
  %738 = getelementptr inbounds nuw i32, ptr %737, i64 %678
  store i32 0, ptr %738, align 4, !tbaa !5
  br label %742

739:                                              ; preds = %732, %673
  %740 = add i64 %674, 1
  %741 = getelementptr inbounds nuw i32, ptr %358, i64 %674
  store i32 %677, ptr %741, align 4, !tbaa !5
  br label %742

742:                                              ; preds = %739, %736
  %743 = phi i64 [ %674, %736 ], [ %740, %739 ]
  %744 = add nuw i64 %675, 1
  %745 = icmp eq i64 %744, %370
  br i1 %745, label %746, label %673, !llvm.loop !85

746:                                              ; preds = %742, %668, %535, %665, %667
  %747 = phi i64 [ %360, %535 ], [ %360, %668 ], [ %652, %667 ], [ %360, %665 ], [ %360, %742 ]
  %748 = phi i64 [ %370, %535 ], [ %362, %668 ], [ %362, %667 ], [ %362, %665 ], [ %743, %742 ]
  %749 = phi i64 [ 0, %535 ], [ 0, %668 ], [ 1, %667 ], [ 1, %665 ], [ 0, %742 ]
  %750 = or i64 %749, %361
  %751 = icmp eq i64 %362, %748
  br i1 %751, label %759, label %752

752:                                              ; preds = %746
  %753 = trunc nuw i64 %362 to i32
  %754 = shl i64 %364, 3
  %755 = getelementptr inbounds nuw i8, ptr %90, i64 %754
  store i32 %753, ptr %755, align 4, !tbaa !5
  %756 = trunc i64 %748 to i32
  %757 = add i64 %364, 1
  %758 = getelementptr inbounds nuw i8, ptr %755, i64 4
  store i32 %756, ptr %758, align 4, !tbaa !5
  br label %759

759:                                              ; preds = %746, %752
  %760 = phi i64 [ %364, %746 ], [ %757, %752 ]
  %761 = icmp ult i32 %369, %125
  br i1 %761, label %359, label %108, !llvm.loop !86

762:                                              ; preds = %108, %49, %85
  %763 = phi i64 [ 0, %49 ], [ 0, %85 ], [ %112, %108 ]
  ret i64 %763
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @liveness_walk(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %6 = load ptr, ptr %5, align 8, !tbaa !49
  %7 = getelementptr inbounds nuw i32, ptr %6, i64 %1
  %8 = load i32, ptr %7, align 4, !tbaa !5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %10 = load i64, ptr %9, align 8, !tbaa !81
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %12 = load i64, ptr %11, align 8, !tbaa !82
  %13 = icmp ult i64 %10, %12
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %15 = load ptr, ptr %14, align 8, !tbaa !55
  br i1 %13, label %16, label %36

16:                                               ; preds = %4
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %18 = load ptr, ptr %17, align 8, !tbaa !51
  %19 = sub nuw i64 %12, %10
  %20 = and i64 %19, 3
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %32, label %22

22:                                               ; preds = %16, %22
  %23 = phi i64 [ %29, %22 ], [ %10, %16 ]
  %24 = phi i64 [ %30, %22 ], [ 0, %16 ]
  %25 = getelementptr inbounds nuw i32, ptr %18, i64 %23
  %26 = load i32, ptr %25, align 4, !tbaa !5
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw i32, ptr %15, i64 %27
  store i32 0, ptr %28, align 4, !tbaa !5
  %29 = add nuw i64 %23, 1
  %30 = add i64 %24, 1
  %31 = icmp eq i64 %30, %20
  br i1 %31, label %32, label %22, !llvm.loop !87

32:                                               ; preds = %22, %16
  %33 = phi i64 [ %10, %16 ], [ %29, %22 ]
  %34 = sub i64 %10, %12
  %35 = icmp ugt i64 %34, -4
  br i1 %35, label %36, label %49

36:                                               ; preds = %32, %49, %4
  %37 = getelementptr inbounds nuw i32, ptr %15, i64 %1
  store i32 1, ptr %37, align 4, !tbaa !5
  %38 = trunc i64 %1 to i32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %40 = load ptr, ptr %39, align 8, !tbaa !63
  store i32 %38, ptr %40, align 4, !tbaa !5
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !23
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %45 = trunc i64 %3 to i32
  %46 = shl nuw i32 1, %45
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %72

49:                                               ; preds = %32, %49
  %50 = phi i64 [ %70, %49 ], [ %33, %32 ]
  %51 = getelementptr inbounds nuw i32, ptr %18, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !5
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw i32, ptr %15, i64 %53
  store i32 0, ptr %54, align 4, !tbaa !5
  %55 = getelementptr inbounds nuw i32, ptr %18, i64 %50
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 4
  %57 = load i32, ptr %56, align 4, !tbaa !5
  %58 = zext i32 %57 to i64
  %59 = getelementptr inbounds nuw i32, ptr %15, i64 %58
  store i32 0, ptr %59, align 4, !tbaa !5
  %60 = getelementptr inbounds nuw i32, ptr %18, i64 %50
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 8
  %62 = load i32, ptr %61, align 4, !tbaa !5
  %63 = zext i32 %62 to i64
  %64 = getelementptr inbounds nuw i32, ptr %15, i64 %63
  store i32 0, ptr %64, align 4, !tbaa !5
  %65 = getelementptr inbounds nuw i32, ptr %18, i64 %50
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 12
  %67 = load i32, ptr %66, align 4, !tbaa !5
  %68 = zext i32 %67 to i64
  %69 = getelementptr inbounds nuw i32, ptr %15, i64 %68
  store i32 0, ptr %69, align 4, !tbaa !5
  %70 = add nuw i64 %50, 4
  %71 = icmp eq i64 %70, %12
  br i1 %71, label %36, label %49, !llvm.loop !88

72:                                               ; preds = %36, %206
  %73 = phi i64 [ 0, %36 ], [ %208, %206 ]
  %74 = phi i64 [ 1, %36 ], [ %207, %206 ]
  %75 = getelementptr inbounds nuw i32, ptr %40, i64 %73
  %76 = load i32, ptr %75, align 4, !tbaa !5
  %77 = zext i32 %76 to i64
  %78 = getelementptr inbounds nuw i32, ptr %42, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !5
  %80 = add i32 %76, 1
  %81 = zext i32 %80 to i64
  %82 = getelementptr inbounds nuw i32, ptr %42, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !5
  %84 = icmp ult i32 %79, %83
  br i1 %84, label %85, label %206

85:                                               ; preds = %72
  %86 = load ptr, ptr %43, align 8, !tbaa !31
  %87 = load ptr, ptr %44, align 8, !tbaa !32
  %88 = zext i32 %79 to i64
  br label %89

89:                                               ; preds = %85, %200
  %90 = phi i32 [ %83, %85 ], [ %201, %200 ]
  %91 = phi i64 [ %88, %85 ], [ %203, %200 ]
  %92 = phi i64 [ %74, %85 ], [ %202, %200 ]
  %93 = getelementptr inbounds nuw i32, ptr %86, i64 %91
  %94 = load i32, ptr %93, align 4, !tbaa !5
  %95 = getelementptr inbounds nuw i16, ptr %87, i64 %91
  %96 = load i16, ptr %95, align 2, !tbaa !33
  %97 = icmp slt i16 %96, 0
  %98 = icmp eq i32 %94, -1
  %99 = select i1 %97, i1 true, i1 %98
  br i1 %99, label %200, label %100

100:                                              ; preds = %89
  %101 = zext i32 %94 to i64
  %102 = getelementptr inbounds nuw i32, ptr %6, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !5
  %104 = icmp eq i32 %103, %8
  br i1 %104, label %105, label %200

105:                                              ; preds = %100
  %106 = trunc nuw i64 %91 to i32
  switch i64 %2, label %164 [
    i64 0, label %167
    i64 2, label %107
  ]

107:                                              ; preds = %105
  %108 = getelementptr inbounds nuw i32, ptr %42, i64 %101
  %109 = load i32, ptr %108, align 4, !tbaa !5
  %110 = add nuw i32 %94, 1
  %111 = zext i32 %110 to i64
  %112 = getelementptr inbounds nuw i32, ptr %42, i64 %111
  %113 = load i32, ptr %112, align 4, !tbaa !5
  %114 = icmp ult i32 %109, %113
  br i1 %114, label %115, label %170

115:                                              ; preds = %107
  %116 = zext i32 %109 to i64
  %117 = zext i32 %113 to i64
  %118 = sub nsw i64 %117, %116
  %119 = icmp ult i64 %118, 8
  br i1 %119, label %146, label %120

120:                                              ; preds = %115
  %121 = and i64 %118, -8
  %122 = add nsw i64 %121, %116
  %123 = getelementptr i16, ptr %87, i64 %116
  br label %124

124:                                              ; preds = %124, %120
  %125 = phi i64 [ 0, %120 ], [ %140, %124 ]
  %126 = phi <4 x i32> [ zeroinitializer, %120 ], [ %138, %124 ]
  %127 = phi <4 x i32> [ zeroinitializer, %120 ], [ %139, %124 ]
  %128 = getelementptr i16, ptr %123, i64 %125
  %129 = getelementptr inbounds nuw i8, ptr %128, i64 8
  %130 = load <4 x i16>, ptr %128, align 2, !tbaa !33
  %131 = load <4 x i16>, ptr %129, align 2, !tbaa !33
  %132 = and <4 x i16> %130, splat (i16 255)
  %133 = and <4 x i16> %131, splat (i16 255)
  %134 = zext nneg <4 x i16> %132 to <4 x i32>
  %135 = zext nneg <4 x i16> %133 to <4 x i32>
  %136 = shl nuw <4 x i32> splat (i32 1), %134
  %137 = shl nuw <4 x i32> splat (i32 1), %135
  %138 = or <4 x i32> %136, %126
  %139 = or <4 x i32> %137, %127
  %140 = add nuw i64 %125, 8
  %141 = icmp eq i64 %140, %121
  br i1 %141, label %142, label %124, !llvm.loop !89

142:                                              ; preds = %124
  %143 = or <4 x i32> %139, %138
  %144 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %143)
  %145 = icmp eq i64 %118, %121
  br i1 %145, label %160, label %146

146:                                              ; preds = %115, %142
  %147 = phi i64 [ %116, %115 ], [ %122, %142 ]
  %148 = phi i32 [ 0, %115 ], [ %144, %142 ]
  br label %149

149:                                              ; preds = %146, %149
  %150 = phi i64 [ %158, %149 ], [ %147, %146 ]
  %151 = phi i32 [ %157, %149 ], [ %148, %146 ]
  %152 = getelementptr inbounds nuw i16, ptr %87, i64 %150
  %153 = load i16, ptr %152, align 2, !tbaa !33
  %154 = and i16 %153, 255
  %155 = zext nneg i16 %154 to i32
  %156 = shl nuw i32 1, %155
  %157 = or i32 %156, %151
  %158 = add nuw nsw i64 %150, 1
  %159 = icmp eq i64 %158, %117
  br i1 %159, label %160, label %149, !llvm.loop !90

160:                                              ; preds = %149, %142
  %161 = phi i32 [ %144, %142 ], [ %157, %149 ]
  %162 = and i32 %161, %46
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %170, label %164

164:                                              ; preds = %160, %105
  %165 = and i16 %96, 255
  %166 = zext nneg i16 %165 to i64
  br label %167

167:                                              ; preds = %105, %164
  %168 = phi i64 [ %166, %164 ], [ %101, %105 ]
  %169 = icmp eq i64 %3, %168
  br i1 %169, label %170, label %188

170:                                              ; preds = %107, %160, %167
  %171 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %172 = load ptr, ptr %171, align 8, !tbaa !57
  store i32 %106, ptr %172, align 4, !tbaa !5
  %173 = icmp eq i64 %1, %77
  br i1 %173, label %210, label %174

174:                                              ; preds = %170
  %175 = load ptr, ptr %47, align 8, !tbaa !62
  %176 = load ptr, ptr %48, align 8, !tbaa !61
  br label %177

177:                                              ; preds = %174, %177
  %178 = phi i64 [ %77, %174 ], [ %186, %177 ]
  %179 = phi i64 [ 1, %174 ], [ %182, %177 ]
  %180 = getelementptr inbounds nuw i32, ptr %175, i64 %178
  %181 = load i32, ptr %180, align 4, !tbaa !5
  %182 = add i64 %179, 1
  %183 = getelementptr inbounds nuw i32, ptr %172, i64 %179
  store i32 %181, ptr %183, align 4, !tbaa !5
  %184 = getelementptr inbounds nuw i32, ptr %176, i64 %178
  %185 = load i32, ptr %184, align 4, !tbaa !5
  %186 = zext i32 %185 to i64
  %187 = icmp eq i64 %1, %186
  br i1 %187, label %210, label %177, !llvm.loop !91

188:                                              ; preds = %167
  %189 = getelementptr inbounds nuw i32, ptr %15, i64 %101
  %190 = load i32, ptr %189, align 4, !tbaa !5
  %191 = icmp eq i32 %190, 0
  br i1 %191, label %192, label %200

192:                                              ; preds = %188
  store i32 1, ptr %189, align 4, !tbaa !5
  %193 = load ptr, ptr %47, align 8, !tbaa !62
  %194 = getelementptr inbounds nuw i32, ptr %193, i64 %101
  store i32 %106, ptr %194, align 4, !tbaa !5
  %195 = load ptr, ptr %48, align 8, !tbaa !61
  %196 = getelementptr inbounds nuw i32, ptr %195, i64 %101
  store i32 %76, ptr %196, align 4, !tbaa !5
  %197 = add i64 %92, 1
  %198 = getelementptr inbounds nuw i32, ptr %40, i64 %92
  store i32 %94, ptr %198, align 4, !tbaa !5
  %199 = load i32, ptr %82, align 4, !tbaa !5
  br label %200

200:                                              ; preds = %89, %100, %192, %188
  %201 = phi i32 [ %90, %100 ], [ %90, %188 ], [ %199, %192 ], [ %90, %89 ]
  %202 = phi i64 [ %92, %100 ], [ %92, %188 ], [ %197, %192 ], [ %92, %89 ]
  %203 = add nuw nsw i64 %91, 1
  %204 = zext i32 %201 to i64
  %205 = icmp samesign ult i64 %203, %204
  br i1 %205, label %89, label %206, !llvm.loop !92

206:                                              ; preds = %200, %72
  %207 = phi i64 [ %74, %72 ], [ %202, %200 ]
  %208 = add nuw i64 %73, 1
  %209 = icmp ult i64 %208, %207
  br i1 %209, label %72, label %210, !llvm.loop !93

210:                                              ; preds = %206, %177, %170
  %211 = phi i64 [ %182, %177 ], [ 1, %170 ], [ 0, %206 ]
  ret i64 %211
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @liveness_home(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %4 = load ptr, ptr %3, align 8, !tbaa !49
  %5 = getelementptr inbounds nuw i32, ptr %4, i64 %1
  %6 = load i32, ptr %5, align 4, !tbaa !5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %8 = load i64, ptr %7, align 8, !tbaa !81
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %10 = load i64, ptr %9, align 8, !tbaa !82
  %11 = icmp ult i64 %8, %10
  br i1 %11, label %12, label %198

12:                                               ; preds = %2
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %14 = load ptr, ptr %13, align 8, !tbaa !55
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = load ptr, ptr %15, align 8, !tbaa !51
  %17 = sub nuw i64 %10, %8
  %18 = xor i64 %8, -1
  %19 = add i64 %10, %18
  %20 = and i64 %17, 3
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %32, label %22

22:                                               ; preds = %12, %22
  %23 = phi i64 [ %29, %22 ], [ %8, %12 ]
  %24 = phi i64 [ %30, %22 ], [ 0, %12 ]
  %25 = getelementptr inbounds nuw i32, ptr %16, i64 %23
  %26 = load i32, ptr %25, align 4, !tbaa !5
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw i32, ptr %14, i64 %27
  store i32 0, ptr %28, align 4, !tbaa !5
  %29 = add nuw i64 %23, 1
  %30 = add i64 %24, 1
  %31 = icmp eq i64 %30, %20
  br i1 %31, label %32, label %22, !llvm.loop !94

32:                                               ; preds = %22, %12
  %33 = phi i64 [ %8, %12 ], [ %29, %22 ]
  %34 = icmp ult i64 %19, 3
  br i1 %34, label %35, label %40

35:                                               ; preds = %40, %32
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %37 = load ptr, ptr %36, align 8, !tbaa !23
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %70

40:                                               ; preds = %32, %40
  %41 = phi i64 [ %61, %40 ], [ %33, %32 ]
  %42 = getelementptr inbounds nuw i32, ptr %16, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !5
  %44 = zext i32 %43 to i64
  %45 = getelementptr inbounds nuw i32, ptr %14, i64 %44
  store i32 0, ptr %45, align 4, !tbaa !5
  %46 = getelementptr inbounds nuw i32, ptr %16, i64 %41
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 4
  %48 = load i32, ptr %47, align 4, !tbaa !5
  %49 = zext i32 %48 to i64
  %50 = getelementptr inbounds nuw i32, ptr %14, i64 %49
  store i32 0, ptr %50, align 4, !tbaa !5
  %51 = getelementptr inbounds nuw i32, ptr %16, i64 %41
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %53 = load i32, ptr %52, align 4, !tbaa !5
  %54 = zext i32 %53 to i64
  %55 = getelementptr inbounds nuw i32, ptr %14, i64 %54
  store i32 0, ptr %55, align 4, !tbaa !5
  %56 = getelementptr inbounds nuw i32, ptr %16, i64 %41
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 12
  %58 = load i32, ptr %57, align 4, !tbaa !5
  %59 = zext i32 %58 to i64
  %60 = getelementptr inbounds nuw i32, ptr %14, i64 %59
  store i32 0, ptr %60, align 4, !tbaa !5
  %61 = add nuw i64 %41, 4
  %62 = icmp eq i64 %61, %10
  br i1 %62, label %35, label %40, !llvm.loop !95

63:                                               ; preds = %85
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %65 = load ptr, ptr %64, align 8, !tbaa !64
  %66 = and i64 %17, 1
  %67 = icmp eq i64 %19, 0
  br i1 %67, label %116, label %68

68:                                               ; preds = %63
  %69 = and i64 %17, -2
  br label %129

70:                                               ; preds = %85, %35
  %71 = phi i64 [ %8, %35 ], [ %86, %85 ]
  %72 = getelementptr inbounds nuw i32, ptr %16, i64 %71
  %73 = load i32, ptr %72, align 4, !tbaa !5
  %74 = zext i32 %73 to i64
  %75 = getelementptr inbounds nuw i32, ptr %37, i64 %74
  %76 = load i32, ptr %75, align 4, !tbaa !5
  %77 = add i32 %73, 1
  %78 = zext i32 %77 to i64
  %79 = getelementptr inbounds nuw i32, ptr %37, i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !5
  %81 = icmp ult i32 %76, %80
  br i1 %81, label %82, label %85

82:                                               ; preds = %70
  %83 = load ptr, ptr %38, align 8, !tbaa !32
  %84 = zext i32 %76 to i64
  br label %88

85:                                               ; preds = %109, %70
  %86 = add nuw i64 %71, 1
  %87 = icmp eq i64 %86, %10
  br i1 %87, label %63, label %70, !llvm.loop !96

88:                                               ; preds = %109, %82
  %89 = phi i32 [ %80, %82 ], [ %110, %109 ]
  %90 = phi i64 [ %84, %82 ], [ %111, %109 ]
  %91 = getelementptr inbounds nuw i16, ptr %83, i64 %90
  %92 = load i16, ptr %91, align 2, !tbaa !33
  %93 = icmp sgt i16 %92, -1
  br i1 %93, label %94, label %109

94:                                               ; preds = %88
  %95 = load ptr, ptr %39, align 8, !tbaa !31
  %96 = getelementptr inbounds nuw i32, ptr %95, i64 %90
  %97 = load i32, ptr %96, align 4, !tbaa !5
  %98 = icmp eq i32 %97, -1
  br i1 %98, label %109, label %99

99:                                               ; preds = %94
  %100 = zext i32 %97 to i64
  %101 = getelementptr inbounds nuw i32, ptr %4, i64 %100
  %102 = load i32, ptr %101, align 4, !tbaa !5
  %103 = icmp eq i32 %102, %6
  br i1 %103, label %104, label %109

104:                                              ; preds = %99
  %105 = getelementptr inbounds nuw i32, ptr %14, i64 %100
  %106 = load i32, ptr %105, align 4, !tbaa !5
  %107 = add i32 %106, 1
  store i32 %107, ptr %105, align 4, !tbaa !5
  %108 = load i32, ptr %79, align 4, !tbaa !5
  br label %109

109:                                              ; preds = %104, %99, %94, %88
  %110 = phi i32 [ %89, %88 ], [ %89, %94 ], [ %89, %99 ], [ %108, %104 ]
  %111 = add nuw nsw i64 %90, 1
  %112 = zext i32 %110 to i64
  %113 = icmp samesign ult i64 %111, %112
  br i1 %113, label %88, label %85, !llvm.loop !97

114:                                              ; preds = %129
  %115 = icmp eq i64 %66, 0
  br i1 %115, label %127, label %116

116:                                              ; preds = %114, %63
  %117 = phi i32 [ 0, %63 ], [ %146, %114 ]
  %118 = phi i64 [ %8, %63 ], [ %148, %114 ]
  %119 = icmp ne i64 %66, 0
  tail call void @llvm.assume(i1 %119)
  %120 = getelementptr inbounds nuw i32, ptr %16, i64 %118
  %121 = load i32, ptr %120, align 4, !tbaa !5
  %122 = zext i32 %121 to i64
  %123 = getelementptr inbounds nuw i32, ptr %14, i64 %122
  %124 = load i32, ptr %123, align 4, !tbaa !5
  %125 = add i32 %124, %117
  %126 = getelementptr inbounds nuw i32, ptr %65, i64 %122
  store i32 %125, ptr %126, align 4, !tbaa !5
  store i32 %125, ptr %123, align 4, !tbaa !5
  br label %127

127:                                              ; preds = %114, %116
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %151

129:                                              ; preds = %129, %68
  %130 = phi i32 [ 0, %68 ], [ %146, %129 ]
  %131 = phi i64 [ %8, %68 ], [ %148, %129 ]
  %132 = phi i64 [ 0, %68 ], [ %149, %129 ]
  %133 = getelementptr inbounds nuw i32, ptr %16, i64 %131
  %134 = load i32, ptr %133, align 4, !tbaa !5
  %135 = zext i32 %134 to i64
  %136 = getelementptr inbounds nuw i32, ptr %14, i64 %135
  %137 = load i32, ptr %136, align 4, !tbaa !5
  %138 = add i32 %137, %130
  %139 = getelementptr inbounds nuw i32, ptr %65, i64 %135
  store i32 %138, ptr %139, align 4, !tbaa !5
  store i32 %138, ptr %136, align 4, !tbaa !5
  %140 = getelementptr inbounds nuw i32, ptr %16, i64 %131
  %141 = getelementptr inbounds nuw i8, ptr %140, i64 4
  %142 = load i32, ptr %141, align 4, !tbaa !5
  %143 = zext i32 %142 to i64
  %144 = getelementptr inbounds nuw i32, ptr %14, i64 %143
  %145 = load i32, ptr %144, align 4, !tbaa !5
  %146 = add i32 %145, %138
  %147 = getelementptr inbounds nuw i32, ptr %65, i64 %143
  store i32 %146, ptr %147, align 4, !tbaa !5
  store i32 %146, ptr %144, align 4, !tbaa !5
  %148 = add nuw i64 %131, 2
  %149 = add i64 %132, 2
  %150 = icmp eq i64 %149, %69
  br i1 %150, label %114, label %129, !llvm.loop !98

151:                                              ; preds = %166, %127
  %152 = phi i64 [ %8, %127 ], [ %167, %166 ]
  %153 = getelementptr inbounds nuw i32, ptr %16, i64 %152
  %154 = load i32, ptr %153, align 4, !tbaa !5
  %155 = zext i32 %154 to i64
  %156 = getelementptr inbounds nuw i32, ptr %37, i64 %155
  %157 = load i32, ptr %156, align 4, !tbaa !5
  %158 = add i32 %154, 1
  %159 = zext i32 %158 to i64
  %160 = getelementptr inbounds nuw i32, ptr %37, i64 %159
  %161 = load i32, ptr %160, align 4, !tbaa !5
  %162 = icmp ult i32 %157, %161
  br i1 %162, label %163, label %166

163:                                              ; preds = %151
  %164 = load ptr, ptr %38, align 8, !tbaa !32
  %165 = zext i32 %157 to i64
  br label %169

166:                                              ; preds = %193, %151
  %167 = add nuw i64 %152, 1
  %168 = icmp eq i64 %167, %10
  br i1 %168, label %201, label %151, !llvm.loop !99

169:                                              ; preds = %193, %163
  %170 = phi i32 [ %161, %163 ], [ %194, %193 ]
  %171 = phi i64 [ %165, %163 ], [ %195, %193 ]
  %172 = getelementptr inbounds nuw i16, ptr %164, i64 %171
  %173 = load i16, ptr %172, align 2, !tbaa !33
  %174 = icmp sgt i16 %173, -1
  br i1 %174, label %175, label %193

175:                                              ; preds = %169
  %176 = load ptr, ptr %39, align 8, !tbaa !31
  %177 = getelementptr inbounds nuw i32, ptr %176, i64 %171
  %178 = load i32, ptr %177, align 4, !tbaa !5
  %179 = icmp eq i32 %178, -1
  br i1 %179, label %193, label %180

180:                                              ; preds = %175
  %181 = zext i32 %178 to i64
  %182 = getelementptr inbounds nuw i32, ptr %4, i64 %181
  %183 = load i32, ptr %182, align 4, !tbaa !5
  %184 = icmp eq i32 %183, %6
  br i1 %184, label %185, label %193

185:                                              ; preds = %180
  %186 = load ptr, ptr %128, align 8, !tbaa !100
  %187 = getelementptr inbounds nuw i32, ptr %14, i64 %181
  %188 = load i32, ptr %187, align 4, !tbaa !5
  %189 = add i32 %188, -1
  store i32 %189, ptr %187, align 4, !tbaa !5
  %190 = zext i32 %189 to i64
  %191 = getelementptr inbounds nuw i32, ptr %186, i64 %190
  store i32 %154, ptr %191, align 4, !tbaa !5
  %192 = load i32, ptr %160, align 4, !tbaa !5
  br label %193

193:                                              ; preds = %185, %180, %175, %169
  %194 = phi i32 [ %170, %169 ], [ %170, %175 ], [ %170, %180 ], [ %192, %185 ]
  %195 = add nuw nsw i64 %171, 1
  %196 = zext i32 %194 to i64
  %197 = icmp samesign ult i64 %195, %196
  br i1 %197, label %169, label %166, !llvm.loop !101

198:                                              ; preds = %2
  %199 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %200 = load ptr, ptr %199, align 8, !tbaa !61
  br label %221

201:                                              ; preds = %166
  %202 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %203 = load ptr, ptr %202, align 8, !tbaa !61
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %205 = load ptr, ptr %204, align 8, !tbaa !51
  %206 = and i64 %17, 3
  %207 = icmp eq i64 %206, 0
  br i1 %207, label %218, label %208

208:                                              ; preds = %201, %208
  %209 = phi i64 [ %215, %208 ], [ %8, %201 ]
  %210 = phi i64 [ %216, %208 ], [ 0, %201 ]
  %211 = getelementptr inbounds nuw i32, ptr %205, i64 %209
  %212 = load i32, ptr %211, align 4, !tbaa !5
  %213 = zext i32 %212 to i64
  %214 = getelementptr inbounds nuw i32, ptr %203, i64 %213
  store i32 -1, ptr %214, align 4, !tbaa !5
  %215 = add nuw i64 %209, 1
  %216 = add i64 %210, 1
  %217 = icmp eq i64 %216, %206
  br i1 %217, label %218, label %208, !llvm.loop !102

218:                                              ; preds = %208, %201
  %219 = phi i64 [ %8, %201 ], [ %215, %208 ]
  %220 = icmp ult i64 %19, 3
  br i1 %220, label %221, label %232

221:                                              ; preds = %218, %232, %198
  %222 = phi ptr [ %200, %198 ], [ %203, %232 ], [ %203, %218 ]
  %223 = getelementptr inbounds nuw i32, ptr %222, i64 %1
  store i32 0, ptr %223, align 4, !tbaa !5
  %224 = trunc i64 %1 to i32
  %225 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %226 = load ptr, ptr %225, align 8, !tbaa !63
  store i32 %224, ptr %226, align 4, !tbaa !5
  %227 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %228 = load ptr, ptr %227, align 8, !tbaa !55
  %229 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %230 = load ptr, ptr %229, align 8, !tbaa !64
  %231 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %264

232:                                              ; preds = %218, %232
  %233 = phi i64 [ %253, %232 ], [ %219, %218 ]
  %234 = getelementptr inbounds nuw i32, ptr %205, i64 %233
  %235 = load i32, ptr %234, align 4, !tbaa !5
  %236 = zext i32 %235 to i64
  %237 = getelementptr inbounds nuw i32, ptr %203, i64 %236
  store i32 -1, ptr %237, align 4, !tbaa !5
  %238 = getelementptr inbounds nuw i32, ptr %205, i64 %233
  %239 = getelementptr inbounds nuw i8, ptr %238, i64 4
  %240 = load i32, ptr %239, align 4, !tbaa !5
  %241 = zext i32 %240 to i64
  %242 = getelementptr inbounds nuw i32, ptr %203, i64 %241
  store i32 -1, ptr %242, align 4, !tbaa !5
  %243 = getelementptr inbounds nuw i32, ptr %205, i64 %233
  %244 = getelementptr inbounds nuw i8, ptr %243, i64 8
  %245 = load i32, ptr %244, align 4, !tbaa !5
  %246 = zext i32 %245 to i64
  %247 = getelementptr inbounds nuw i32, ptr %203, i64 %246
  store i32 -1, ptr %247, align 4, !tbaa !5
  %248 = getelementptr inbounds nuw i32, ptr %205, i64 %233
  %249 = getelementptr inbounds nuw i8, ptr %248, i64 12
  %250 = load i32, ptr %249, align 4, !tbaa !5
  %251 = zext i32 %250 to i64
  %252 = getelementptr inbounds nuw i32, ptr %203, i64 %251
  store i32 -1, ptr %252, align 4, !tbaa !5
  %253 = add nuw i64 %233, 4
  %254 = icmp eq i64 %253, %10
  br i1 %254, label %221, label %232, !llvm.loop !103

255:                                              ; preds = %279
  br i1 %11, label %256, label %305

256:                                              ; preds = %255
  %257 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %258 = load ptr, ptr %257, align 8, !tbaa !51
  %259 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %260 = load ptr, ptr %259, align 8, !tbaa !23
  %261 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %262 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %263 = getelementptr inbounds nuw i8, ptr %0, i64 120
  br label %306

264:                                              ; preds = %221, %279
  %265 = phi i64 [ 1, %221 ], [ %280, %279 ]
  %266 = phi i64 [ 0, %221 ], [ %281, %279 ]
  %267 = getelementptr inbounds nuw i32, ptr %226, i64 %266
  %268 = load i32, ptr %267, align 4, !tbaa !5
  %269 = zext i32 %268 to i64
  %270 = getelementptr inbounds nuw i32, ptr %228, i64 %269
  %271 = load i32, ptr %270, align 4, !tbaa !5
  %272 = getelementptr inbounds nuw i32, ptr %230, i64 %269
  %273 = load i32, ptr %272, align 4, !tbaa !5
  %274 = icmp ult i32 %271, %273
  br i1 %274, label %275, label %279

275:                                              ; preds = %264
  %276 = load ptr, ptr %231, align 8, !tbaa !100
  %277 = getelementptr inbounds nuw i32, ptr %222, i64 %269
  %278 = zext i32 %271 to i64
  br label %283

279:                                              ; preds = %299, %264
  %280 = phi i64 [ %265, %264 ], [ %301, %299 ]
  %281 = add nuw i64 %266, 1
  %282 = icmp ult i64 %281, %280
  br i1 %282, label %264, label %255, !llvm.loop !104

283:                                              ; preds = %275, %299
  %284 = phi i32 [ %273, %275 ], [ %300, %299 ]
  %285 = phi i64 [ %278, %275 ], [ %302, %299 ]
  %286 = phi i64 [ %265, %275 ], [ %301, %299 ]
  %287 = getelementptr inbounds nuw i32, ptr %276, i64 %285
  %288 = load i32, ptr %287, align 4, !tbaa !5
  %289 = zext i32 %288 to i64
  %290 = getelementptr inbounds nuw i32, ptr %222, i64 %289
  %291 = load i32, ptr %290, align 4, !tbaa !5
  %292 = icmp eq i32 %291, -1
  br i1 %292, label %293, label %299

293:                                              ; preds = %283
  %294 = load i32, ptr %277, align 4, !tbaa !5
  %295 = add i32 %294, 1
  store i32 %295, ptr %290, align 4, !tbaa !5
  %296 = add i64 %286, 1
  %297 = getelementptr inbounds nuw i32, ptr %226, i64 %286
  store i32 %288, ptr %297, align 4, !tbaa !5
  %298 = load i32, ptr %272, align 4, !tbaa !5
  br label %299

299:                                              ; preds = %283, %293
  %300 = phi i32 [ %298, %293 ], [ %284, %283 ]
  %301 = phi i64 [ %296, %293 ], [ %286, %283 ]
  %302 = add nuw nsw i64 %285, 1
  %303 = zext i32 %300 to i64
  %304 = icmp samesign ult i64 %302, %303
  br i1 %304, label %283, label %279, !llvm.loop !105

305:                                              ; preds = %321, %255
  ret void

306:                                              ; preds = %256, %321
  %307 = phi i64 [ %8, %256 ], [ %322, %321 ]
  %308 = getelementptr inbounds nuw i32, ptr %258, i64 %307
  %309 = load i32, ptr %308, align 4, !tbaa !5
  %310 = zext i32 %309 to i64
  %311 = getelementptr inbounds nuw i32, ptr %260, i64 %310
  %312 = load i32, ptr %311, align 4, !tbaa !5
  %313 = add i32 %309, 1
  %314 = zext i32 %313 to i64
  %315 = getelementptr inbounds nuw i32, ptr %260, i64 %314
  %316 = load i32, ptr %315, align 4, !tbaa !5
  %317 = icmp ult i32 %312, %316
  br i1 %317, label %318, label %321

318:                                              ; preds = %306
  %319 = load ptr, ptr %261, align 8, !tbaa !32
  %320 = zext i32 %312 to i64
  br label %324

321:                                              ; preds = %350, %306
  %322 = add nuw i64 %307, 1
  %323 = icmp eq i64 %322, %10
  br i1 %323, label %305, label %306, !llvm.loop !106

324:                                              ; preds = %318, %350
  %325 = phi i32 [ %316, %318 ], [ %351, %350 ]
  %326 = phi i64 [ %320, %318 ], [ %353, %350 ]
  %327 = phi i32 [ -1, %318 ], [ %352, %350 ]
  %328 = getelementptr inbounds nuw i16, ptr %319, i64 %326
  %329 = load i16, ptr %328, align 2, !tbaa !33
  %330 = icmp sgt i16 %329, -1
  br i1 %330, label %331, label %350

331:                                              ; preds = %324
  %332 = load ptr, ptr %262, align 8, !tbaa !31
  %333 = getelementptr inbounds nuw i32, ptr %332, i64 %326
  %334 = load i32, ptr %333, align 4, !tbaa !5
  %335 = icmp eq i32 %334, -1
  br i1 %335, label %350, label %336

336:                                              ; preds = %331
  %337 = zext i32 %334 to i64
  %338 = getelementptr inbounds nuw i32, ptr %4, i64 %337
  %339 = load i32, ptr %338, align 4, !tbaa !5
  %340 = icmp eq i32 %339, %6
  br i1 %340, label %341, label %350

341:                                              ; preds = %336
  %342 = getelementptr inbounds nuw i32, ptr %222, i64 %337
  %343 = load i32, ptr %342, align 4, !tbaa !5
  %344 = icmp ult i32 %343, %327
  br i1 %344, label %345, label %350

345:                                              ; preds = %341
  %346 = load ptr, ptr %263, align 8, !tbaa !53
  %347 = getelementptr inbounds nuw i32, ptr %346, i64 %310
  %348 = trunc nuw i64 %326 to i32
  store i32 %348, ptr %347, align 4, !tbaa !5
  %349 = load i32, ptr %315, align 4, !tbaa !5
  br label %350

350:                                              ; preds = %324, %331, %336, %341, %345
  %351 = phi i32 [ %325, %341 ], [ %349, %345 ], [ %325, %336 ], [ %325, %331 ], [ %325, %324 ]
  %352 = phi i32 [ %327, %341 ], [ %343, %345 ], [ %327, %336 ], [ %327, %331 ], [ %327, %324 ]
  %353 = add nuw nsw i64 %326, 1
  %354 = zext i32 %351 to i64
  %355 = icmp samesign ult i64 %353, %354
  br i1 %355, label %324, label %321, !llvm.loop !107
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef nonnull ptr @liveness_shared() local_unnamed_addr #4 {
  ret ptr @shared_numbers
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !11, i64 0}
!10 = !{!"graph", !11, i64 0, !13, i64 8, !13, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !15, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !13, i64 128, !16, i64 136, !16, i64 144, !16, i64 152, !16, i64 160, !16, i64 168, !16, i64 176, !16, i64 184}
!11 = !{!"p1 long", !12, i64 0}
!12 = !{!"any pointer", !7, i64 0}
!13 = !{!"p1 int", !12, i64 0}
!14 = !{!"p1 short", !12, i64 0}
!15 = !{!"p1 _ZTS4slot", !12, i64 0}
!16 = !{!"long", !7, i64 0}
!17 = !{!10, !16, i64 136}
!18 = !{!10, !13, i64 40}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = !{!10, !16, i64 152}
!23 = !{!10, !13, i64 8}
!24 = !{!10, !13, i64 32}
!25 = !{!10, !15, i64 48}
!26 = !{!16, !16, i64 0}
!27 = distinct !{!27, !20}
!28 = !{!10, !16, i64 160}
!29 = distinct !{!29, !20}
!30 = distinct !{!30, !20}
!31 = !{!10, !13, i64 16}
!32 = !{!10, !14, i64 24}
!33 = !{!34, !34, i64 0}
!34 = !{!"short", !7, i64 0}
!35 = distinct !{!35, !20}
!36 = !{!37, !16, i64 16}
!37 = !{!"slot", !16, i64 0, !16, i64 8, !16, i64 16}
!38 = !{!37, !16, i64 0}
!39 = !{!37, !16, i64 8}
!40 = distinct !{!40, !20}
!41 = distinct !{!41, !20}
!42 = distinct !{!42, !20, !43, !44}
!43 = !{!"llvm.loop.isvectorized", i32 1}
!44 = !{!"llvm.loop.unroll.runtime.disable"}
!45 = !{!"branch_weights", i32 4, i32 12}
!46 = distinct !{!46, !20, !43, !44}
!47 = !{!10, !16, i64 144}
!48 = !{!10, !16, i64 184}
!49 = !{!10, !13, i64 72}
!50 = distinct !{!50, !20, !44, !43}
!51 = !{!10, !13, i64 56}
!52 = distinct !{!52, !20}
!53 = !{!10, !13, i64 120}
!54 = distinct !{!54, !20}
!55 = !{!10, !13, i64 80}
!56 = distinct !{!56, !20}
!57 = !{!10, !13, i64 64}
!58 = distinct !{!58, !20, !43, !44}
!59 = distinct !{!59, !60}
!60 = !{!"llvm.loop.unroll.disable"}
!61 = !{!10, !13, i64 88}
!62 = !{!10, !13, i64 96}
!63 = !{!10, !13, i64 112}
!64 = !{!10, !13, i64 104}
!65 = distinct !{!65, !20}
!66 = distinct !{!66, !20}
!67 = distinct !{!67, !20}
!68 = distinct !{!68, !20, !43}
!69 = distinct !{!69, !60}
!70 = distinct !{!70, !20}
!71 = distinct !{!71, !20}
!72 = distinct !{!72, !20}
!73 = distinct !{!73, !20, !43, !44}
!74 = distinct !{!74, !20, !43, !44}
!75 = distinct !{!75, !20, !44, !43}
!76 = distinct !{!76, !20}
!77 = distinct !{!77, !20, !43, !44}
!78 = distinct !{!78, !20, !44, !43}
!79 = distinct !{!79, !20}
!80 = distinct !{!80, !20}
!81 = !{!10, !16, i64 168}
!82 = !{!10, !16, i64 176}
!83 = distinct !{!83, !20, !43, !44}
!84 = distinct !{!84, !20, !44, !43}
!85 = distinct !{!85, !20}
!86 = distinct !{!86, !20}
!87 = distinct !{!87, !60}
!88 = distinct !{!88, !20}
!89 = distinct !{!89, !20, !43, !44}
!90 = distinct !{!90, !20, !44, !43}
!91 = distinct !{!91, !20}
!92 = distinct !{!92, !20}
!93 = distinct !{!93, !20}
!94 = distinct !{!94, !60}
!95 = distinct !{!95, !20}
!96 = distinct !{!96, !20}
!97 = distinct !{!97, !20}
!98 = distinct !{!98, !20}
!99 = distinct !{!99, !20}
!100 = !{!10, !13, i64 128}
!101 = distinct !{!101, !20}
!102 = distinct !{!102, !60}
!103 = distinct !{!103, !20}
!104 = distinct !{!104, !20}
!105 = distinct !{!105, !20}
!106 = distinct !{!106, !20}
!107 = distinct !{!107, !20}
