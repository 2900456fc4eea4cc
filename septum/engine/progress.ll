; SPDX-License-Identifier: GPL-2.0-or-later
; Made from progress.c by tools/search_ll.py; do not edit.
%struct.slot = type { i64, i64, i64 }

; Function Attrs: nounwind
define void @progress_index(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
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
  %12 = tail call i64 @cfg_words() #6
  %13 = mul i64 %12, %10
  %14 = getelementptr inbounds nuw i64, ptr %11, i64 %13
  %15 = tail call i64 @state_hash(ptr noundef %14) #6
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
define range(i64 0, 2) i64 @progress_edges(ptr noundef %0, ptr noundef captures(none) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #6
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
  %28 = call i64 @cfg_cpus() #6
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %151, label %30

30:                                               ; preds = %20, %147
  %31 = phi i64 [ %148, %147 ], [ 0, %20 ]
  %32 = load ptr, ptr %12, align 8, !tbaa !25
  %33 = getelementptr inbounds nuw %struct.slot, ptr %32, i64 %31
  br label %34

34:                                               ; preds = %30, %108
  %35 = phi i64 [ 0, %30 ], [ %119, %108 ]
  %36 = call i64 @cfg_words() #6
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %40

38:                                               ; preds = %40, %34
  %39 = call i64 @outside_step(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %31, i64 noundef %35, ptr noundef nonnull %6) #6
  switch i64 %39, label %52 [
    i64 3, label %147
    i64 0, label %122
  ]

40:                                               ; preds = %34, %40
  %41 = phi i64 [ %49, %40 ], [ 0, %34 ]
  %42 = load ptr, ptr %1, align 8, !tbaa !9
  %43 = call i64 @cfg_words() #6
  %44 = mul i64 %43, %23
  %45 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  %46 = getelementptr inbounds nuw i64, ptr %45, i64 %41
  %47 = load i64, ptr %46, align 8, !tbaa !26
  %48 = getelementptr inbounds nuw i64, ptr %5, i64 %41
  store i64 %47, ptr %48, align 8, !tbaa !26
  %49 = add nuw i64 %41, 1
  %50 = call i64 @cfg_words() #6
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
  %60 = call i64 @state_hash(ptr noundef nonnull %5) #6
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
  %73 = call i64 @cfg_words() #6
  %74 = mul i64 %73, %71
  %75 = getelementptr inbounds nuw i64, ptr %72, i64 %74
  %76 = call i64 @cfg_words() #6
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
  %90 = call i64 @cfg_words() #6
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
  %128 = call i64 @cfg_words() #6
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
  %149 = call i64 @cfg_cpus() #6
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
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #6
  ret i64 %159
}

declare i64 @cfg_cpus() local_unnamed_addr #2

declare i64 @cfg_words() local_unnamed_addr #2

declare i64 @outside_step(ptr noundef, ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @progress_find(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
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
  br i1 %48, label %759, label %49

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
  br i1 %65, label %759, label %85

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
  %106 = icmp ne i64 %1, 2
  br label %113

107:                                              ; preds = %754, %113
  %108 = phi i32 [ %117, %113 ], [ %755, %754 ]
  %109 = phi i32 [ %126, %113 ], [ %370, %754 ]
  %110 = phi i64 [ %115, %113 ], [ %756, %754 ]
  %111 = phi i64 [ %118, %113 ], [ %757, %754 ]
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %759, label %113, !llvm.loop !53

113:                                              ; preds = %85, %107
  %114 = phi i64 [ 1, %85 ], [ %111, %107 ]
  %115 = phi i64 [ 0, %85 ], [ %110, %107 ]
  %116 = phi i32 [ 0, %85 ], [ %109, %107 ]
  %117 = phi i32 [ -1, %85 ], [ %108, %107 ]
  %118 = add i64 %114, -1
  %119 = shl i64 %118, 3
  %120 = getelementptr inbounds nuw i8, ptr %87, i64 %119
  %121 = load i32, ptr %120, align 4, !tbaa !5
  %122 = zext i32 %121 to i64
  %123 = getelementptr inbounds nuw i8, ptr %120, i64 4
  %124 = load i32, ptr %123, align 4, !tbaa !5
  %125 = zext i32 %124 to i64
  %126 = add i32 %116, 1
  %127 = icmp ult i32 %121, %124
  br i1 %127, label %128, label %107

128:                                              ; preds = %113
  %129 = load ptr, ptr %90, align 8, !tbaa !54
  %130 = load ptr, ptr %91, align 8, !tbaa !50
  %131 = ptrtoint ptr %130 to i64
  %132 = load ptr, ptr %92, align 8, !tbaa !48
  %133 = sub nsw i64 %125, %122
  %134 = and i64 %133, 1
  %135 = icmp eq i64 %134, 0
  br i1 %135, label %145, label %136

136:                                              ; preds = %128
  %137 = getelementptr inbounds nuw i32, ptr %130, i64 %122
  %138 = load i32, ptr %137, align 4, !tbaa !5
  %139 = zext i32 %138 to i64
  %140 = getelementptr inbounds nuw i32, ptr %129, i64 %139
  store i32 0, ptr %140, align 4, !tbaa !5
  %141 = load i32, ptr %137, align 4, !tbaa !5
  %142 = zext i32 %141 to i64
  %143 = getelementptr inbounds nuw i32, ptr %132, i64 %142
  store i32 %126, ptr %143, align 4, !tbaa !5
  %144 = add nuw nsw i64 %122, 1
  br label %145

145:                                              ; preds = %136, %128
  %146 = phi i64 [ %122, %128 ], [ %144, %136 ]
  %147 = add nsw i64 %125, -1
  %148 = icmp eq i64 %147, %122
  br i1 %148, label %168, label %149

149:                                              ; preds = %145, %149
  %150 = phi i64 [ %166, %149 ], [ %146, %145 ]
  %151 = getelementptr inbounds nuw i32, ptr %130, i64 %150
  %152 = load i32, ptr %151, align 4, !tbaa !5
  %153 = zext i32 %152 to i64
  %154 = getelementptr inbounds nuw i32, ptr %129, i64 %153
  store i32 0, ptr %154, align 4, !tbaa !5
  %155 = load i32, ptr %151, align 4, !tbaa !5
  %156 = zext i32 %155 to i64
  %157 = getelementptr inbounds nuw i32, ptr %132, i64 %156
  store i32 %126, ptr %157, align 4, !tbaa !5
  %158 = getelementptr inbounds nuw i32, ptr %130, i64 %150
  %159 = getelementptr inbounds nuw i8, ptr %158, i64 4
  %160 = load i32, ptr %159, align 4, !tbaa !5
  %161 = zext i32 %160 to i64
  %162 = getelementptr inbounds nuw i32, ptr %129, i64 %161
  store i32 0, ptr %162, align 4, !tbaa !5
  %163 = load i32, ptr %159, align 4, !tbaa !5
  %164 = zext i32 %163 to i64
  %165 = getelementptr inbounds nuw i32, ptr %132, i64 %164
  store i32 %126, ptr %165, align 4, !tbaa !5
  %166 = add nuw nsw i64 %150, 2
  %167 = icmp eq i64 %166, %125
  br i1 %167, label %168, label %149, !llvm.loop !55

168:                                              ; preds = %149, %145
  br label %211

169:                                              ; preds = %330
  %170 = load ptr, ptr %98, align 8, !tbaa !56
  %171 = sub nsw i64 %125, %122
  %172 = icmp ult i64 %171, 8
  %173 = ptrtoint ptr %170 to i64
  %174 = sub i64 %131, %173
  %175 = icmp ult i64 %174, 32
  %176 = select i1 %172, i1 true, i1 %175
  br i1 %176, label %193, label %177

177:                                              ; preds = %169
  %178 = and i64 %171, -8
  %179 = add nsw i64 %178, %122
  br label %180

180:                                              ; preds = %180, %177
  %181 = phi i64 [ 0, %177 ], [ %189, %180 ]
  %182 = add i64 %181, %122
  %183 = getelementptr inbounds nuw i32, ptr %170, i64 %182
  %184 = getelementptr inbounds nuw i8, ptr %183, i64 16
  %185 = load <4 x i32>, ptr %183, align 4, !tbaa !5
  %186 = load <4 x i32>, ptr %184, align 4, !tbaa !5
  %187 = getelementptr inbounds nuw i32, ptr %130, i64 %182
  %188 = getelementptr inbounds nuw i8, ptr %187, i64 16
  store <4 x i32> %185, ptr %187, align 4, !tbaa !5
  store <4 x i32> %186, ptr %188, align 4, !tbaa !5
  %189 = add nuw i64 %181, 8
  %190 = icmp eq i64 %189, %178
  br i1 %190, label %191, label %180, !llvm.loop !57

191:                                              ; preds = %180
  %192 = icmp eq i64 %171, %178
  br i1 %192, label %355, label %193

193:                                              ; preds = %169, %191
  %194 = phi i64 [ %122, %169 ], [ %179, %191 ]
  %195 = sub nsw i64 %125, %194
  %196 = and i64 %195, 3
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %207, label %198

198:                                              ; preds = %193, %198
  %199 = phi i64 [ %204, %198 ], [ %194, %193 ]
  %200 = phi i64 [ %205, %198 ], [ 0, %193 ]
  %201 = getelementptr inbounds nuw i32, ptr %170, i64 %199
  %202 = load i32, ptr %201, align 4, !tbaa !5
  %203 = getelementptr inbounds nuw i32, ptr %130, i64 %199
  store i32 %202, ptr %203, align 4, !tbaa !5
  %204 = add nuw nsw i64 %199, 1
  %205 = add i64 %200, 1
  %206 = icmp eq i64 %205, %196
  br i1 %206, label %207, label %198, !llvm.loop !58

207:                                              ; preds = %198, %193
  %208 = phi i64 [ %194, %193 ], [ %204, %198 ]
  %209 = sub nsw i64 %194, %125
  %210 = icmp ugt i64 %209, -4
  br i1 %210, label %355, label %336

211:                                              ; preds = %168, %330
  %212 = phi i32 [ %333, %330 ], [ 1, %168 ]
  %213 = phi i64 [ %332, %330 ], [ %122, %168 ]
  %214 = phi i64 [ %331, %330 ], [ 0, %168 ]
  %215 = phi i64 [ %334, %330 ], [ %122, %168 ]
  %216 = getelementptr inbounds nuw i32, ptr %130, i64 %215
  %217 = load i32, ptr %216, align 4, !tbaa !5
  %218 = zext i32 %217 to i64
  %219 = getelementptr inbounds nuw i32, ptr %129, i64 %218
  %220 = load i32, ptr %219, align 4, !tbaa !5
  %221 = icmp eq i32 %220, 0
  br i1 %221, label %222, label %330

222:                                              ; preds = %211
  %223 = add i32 %212, 1
  %224 = load ptr, ptr %93, align 8, !tbaa !60
  %225 = getelementptr inbounds nuw i32, ptr %224, i64 %218
  store i32 %212, ptr %225, align 4, !tbaa !5
  store i32 %212, ptr %219, align 4, !tbaa !5
  %226 = load ptr, ptr %94, align 8, !tbaa !23
  %227 = getelementptr inbounds nuw i32, ptr %226, i64 %218
  %228 = load i32, ptr %227, align 4, !tbaa !5
  %229 = load ptr, ptr %95, align 8, !tbaa !61
  %230 = getelementptr inbounds nuw i32, ptr %229, i64 %218
  store i32 %228, ptr %230, align 4, !tbaa !5
  %231 = load ptr, ptr %96, align 8, !tbaa !62
  %232 = add i64 %214, 1
  %233 = getelementptr inbounds nuw i32, ptr %231, i64 %214
  store i32 %217, ptr %233, align 4, !tbaa !5
  %234 = load ptr, ptr %97, align 8, !tbaa !63
  store i32 %217, ptr %234, align 4, !tbaa !5
  br label %235

235:                                              ; preds = %324, %222
  %236 = phi i32 [ %223, %222 ], [ %328, %324 ]
  %237 = phi i64 [ %213, %222 ], [ %327, %324 ]
  %238 = phi i64 [ 1, %222 ], [ %326, %324 ]
  %239 = phi i64 [ %232, %222 ], [ %325, %324 ]
  %240 = getelementptr i32, ptr %234, i64 %238
  %241 = getelementptr i8, ptr %240, i64 -4
  %242 = load i32, ptr %241, align 4, !tbaa !5
  %243 = zext i32 %242 to i64
  %244 = getelementptr inbounds nuw i32, ptr %229, i64 %243
  %245 = load i32, ptr %244, align 4, !tbaa !5
  %246 = add i32 %242, 1
  %247 = zext i32 %246 to i64
  %248 = getelementptr inbounds nuw i32, ptr %226, i64 %247
  %249 = load i32, ptr %248, align 4, !tbaa !5
  %250 = icmp ult i32 %245, %249
  br i1 %250, label %251, label %286

251:                                              ; preds = %235
  %252 = add nuw i32 %245, 1
  store i32 %252, ptr %244, align 4, !tbaa !5
  %253 = load ptr, ptr %99, align 8, !tbaa !31
  %254 = zext i32 %245 to i64
  %255 = getelementptr inbounds nuw i32, ptr %253, i64 %254
  %256 = load i32, ptr %255, align 4, !tbaa !5
  %257 = load ptr, ptr %100, align 8, !tbaa !32
  %258 = getelementptr inbounds nuw i16, ptr %257, i64 %254
  %259 = load i16, ptr %258, align 2, !tbaa !33
  %260 = icmp slt i16 %259, 0
  %261 = icmp eq i32 %256, -1
  %262 = select i1 %260, i1 true, i1 %261
  br i1 %262, label %324, label %263

263:                                              ; preds = %251
  %264 = zext i32 %256 to i64
  %265 = getelementptr inbounds nuw i32, ptr %132, i64 %264
  %266 = load i32, ptr %265, align 4, !tbaa !5
  %267 = icmp eq i32 %266, %126
  br i1 %267, label %268, label %324, !llvm.loop !64

268:                                              ; preds = %263
  %269 = getelementptr inbounds nuw i32, ptr %129, i64 %264
  %270 = load i32, ptr %269, align 4, !tbaa !5
  %271 = icmp eq i32 %270, 0
  br i1 %271, label %272, label %281

272:                                              ; preds = %268
  %273 = add i32 %236, 1
  %274 = getelementptr inbounds nuw i32, ptr %224, i64 %264
  store i32 %236, ptr %274, align 4, !tbaa !5
  store i32 %236, ptr %269, align 4, !tbaa !5
  %275 = getelementptr inbounds nuw i32, ptr %226, i64 %264
  %276 = load i32, ptr %275, align 4, !tbaa !5
  %277 = getelementptr inbounds nuw i32, ptr %229, i64 %264
  store i32 %276, ptr %277, align 4, !tbaa !5
  %278 = add i64 %239, 1
  %279 = getelementptr inbounds nuw i32, ptr %231, i64 %239
  store i32 %256, ptr %279, align 4, !tbaa !5
  %280 = add i64 %238, 1
  store i32 %256, ptr %240, align 4, !tbaa !5
  br label %324, !llvm.loop !64

281:                                              ; preds = %268
  %282 = getelementptr inbounds nuw i32, ptr %224, i64 %243
  %283 = load i32, ptr %282, align 4, !tbaa !5
  %284 = icmp ult i32 %270, %283
  br i1 %284, label %285, label %324, !llvm.loop !64

285:                                              ; preds = %281
  store i32 %270, ptr %282, align 4, !tbaa !5
  br label %324, !llvm.loop !64

286:                                              ; preds = %235
  %287 = add i64 %238, -1
  %288 = icmp eq i64 %287, 0
  br i1 %288, label %299, label %289

289:                                              ; preds = %286
  %290 = getelementptr inbounds nuw i32, ptr %224, i64 %243
  %291 = load i32, ptr %290, align 4, !tbaa !5
  %292 = getelementptr i8, ptr %240, i64 -8
  %293 = load i32, ptr %292, align 4, !tbaa !5
  %294 = zext i32 %293 to i64
  %295 = getelementptr inbounds nuw i32, ptr %224, i64 %294
  %296 = load i32, ptr %295, align 4, !tbaa !5
  %297 = icmp ult i32 %291, %296
  br i1 %297, label %298, label %299

298:                                              ; preds = %289
  store i32 %291, ptr %295, align 4, !tbaa !5
  br label %299

299:                                              ; preds = %298, %289, %286
  %300 = getelementptr inbounds nuw i32, ptr %224, i64 %243
  %301 = load i32, ptr %300, align 4, !tbaa !5
  %302 = getelementptr inbounds nuw i32, ptr %129, i64 %243
  %303 = load i32, ptr %302, align 4, !tbaa !5
  %304 = icmp eq i32 %301, %303
  br i1 %304, label %305, label %324, !llvm.loop !64

305:                                              ; preds = %299
  %306 = load ptr, ptr %98, align 8, !tbaa !56
  br label %307

307:                                              ; preds = %307, %305
  %308 = phi i64 [ %310, %307 ], [ %239, %305 ]
  %309 = phi i64 [ %315, %307 ], [ %237, %305 ]
  %310 = add i64 %308, -1
  %311 = getelementptr inbounds nuw i32, ptr %231, i64 %310
  %312 = load i32, ptr %311, align 4, !tbaa !5
  %313 = zext i32 %312 to i64
  %314 = getelementptr inbounds nuw i32, ptr %132, i64 %313
  store i32 0, ptr %314, align 4, !tbaa !5
  %315 = add i64 %309, 1
  %316 = getelementptr inbounds nuw i32, ptr %306, i64 %309
  store i32 %312, ptr %316, align 4, !tbaa !5
  %317 = icmp eq i32 %312, %242
  br i1 %317, label %318, label %307, !llvm.loop !65

318:                                              ; preds = %307
  %319 = trunc i64 %315 to i32
  %320 = getelementptr inbounds nuw i32, ptr %306, i64 %237
  %321 = load i32, ptr %320, align 4, !tbaa !5
  %322 = zext i32 %321 to i64
  %323 = getelementptr inbounds nuw i32, ptr %224, i64 %322
  store i32 %319, ptr %323, align 4, !tbaa !5
  br label %324

324:                                              ; preds = %318, %299, %285, %281, %272, %263, %251
  %325 = phi i64 [ %310, %318 ], [ %278, %272 ], [ %239, %263 ], [ %239, %285 ], [ %239, %281 ], [ %239, %299 ], [ %239, %251 ]
  %326 = phi i64 [ %287, %318 ], [ %280, %272 ], [ %238, %263 ], [ %238, %285 ], [ %238, %281 ], [ %287, %299 ], [ %238, %251 ]
  %327 = phi i64 [ %315, %318 ], [ %237, %272 ], [ %237, %263 ], [ %237, %285 ], [ %237, %281 ], [ %237, %299 ], [ %237, %251 ]
  %328 = phi i32 [ %236, %318 ], [ %273, %272 ], [ %236, %263 ], [ %236, %285 ], [ %236, %281 ], [ %236, %299 ], [ %236, %251 ]
  %329 = icmp eq i64 %326, 0
  br i1 %329, label %330, label %235

330:                                              ; preds = %324, %211
  %331 = phi i64 [ %214, %211 ], [ %325, %324 ]
  %332 = phi i64 [ %213, %211 ], [ %327, %324 ]
  %333 = phi i32 [ %212, %211 ], [ %328, %324 ]
  %334 = add nuw nsw i64 %215, 1
  %335 = icmp eq i64 %334, %125
  br i1 %335, label %169, label %211, !llvm.loop !66

336:                                              ; preds = %207, %336
  %337 = phi i64 [ %353, %336 ], [ %208, %207 ]
  %338 = getelementptr inbounds nuw i32, ptr %170, i64 %337
  %339 = load i32, ptr %338, align 4, !tbaa !5
  %340 = getelementptr inbounds nuw i32, ptr %130, i64 %337
  store i32 %339, ptr %340, align 4, !tbaa !5
  %341 = add nuw nsw i64 %337, 1
  %342 = getelementptr inbounds nuw i32, ptr %170, i64 %341
  %343 = load i32, ptr %342, align 4, !tbaa !5
  %344 = getelementptr inbounds nuw i32, ptr %130, i64 %341
  store i32 %343, ptr %344, align 4, !tbaa !5
  %345 = add nuw nsw i64 %337, 2
  %346 = getelementptr inbounds nuw i32, ptr %170, i64 %345
  %347 = load i32, ptr %346, align 4, !tbaa !5
  %348 = getelementptr inbounds nuw i32, ptr %130, i64 %345
  store i32 %347, ptr %348, align 4, !tbaa !5
  %349 = add nuw nsw i64 %337, 3
  %350 = getelementptr inbounds nuw i32, ptr %170, i64 %349
  %351 = load i32, ptr %350, align 4, !tbaa !5
  %352 = getelementptr inbounds nuw i32, ptr %130, i64 %349
  store i32 %351, ptr %352, align 4, !tbaa !5
  %353 = add nuw nsw i64 %337, 4
  %354 = icmp eq i64 %353, %125
  br i1 %354, label %355, label %336, !llvm.loop !67

355:                                              ; preds = %207, %336, %191
  %356 = load ptr, ptr %93, align 8, !tbaa !60
  %357 = load ptr, ptr %91, align 8, !tbaa !50
  br label %358

358:                                              ; preds = %355, %754
  %359 = phi i64 [ %118, %355 ], [ %757, %754 ]
  %360 = phi i64 [ %115, %355 ], [ %756, %754 ]
  %361 = phi i32 [ %126, %355 ], [ %370, %754 ]
  %362 = phi i32 [ %117, %355 ], [ %755, %754 ]
  %363 = phi i64 [ %122, %355 ], [ %369, %754 ]
  %364 = getelementptr inbounds nuw i32, ptr %357, i64 %363
  %365 = load i32, ptr %364, align 4, !tbaa !5
  %366 = zext i32 %365 to i64
  %367 = getelementptr inbounds nuw i32, ptr %356, i64 %366
  %368 = load i32, ptr %367, align 4, !tbaa !5
  %369 = zext i32 %368 to i64
  %370 = add i32 %361, 1
  %371 = icmp samesign ult i64 %363, %369
  br i1 %371, label %372, label %539

372:                                              ; preds = %358
  %373 = load ptr, ptr %92, align 8, !tbaa !48
  %374 = sub nuw nsw i64 %369, %363
  %375 = and i64 %374, 3
  %376 = icmp eq i64 %375, 0
  br i1 %376, label %387, label %377

377:                                              ; preds = %372, %377
  %378 = phi i64 [ %384, %377 ], [ %363, %372 ]
  %379 = phi i64 [ %385, %377 ], [ 0, %372 ]
  %380 = getelementptr inbounds nuw i32, ptr %357, i64 %378
  %381 = load i32, ptr %380, align 4, !tbaa !5
  %382 = zext i32 %381 to i64
  %383 = getelementptr inbounds nuw i32, ptr %373, i64 %382
  store i32 %370, ptr %383, align 4, !tbaa !5
  %384 = add nuw nsw i64 %378, 1
  %385 = add i64 %379, 1
  %386 = icmp eq i64 %385, %375
  br i1 %386, label %387, label %377, !llvm.loop !68

387:                                              ; preds = %377, %372
  %388 = phi i64 [ %363, %372 ], [ %384, %377 ]
  %389 = sub nsw i64 %363, %369
  %390 = icmp ugt i64 %389, -4
  br i1 %390, label %391, label %392

391:                                              ; preds = %392, %387
  br i1 %101, label %537, label %415

392:                                              ; preds = %387, %392
  %393 = phi i64 [ %413, %392 ], [ %388, %387 ]
  %394 = getelementptr inbounds nuw i32, ptr %357, i64 %393
  %395 = load i32, ptr %394, align 4, !tbaa !5
  %396 = zext i32 %395 to i64
  %397 = getelementptr inbounds nuw i32, ptr %373, i64 %396
  store i32 %370, ptr %397, align 4, !tbaa !5
  %398 = getelementptr inbounds nuw i32, ptr %357, i64 %393
  %399 = getelementptr inbounds nuw i8, ptr %398, i64 4
  %400 = load i32, ptr %399, align 4, !tbaa !5
  %401 = zext i32 %400 to i64
  %402 = getelementptr inbounds nuw i32, ptr %373, i64 %401
  store i32 %370, ptr %402, align 4, !tbaa !5
  %403 = getelementptr inbounds nuw i32, ptr %357, i64 %393
  %404 = getelementptr inbounds nuw i8, ptr %403, i64 8
  %405 = load i32, ptr %404, align 4, !tbaa !5
  %406 = zext i32 %405 to i64
  %407 = getelementptr inbounds nuw i32, ptr %373, i64 %406
  store i32 %370, ptr %407, align 4, !tbaa !5
  %408 = getelementptr inbounds nuw i32, ptr %357, i64 %393
  %409 = getelementptr inbounds nuw i8, ptr %408, i64 12
  %410 = load i32, ptr %409, align 4, !tbaa !5
  %411 = zext i32 %410 to i64
  %412 = getelementptr inbounds nuw i32, ptr %373, i64 %411
  store i32 %370, ptr %412, align 4, !tbaa !5
  %413 = add nuw nsw i64 %393, 4
  %414 = icmp eq i64 %413, %369
  br i1 %414, label %391, label %392, !llvm.loop !69

415:                                              ; preds = %391
  %416 = load ptr, ptr %94, align 8, !tbaa !23
  br label %417

417:                                              ; preds = %441, %415
  %418 = phi i32 [ 0, %415 ], [ %442, %441 ]
  %419 = phi i64 [ %363, %415 ], [ %443, %441 ]
  %420 = getelementptr inbounds nuw i32, ptr %357, i64 %419
  %421 = load i32, ptr %420, align 4, !tbaa !5
  %422 = zext i32 %421 to i64
  %423 = getelementptr inbounds nuw i32, ptr %416, i64 %422
  %424 = load i32, ptr %423, align 4, !tbaa !5
  %425 = add i32 %421, 1
  %426 = zext i32 %425 to i64
  %427 = getelementptr inbounds nuw i32, ptr %416, i64 %426
  %428 = load i32, ptr %427, align 4, !tbaa !5
  %429 = icmp ult i32 %424, %428
  br i1 %429, label %430, label %441

430:                                              ; preds = %417
  %431 = load ptr, ptr %100, align 8, !tbaa !32
  %432 = zext i32 %428 to i64
  br label %433

433:                                              ; preds = %532, %430
  %434 = phi i32 [ %424, %430 ], [ %475, %532 ]
  %435 = phi i32 [ %418, %430 ], [ %533, %532 ]
  %436 = zext i32 %434 to i64
  %437 = getelementptr inbounds nuw i16, ptr %431, i64 %436
  %438 = load i16, ptr %437, align 2, !tbaa !33
  %439 = add nuw i32 %434, 1
  %440 = tail call i32 @llvm.umax.i32(i32 %428, i32 %439)
  br label %445

441:                                              ; preds = %532, %417
  %442 = phi i32 [ %418, %417 ], [ %533, %532 ]
  %443 = add nuw nsw i64 %419, 1
  %444 = icmp eq i64 %443, %369
  br i1 %444, label %535, label %417, !llvm.loop !70

445:                                              ; preds = %467, %433
  %446 = phi i64 [ %436, %433 ], [ %470, %467 ]
  %447 = phi i32 [ 0, %433 ], [ %469, %467 ]
  %448 = getelementptr inbounds nuw i16, ptr %431, i64 %446
  %449 = load i16, ptr %448, align 2, !tbaa !33
  %450 = xor i16 %449, %438
  %451 = and i16 %450, 255
  %452 = icmp eq i16 %451, 0
  br i1 %452, label %453, label %472

453:                                              ; preds = %445
  %454 = icmp sgt i16 %449, -1
  br i1 %454, label %455, label %467

455:                                              ; preds = %453
  %456 = load ptr, ptr %99, align 8, !tbaa !31
  %457 = getelementptr inbounds nuw i32, ptr %456, i64 %446
  %458 = load i32, ptr %457, align 4, !tbaa !5
  %459 = icmp eq i32 %458, -1
  br i1 %459, label %467, label %460

460:                                              ; preds = %455
  %461 = load ptr, ptr %92, align 8, !tbaa !48
  %462 = zext i32 %458 to i64
  %463 = getelementptr inbounds nuw i32, ptr %461, i64 %462
  %464 = load i32, ptr %463, align 4, !tbaa !5
  %465 = icmp ne i32 %464, %370
  %466 = zext i1 %465 to i32
  br label %467

467:                                              ; preds = %460, %455, %453
  %468 = phi i32 [ 1, %455 ], [ 1, %453 ], [ %466, %460 ]
  %469 = or i32 %468, %447
  %470 = add nuw nsw i64 %446, 1
  %471 = icmp samesign ult i64 %470, %432
  br i1 %471, label %445, label %474, !llvm.loop !71

472:                                              ; preds = %445
  %473 = trunc nuw i64 %446 to i32
  br label %474

474:                                              ; preds = %467, %472
  %475 = phi i32 [ %473, %472 ], [ %440, %467 ]
  %476 = phi i32 [ %447, %472 ], [ %469, %467 ]
  %477 = icmp ne i32 %476, 0
  %478 = icmp ne i32 %475, %439
  %479 = and i1 %478, %477
  %480 = icmp sgt i16 %438, -1
  %481 = and i1 %480, %479
  br i1 %481, label %482, label %532

482:                                              ; preds = %474
  %483 = icmp ult i32 %434, %475
  br i1 %483, label %484, label %532

484:                                              ; preds = %482
  %485 = zext i32 %475 to i64
  %486 = sub nsw i64 %485, %436
  %487 = icmp ult i64 %486, 4
  br i1 %487, label %523, label %488

488:                                              ; preds = %484
  %489 = icmp ult i64 %486, 16
  br i1 %489, label %509, label %490

490:                                              ; preds = %488
  %491 = and i64 %486, 12
  %492 = and i64 %486, -16
  %493 = getelementptr i16, ptr %431, i64 %436
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
  br i1 %503, label %504, label %494, !llvm.loop !72

504:                                              ; preds = %494
  %505 = icmp eq i64 %486, %492
  br i1 %505, label %532, label %506

506:                                              ; preds = %504
  %507 = add nsw i64 %492, %436
  %508 = icmp eq i64 %491, 0
  br i1 %508, label %523, label %509, !prof !45

509:                                              ; preds = %488, %506
  %510 = phi i64 [ %492, %506 ], [ 0, %488 ]
  %511 = and i64 %486, -4
  %512 = add nsw i64 %511, %436
  %513 = getelementptr i16, ptr %431, i64 %436
  br label %514

514:                                              ; preds = %514, %509
  %515 = phi i64 [ %510, %509 ], [ %519, %514 ]
  %516 = getelementptr i16, ptr %513, i64 %515
  %517 = load <4 x i16>, ptr %516, align 2, !tbaa !33
  %518 = or <4 x i16> %517, splat (i16 -32768)
  store <4 x i16> %518, ptr %516, align 2, !tbaa !33
  %519 = add nuw i64 %515, 4
  %520 = icmp eq i64 %519, %511
  br i1 %520, label %521, label %514, !llvm.loop !73

521:                                              ; preds = %514
  %522 = icmp eq i64 %486, %511
  br i1 %522, label %532, label %523

523:                                              ; preds = %484, %506, %521
  %524 = phi i64 [ %436, %484 ], [ %507, %506 ], [ %512, %521 ]
  br label %525

525:                                              ; preds = %523, %525
  %526 = phi i64 [ %530, %525 ], [ %524, %523 ]
  %527 = getelementptr inbounds nuw i16, ptr %431, i64 %526
  %528 = load i16, ptr %527, align 2, !tbaa !33
  %529 = or i16 %528, -32768
  store i16 %529, ptr %527, align 2, !tbaa !33
  %530 = add nuw nsw i64 %526, 1
  %531 = icmp eq i64 %530, %485
  br i1 %531, label %532, label %525, !llvm.loop !74

532:                                              ; preds = %525, %504, %521, %482, %474
  %533 = phi i32 [ %435, %474 ], [ 1, %482 ], [ 1, %504 ], [ 1, %521 ], [ 1, %525 ]
  %534 = icmp ult i32 %475, %428
  br i1 %534, label %433, label %441, !llvm.loop !75

535:                                              ; preds = %441
  %536 = icmp eq i32 %442, 0
  br i1 %536, label %537, label %748

537:                                              ; preds = %535, %391
  %538 = load ptr, ptr %94, align 8, !tbaa !23
  br label %551

539:                                              ; preds = %623, %358
  %540 = phi i32 [ 0, %358 ], [ %627, %623 ]
  %541 = phi i32 [ 0, %358 ], [ %626, %623 ]
  %542 = phi i32 [ -1, %358 ], [ %625, %623 ]
  %543 = phi i32 [ -1, %358 ], [ %624, %623 ]
  %544 = select i1 %103, i32 %541, i32 0
  %545 = select i1 %102, i32 %542, i32 %544
  %546 = xor i32 %540, -1
  %547 = and i32 %545, %546
  %548 = icmp eq i32 %540, 0
  %549 = icmp ne i32 %547, 0
  %550 = select i1 %548, i1 true, i1 %549
  br i1 %550, label %659, label %656

551:                                              ; preds = %537, %623
  %552 = phi i64 [ %363, %537 ], [ %628, %623 ]
  %553 = phi i32 [ -1, %537 ], [ %624, %623 ]
  %554 = phi i32 [ -1, %537 ], [ %625, %623 ]
  %555 = phi i32 [ 0, %537 ], [ %626, %623 ]
  %556 = phi i32 [ 0, %537 ], [ %627, %623 ]
  %557 = getelementptr inbounds nuw i32, ptr %357, i64 %552
  %558 = load i32, ptr %557, align 4, !tbaa !5
  %559 = zext i32 %558 to i64
  %560 = getelementptr inbounds nuw i32, ptr %538, i64 %559
  %561 = load i32, ptr %560, align 4, !tbaa !5
  %562 = add i32 %558, 1
  %563 = zext i32 %562 to i64
  %564 = getelementptr inbounds nuw i32, ptr %538, i64 %563
  %565 = load i32, ptr %564, align 4, !tbaa !5
  %566 = icmp ult i32 %561, %565
  br i1 %566, label %567, label %613

567:                                              ; preds = %551
  %568 = load ptr, ptr %100, align 8, !tbaa !32
  %569 = zext i32 %561 to i64
  %570 = zext i32 %565 to i64
  %571 = sub nsw i64 %570, %569
  %572 = icmp ult i64 %571, 8
  br i1 %572, label %599, label %573

573:                                              ; preds = %567
  %574 = and i64 %571, -8
  %575 = add nsw i64 %574, %569
  %576 = getelementptr i16, ptr %568, i64 %569
  br label %577

577:                                              ; preds = %577, %573
  %578 = phi i64 [ 0, %573 ], [ %593, %577 ]
  %579 = phi <4 x i32> [ zeroinitializer, %573 ], [ %591, %577 ]
  %580 = phi <4 x i32> [ zeroinitializer, %573 ], [ %592, %577 ]
  %581 = getelementptr i16, ptr %576, i64 %578
  %582 = getelementptr inbounds nuw i8, ptr %581, i64 8
  %583 = load <4 x i16>, ptr %581, align 2, !tbaa !33
  %584 = load <4 x i16>, ptr %582, align 2, !tbaa !33
  %585 = and <4 x i16> %583, splat (i16 255)
  %586 = and <4 x i16> %584, splat (i16 255)
  %587 = zext nneg <4 x i16> %585 to <4 x i32>
  %588 = zext nneg <4 x i16> %586 to <4 x i32>
  %589 = shl nuw <4 x i32> splat (i32 1), %587
  %590 = shl nuw <4 x i32> splat (i32 1), %588
  %591 = or <4 x i32> %589, %579
  %592 = or <4 x i32> %590, %580
  %593 = add nuw i64 %578, 8
  %594 = icmp eq i64 %593, %574
  br i1 %594, label %595, label %577, !llvm.loop !76

595:                                              ; preds = %577
  %596 = or <4 x i32> %592, %591
  %597 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %596)
  %598 = icmp eq i64 %571, %574
  br i1 %598, label %615, label %599

599:                                              ; preds = %567, %595
  %600 = phi i64 [ %569, %567 ], [ %575, %595 ]
  %601 = phi i32 [ 0, %567 ], [ %597, %595 ]
  br label %602

602:                                              ; preds = %599, %602
  %603 = phi i64 [ %611, %602 ], [ %600, %599 ]
  %604 = phi i32 [ %610, %602 ], [ %601, %599 ]
  %605 = getelementptr inbounds nuw i16, ptr %568, i64 %603
  %606 = load i16, ptr %605, align 2, !tbaa !33
  %607 = and i16 %606, 255
  %608 = zext nneg i16 %607 to i32
  %609 = shl nuw i32 1, %608
  %610 = or i32 %609, %604
  %611 = add nuw nsw i64 %603, 1
  %612 = icmp eq i64 %611, %570
  br i1 %612, label %615, label %602, !llvm.loop !77

613:                                              ; preds = %551
  %614 = tail call i32 @llvm.umin.i32(i32 %558, i32 %553)
  br label %623

615:                                              ; preds = %602, %595
  %616 = phi i32 [ %597, %595 ], [ %610, %602 ]
  %617 = or i32 %616, %555
  %618 = and i32 %616, %554
  %619 = tail call i32 @llvm.umin.i32(i32 %558, i32 %553)
  %620 = load ptr, ptr %100, align 8, !tbaa !32
  %621 = zext i32 %561 to i64
  %622 = zext i32 %565 to i64
  br label %630

623:                                              ; preds = %652, %613
  %624 = phi i32 [ %614, %613 ], [ %619, %652 ]
  %625 = phi i32 [ 0, %613 ], [ %618, %652 ]
  %626 = phi i32 [ %555, %613 ], [ %617, %652 ]
  %627 = phi i32 [ %556, %613 ], [ %653, %652 ]
  %628 = add nuw nsw i64 %552, 1
  %629 = icmp eq i64 %628, %369
  br i1 %629, label %539, label %551, !llvm.loop !78

630:                                              ; preds = %615, %652
  %631 = phi i64 [ %621, %615 ], [ %654, %652 ]
  %632 = phi i32 [ %556, %615 ], [ %653, %652 ]
  %633 = getelementptr inbounds nuw i16, ptr %620, i64 %631
  %634 = load i16, ptr %633, align 2, !tbaa !33
  %635 = icmp sgt i16 %634, -1
  br i1 %635, label %636, label %652

636:                                              ; preds = %630
  %637 = load ptr, ptr %99, align 8, !tbaa !31
  %638 = getelementptr inbounds nuw i32, ptr %637, i64 %631
  %639 = load i32, ptr %638, align 4, !tbaa !5
  %640 = icmp eq i32 %639, -1
  br i1 %640, label %652, label %641

641:                                              ; preds = %636
  %642 = load ptr, ptr %92, align 8, !tbaa !48
  %643 = zext i32 %639 to i64
  %644 = getelementptr inbounds nuw i32, ptr %642, i64 %643
  %645 = load i32, ptr %644, align 4, !tbaa !5
  %646 = icmp eq i32 %645, %370
  br i1 %646, label %647, label %652

647:                                              ; preds = %641
  %648 = and i16 %634, 255
  %649 = zext nneg i16 %648 to i32
  %650 = shl nuw i32 1, %649
  %651 = or i32 %650, %632
  br label %652

652:                                              ; preds = %630, %636, %641, %647
  %653 = phi i32 [ %651, %647 ], [ %632, %641 ], [ %632, %636 ], [ %632, %630 ]
  %654 = add nuw nsw i64 %631, 1
  %655 = icmp eq i64 %654, %622
  br i1 %655, label %623, label %630, !llvm.loop !79

656:                                              ; preds = %539
  %657 = icmp ult i32 %543, %362
  br i1 %657, label %658, label %754

658:                                              ; preds = %656
  store i64 %363, ptr %104, align 8, !tbaa !80
  store i64 %369, ptr %105, align 8, !tbaa !81
  br label %754

659:                                              ; preds = %539
  %660 = or i1 %106, %548
  br i1 %660, label %754, label %661

661:                                              ; preds = %659
  %662 = trunc nuw i64 %363 to i32
  br i1 %371, label %663, label %665

663:                                              ; preds = %661
  %664 = load ptr, ptr %94, align 8, !tbaa !23
  br label %669

665:                                              ; preds = %739, %661
  %666 = phi i32 [ %662, %661 ], [ %740, %739 ]
  %667 = zext i32 %666 to i64
  %668 = icmp eq i64 %363, %667
  br i1 %668, label %754, label %743

669:                                              ; preds = %663, %739
  %670 = phi i64 [ %363, %663 ], [ %741, %739 ]
  %671 = phi i32 [ %662, %663 ], [ %740, %739 ]
  %672 = getelementptr inbounds nuw i32, ptr %357, i64 %670
  %673 = load i32, ptr %672, align 4, !tbaa !5
  %674 = zext i32 %673 to i64
  %675 = getelementptr inbounds nuw i32, ptr %664, i64 %674
  %676 = load i32, ptr %675, align 4, !tbaa !5
  %677 = add i32 %673, 1
  %678 = zext i32 %677 to i64
  %679 = getelementptr inbounds nuw i32, ptr %664, i64 %678
  %680 = load i32, ptr %679, align 4, !tbaa !5
  %681 = icmp ult i32 %676, %680
  br i1 %681, label %682, label %735

682:                                              ; preds = %669
  %683 = load ptr, ptr %100, align 8, !tbaa !32
  %684 = zext i32 %676 to i64
  %685 = zext i32 %680 to i64
  %686 = sub nsw i64 %685, %684
  %687 = icmp ult i64 %686, 8
  br i1 %687, label %714, label %688

688:                                              ; preds = %682
  %689 = and i64 %686, -8
  %690 = add nsw i64 %689, %684
  %691 = getelementptr i16, ptr %683, i64 %684
  br label %692

692:                                              ; preds = %692, %688
  %693 = phi i64 [ 0, %688 ], [ %708, %692 ]
  %694 = phi <4 x i32> [ zeroinitializer, %688 ], [ %706, %692 ]
  %695 = phi <4 x i32> [ zeroinitializer, %688 ], [ %707, %692 ]
  %696 = getelementptr i16, ptr %691, i64 %693
  %697 = getelementptr inbounds nuw i8, ptr %696, i64 8
  %698 = load <4 x i16>, ptr %696, align 2, !tbaa !33
  %699 = load <4 x i16>, ptr %697, align 2, !tbaa !33
  %700 = and <4 x i16> %698, splat (i16 255)
  %701 = and <4 x i16> %699, splat (i16 255)
  %702 = zext nneg <4 x i16> %700 to <4 x i32>
  %703 = zext nneg <4 x i16> %701 to <4 x i32>
  %704 = shl nuw <4 x i32> splat (i32 1), %702
  %705 = shl nuw <4 x i32> splat (i32 1), %703
  %706 = or <4 x i32> %704, %694
  %707 = or <4 x i32> %705, %695
  %708 = add nuw i64 %693, 8
  %709 = icmp eq i64 %708, %689
  br i1 %709, label %710, label %692, !llvm.loop !82

710:                                              ; preds = %692
  %711 = or <4 x i32> %707, %706
  %712 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %711)
  %713 = icmp eq i64 %686, %689
  br i1 %713, label %728, label %714

714:                                              ; preds = %682, %710
  %715 = phi i64 [ %684, %682 ], [ %690, %710 ]
  %716 = phi i32 [ 0, %682 ], [ %712, %710 ]
  br label %717

717:                                              ; preds = %714, %717
  %718 = phi i64 [ %726, %717 ], [ %715, %714 ]
  %719 = phi i32 [ %725, %717 ], [ %716, %714 ]
  %720 = getelementptr inbounds nuw i16, ptr %683, i64 %718
  %721 = load i16, ptr %720, align 2, !tbaa !33
  %722 = and i16 %721, 255
  %723 = zext nneg i16 %722 to i32
  %724 = shl nuw i32 1, %723
  %725 = or i32 %724, %719
  %726 = add nuw nsw i64 %718, 1
  %727 = icmp eq i64 %726, %685
  br i1 %727, label %728, label %717, !llvm.loop !83

728:                                              ; preds = %717, %710
  %729 = phi i32 [ %712, %710 ], [ %725, %717 ]
  %730 = and i32 %729, %547
  %731 = icmp eq i32 %730, 0
  br i1 %731, label %735, label %732

732:                                              ; preds = %728
  %733 = load ptr, ptr %92, align 8, !tbaa !48
  %734 = getelementptr inbounds nuw i32, ptr %733, i64 %674
  store i32 0, ptr %734, align 4, !tbaa !5
  br label %739

735:                                              ; preds = %669, %728
  %736 = add i32 %671, 1
  %737 = zext i32 %671 to i64
  %738 = getelementptr inbounds nuw i32, ptr %357, i64 %737
  store i32 %673, ptr %738, align 4, !tbaa !5
  br label %739

739:                                              ; preds = %735, %732
  %740 = phi i32 [ %671, %732 ], [ %736, %735 ]
  %741 = add nuw nsw i64 %670, 1
  %742 = icmp eq i64 %741, %369
  br i1 %742, label %665, label %669, !llvm.loop !84

743:                                              ; preds = %665
  %744 = shl i64 %359, 3
  %745 = getelementptr inbounds nuw i8, ptr %87, i64 %744
  store i32 %662, ptr %745, align 4, !tbaa !5
  %746 = add i64 %359, 1
  %747 = getelementptr inbounds nuw i8, ptr %745, i64 4
  store i32 %666, ptr %747, align 4, !tbaa !5
  br label %754

748:                                              ; preds = %535
  %749 = trunc nuw i64 %363 to i32
  %750 = shl i64 %359, 3
  %751 = getelementptr inbounds nuw i8, ptr %87, i64 %750
  store i32 %749, ptr %751, align 4, !tbaa !5
  %752 = add i64 %359, 1
  %753 = getelementptr inbounds nuw i8, ptr %751, i64 4
  store i32 %368, ptr %753, align 4, !tbaa !5
  br label %754

754:                                              ; preds = %665, %659, %656, %658, %748, %743
  %755 = phi i32 [ %362, %748 ], [ %362, %656 ], [ %362, %659 ], [ %362, %743 ], [ %543, %658 ], [ %362, %665 ]
  %756 = phi i64 [ %360, %748 ], [ 1, %656 ], [ %360, %659 ], [ %360, %743 ], [ 1, %658 ], [ %360, %665 ]
  %757 = phi i64 [ %752, %748 ], [ %359, %656 ], [ %359, %659 ], [ %746, %743 ], [ %359, %658 ], [ %359, %665 ]
  %758 = icmp ult i32 %368, %124
  br i1 %758, label %358, label %107, !llvm.loop !85

759:                                              ; preds = %107, %45, %64
  %760 = phi i64 [ 0, %45 ], [ 0, %64 ], [ %110, %107 ]
  ret i64 %760
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>) #5

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !11, i64 0}
!10 = !{!"graph", !11, i64 0, !13, i64 8, !13, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !15, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !16, i64 128, !16, i64 136, !16, i64 144, !16, i64 152, !16, i64 160, !16, i64 168}
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
!82 = distinct !{!82, !20, !43, !44}
!83 = distinct !{!83, !20, !44, !43}
!84 = distinct !{!84, !20}
!85 = distinct !{!85, !20}
