; SPDX-License-Identifier: GPL-2.0-or-later
; Made from liveness.c by tools/search_ll.py; do not edit.
%struct.shared = type { [32 x i8], i64 }
%struct.slot = type { i64, i64, i64 }

@shared_numbers = internal constant [36 x %struct.shared] [%struct.shared { [32 x i8] c"NONE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"WEAK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"STRONG\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"LEADS_TO\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"STEP_OF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"STEP_OR_STOP_OF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"THIS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"NOWHERE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4294967295 }, %struct.shared { [32 x i8] c"DROPPED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32768 }, %struct.shared { [32 x i8] c"ANY_CPU\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 -1 }, %struct.shared { [32 x i8] c"sizeof slot\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"sizeof graph\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 184 }, %struct.shared { [32 x i8] c"graph.states\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"graph.first\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"graph.to\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"graph.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"graph.busy\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"graph.index\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"graph.operation\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 48 }, %struct.shared { [32 x i8] c"graph.order\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 56 }, %struct.shared { [32 x i8] c"graph.out\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"graph.set\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"graph.number\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"graph.low\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 88 }, %struct.shared { [32 x i8] c"graph.edge\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 96 }, %struct.shared { [32 x i8] c"graph.calls\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 104 }, %struct.shared { [32 x i8] c"graph.stack\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 112 }, %struct.shared { [32 x i8] c"graph.ranges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 120 }, %struct.shared { [32 x i8] c"graph.index_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"graph.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"graph.edges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 144 }, %struct.shared { [32 x i8] c"graph.capacity\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 152 }, %struct.shared { [32 x i8] c"graph.lo\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 160 }, %struct.shared { [32 x i8] c"graph.hi\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 168 }, %struct.shared { [32 x i8] c"graph.least\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 176 }, %struct.shared zeroinitializer], align 16

; Function Attrs: nounwind
define void @liveness_index(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp ult i64 %1, %2
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %9

8:                                                ; preds = %25, %3
  ret void

9:                                                ; preds = %5, %25
  %10 = phi i64 [ %1, %5 ], [ %27, %25 ]
  %11 = load ptr, ptr %0, align 8, !tbaa !9
  %12 = tail call i64 @cfg_words() #7
  %13 = mul i64 %12, %10
  %14 = getelementptr inbounds nuw i64, ptr %11, i64 %13
  %15 = tail call i64 @state_hash(ptr noundef %14) #7
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
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #7
  %7 = icmp ult i64 %2, %3
  br i1 %7, label %8, label %158

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 144
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 152
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 128
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
  %28 = call i64 @cfg_cpus() #7
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %151, label %30

30:                                               ; preds = %20, %147
  %31 = phi i64 [ %148, %147 ], [ 0, %20 ]
  %32 = load ptr, ptr %12, align 8, !tbaa !25
  %33 = getelementptr inbounds nuw %struct.slot, ptr %32, i64 %31
  br label %34

34:                                               ; preds = %30, %108
  %35 = phi i64 [ 0, %30 ], [ %119, %108 ]
  %36 = call i64 @cfg_words() #7
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %40

38:                                               ; preds = %40, %34
  %39 = call i64 @outside_step(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %31, i64 noundef %35, ptr noundef nonnull %6) #7
  switch i64 %39, label %52 [
    i64 3, label %147
    i64 0, label %122
  ]

40:                                               ; preds = %34, %40
  %41 = phi i64 [ %49, %40 ], [ 0, %34 ]
  %42 = load ptr, ptr %1, align 8, !tbaa !9
  %43 = call i64 @cfg_words() #7
  %44 = mul i64 %43, %23
  %45 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  %46 = getelementptr inbounds nuw i64, ptr %45, i64 %41
  %47 = load i64, ptr %46, align 8, !tbaa !26
  %48 = getelementptr inbounds nuw i64, ptr %5, i64 %41
  store i64 %47, ptr %48, align 8, !tbaa !26
  %49 = add nuw i64 %41, 1
  %50 = call i64 @cfg_words() #7
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
  %60 = call i64 @state_hash(ptr noundef nonnull %5) #7
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
  %73 = call i64 @cfg_words() #7
  %74 = mul i64 %73, %71
  %75 = getelementptr inbounds nuw i64, ptr %72, i64 %74
  %76 = call i64 @cfg_words() #7
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
  %90 = call i64 @cfg_words() #7
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
  %128 = call i64 @cfg_words() #7
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
  %149 = call i64 @cfg_cpus() #7
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
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #7
  ret i64 %159
}

declare i64 @cfg_cpus() local_unnamed_addr #2

declare i64 @cfg_words() local_unnamed_addr #2

declare i64 @outside_step(ptr noundef, ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @liveness_find(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 144
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
  br label %57

45:                                               ; preds = %57, %27, %41, %4
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %47 = load i64, ptr %46, align 8, !tbaa !47
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %761, label %49

49:                                               ; preds = %45
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %51 = load ptr, ptr %50, align 8, !tbaa !48
  %52 = icmp eq i64 %3, -1
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %54 = trunc i64 %3 to i32
  %55 = shl nuw i32 1, %54
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %66

57:                                               ; preds = %43, %57
  %58 = phi i64 [ %62, %57 ], [ %44, %43 ]
  %59 = getelementptr inbounds nuw i16, ptr %10, i64 %58
  %60 = load i16, ptr %59, align 2, !tbaa !33
  %61 = and i16 %60, 32767
  store i16 %61, ptr %59, align 2, !tbaa !33
  %62 = add nuw i64 %58, 1
  %63 = icmp eq i64 %62, %6
  br i1 %63, label %45, label %57, !llvm.loop !49

64:                                               ; preds = %81
  %65 = icmp eq i64 %82, 0
  br i1 %65, label %761, label %85

66:                                               ; preds = %49, %81
  %67 = phi i64 [ 0, %49 ], [ %82, %81 ]
  %68 = phi i64 [ 0, %49 ], [ %83, %81 ]
  %69 = getelementptr inbounds nuw i32, ptr %51, i64 %68
  store i32 0, ptr %69, align 4, !tbaa !5
  br i1 %52, label %76, label %70

70:                                               ; preds = %66
  %71 = load ptr, ptr %53, align 8, !tbaa !24
  %72 = getelementptr inbounds nuw i32, ptr %71, i64 %68
  %73 = load i32, ptr %72, align 4, !tbaa !5
  %74 = and i32 %73, %55
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %81, label %76

76:                                               ; preds = %70, %66
  %77 = trunc i64 %68 to i32
  %78 = load ptr, ptr %56, align 8, !tbaa !50
  %79 = add i64 %67, 1
  %80 = getelementptr inbounds nuw i32, ptr %78, i64 %67
  store i32 %77, ptr %80, align 4, !tbaa !5
  br label %81

81:                                               ; preds = %70, %76
  %82 = phi i64 [ %79, %76 ], [ %67, %70 ]
  %83 = add nuw i64 %68, 1
  %84 = icmp eq i64 %83, %47
  br i1 %84, label %64, label %66, !llvm.loop !51

85:                                               ; preds = %64
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %87 = load ptr, ptr %86, align 8, !tbaa !52
  store i32 0, ptr %87, align 4, !tbaa !5
  %88 = trunc i64 %82 to i32
  %89 = getelementptr inbounds nuw i8, ptr %87, i64 4
  store i32 %88, ptr %89, align 4, !tbaa !5
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %101 = icmp eq i64 %2, 0
  %102 = icmp eq i64 %1, 1
  %103 = icmp eq i64 %1, 2
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %107 = icmp ne i64 %1, 2
  br label %114

108:                                              ; preds = %756, %114
  %109 = phi i32 [ %118, %114 ], [ %757, %756 ]
  %110 = phi i32 [ %127, %114 ], [ %371, %756 ]
  %111 = phi i64 [ %116, %114 ], [ %758, %756 ]
  %112 = phi i64 [ %119, %114 ], [ %759, %756 ]
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %761, label %114, !llvm.loop !53

114:                                              ; preds = %85, %108
  %115 = phi i64 [ 1, %85 ], [ %112, %108 ]
  %116 = phi i64 [ 0, %85 ], [ %111, %108 ]
  %117 = phi i32 [ 0, %85 ], [ %110, %108 ]
  %118 = phi i32 [ -1, %85 ], [ %109, %108 ]
  %119 = add i64 %115, -1
  %120 = shl i64 %119, 3
  %121 = getelementptr inbounds nuw i8, ptr %87, i64 %120
  %122 = load i32, ptr %121, align 4, !tbaa !5
  %123 = zext i32 %122 to i64
  %124 = getelementptr inbounds nuw i8, ptr %121, i64 4
  %125 = load i32, ptr %124, align 4, !tbaa !5
  %126 = zext i32 %125 to i64
  %127 = add i32 %117, 1
  %128 = icmp ult i32 %122, %125
  br i1 %128, label %129, label %108

129:                                              ; preds = %114
  %130 = load ptr, ptr %90, align 8, !tbaa !54
  %131 = load ptr, ptr %91, align 8, !tbaa !50
  %132 = ptrtoint ptr %131 to i64
  %133 = load ptr, ptr %92, align 8, !tbaa !48
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
  br i1 %168, label %169, label %150, !llvm.loop !55

169:                                              ; preds = %150, %146
  br label %212

170:                                              ; preds = %331
  %171 = load ptr, ptr %98, align 8, !tbaa !56
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
  br i1 %191, label %192, label %181, !llvm.loop !57

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
  br i1 %207, label %208, label %199, !llvm.loop !58

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
  %225 = load ptr, ptr %93, align 8, !tbaa !60
  %226 = getelementptr inbounds nuw i32, ptr %225, i64 %219
  store i32 %213, ptr %226, align 4, !tbaa !5
  store i32 %213, ptr %220, align 4, !tbaa !5
  %227 = load ptr, ptr %94, align 8, !tbaa !23
  %228 = getelementptr inbounds nuw i32, ptr %227, i64 %219
  %229 = load i32, ptr %228, align 4, !tbaa !5
  %230 = load ptr, ptr %95, align 8, !tbaa !61
  %231 = getelementptr inbounds nuw i32, ptr %230, i64 %219
  store i32 %229, ptr %231, align 4, !tbaa !5
  %232 = load ptr, ptr %96, align 8, !tbaa !62
  %233 = add i64 %215, 1
  %234 = getelementptr inbounds nuw i32, ptr %232, i64 %215
  store i32 %218, ptr %234, align 4, !tbaa !5
  %235 = load ptr, ptr %97, align 8, !tbaa !63
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
  %254 = load ptr, ptr %99, align 8, !tbaa !31
  %255 = zext i32 %246 to i64
  %256 = getelementptr inbounds nuw i32, ptr %254, i64 %255
  %257 = load i32, ptr %256, align 4, !tbaa !5
  %258 = load ptr, ptr %100, align 8, !tbaa !32
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
  br i1 %268, label %269, label %325, !llvm.loop !64

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
  br label %325, !llvm.loop !64

282:                                              ; preds = %269
  %283 = getelementptr inbounds nuw i32, ptr %225, i64 %244
  %284 = load i32, ptr %283, align 4, !tbaa !5
  %285 = icmp ult i32 %271, %284
  br i1 %285, label %286, label %325, !llvm.loop !64

286:                                              ; preds = %282
  store i32 %271, ptr %283, align 4, !tbaa !5
  br label %325, !llvm.loop !64

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
  br i1 %305, label %306, label %325, !llvm.loop !64

306:                                              ; preds = %300
  %307 = load ptr, ptr %98, align 8, !tbaa !56
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
  br i1 %318, label %319, label %308, !llvm.loop !65

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
  br i1 %336, label %170, label %212, !llvm.loop !66

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
  br i1 %355, label %356, label %337, !llvm.loop !67

356:                                              ; preds = %208, %337, %192
  %357 = load ptr, ptr %93, align 8, !tbaa !60
  %358 = load ptr, ptr %91, align 8, !tbaa !50
  br label %359

359:                                              ; preds = %356, %756
  %360 = phi i64 [ %119, %356 ], [ %759, %756 ]
  %361 = phi i64 [ %116, %356 ], [ %758, %756 ]
  %362 = phi i32 [ %127, %356 ], [ %371, %756 ]
  %363 = phi i32 [ %118, %356 ], [ %757, %756 ]
  %364 = phi i64 [ %123, %356 ], [ %370, %756 ]
  %365 = getelementptr inbounds nuw i32, ptr %358, i64 %364
  %366 = load i32, ptr %365, align 4, !tbaa !5
  %367 = zext i32 %366 to i64
  %368 = getelementptr inbounds nuw i32, ptr %357, i64 %367
  %369 = load i32, ptr %368, align 4, !tbaa !5
  %370 = zext i32 %369 to i64
  %371 = add i32 %362, 1
  %372 = icmp samesign ult i64 %364, %370
  br i1 %372, label %373, label %540

373:                                              ; preds = %359
  %374 = load ptr, ptr %92, align 8, !tbaa !48
  %375 = sub nuw nsw i64 %370, %364
  %376 = and i64 %375, 3
  %377 = icmp eq i64 %376, 0
  br i1 %377, label %388, label %378

378:                                              ; preds = %373, %378
  %379 = phi i64 [ %385, %378 ], [ %364, %373 ]
  %380 = phi i64 [ %386, %378 ], [ 0, %373 ]
  %381 = getelementptr inbounds nuw i32, ptr %358, i64 %379
  %382 = load i32, ptr %381, align 4, !tbaa !5
  %383 = zext i32 %382 to i64
  %384 = getelementptr inbounds nuw i32, ptr %374, i64 %383
  store i32 %371, ptr %384, align 4, !tbaa !5
  %385 = add nuw nsw i64 %379, 1
  %386 = add i64 %380, 1
  %387 = icmp eq i64 %386, %376
  br i1 %387, label %388, label %378, !llvm.loop !68

388:                                              ; preds = %378, %373
  %389 = phi i64 [ %364, %373 ], [ %385, %378 ]
  %390 = sub nsw i64 %364, %370
  %391 = icmp ugt i64 %390, -4
  br i1 %391, label %392, label %393

392:                                              ; preds = %393, %388
  br i1 %101, label %538, label %416

393:                                              ; preds = %388, %393
  %394 = phi i64 [ %414, %393 ], [ %389, %388 ]
  %395 = getelementptr inbounds nuw i32, ptr %358, i64 %394
  %396 = load i32, ptr %395, align 4, !tbaa !5
  %397 = zext i32 %396 to i64
  %398 = getelementptr inbounds nuw i32, ptr %374, i64 %397
  store i32 %371, ptr %398, align 4, !tbaa !5
  %399 = getelementptr inbounds nuw i32, ptr %358, i64 %394
  %400 = getelementptr inbounds nuw i8, ptr %399, i64 4
  %401 = load i32, ptr %400, align 4, !tbaa !5
  %402 = zext i32 %401 to i64
  %403 = getelementptr inbounds nuw i32, ptr %374, i64 %402
  store i32 %371, ptr %403, align 4, !tbaa !5
  %404 = getelementptr inbounds nuw i32, ptr %358, i64 %394
  %405 = getelementptr inbounds nuw i8, ptr %404, i64 8
  %406 = load i32, ptr %405, align 4, !tbaa !5
  %407 = zext i32 %406 to i64
  %408 = getelementptr inbounds nuw i32, ptr %374, i64 %407
  store i32 %371, ptr %408, align 4, !tbaa !5
  %409 = getelementptr inbounds nuw i32, ptr %358, i64 %394
  %410 = getelementptr inbounds nuw i8, ptr %409, i64 12
  %411 = load i32, ptr %410, align 4, !tbaa !5
  %412 = zext i32 %411 to i64
  %413 = getelementptr inbounds nuw i32, ptr %374, i64 %412
  store i32 %371, ptr %413, align 4, !tbaa !5
  %414 = add nuw nsw i64 %394, 4
  %415 = icmp eq i64 %414, %370
  br i1 %415, label %392, label %393, !llvm.loop !69

416:                                              ; preds = %392
  %417 = load ptr, ptr %94, align 8, !tbaa !23
  br label %418

418:                                              ; preds = %442, %416
  %419 = phi i32 [ 0, %416 ], [ %443, %442 ]
  %420 = phi i64 [ %364, %416 ], [ %444, %442 ]
  %421 = getelementptr inbounds nuw i32, ptr %358, i64 %420
  %422 = load i32, ptr %421, align 4, !tbaa !5
  %423 = zext i32 %422 to i64
  %424 = getelementptr inbounds nuw i32, ptr %417, i64 %423
  %425 = load i32, ptr %424, align 4, !tbaa !5
  %426 = add i32 %422, 1
  %427 = zext i32 %426 to i64
  %428 = getelementptr inbounds nuw i32, ptr %417, i64 %427
  %429 = load i32, ptr %428, align 4, !tbaa !5
  %430 = icmp ult i32 %425, %429
  br i1 %430, label %431, label %442

431:                                              ; preds = %418
  %432 = load ptr, ptr %100, align 8, !tbaa !32
  %433 = zext i32 %429 to i64
  br label %434

434:                                              ; preds = %533, %431
  %435 = phi i32 [ %425, %431 ], [ %476, %533 ]
  %436 = phi i32 [ %419, %431 ], [ %534, %533 ]
  %437 = zext i32 %435 to i64
  %438 = getelementptr inbounds nuw i16, ptr %432, i64 %437
  %439 = load i16, ptr %438, align 2, !tbaa !33
  %440 = add nuw i32 %435, 1
  %441 = tail call i32 @llvm.umax.i32(i32 %429, i32 %440)
  br label %446

442:                                              ; preds = %533, %418
  %443 = phi i32 [ %419, %418 ], [ %534, %533 ]
  %444 = add nuw nsw i64 %420, 1
  %445 = icmp eq i64 %444, %370
  br i1 %445, label %536, label %418, !llvm.loop !70

446:                                              ; preds = %468, %434
  %447 = phi i64 [ %437, %434 ], [ %471, %468 ]
  %448 = phi i32 [ 0, %434 ], [ %470, %468 ]
  %449 = getelementptr inbounds nuw i16, ptr %432, i64 %447
  %450 = load i16, ptr %449, align 2, !tbaa !33
  %451 = xor i16 %450, %439
  %452 = and i16 %451, 255
  %453 = icmp eq i16 %452, 0
  br i1 %453, label %454, label %473

454:                                              ; preds = %446
  %455 = icmp sgt i16 %450, -1
  br i1 %455, label %456, label %468

456:                                              ; preds = %454
  %457 = load ptr, ptr %99, align 8, !tbaa !31
  %458 = getelementptr inbounds nuw i32, ptr %457, i64 %447
  %459 = load i32, ptr %458, align 4, !tbaa !5
  %460 = icmp eq i32 %459, -1
  br i1 %460, label %468, label %461

461:                                              ; preds = %456
  %462 = load ptr, ptr %92, align 8, !tbaa !48
  %463 = zext i32 %459 to i64
  %464 = getelementptr inbounds nuw i32, ptr %462, i64 %463
  %465 = load i32, ptr %464, align 4, !tbaa !5
  %466 = icmp ne i32 %465, %371
  %467 = zext i1 %466 to i32
  br label %468

468:                                              ; preds = %461, %456, %454
  %469 = phi i32 [ 1, %456 ], [ 1, %454 ], [ %467, %461 ]
  %470 = or i32 %469, %448
  %471 = add nuw nsw i64 %447, 1
  %472 = icmp samesign ult i64 %471, %433
  br i1 %472, label %446, label %475, !llvm.loop !71

473:                                              ; preds = %446
  %474 = trunc nuw i64 %447 to i32
  br label %475

475:                                              ; preds = %468, %473
  %476 = phi i32 [ %474, %473 ], [ %441, %468 ]
  %477 = phi i32 [ %448, %473 ], [ %470, %468 ]
  %478 = icmp ne i32 %477, 0
  %479 = icmp ne i32 %476, %440
  %480 = and i1 %479, %478
  %481 = icmp sgt i16 %439, -1
  %482 = and i1 %481, %480
  br i1 %482, label %483, label %533

483:                                              ; preds = %475
  %484 = icmp ult i32 %435, %476
  br i1 %484, label %485, label %533

485:                                              ; preds = %483
  %486 = zext i32 %476 to i64
  %487 = sub nsw i64 %486, %437
  %488 = icmp ult i64 %487, 4
  br i1 %488, label %524, label %489

489:                                              ; preds = %485
  %490 = icmp ult i64 %487, 16
  br i1 %490, label %510, label %491

491:                                              ; preds = %489
  %492 = and i64 %487, 12
  %493 = and i64 %487, -16
  %494 = getelementptr i16, ptr %432, i64 %437
  br label %495

495:                                              ; preds = %495, %491
  %496 = phi i64 [ 0, %491 ], [ %503, %495 ]
  %497 = getelementptr i16, ptr %494, i64 %496
  %498 = getelementptr inbounds nuw i8, ptr %497, i64 16
  %499 = load <8 x i16>, ptr %497, align 2, !tbaa !33
  %500 = load <8 x i16>, ptr %498, align 2, !tbaa !33
  %501 = or <8 x i16> %499, splat (i16 -32768)
  %502 = or <8 x i16> %500, splat (i16 -32768)
  store <8 x i16> %501, ptr %497, align 2, !tbaa !33
  store <8 x i16> %502, ptr %498, align 2, !tbaa !33
  %503 = add nuw i64 %496, 16
  %504 = icmp eq i64 %503, %493
  br i1 %504, label %505, label %495, !llvm.loop !72

505:                                              ; preds = %495
  %506 = icmp eq i64 %487, %493
  br i1 %506, label %533, label %507

507:                                              ; preds = %505
  %508 = add nsw i64 %493, %437
  %509 = icmp eq i64 %492, 0
  br i1 %509, label %524, label %510, !prof !45

510:                                              ; preds = %489, %507
  %511 = phi i64 [ %493, %507 ], [ 0, %489 ]
  %512 = and i64 %487, -4
  %513 = add nsw i64 %512, %437
  %514 = getelementptr i16, ptr %432, i64 %437
  br label %515

515:                                              ; preds = %515, %510
  %516 = phi i64 [ %511, %510 ], [ %520, %515 ]
  %517 = getelementptr i16, ptr %514, i64 %516
  %518 = load <4 x i16>, ptr %517, align 2, !tbaa !33
  %519 = or <4 x i16> %518, splat (i16 -32768)
  store <4 x i16> %519, ptr %517, align 2, !tbaa !33
  %520 = add nuw i64 %516, 4
  %521 = icmp eq i64 %520, %512
  br i1 %521, label %522, label %515, !llvm.loop !73

522:                                              ; preds = %515
  %523 = icmp eq i64 %487, %512
  br i1 %523, label %533, label %524

524:                                              ; preds = %485, %507, %522
  %525 = phi i64 [ %437, %485 ], [ %508, %507 ], [ %513, %522 ]
  br label %526

526:                                              ; preds = %524, %526
  %527 = phi i64 [ %531, %526 ], [ %525, %524 ]
  %528 = getelementptr inbounds nuw i16, ptr %432, i64 %527
  %529 = load i16, ptr %528, align 2, !tbaa !33
  %530 = or i16 %529, -32768
  store i16 %530, ptr %528, align 2, !tbaa !33
  %531 = add nuw nsw i64 %527, 1
  %532 = icmp eq i64 %531, %486
  br i1 %532, label %533, label %526, !llvm.loop !74

533:                                              ; preds = %526, %505, %522, %483, %475
  %534 = phi i32 [ %436, %475 ], [ 1, %483 ], [ 1, %505 ], [ 1, %522 ], [ 1, %526 ]
  %535 = icmp ult i32 %476, %429
  br i1 %535, label %434, label %442, !llvm.loop !75

536:                                              ; preds = %442
  %537 = icmp eq i32 %443, 0
  br i1 %537, label %538, label %750

538:                                              ; preds = %536, %392
  %539 = load ptr, ptr %94, align 8, !tbaa !23
  br label %552

540:                                              ; preds = %624, %359
  %541 = phi i32 [ 0, %359 ], [ %628, %624 ]
  %542 = phi i32 [ 0, %359 ], [ %627, %624 ]
  %543 = phi i32 [ -1, %359 ], [ %626, %624 ]
  %544 = phi i32 [ -1, %359 ], [ %625, %624 ]
  %545 = select i1 %103, i32 %542, i32 0
  %546 = select i1 %102, i32 %543, i32 %545
  %547 = xor i32 %541, -1
  %548 = and i32 %546, %547
  %549 = icmp eq i32 %541, 0
  %550 = icmp ne i32 %548, 0
  %551 = select i1 %549, i1 true, i1 %550
  br i1 %551, label %661, label %657

552:                                              ; preds = %538, %624
  %553 = phi i64 [ %364, %538 ], [ %629, %624 ]
  %554 = phi i32 [ -1, %538 ], [ %625, %624 ]
  %555 = phi i32 [ -1, %538 ], [ %626, %624 ]
  %556 = phi i32 [ 0, %538 ], [ %627, %624 ]
  %557 = phi i32 [ 0, %538 ], [ %628, %624 ]
  %558 = getelementptr inbounds nuw i32, ptr %358, i64 %553
  %559 = load i32, ptr %558, align 4, !tbaa !5
  %560 = zext i32 %559 to i64
  %561 = getelementptr inbounds nuw i32, ptr %539, i64 %560
  %562 = load i32, ptr %561, align 4, !tbaa !5
  %563 = add i32 %559, 1
  %564 = zext i32 %563 to i64
  %565 = getelementptr inbounds nuw i32, ptr %539, i64 %564
  %566 = load i32, ptr %565, align 4, !tbaa !5
  %567 = icmp ult i32 %562, %566
  br i1 %567, label %568, label %614

568:                                              ; preds = %552
  %569 = load ptr, ptr %100, align 8, !tbaa !32
  %570 = zext i32 %562 to i64
  %571 = zext i32 %566 to i64
  %572 = sub nsw i64 %571, %570
  %573 = icmp ult i64 %572, 8
  br i1 %573, label %600, label %574

574:                                              ; preds = %568
  %575 = and i64 %572, -8
  %576 = add nsw i64 %575, %570
  %577 = getelementptr i16, ptr %569, i64 %570
  br label %578

578:                                              ; preds = %578, %574
  %579 = phi i64 [ 0, %574 ], [ %594, %578 ]
  %580 = phi <4 x i32> [ zeroinitializer, %574 ], [ %592, %578 ]
  %581 = phi <4 x i32> [ zeroinitializer, %574 ], [ %593, %578 ]
  %582 = getelementptr i16, ptr %577, i64 %579
  %583 = getelementptr inbounds nuw i8, ptr %582, i64 8
  %584 = load <4 x i16>, ptr %582, align 2, !tbaa !33
  %585 = load <4 x i16>, ptr %583, align 2, !tbaa !33
  %586 = and <4 x i16> %584, splat (i16 255)
  %587 = and <4 x i16> %585, splat (i16 255)
  %588 = zext nneg <4 x i16> %586 to <4 x i32>
  %589 = zext nneg <4 x i16> %587 to <4 x i32>
  %590 = shl nuw <4 x i32> splat (i32 1), %588
  %591 = shl nuw <4 x i32> splat (i32 1), %589
  %592 = or <4 x i32> %590, %580
  %593 = or <4 x i32> %591, %581
  %594 = add nuw i64 %579, 8
  %595 = icmp eq i64 %594, %575
  br i1 %595, label %596, label %578, !llvm.loop !76

596:                                              ; preds = %578
  %597 = or <4 x i32> %593, %592
  %598 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %597)
  %599 = icmp eq i64 %572, %575
  br i1 %599, label %616, label %600

600:                                              ; preds = %568, %596
  %601 = phi i64 [ %570, %568 ], [ %576, %596 ]
  %602 = phi i32 [ 0, %568 ], [ %598, %596 ]
  br label %603

603:                                              ; preds = %600, %603
  %604 = phi i64 [ %612, %603 ], [ %601, %600 ]
  %605 = phi i32 [ %611, %603 ], [ %602, %600 ]
  %606 = getelementptr inbounds nuw i16, ptr %569, i64 %604
  %607 = load i16, ptr %606, align 2, !tbaa !33
  %608 = and i16 %607, 255
  %609 = zext nneg i16 %608 to i32
  %610 = shl nuw i32 1, %609
  %611 = or i32 %610, %605
  %612 = add nuw nsw i64 %604, 1
  %613 = icmp eq i64 %612, %571
  br i1 %613, label %616, label %603, !llvm.loop !77

614:                                              ; preds = %552
  %615 = tail call i32 @llvm.umin.i32(i32 %559, i32 %554)
  br label %624

616:                                              ; preds = %603, %596
  %617 = phi i32 [ %598, %596 ], [ %611, %603 ]
  %618 = or i32 %617, %556
  %619 = and i32 %617, %555
  %620 = tail call i32 @llvm.umin.i32(i32 %559, i32 %554)
  %621 = load ptr, ptr %100, align 8, !tbaa !32
  %622 = zext i32 %562 to i64
  %623 = zext i32 %566 to i64
  br label %631

624:                                              ; preds = %653, %614
  %625 = phi i32 [ %615, %614 ], [ %620, %653 ]
  %626 = phi i32 [ 0, %614 ], [ %619, %653 ]
  %627 = phi i32 [ %556, %614 ], [ %618, %653 ]
  %628 = phi i32 [ %557, %614 ], [ %654, %653 ]
  %629 = add nuw nsw i64 %553, 1
  %630 = icmp eq i64 %629, %370
  br i1 %630, label %540, label %552, !llvm.loop !78

631:                                              ; preds = %616, %653
  %632 = phi i64 [ %622, %616 ], [ %655, %653 ]
  %633 = phi i32 [ %557, %616 ], [ %654, %653 ]
  %634 = getelementptr inbounds nuw i16, ptr %621, i64 %632
  %635 = load i16, ptr %634, align 2, !tbaa !33
  %636 = icmp sgt i16 %635, -1
  br i1 %636, label %637, label %653

637:                                              ; preds = %631
  %638 = load ptr, ptr %99, align 8, !tbaa !31
  %639 = getelementptr inbounds nuw i32, ptr %638, i64 %632
  %640 = load i32, ptr %639, align 4, !tbaa !5
  %641 = icmp eq i32 %640, -1
  br i1 %641, label %653, label %642

642:                                              ; preds = %637
  %643 = load ptr, ptr %92, align 8, !tbaa !48
  %644 = zext i32 %640 to i64
  %645 = getelementptr inbounds nuw i32, ptr %643, i64 %644
  %646 = load i32, ptr %645, align 4, !tbaa !5
  %647 = icmp eq i32 %646, %371
  br i1 %647, label %648, label %653

648:                                              ; preds = %642
  %649 = and i16 %635, 255
  %650 = zext nneg i16 %649 to i32
  %651 = shl nuw i32 1, %650
  %652 = or i32 %651, %633
  br label %653

653:                                              ; preds = %631, %637, %642, %648
  %654 = phi i32 [ %652, %648 ], [ %633, %642 ], [ %633, %637 ], [ %633, %631 ]
  %655 = add nuw nsw i64 %632, 1
  %656 = icmp eq i64 %655, %623
  br i1 %656, label %624, label %631, !llvm.loop !79

657:                                              ; preds = %540
  %658 = icmp ult i32 %544, %363
  br i1 %658, label %659, label %756

659:                                              ; preds = %657
  store i64 %364, ptr %104, align 8, !tbaa !80
  store i64 %370, ptr %105, align 8, !tbaa !81
  %660 = zext i32 %544 to i64
  store i64 %660, ptr %106, align 8, !tbaa !82
  br label %756

661:                                              ; preds = %540
  %662 = or i1 %107, %549
  br i1 %662, label %756, label %663

663:                                              ; preds = %661
  %664 = trunc nuw i64 %364 to i32
  br i1 %372, label %665, label %667

665:                                              ; preds = %663
  %666 = load ptr, ptr %94, align 8, !tbaa !23
  br label %671

667:                                              ; preds = %741, %663
  %668 = phi i32 [ %664, %663 ], [ %742, %741 ]
  %669 = zext i32 %668 to i64
  %670 = icmp eq i64 %364, %669
  br i1 %670, label %756, label %745

671:                                              ; preds = %665, %741
  %672 = phi i64 [ %364, %665 ], [ %743, %741 ]
  %673 = phi i32 [ %664, %665 ], [ %742, %741 ]
  %674 = getelementptr inbounds nuw i32, ptr %358, i64 %672
  %675 = load i32, ptr %674, align 4, !tbaa !5
  %676 = zext i32 %675 to i64
  %677 = getelementptr inbounds nuw i32, ptr %666, i64 %676
  %678 = load i32, ptr %677, align 4, !tbaa !5
  %679 = add i32 %675, 1
  %680 = zext i32 %679 to i64
  %681 = getelementptr inbounds nuw i32, ptr %666, i64 %680
  %682 = load i32, ptr %681, align 4, !tbaa !5
  %683 = icmp ult i32 %678, %682
  br i1 %683, label %684, label %737

684:                                              ; preds = %671
  %685 = load ptr, ptr %100, align 8, !tbaa !32
  %686 = zext i32 %678 to i64
  %687 = zext i32 %682 to i64
  %688 = sub nsw i64 %687, %686
  %689 = icmp ult i64 %688, 8
  br i1 %689, label %716, label %690

690:                                              ; preds = %684
  %691 = and i64 %688, -8
  %692 = add nsw i64 %691, %686
  %693 = getelementptr i16, ptr %685, i64 %686
  br label %694

694:                                              ; preds = %694, %690
  %695 = phi i64 [ 0, %690 ], [ %710, %694 ]
  %696 = phi <4 x i32> [ zeroinitializer, %690 ], [ %708, %694 ]
  %697 = phi <4 x i32> [ zeroinitializer, %690 ], [ %709, %694 ]
  %698 = getelementptr i16, ptr %693, i64 %695
  %699 = getelementptr inbounds nuw i8, ptr %698, i64 8
  %700 = load <4 x i16>, ptr %698, align 2, !tbaa !33
  %701 = load <4 x i16>, ptr %699, align 2, !tbaa !33
  %702 = and <4 x i16> %700, splat (i16 255)
  %703 = and <4 x i16> %701, splat (i16 255)
  %704 = zext nneg <4 x i16> %702 to <4 x i32>
  %705 = zext nneg <4 x i16> %703 to <4 x i32>
  %706 = shl nuw <4 x i32> splat (i32 1), %704
  %707 = shl nuw <4 x i32> splat (i32 1), %705
  %708 = or <4 x i32> %706, %696
  %709 = or <4 x i32> %707, %697
  %710 = add nuw i64 %695, 8
  %711 = icmp eq i64 %710, %691
  br i1 %711, label %712, label %694, !llvm.loop !83

712:                                              ; preds = %694
  %713 = or <4 x i32> %709, %708
  %714 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %713)
  %715 = icmp eq i64 %688, %691
  br i1 %715, label %730, label %716

716:                                              ; preds = %684, %712
  %717 = phi i64 [ %686, %684 ], [ %692, %712 ]
  %718 = phi i32 [ 0, %684 ], [ %714, %712 ]
  br label %719

719:                                              ; preds = %716, %719
  %720 = phi i64 [ %728, %719 ], [ %717, %716 ]
  %721 = phi i32 [ %727, %719 ], [ %718, %716 ]
  %722 = getelementptr inbounds nuw i16, ptr %685, i64 %720
  %723 = load i16, ptr %722, align 2, !tbaa !33
  %724 = and i16 %723, 255
  %725 = zext nneg i16 %724 to i32
  %726 = shl nuw i32 1, %725
  %727 = or i32 %726, %721
  %728 = add nuw nsw i64 %720, 1
  %729 = icmp eq i64 %728, %687
  br i1 %729, label %730, label %719, !llvm.loop !84

730:                                              ; preds = %719, %712
  %731 = phi i32 [ %714, %712 ], [ %727, %719 ]
  %732 = and i32 %731, %548
  %733 = icmp eq i32 %732, 0
  br i1 %733, label %737, label %734

734:                                              ; preds = %730
  %735 = load ptr, ptr %92, align 8, !tbaa !48
  %736 = getelementptr inbounds nuw i32, ptr %735, i64 %676
  store i32 0, ptr %736, align 4, !tbaa !5
  br label %741

737:                                              ; preds = %671, %730
  %738 = add i32 %673, 1
  %739 = zext i32 %673 to i64
  %740 = getelementptr inbounds nuw i32, ptr %358, i64 %739
  store i32 %675, ptr %740, align 4, !tbaa !5
  br label %741

741:                                              ; preds = %737, %734
  %742 = phi i32 [ %673, %734 ], [ %738, %737 ]
  %743 = add nuw nsw i64 %672, 1
  %744 = icmp eq i64 %743, %370
  br i1 %744, label %667, label %671, !llvm.loop !85

745:                                              ; preds = %667
  %746 = shl i64 %360, 3
  %747 = getelementptr inbounds nuw i8, ptr %87, i64 %746
  store i32 %664, ptr %747, align 4, !tbaa !5
  %748 = add i64 %360, 1
  %749 = getelementptr inbounds nuw i8, ptr %747, i64 4
  store i32 %668, ptr %749, align 4, !tbaa !5
  br label %756

750:                                              ; preds = %536
  %751 = trunc nuw i64 %364 to i32
  %752 = shl i64 %360, 3
  %753 = getelementptr inbounds nuw i8, ptr %87, i64 %752
  store i32 %751, ptr %753, align 4, !tbaa !5
  %754 = add i64 %360, 1
  %755 = getelementptr inbounds nuw i8, ptr %753, i64 4
  store i32 %369, ptr %755, align 4, !tbaa !5
  br label %756

756:                                              ; preds = %667, %661, %657, %659, %750, %745
  %757 = phi i32 [ %363, %750 ], [ %363, %657 ], [ %363, %661 ], [ %363, %745 ], [ %544, %659 ], [ %363, %667 ]
  %758 = phi i64 [ %361, %750 ], [ 1, %657 ], [ %361, %661 ], [ %361, %745 ], [ 1, %659 ], [ %361, %667 ]
  %759 = phi i64 [ %754, %750 ], [ %360, %657 ], [ %360, %661 ], [ %748, %745 ], [ %360, %659 ], [ %360, %667 ]
  %760 = icmp ult i32 %369, %125
  br i1 %760, label %359, label %108, !llvm.loop !86

761:                                              ; preds = %108, %45, %64
  %762 = phi i64 [ 0, %45 ], [ 0, %64 ], [ %111, %108 ]
  ret i64 %762
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @liveness_walk(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %6 = load ptr, ptr %5, align 8, !tbaa !48
  %7 = getelementptr inbounds nuw i32, ptr %6, i64 %1
  %8 = load i32, ptr %7, align 4, !tbaa !5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %10 = load i64, ptr %9, align 8, !tbaa !80
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %12 = load i64, ptr %11, align 8, !tbaa !81
  %13 = icmp ult i64 %10, %12
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %15 = load ptr, ptr %14, align 8, !tbaa !54
  br i1 %13, label %16, label %36

16:                                               ; preds = %4
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %18 = load ptr, ptr %17, align 8, !tbaa !50
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
  %40 = load ptr, ptr %39, align 8, !tbaa !62
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

72:                                               ; preds = %36, %207
  %73 = phi i64 [ 0, %36 ], [ %209, %207 ]
  %74 = phi i64 [ 1, %36 ], [ %208, %207 ]
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
  br i1 %84, label %85, label %207

85:                                               ; preds = %72
  %86 = load ptr, ptr %43, align 8, !tbaa !31
  %87 = load ptr, ptr %44, align 8, !tbaa !32
  %88 = zext i32 %79 to i64
  br label %89

89:                                               ; preds = %85, %201
  %90 = phi i32 [ %83, %85 ], [ %202, %201 ]
  %91 = phi i64 [ %88, %85 ], [ %204, %201 ]
  %92 = phi i64 [ %74, %85 ], [ %203, %201 ]
  %93 = getelementptr inbounds nuw i32, ptr %86, i64 %91
  %94 = load i32, ptr %93, align 4, !tbaa !5
  %95 = getelementptr inbounds nuw i16, ptr %87, i64 %91
  %96 = load i16, ptr %95, align 2, !tbaa !33
  %97 = icmp slt i16 %96, 0
  %98 = icmp eq i32 %94, -1
  %99 = select i1 %97, i1 true, i1 %98
  br i1 %99, label %201, label %100

100:                                              ; preds = %89
  %101 = zext i32 %94 to i64
  %102 = getelementptr inbounds nuw i32, ptr %6, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !5
  %104 = icmp eq i32 %103, %8
  br i1 %104, label %105, label %201

105:                                              ; preds = %100
  %106 = trunc nuw i64 %91 to i32
  switch i64 %2, label %168 [
    i64 0, label %107
    i64 2, label %108
    i64 1, label %165
  ]

107:                                              ; preds = %105
  br label %168

108:                                              ; preds = %105
  %109 = getelementptr inbounds nuw i32, ptr %42, i64 %101
  %110 = load i32, ptr %109, align 4, !tbaa !5
  %111 = add nuw i32 %94, 1
  %112 = zext i32 %111 to i64
  %113 = getelementptr inbounds nuw i32, ptr %42, i64 %112
  %114 = load i32, ptr %113, align 4, !tbaa !5
  %115 = icmp ult i32 %110, %114
  br i1 %115, label %116, label %171

116:                                              ; preds = %108
  %117 = zext i32 %110 to i64
  %118 = zext i32 %114 to i64
  %119 = sub nsw i64 %118, %117
  %120 = icmp ult i64 %119, 8
  br i1 %120, label %147, label %121

121:                                              ; preds = %116
  %122 = and i64 %119, -8
  %123 = add nsw i64 %122, %117
  %124 = getelementptr i16, ptr %87, i64 %117
  br label %125

125:                                              ; preds = %125, %121
  %126 = phi i64 [ 0, %121 ], [ %141, %125 ]
  %127 = phi <4 x i32> [ zeroinitializer, %121 ], [ %139, %125 ]
  %128 = phi <4 x i32> [ zeroinitializer, %121 ], [ %140, %125 ]
  %129 = getelementptr i16, ptr %124, i64 %126
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 8
  %131 = load <4 x i16>, ptr %129, align 2, !tbaa !33
  %132 = load <4 x i16>, ptr %130, align 2, !tbaa !33
  %133 = and <4 x i16> %131, splat (i16 255)
  %134 = and <4 x i16> %132, splat (i16 255)
  %135 = zext nneg <4 x i16> %133 to <4 x i32>
  %136 = zext nneg <4 x i16> %134 to <4 x i32>
  %137 = shl nuw <4 x i32> splat (i32 1), %135
  %138 = shl nuw <4 x i32> splat (i32 1), %136
  %139 = or <4 x i32> %137, %127
  %140 = or <4 x i32> %138, %128
  %141 = add nuw i64 %126, 8
  %142 = icmp eq i64 %141, %122
  br i1 %142, label %143, label %125, !llvm.loop !89

143:                                              ; preds = %125
  %144 = or <4 x i32> %140, %139
  %145 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %144)
  %146 = icmp eq i64 %119, %122
  br i1 %146, label %161, label %147

147:                                              ; preds = %116, %143
  %148 = phi i64 [ %117, %116 ], [ %123, %143 ]
  %149 = phi i32 [ 0, %116 ], [ %145, %143 ]
  br label %150

150:                                              ; preds = %147, %150
  %151 = phi i64 [ %159, %150 ], [ %148, %147 ]
  %152 = phi i32 [ %158, %150 ], [ %149, %147 ]
  %153 = getelementptr inbounds nuw i16, ptr %87, i64 %151
  %154 = load i16, ptr %153, align 2, !tbaa !33
  %155 = and i16 %154, 255
  %156 = zext nneg i16 %155 to i32
  %157 = shl nuw i32 1, %156
  %158 = or i32 %157, %152
  %159 = add nuw nsw i64 %151, 1
  %160 = icmp eq i64 %159, %118
  br i1 %160, label %161, label %150, !llvm.loop !90

161:                                              ; preds = %150, %143
  %162 = phi i32 [ %145, %143 ], [ %158, %150 ]
  %163 = and i32 %162, %46
  %164 = icmp eq i32 %163, 0
  br i1 %164, label %171, label %165

165:                                              ; preds = %161, %105
  %166 = and i16 %96, 255
  %167 = zext nneg i16 %166 to i64
  br label %168

168:                                              ; preds = %105, %107, %165
  %169 = phi i64 [ %167, %165 ], [ %101, %107 ], [ %91, %105 ]
  %170 = icmp eq i64 %3, %169
  br i1 %170, label %171, label %189

171:                                              ; preds = %108, %161, %168
  %172 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %173 = load ptr, ptr %172, align 8, !tbaa !56
  store i32 %106, ptr %173, align 4, !tbaa !5
  %174 = icmp eq i64 %1, %77
  br i1 %174, label %211, label %175

175:                                              ; preds = %171
  %176 = load ptr, ptr %47, align 8, !tbaa !61
  %177 = load ptr, ptr %48, align 8, !tbaa !60
  br label %178

178:                                              ; preds = %175, %178
  %179 = phi i64 [ %77, %175 ], [ %187, %178 ]
  %180 = phi i64 [ 1, %175 ], [ %183, %178 ]
  %181 = getelementptr inbounds nuw i32, ptr %176, i64 %179
  %182 = load i32, ptr %181, align 4, !tbaa !5
  %183 = add i64 %180, 1
  %184 = getelementptr inbounds nuw i32, ptr %173, i64 %180
  store i32 %182, ptr %184, align 4, !tbaa !5
  %185 = getelementptr inbounds nuw i32, ptr %177, i64 %179
  %186 = load i32, ptr %185, align 4, !tbaa !5
  %187 = zext i32 %186 to i64
  %188 = icmp eq i64 %1, %187
  br i1 %188, label %211, label %178, !llvm.loop !91

189:                                              ; preds = %168
  %190 = getelementptr inbounds nuw i32, ptr %15, i64 %101
  %191 = load i32, ptr %190, align 4, !tbaa !5
  %192 = icmp eq i32 %191, 0
  br i1 %192, label %193, label %201

193:                                              ; preds = %189
  store i32 1, ptr %190, align 4, !tbaa !5
  %194 = load ptr, ptr %47, align 8, !tbaa !61
  %195 = getelementptr inbounds nuw i32, ptr %194, i64 %101
  store i32 %106, ptr %195, align 4, !tbaa !5
  %196 = load ptr, ptr %48, align 8, !tbaa !60
  %197 = getelementptr inbounds nuw i32, ptr %196, i64 %101
  store i32 %76, ptr %197, align 4, !tbaa !5
  %198 = add i64 %92, 1
  %199 = getelementptr inbounds nuw i32, ptr %40, i64 %92
  store i32 %94, ptr %199, align 4, !tbaa !5
  %200 = load i32, ptr %82, align 4, !tbaa !5
  br label %201

201:                                              ; preds = %89, %100, %193, %189
  %202 = phi i32 [ %90, %100 ], [ %90, %189 ], [ %200, %193 ], [ %90, %89 ]
  %203 = phi i64 [ %92, %100 ], [ %92, %189 ], [ %198, %193 ], [ %92, %89 ]
  %204 = add nuw nsw i64 %91, 1
  %205 = zext i32 %202 to i64
  %206 = icmp samesign ult i64 %204, %205
  br i1 %206, label %89, label %207, !llvm.loop !92

207:                                              ; preds = %201, %72
  %208 = phi i64 [ %74, %72 ], [ %203, %201 ]
  %209 = add nuw i64 %73, 1
  %210 = icmp ult i64 %209, %208
  br i1 %210, label %72, label %211, !llvm.loop !93

211:                                              ; preds = %207, %178, %171
  %212 = phi i64 [ %183, %178 ], [ 1, %171 ], [ 0, %207 ]
  ret i64 %212
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

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !11, i64 0}
!10 = !{!"graph", !11, i64 0, !13, i64 8, !13, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !15, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !16, i64 128, !16, i64 136, !16, i64 144, !16, i64 152, !16, i64 160, !16, i64 168, !16, i64 176}
!11 = !{!"p1 long", !12, i64 0}
!12 = !{!"any pointer", !7, i64 0}
!13 = !{!"p1 int", !12, i64 0}
!14 = !{!"p1 short", !12, i64 0}
!15 = !{!"p1 _ZTS4slot", !12, i64 0}
!16 = !{!"long", !7, i64 0}
!17 = !{!10, !16, i64 128}
!18 = !{!10, !13, i64 40}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = !{!10, !16, i64 144}
!23 = !{!10, !13, i64 8}
!24 = !{!10, !13, i64 32}
!25 = !{!10, !15, i64 48}
!26 = !{!16, !16, i64 0}
!27 = distinct !{!27, !20}
!28 = !{!10, !16, i64 152}
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
!47 = !{!10, !16, i64 136}
!48 = !{!10, !13, i64 72}
!49 = distinct !{!49, !20, !44, !43}
!50 = !{!10, !13, i64 56}
!51 = distinct !{!51, !20}
!52 = !{!10, !13, i64 120}
!53 = distinct !{!53, !20}
!54 = !{!10, !13, i64 80}
!55 = distinct !{!55, !20}
!56 = !{!10, !13, i64 64}
!57 = distinct !{!57, !20, !43, !44}
!58 = distinct !{!58, !59}
!59 = !{!"llvm.loop.unroll.disable"}
!60 = !{!10, !13, i64 88}
!61 = !{!10, !13, i64 96}
!62 = !{!10, !13, i64 112}
!63 = !{!10, !13, i64 104}
!64 = distinct !{!64, !20}
!65 = distinct !{!65, !20}
!66 = distinct !{!66, !20}
!67 = distinct !{!67, !20, !43}
!68 = distinct !{!68, !59}
!69 = distinct !{!69, !20}
!70 = distinct !{!70, !20}
!71 = distinct !{!71, !20}
!72 = distinct !{!72, !20, !43, !44}
!73 = distinct !{!73, !20, !43, !44}
!74 = distinct !{!74, !20, !44, !43}
!75 = distinct !{!75, !20}
!76 = distinct !{!76, !20, !43, !44}
!77 = distinct !{!77, !20, !44, !43}
!78 = distinct !{!78, !20}
!79 = distinct !{!79, !20}
!80 = !{!10, !16, i64 160}
!81 = !{!10, !16, i64 168}
!82 = !{!10, !16, i64 176}
!83 = distinct !{!83, !20, !43, !44}
!84 = distinct !{!84, !20, !44, !43}
!85 = distinct !{!85, !20}
!86 = distinct !{!86, !20}
!87 = distinct !{!87, !59}
!88 = distinct !{!88, !20}
!89 = distinct !{!89, !20, !43, !44}
!90 = distinct !{!90, !20, !44, !43}
!91 = distinct !{!91, !20}
!92 = distinct !{!92, !20}
!93 = distinct !{!93, !20}
