; SPDX-License-Identifier: GPL-2.0-or-later
; Made from search.c by tools/search_ll.py; do not edit.
%struct.note = type { i64, i64, i64, i64 }
%struct.alarm = type { i64, i64, i32, i32, i64 }

@S = internal unnamed_addr global ptr null, align 8
@noting = internal unnamed_addr global i1 false, align 8
@now_state = internal unnamed_addr global i64 0, align 8
@now_move = internal unnamed_addr global i64 0, align 8
@pending = internal global [2176 x i64] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @note(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr @S, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %5 = load ptr, ptr %4, align 8, !tbaa !12
  %6 = getelementptr inbounds nuw i64, ptr %5, i64 %0
  %7 = load i64, ptr %6, align 8, !tbaa !20
  %8 = xor i64 %7, -1
  %9 = and i64 %1, %8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %27, label %11, !prof !21

11:                                               ; preds = %2
  %12 = load i1, ptr @noting, align 8
  br i1 %12, label %13, label %27

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %15 = load ptr, ptr %14, align 8, !tbaa !22
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %17 = load i64, ptr %16, align 8, !tbaa !23
  %18 = add i64 %17, 1
  store i64 %18, ptr %16, align 8, !tbaa !23
  %19 = getelementptr inbounds nuw %struct.note, ptr %15, i64 %17
  %20 = load i64, ptr %6, align 8, !tbaa !20
  %21 = or i64 %20, %9
  store i64 %21, ptr %6, align 8, !tbaa !20
  %22 = load i64, ptr @now_state, align 8, !tbaa !20
  %23 = load i64, ptr @now_move, align 8, !tbaa !20
  store i64 %0, ptr %19, align 8, !tbaa !20
  %24 = getelementptr inbounds nuw i8, ptr %19, i64 8
  store i64 %9, ptr %24, align 8, !tbaa !20
  %25 = getelementptr inbounds nuw i8, ptr %19, i64 16
  store i64 %22, ptr %25, align 8, !tbaa !20
  %26 = getelementptr inbounds nuw i8, ptr %19, i64 24
  store i64 %23, ptr %26, align 8, !tbaa !20
  br label %27

27:                                               ; preds = %13, %11, %2
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define i64 @start(ptr noundef %0) local_unnamed_addr #2 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  store i64 0, ptr @now_state, align 8, !tbaa !20
  store i64 65535, ptr @now_move, align 8, !tbaa !20
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %2, i8 0, i64 512, i1 false), !tbaa !20
  %4 = call i64 @model_init(ptr noundef nonnull %2, ptr noundef nonnull %3) #9
  %5 = icmp eq i64 %4, 1
  br i1 %5, label %6, label %63

6:                                                ; preds = %1
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %9 = load i64, ptr %8, align 8, !tbaa !24
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %6
  call void @model_canon(ptr noundef nonnull %2) #9
  br label %12

12:                                               ; preds = %11, %6
  %13 = call i64 @cfg_words() #9
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %29, label %15

15:                                               ; preds = %12, %15
  %16 = phi i64 [ %25, %15 ], [ -7046029254386353131, %12 ]
  %17 = phi i64 [ %26, %15 ], [ 0, %12 ]
  %18 = getelementptr inbounds nuw i64, ptr %2, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !20
  %20 = xor i64 %19, %16
  %21 = zext i64 %20 to i128
  %22 = mul nuw i128 %21, 15485907386658061715
  %23 = lshr i128 %22, 64
  %24 = xor i128 %23, %22
  %25 = trunc i128 %24 to i64
  %26 = add nuw i64 %17, 1
  %27 = call i64 @cfg_words() #9
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %15, label %29, !llvm.loop !25

29:                                               ; preds = %15, %12
  %30 = phi i64 [ -7046029254386353131, %12 ], [ %25, %15 ]
  %31 = mul i64 %30, -7046029254386353131
  %32 = lshr i64 %30, 29
  %33 = xor i64 %31, %32
  %34 = call i64 @cfg_words() #9
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %50, label %36

36:                                               ; preds = %29, %36
  %37 = phi i64 [ %46, %36 ], [ -7046029254386353131, %29 ]
  %38 = phi i64 [ %47, %36 ], [ 0, %29 ]
  %39 = getelementptr inbounds nuw i64, ptr %2, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !20
  %41 = xor i64 %40, %37
  %42 = zext i64 %41 to i128
  %43 = mul nuw i128 %42, 15485907386658061715
  %44 = lshr i128 %43, 64
  %45 = xor i128 %44, %43
  %46 = trunc i128 %45 to i64
  %47 = add nuw i64 %38, 1
  %48 = call i64 @cfg_words() #9
  %49 = icmp ult i64 %47, %48
  br i1 %49, label %36, label %50, !llvm.loop !25

50:                                               ; preds = %36, %29
  %51 = phi i64 [ -7046029254386353131, %29 ], [ %46, %36 ]
  %52 = mul i64 %51, -7046029254386353131
  %53 = lshr i64 %51, 29
  %54 = xor i64 %52, %53
  %55 = load ptr, ptr @S, align 8, !tbaa !9
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 56
  %57 = load i64, ptr %56, align 8, !tbaa !27
  %58 = and i64 %54, %57
  %59 = call fastcc i32 @insert(ptr noundef nonnull %2, i64 noundef %33, i64 noundef %58, i64 noundef 0, i64 noundef 65535)
  %60 = load ptr, ptr @S, align 8, !tbaa !9
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 80
  store i64 1, ptr %61, align 8, !tbaa !28
  %62 = call i64 @model_check_always(ptr noundef nonnull %2, ptr noundef nonnull %3) #9
  br label %63

63:                                               ; preds = %1, %50
  %64 = phi i64 [ %62, %50 ], [ %4, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i64 %64
}

declare i64 @model_init(ptr noundef, ptr noundef) local_unnamed_addr #3

declare void @model_canon(ptr noundef) local_unnamed_addr #3

; Function Attrs: inlinehint nounwind
define internal fastcc range(i32 0, 2) i32 @insert(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #4 {
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !29
  %9 = getelementptr inbounds nuw i64, ptr %8, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !20
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %117, label %12

12:                                               ; preds = %5, %24
  %13 = phi i64 [ %33, %24 ], [ %10, %5 ]
  %14 = phi i64 [ %29, %24 ], [ %2, %5 ]
  %15 = tail call i64 @cfg_full_keys() #9
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %21, label %17

17:                                               ; preds = %12
  %18 = load i64, ptr %0, align 8, !tbaa !20
  %19 = xor i64 %18, %13
  %20 = icmp eq i64 %19, -1
  br i1 %20, label %35, label %24

21:                                               ; preds = %12
  %22 = xor i64 %13, %1
  %23 = icmp ult i64 %22, 4294967296
  br i1 %23, label %35, label %24

24:                                               ; preds = %21, %17
  %25 = add i64 %14, 1
  %26 = load ptr, ptr @S, align 8, !tbaa !9
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 56
  %28 = load i64, ptr %27, align 8, !tbaa !27
  %29 = and i64 %28, %25
  %30 = getelementptr inbounds nuw i8, ptr %26, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !29
  %32 = getelementptr inbounds nuw i64, ptr %31, i64 %29
  %33 = load i64, ptr %32, align 8, !tbaa !20
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %35, label %12, !llvm.loop !30

35:                                               ; preds = %17, %21, %24
  %36 = phi i64 [ %14, %17 ], [ %29, %24 ], [ %14, %21 ]
  %37 = load ptr, ptr @S, align 8, !tbaa !9
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %39 = load ptr, ptr %38, align 8, !tbaa !29
  %40 = getelementptr inbounds nuw i64, ptr %39, i64 %36
  %41 = load i64, ptr %40, align 8, !tbaa !20
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %117, label %43

43:                                               ; preds = %35, %109
  %44 = phi i64 [ %110, %109 ], [ %36, %35 ]
  %45 = tail call i64 @cfg_full_keys() #9
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %47, label %166

47:                                               ; preds = %43
  %48 = load ptr, ptr @S, align 8, !tbaa !9
  %49 = load ptr, ptr %48, align 8, !tbaa !31
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %51 = load ptr, ptr %50, align 8, !tbaa !29
  %52 = getelementptr inbounds nuw i64, ptr %51, i64 %44
  %53 = load i64, ptr %52, align 8, !tbaa !20
  %54 = and i64 %53, 4294967295
  %55 = add nsw i64 %54, -1
  %56 = tail call i64 @cfg_words() #9
  %57 = mul i64 %55, %56
  %58 = getelementptr inbounds nuw i64, ptr %49, i64 %57
  %59 = tail call i64 @cfg_words() #9
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %166, label %61

61:                                               ; preds = %47, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %47 ]
  %63 = phi i64 [ %69, %61 ], [ 0, %47 ]
  %64 = getelementptr inbounds nuw i64, ptr %58, i64 %62
  %65 = load i64, ptr %64, align 8, !tbaa !20
  %66 = getelementptr inbounds nuw i64, ptr %0, i64 %62
  %67 = load i64, ptr %66, align 8, !tbaa !20
  %68 = xor i64 %67, %65
  %69 = or i64 %68, %63
  %70 = add nuw i64 %62, 1
  %71 = tail call i64 @cfg_words() #9
  %72 = icmp ult i64 %70, %71
  br i1 %72, label %61, label %73, !llvm.loop !32

73:                                               ; preds = %61
  %74 = icmp eq i64 %69, 0
  br i1 %74, label %166, label %75

75:                                               ; preds = %73
  %76 = add i64 %44, 1
  %77 = load ptr, ptr @S, align 8, !tbaa !9
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 56
  %79 = load i64, ptr %78, align 8, !tbaa !27
  %80 = and i64 %79, %76
  %81 = getelementptr inbounds nuw i8, ptr %77, i64 8
  %82 = load ptr, ptr %81, align 8, !tbaa !29
  %83 = getelementptr inbounds nuw i64, ptr %82, i64 %80
  %84 = load i64, ptr %83, align 8, !tbaa !20
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %117, label %86

86:                                               ; preds = %75, %98
  %87 = phi i64 [ %107, %98 ], [ %84, %75 ]
  %88 = phi i64 [ %103, %98 ], [ %80, %75 ]
  %89 = tail call i64 @cfg_full_keys() #9
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %95, label %91

91:                                               ; preds = %86
  %92 = load i64, ptr %0, align 8, !tbaa !20
  %93 = xor i64 %92, %87
  %94 = icmp eq i64 %93, -1
  br i1 %94, label %109, label %98

95:                                               ; preds = %86
  %96 = xor i64 %87, %1
  %97 = icmp ult i64 %96, 4294967296
  br i1 %97, label %109, label %98

98:                                               ; preds = %95, %91
  %99 = add i64 %88, 1
  %100 = load ptr, ptr @S, align 8, !tbaa !9
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 56
  %102 = load i64, ptr %101, align 8, !tbaa !27
  %103 = and i64 %102, %99
  %104 = getelementptr inbounds nuw i8, ptr %100, i64 8
  %105 = load ptr, ptr %104, align 8, !tbaa !29
  %106 = getelementptr inbounds nuw i64, ptr %105, i64 %103
  %107 = load i64, ptr %106, align 8, !tbaa !20
  %108 = icmp eq i64 %107, 0
  br i1 %108, label %109, label %86, !llvm.loop !30

109:                                              ; preds = %91, %95, %98
  %110 = phi i64 [ %88, %91 ], [ %103, %98 ], [ %88, %95 ]
  %111 = load ptr, ptr @S, align 8, !tbaa !9
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 8
  %113 = load ptr, ptr %112, align 8, !tbaa !29
  %114 = getelementptr inbounds nuw i64, ptr %113, i64 %110
  %115 = load i64, ptr %114, align 8, !tbaa !20
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %117, label %43, !llvm.loop !33

117:                                              ; preds = %75, %109, %5, %35
  %118 = phi i64 [ %36, %35 ], [ %2, %5 ], [ %80, %75 ], [ %110, %109 ]
  %119 = phi ptr [ %37, %35 ], [ %6, %5 ], [ %77, %75 ], [ %111, %109 ]
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 64
  %121 = load i64, ptr %120, align 8, !tbaa !34
  %122 = tail call i64 @cfg_full_keys() #9
  %123 = icmp eq i64 %122, 0
  br i1 %123, label %127, label %124

124:                                              ; preds = %117
  %125 = load i64, ptr %0, align 8, !tbaa !20
  %126 = xor i64 %125, -1
  br label %131

127:                                              ; preds = %117
  %128 = and i64 %1, -4294967296
  %129 = add i64 %121, 1
  %130 = or i64 %129, %128
  br label %131

131:                                              ; preds = %124, %127
  %132 = phi i64 [ %126, %124 ], [ %130, %127 ]
  %133 = load ptr, ptr @S, align 8, !tbaa !9
  %134 = getelementptr inbounds nuw i8, ptr %133, i64 8
  %135 = load ptr, ptr %134, align 8, !tbaa !29
  %136 = getelementptr inbounds nuw i64, ptr %135, i64 %118
  store i64 %132, ptr %136, align 8, !tbaa !20
  %137 = load ptr, ptr %133, align 8, !tbaa !31
  %138 = getelementptr inbounds nuw i8, ptr %133, i64 64
  %139 = load i64, ptr %138, align 8, !tbaa !34
  %140 = tail call i64 @cfg_words() #9
  %141 = mul i64 %140, %139
  %142 = getelementptr inbounds nuw i64, ptr %137, i64 %141
  %143 = tail call i64 @cfg_words() #9
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %153, label %145

145:                                              ; preds = %131, %145
  %146 = phi i64 [ %150, %145 ], [ 0, %131 ]
  %147 = getelementptr inbounds nuw i64, ptr %0, i64 %146
  %148 = load i64, ptr %147, align 8, !tbaa !20
  %149 = getelementptr inbounds nuw i64, ptr %142, i64 %146
  store i64 %148, ptr %149, align 8, !tbaa !20
  %150 = add nuw i64 %146, 1
  %151 = tail call i64 @cfg_words() #9
  %152 = icmp ult i64 %150, %151
  br i1 %152, label %145, label %153, !llvm.loop !35

153:                                              ; preds = %145, %131
  %154 = trunc i64 %3 to i32
  %155 = load ptr, ptr @S, align 8, !tbaa !9
  %156 = getelementptr inbounds nuw i8, ptr %155, i64 16
  %157 = load ptr, ptr %156, align 8, !tbaa !36
  %158 = getelementptr inbounds nuw i8, ptr %155, i64 64
  %159 = load i64, ptr %158, align 8, !tbaa !34
  %160 = getelementptr inbounds nuw i32, ptr %157, i64 %159
  store i32 %154, ptr %160, align 4, !tbaa !5
  %161 = trunc i64 %4 to i16
  %162 = getelementptr inbounds nuw i8, ptr %155, i64 24
  %163 = load ptr, ptr %162, align 8, !tbaa !37
  %164 = getelementptr inbounds nuw i16, ptr %163, i64 %159
  store i16 %161, ptr %164, align 2, !tbaa !38
  %165 = add i64 %159, 1
  store i64 %165, ptr %158, align 8, !tbaa !34
  br label %166

166:                                              ; preds = %47, %43, %73, %153
  %167 = phi i32 [ 1, %153 ], [ 0, %73 ], [ 0, %43 ], [ 0, %47 ]
  ret i32 %167
}

declare i64 @model_check_always(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define range(i64 0, 5) i64 @run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #2 {
  %3 = alloca [64 x i64], align 16
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  %7 = alloca [64 x i64], align 16
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8, !tbaa !40
  %10 = add i64 %9, %1
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %11 = icmp ult i64 %9, %10
  br i1 %11, label %12, label %408

12:                                               ; preds = %2, %405
  %13 = phi i64 [ %403, %405 ], [ 0, %2 ]
  %14 = phi i64 [ %406, %405 ], [ %9, %2 ]
  %15 = phi i64 [ %402, %405 ], [ 0, %2 ]
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 80
  %18 = load i64, ptr %17, align 8, !tbaa !28
  %19 = icmp eq i64 %14, %18
  br i1 %19, label %24, label %20

20:                                               ; preds = %12
  %21 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %22 = load i64, ptr %21, align 8, !tbaa !34
  %23 = icmp eq i64 %14, %22
  br i1 %23, label %24, label %40

24:                                               ; preds = %20, %12
  %25 = call fastcc i32 @flush(i64 noundef %13)
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %416

27:                                               ; preds = %24
  %28 = load ptr, ptr @S, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 64
  %30 = load i64, ptr %29, align 8, !tbaa !34
  %31 = icmp eq i64 %14, %30
  br i1 %31, label %416, label %32

32:                                               ; preds = %27
  %33 = getelementptr inbounds nuw i8, ptr %28, i64 80
  %34 = load i64, ptr %33, align 8, !tbaa !28
  %35 = icmp eq i64 %14, %34
  br i1 %35, label %36, label %40

36:                                               ; preds = %32
  %37 = getelementptr inbounds nuw i8, ptr %28, i64 88
  %38 = load i64, ptr %37, align 8, !tbaa !41
  %39 = add i64 %38, 1
  store i64 %39, ptr %37, align 8, !tbaa !41
  store i64 %30, ptr %33, align 8, !tbaa !28
  br label %40

40:                                               ; preds = %32, %36, %20
  %41 = phi i64 [ %30, %36 ], [ %30, %32 ], [ %22, %20 ]
  %42 = phi ptr [ %28, %36 ], [ %28, %32 ], [ %16, %20 ]
  %43 = phi i64 [ 0, %36 ], [ 0, %32 ], [ %13, %20 ]
  %44 = add i64 %41, 512
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 104
  %46 = load i64, ptr %45, align 8, !tbaa !42
  %47 = icmp ugt i64 %44, %46
  br i1 %47, label %408, label %48

48:                                               ; preds = %40
  %49 = shl i64 %44, 1
  %50 = getelementptr inbounds nuw i8, ptr %42, i64 56
  %51 = load i64, ptr %50, align 8, !tbaa !27
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %408, label %53

53:                                               ; preds = %48
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %54 = load ptr, ptr %42, align 8, !tbaa !31
  %55 = call i64 @cfg_words() #9
  %56 = mul i64 %55, %14
  %57 = getelementptr inbounds nuw i64, ptr %54, i64 %56
  %58 = call i64 @cfg_words() #9
  %59 = icmp eq i64 %58, 0
  br i1 %59, label %68, label %60

60:                                               ; preds = %53, %60
  %61 = phi i64 [ %65, %60 ], [ 0, %53 ]
  %62 = getelementptr inbounds nuw i64, ptr %57, i64 %61
  %63 = load i64, ptr %62, align 8, !tbaa !20
  %64 = getelementptr inbounds nuw i64, ptr %5, i64 %61
  store i64 %63, ptr %64, align 8, !tbaa !20
  %65 = add nuw i64 %61, 1
  %66 = call i64 @cfg_words() #9
  %67 = icmp ult i64 %65, %66
  br i1 %67, label %60, label %68, !llvm.loop !35

68:                                               ; preds = %60, %53
  store i64 %14, ptr @now_state, align 8, !tbaa !20
  %69 = call i64 @cfg_cpus() #9
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %332, label %71

71:                                               ; preds = %68, %322
  %72 = phi i64 [ %323, %322 ], [ %15, %68 ]
  %73 = phi i64 [ %325, %322 ], [ %43, %68 ]
  %74 = phi i64 [ %326, %322 ], [ 0, %68 ]
  %75 = phi i64 [ %327, %322 ], [ 0, %68 ]
  %76 = phi i64 [ %324, %322 ], [ 0, %68 ]
  br label %77

77:                                               ; preds = %316, %71
  %78 = phi i64 [ %72, %71 ], [ %114, %316 ]
  %79 = phi i64 [ %73, %71 ], [ %317, %316 ]
  %80 = phi i64 [ %74, %71 ], [ 1, %316 ]
  %81 = phi i64 [ 0, %71 ], [ %318, %316 ]
  %82 = phi i64 [ %76, %71 ], [ %113, %316 ]
  %83 = call i64 @cfg_words() #9
  %84 = add i64 %83, 4
  %85 = mul i64 %84, %79
  %86 = getelementptr inbounds nuw i64, ptr @pending, i64 %85
  %87 = shl i64 %81, 8
  %88 = or i64 %87, %75
  %89 = call i64 @cfg_words() #9
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %99, label %91

91:                                               ; preds = %77, %91
  %92 = phi i64 [ %96, %91 ], [ 0, %77 ]
  %93 = getelementptr inbounds nuw i64, ptr %5, i64 %92
  %94 = load i64, ptr %93, align 8, !tbaa !20
  %95 = getelementptr inbounds nuw i64, ptr %6, i64 %92
  store i64 %94, ptr %95, align 8, !tbaa !20
  %96 = add nuw i64 %92, 1
  %97 = call i64 @cfg_words() #9
  %98 = icmp ult i64 %96, %97
  br i1 %98, label %91, label %99, !llvm.loop !35

99:                                               ; preds = %91, %77
  %100 = call i64 @cfg_mask_words() #9
  %101 = and i64 %100, 4611686018427387903
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %103, label %105

103:                                              ; preds = %105, %99
  store i64 %88, ptr @now_move, align 8, !tbaa !20
  %104 = call i64 @model_step(ptr noundef nonnull %6, i64 noundef %75, i64 noundef %81, ptr noundef nonnull %7) #9
  switch i64 %104, label %112 [
    i64 3, label %322
    i64 0, label %321
  ]

105:                                              ; preds = %99, %105
  %106 = phi i64 [ %108, %105 ], [ 0, %99 ]
  %107 = getelementptr inbounds nuw i64, ptr %7, i64 %106
  store i64 0, ptr %107, align 8, !tbaa !20
  %108 = add nuw i64 %106, 1
  %109 = call i64 @cfg_mask_words() #9
  %110 = shl i64 %109, 2
  %111 = icmp ult i64 %108, %110
  br i1 %111, label %105, label %103, !llvm.loop !43

112:                                              ; preds = %103
  %113 = add i64 %82, 1
  %114 = add i64 %78, 1
  %115 = and i64 %104, 2
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %137, label %117, !prof !21

117:                                              ; preds = %112
  %118 = lshr i64 %104, 8
  %119 = load ptr, ptr @S, align 8, !tbaa !9
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 32
  %121 = load ptr, ptr %120, align 8, !tbaa !44
  %122 = getelementptr inbounds nuw %struct.alarm, ptr %121, i64 %118
  %123 = getelementptr inbounds nuw i8, ptr %122, i64 64
  %124 = load i64, ptr %123, align 8, !tbaa !45
  %125 = add i64 %124, 1
  store i64 %125, ptr %123, align 8, !tbaa !45
  %126 = icmp eq i64 %124, 0
  br i1 %126, label %127, label %133

127:                                              ; preds = %117
  %128 = trunc i64 %88 to i32
  store i64 1, ptr %123, align 8, !tbaa !20
  %129 = getelementptr inbounds nuw i8, ptr %122, i64 72
  store i64 %14, ptr %129, align 8, !tbaa !20
  %130 = getelementptr inbounds nuw i8, ptr %122, i64 80
  store i32 %128, ptr %130, align 8, !tbaa !5
  %131 = getelementptr inbounds nuw i8, ptr %122, i64 84
  store i32 0, ptr %131, align 4, !tbaa !5
  %132 = getelementptr inbounds nuw i8, ptr %122, i64 88
  store i64 0, ptr %132, align 8, !tbaa !20
  br label %133

133:                                              ; preds = %127, %117
  %134 = getelementptr inbounds nuw i8, ptr %119, i64 128
  %135 = load i64, ptr %134, align 8, !tbaa !47
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %399, label %316

137:                                              ; preds = %112
  %138 = call i64 @cfg_mask_words() #9
  %139 = icmp eq i64 %138, 0
  br i1 %139, label %261, label %140

140:                                              ; preds = %137
  %141 = load ptr, ptr @S, align 8, !tbaa !9
  %142 = getelementptr inbounds nuw i8, ptr %141, i64 136
  %143 = load i64, ptr %142, align 8, !tbaa !48
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %261, label %145

145:                                              ; preds = %140
  %146 = call i64 @cfg_mask_words() #9
  %147 = and i64 %146, 9223372036854775807
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %261, label %149

149:                                              ; preds = %145, %149
  %150 = phi i64 [ %155, %149 ], [ 0, %145 ]
  %151 = phi i64 [ %154, %149 ], [ 0, %145 ]
  %152 = getelementptr inbounds nuw i64, ptr %7, i64 %150
  %153 = load i64, ptr %152, align 8, !tbaa !20
  %154 = or i64 %153, %151
  %155 = add nuw i64 %150, 1
  %156 = call i64 @cfg_mask_words() #9
  %157 = shl i64 %156, 1
  %158 = icmp ult i64 %155, %157
  br i1 %158, label %149, label %159, !llvm.loop !49

159:                                              ; preds = %149
  %160 = icmp eq i64 %154, 0
  br i1 %160, label %261, label %161

161:                                              ; preds = %159
  %162 = getelementptr inbounds nuw i8, ptr %86, i64 32
  %163 = call i64 @cfg_words() #9
  %164 = icmp eq i64 %163, 0
  br i1 %164, label %173, label %165

165:                                              ; preds = %161, %165
  %166 = phi i64 [ %170, %165 ], [ 0, %161 ]
  %167 = getelementptr inbounds nuw i64, ptr %6, i64 %166
  %168 = load i64, ptr %167, align 8, !tbaa !20
  %169 = getelementptr inbounds nuw i64, ptr %162, i64 %166
  store i64 %168, ptr %169, align 8, !tbaa !20
  %170 = add nuw i64 %166, 1
  %171 = call i64 @cfg_words() #9
  %172 = icmp ult i64 %170, %171
  br i1 %172, label %165, label %173, !llvm.loop !35

173:                                              ; preds = %165, %161
  %174 = call i64 @cfg_mask_words() #9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #9
  store i1 false, ptr @noting, align 8
  %175 = call i64 @cfg_cpus() #9
  %176 = icmp eq i64 %175, 0
  br i1 %176, label %259, label %177

177:                                              ; preds = %173
  %178 = and i64 %174, 4611686018427387903
  %179 = icmp eq i64 %178, 0
  %180 = icmp eq i64 %174, 0
  %181 = getelementptr i64, ptr %7, i64 %174
  %182 = shl i64 %174, 4
  %183 = getelementptr i8, ptr %4, i64 %182
  %184 = mul i64 %174, 24
  %185 = getelementptr i8, ptr %4, i64 %184
  %186 = trunc i64 %88 to i32
  %187 = shl i64 %174, 5
  br label %188

188:                                              ; preds = %255, %177
  %189 = phi i64 [ 0, %177 ], [ %256, %255 ]
  %190 = icmp eq i64 %189, %75
  br i1 %190, label %255, label %191

191:                                              ; preds = %188, %251
  %192 = phi i64 [ %252, %251 ], [ 0, %188 ]
  %193 = call i64 @cfg_words() #9
  %194 = icmp eq i64 %193, 0
  br i1 %194, label %203, label %195

195:                                              ; preds = %191, %195
  %196 = phi i64 [ %200, %195 ], [ 0, %191 ]
  %197 = getelementptr inbounds nuw i64, ptr %162, i64 %196
  %198 = load i64, ptr %197, align 8, !tbaa !20
  %199 = getelementptr inbounds nuw i64, ptr %3, i64 %196
  store i64 %198, ptr %199, align 8, !tbaa !20
  %200 = add nuw i64 %196, 1
  %201 = call i64 @cfg_words() #9
  %202 = icmp ult i64 %200, %201
  br i1 %202, label %195, label %203, !llvm.loop !35

203:                                              ; preds = %195, %191
  br i1 %179, label %205, label %204

204:                                              ; preds = %203
  call void @llvm.memset.p0.i64(ptr nonnull align 16 %4, i8 0, i64 %187, i1 false), !tbaa !20
  br label %205

205:                                              ; preds = %204, %203
  %206 = call fastcc i64 @cold_step(ptr noundef nonnull %3, i64 noundef %189, i64 noundef %192, ptr noundef nonnull %4)
  %207 = icmp eq i64 %206, 0
  br i1 %207, label %255, label %208

208:                                              ; preds = %205
  br i1 %180, label %251, label %209

209:                                              ; preds = %208
  %210 = load ptr, ptr @S, align 8
  %211 = getelementptr inbounds nuw i8, ptr %210, i64 32
  %212 = shl i64 %192, 8
  %213 = or i64 %212, %189
  %214 = trunc i64 %213 to i32
  %215 = getelementptr inbounds nuw i8, ptr %210, i64 128
  br label %216

216:                                              ; preds = %248, %209
  %217 = phi i64 [ 0, %209 ], [ %249, %248 ]
  %218 = getelementptr i64, ptr %181, i64 %217
  %219 = load i64, ptr %218, align 8, !tbaa !20
  %220 = getelementptr i64, ptr %183, i64 %217
  %221 = load i64, ptr %220, align 8, !tbaa !20
  %222 = getelementptr i64, ptr %185, i64 %217
  %223 = load i64, ptr %222, align 8, !tbaa !20
  %224 = or i64 %223, %221
  %225 = and i64 %224, %219
  %226 = getelementptr inbounds nuw i64, ptr %7, i64 %217
  %227 = load i64, ptr %226, align 8, !tbaa !20
  %228 = and i64 %227, %223
  %229 = or i64 %225, %228
  %230 = icmp eq i64 %229, 0
  br i1 %230, label %248, label %231

231:                                              ; preds = %216
  %232 = load ptr, ptr %211, align 8, !tbaa !44
  %233 = getelementptr inbounds nuw i8, ptr %232, i64 32
  %234 = load i64, ptr %233, align 8, !tbaa !45
  %235 = add i64 %234, 1
  store i64 %235, ptr %233, align 8, !tbaa !45
  %236 = icmp eq i64 %234, 0
  br i1 %236, label %237, label %245

237:                                              ; preds = %231
  %238 = shl i64 %217, 6
  %239 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %229, i1 true)
  %240 = or disjoint i64 %239, %238
  store i64 1, ptr %233, align 8, !tbaa !20
  %241 = getelementptr inbounds nuw i8, ptr %232, i64 40
  store i64 %14, ptr %241, align 8, !tbaa !20
  %242 = getelementptr inbounds nuw i8, ptr %232, i64 48
  store i32 %186, ptr %242, align 8, !tbaa !5
  %243 = getelementptr inbounds nuw i8, ptr %232, i64 52
  store i32 %214, ptr %243, align 4, !tbaa !5
  %244 = getelementptr inbounds nuw i8, ptr %232, i64 56
  store i64 %240, ptr %244, align 8, !tbaa !20
  br label %245

245:                                              ; preds = %237, %231
  %246 = load i64, ptr %215, align 8, !tbaa !47
  %247 = icmp eq i64 %246, 0
  br i1 %247, label %260, label %248

248:                                              ; preds = %245, %216
  %249 = add nuw i64 %217, 1
  %250 = icmp eq i64 %249, %174
  br i1 %250, label %251, label %216, !llvm.loop !50

251:                                              ; preds = %248, %208
  %252 = add i64 %192, 1
  %253 = and i64 %206, 128
  %254 = icmp eq i64 %253, 0
  br i1 %254, label %255, label %191, !llvm.loop !51

255:                                              ; preds = %251, %205, %188
  %256 = add nuw i64 %189, 1
  %257 = call i64 @cfg_cpus() #9
  %258 = icmp ult i64 %256, %257
  br i1 %258, label %188, label %259, !llvm.loop !52

259:                                              ; preds = %255, %173
  store i1 true, ptr @noting, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  br label %261

260:                                              ; preds = %245
  store i1 true, ptr @noting, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  br label %399

261:                                              ; preds = %259, %159, %145, %140, %137
  %262 = load ptr, ptr @S, align 8, !tbaa !9
  %263 = getelementptr inbounds nuw i8, ptr %262, i64 120
  %264 = load i64, ptr %263, align 8, !tbaa !24
  %265 = icmp eq i64 %264, 0
  br i1 %265, label %267, label %266

266:                                              ; preds = %261
  call void @model_canon(ptr noundef nonnull %6) #9
  br label %267

267:                                              ; preds = %266, %261
  %268 = getelementptr inbounds nuw i8, ptr %86, i64 32
  %269 = call i64 @cfg_words() #9
  %270 = icmp eq i64 %269, 0
  br i1 %270, label %279, label %271

271:                                              ; preds = %267, %271
  %272 = phi i64 [ %276, %271 ], [ 0, %267 ]
  %273 = getelementptr inbounds nuw i64, ptr %6, i64 %272
  %274 = load i64, ptr %273, align 8, !tbaa !20
  %275 = getelementptr inbounds nuw i64, ptr %268, i64 %272
  store i64 %274, ptr %275, align 8, !tbaa !20
  %276 = add nuw i64 %272, 1
  %277 = call i64 @cfg_words() #9
  %278 = icmp ult i64 %276, %277
  br i1 %278, label %271, label %279, !llvm.loop !35

279:                                              ; preds = %271, %267
  %280 = call i64 @cfg_words() #9
  %281 = icmp eq i64 %280, 0
  br i1 %281, label %296, label %282

282:                                              ; preds = %279, %282
  %283 = phi i64 [ %292, %282 ], [ -7046029254386353131, %279 ]
  %284 = phi i64 [ %293, %282 ], [ 0, %279 ]
  %285 = getelementptr inbounds nuw i64, ptr %6, i64 %284
  %286 = load i64, ptr %285, align 8, !tbaa !20
  %287 = xor i64 %286, %283
  %288 = zext i64 %287 to i128
  %289 = mul nuw i128 %288, 15485907386658061715
  %290 = lshr i128 %289, 64
  %291 = xor i128 %290, %289
  %292 = trunc i128 %291 to i64
  %293 = add nuw i64 %284, 1
  %294 = call i64 @cfg_words() #9
  %295 = icmp ult i64 %293, %294
  br i1 %295, label %282, label %296, !llvm.loop !25

296:                                              ; preds = %282, %279
  %297 = phi i64 [ -7046029254386353131, %279 ], [ %292, %282 ]
  %298 = mul i64 %297, -7046029254386353131
  %299 = lshr i64 %297, 29
  %300 = xor i64 %298, %299
  store i64 %300, ptr %86, align 8, !tbaa !20
  %301 = getelementptr inbounds nuw i8, ptr %86, i64 8
  store i64 %14, ptr %301, align 8, !tbaa !20
  %302 = getelementptr inbounds nuw i8, ptr %86, i64 16
  store i64 %88, ptr %302, align 8, !tbaa !20
  %303 = load ptr, ptr @S, align 8, !tbaa !9
  %304 = getelementptr inbounds nuw i8, ptr %303, i64 8
  %305 = load ptr, ptr %304, align 8, !tbaa !29
  %306 = getelementptr inbounds nuw i8, ptr %303, i64 56
  %307 = load i64, ptr %306, align 8, !tbaa !27
  %308 = and i64 %307, %300
  %309 = getelementptr inbounds nuw i64, ptr %305, i64 %308
  call void @llvm.prefetch.p0(ptr %309, i32 1, i32 3, i32 1)
  %310 = add i64 %79, 1
  %311 = icmp eq i64 %310, 32
  br i1 %311, label %312, label %316

312:                                              ; preds = %296
  %313 = call fastcc i32 @flush(i64 noundef 32)
  %314 = icmp eq i32 %313, 0
  br i1 %314, label %315, label %399

315:                                              ; preds = %312
  store i64 %14, ptr @now_state, align 8, !tbaa !20
  br label %316

316:                                              ; preds = %315, %296, %133
  %317 = phi i64 [ %310, %296 ], [ 0, %315 ], [ %79, %133 ]
  %318 = add i64 %81, 1
  %319 = and i64 %104, 128
  %320 = icmp eq i64 %319, 0
  br i1 %320, label %322, label %77, !llvm.loop !53

321:                                              ; preds = %103
  br label %322

322:                                              ; preds = %316, %103, %321
  %323 = phi i64 [ %78, %103 ], [ %114, %316 ], [ %78, %321 ]
  %324 = phi i64 [ %82, %103 ], [ %113, %316 ], [ %82, %321 ]
  %325 = phi i64 [ %79, %103 ], [ %317, %316 ], [ %79, %321 ]
  %326 = phi i64 [ %80, %103 ], [ 1, %316 ], [ 1, %321 ]
  %327 = add nuw i64 %75, 1
  %328 = call i64 @cfg_cpus() #9
  %329 = icmp ult i64 %327, %328
  br i1 %329, label %71, label %330, !llvm.loop !54

330:                                              ; preds = %322
  %331 = icmp eq i64 %326, 0
  br i1 %331, label %332, label %377

332:                                              ; preds = %330, %68
  %333 = phi i64 [ %15, %68 ], [ %323, %330 ]
  %334 = phi i64 [ %43, %68 ], [ %325, %330 ]
  store i64 65535, ptr @now_move, align 8, !tbaa !20
  %335 = call i64 @cfg_words() #9
  %336 = add i64 %335, 4
  %337 = mul i64 %336, %334
  %338 = getelementptr inbounds nuw i64, ptr @pending, i64 %337
  %339 = getelementptr inbounds nuw i8, ptr %338, i64 32
  %340 = call i64 @cfg_words() #9
  %341 = icmp eq i64 %340, 0
  br i1 %341, label %350, label %342

342:                                              ; preds = %332, %342
  %343 = phi i64 [ %347, %342 ], [ 0, %332 ]
  %344 = getelementptr inbounds nuw i64, ptr %5, i64 %343
  %345 = load i64, ptr %344, align 8, !tbaa !20
  %346 = getelementptr inbounds nuw i64, ptr %339, i64 %343
  store i64 %345, ptr %346, align 8, !tbaa !20
  %347 = add nuw i64 %343, 1
  %348 = call i64 @cfg_words() #9
  %349 = icmp ult i64 %347, %348
  br i1 %349, label %342, label %350, !llvm.loop !35

350:                                              ; preds = %342, %332
  %351 = call i64 @cfg_words() #9
  %352 = add i64 %351, 4
  %353 = mul i64 %352, %334
  %354 = getelementptr inbounds nuw i64, ptr @pending, i64 %353
  %355 = getelementptr inbounds nuw i8, ptr %354, i64 32
  %356 = call i64 @model_check_end(ptr noundef nonnull %355, ptr noundef nonnull %7) #9
  %357 = icmp eq i64 %356, 1
  br i1 %357, label %401, label %358

358:                                              ; preds = %350
  %359 = lshr i64 %356, 8
  %360 = load ptr, ptr @S, align 8, !tbaa !9
  %361 = getelementptr inbounds nuw i8, ptr %360, i64 32
  %362 = load ptr, ptr %361, align 8, !tbaa !44
  %363 = getelementptr inbounds nuw %struct.alarm, ptr %362, i64 %359
  %364 = getelementptr inbounds nuw i8, ptr %363, i64 64
  %365 = load i64, ptr %364, align 8, !tbaa !45
  %366 = add i64 %365, 1
  store i64 %366, ptr %364, align 8, !tbaa !45
  %367 = icmp eq i64 %365, 0
  br i1 %367, label %368, label %373

368:                                              ; preds = %358
  store i64 1, ptr %364, align 8, !tbaa !20
  %369 = getelementptr inbounds nuw i8, ptr %363, i64 72
  store i64 %14, ptr %369, align 8, !tbaa !20
  %370 = getelementptr inbounds nuw i8, ptr %363, i64 80
  store i32 65535, ptr %370, align 8, !tbaa !5
  %371 = getelementptr inbounds nuw i8, ptr %363, i64 84
  store i32 0, ptr %371, align 4, !tbaa !5
  %372 = getelementptr inbounds nuw i8, ptr %363, i64 88
  store i64 0, ptr %372, align 8, !tbaa !20
  br label %373

373:                                              ; preds = %368, %358
  %374 = getelementptr inbounds nuw i8, ptr %360, i64 128
  %375 = load i64, ptr %374, align 8, !tbaa !47
  %376 = icmp eq i64 %375, 0
  br i1 %376, label %399, label %401

377:                                              ; preds = %330
  %378 = icmp eq i64 %324, 0
  br i1 %378, label %379, label %401

379:                                              ; preds = %377
  %380 = load ptr, ptr @S, align 8, !tbaa !9
  %381 = getelementptr inbounds nuw i8, ptr %380, i64 144
  %382 = load i64, ptr %381, align 8, !tbaa !55
  %383 = icmp eq i64 %382, 0
  br i1 %383, label %401, label %384

384:                                              ; preds = %379
  %385 = getelementptr inbounds nuw i8, ptr %380, i64 32
  %386 = load ptr, ptr %385, align 8, !tbaa !44
  %387 = load i64, ptr %386, align 8, !tbaa !45
  %388 = add i64 %387, 1
  store i64 %388, ptr %386, align 8, !tbaa !45
  %389 = icmp eq i64 %387, 0
  br i1 %389, label %390, label %395

390:                                              ; preds = %384
  store i64 1, ptr %386, align 8, !tbaa !20
  %391 = getelementptr inbounds nuw i8, ptr %386, i64 8
  store i64 %14, ptr %391, align 8, !tbaa !20
  %392 = getelementptr inbounds nuw i8, ptr %386, i64 16
  store i32 65535, ptr %392, align 8, !tbaa !5
  %393 = getelementptr inbounds nuw i8, ptr %386, i64 20
  store i32 0, ptr %393, align 4, !tbaa !5
  %394 = getelementptr inbounds nuw i8, ptr %386, i64 24
  store i64 0, ptr %394, align 8, !tbaa !20
  br label %395

395:                                              ; preds = %390, %384
  %396 = getelementptr inbounds nuw i8, ptr %380, i64 128
  %397 = load i64, ptr %396, align 8, !tbaa !47
  %398 = icmp eq i64 %397, 0
  br i1 %398, label %399, label %401

399:                                              ; preds = %373, %395, %133, %312, %260
  %400 = phi i64 [ %114, %133 ], [ %114, %260 ], [ %114, %312 ], [ %333, %373 ], [ %323, %395 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9
  br label %416

401:                                              ; preds = %377, %379, %395, %350, %373
  %402 = phi i64 [ %333, %350 ], [ %333, %373 ], [ %323, %395 ], [ %323, %379 ], [ %323, %377 ]
  %403 = phi i64 [ %334, %350 ], [ %334, %373 ], [ %325, %395 ], [ %325, %379 ], [ %325, %377 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9
  %404 = icmp eq i64 %403, 9223372036854775807
  br i1 %404, label %416, label %405

405:                                              ; preds = %401
  %406 = add nuw i64 %14, 1
  %407 = icmp eq i64 %406, %10
  br i1 %407, label %408, label %12, !llvm.loop !56

408:                                              ; preds = %405, %40, %48, %2
  %409 = phi i64 [ 0, %2 ], [ %15, %48 ], [ %15, %40 ], [ %402, %405 ]
  %410 = phi i64 [ %9, %2 ], [ %14, %48 ], [ %14, %40 ], [ %10, %405 ]
  %411 = phi i64 [ 0, %2 ], [ %43, %48 ], [ %43, %40 ], [ %403, %405 ]
  %412 = phi i64 [ 1, %2 ], [ 2, %48 ], [ 3, %40 ], [ 1, %405 ]
  %413 = call fastcc i32 @flush(i64 noundef %411)
  %414 = icmp eq i32 %413, 0
  %415 = select i1 %414, i64 %412, i64 4
  br label %416

416:                                              ; preds = %401, %27, %24, %399, %408
  %417 = phi i64 [ %14, %399 ], [ %410, %408 ], [ %14, %24 ], [ %14, %27 ], [ %14, %401 ]
  %418 = phi i64 [ %400, %399 ], [ %409, %408 ], [ %402, %401 ], [ %15, %27 ], [ %15, %24 ]
  %419 = phi i64 [ 4, %399 ], [ %415, %408 ], [ 4, %401 ], [ 0, %27 ], [ 4, %24 ]
  %420 = load ptr, ptr @S, align 8, !tbaa !9
  %421 = getelementptr inbounds nuw i8, ptr %420, i64 72
  store i64 %417, ptr %421, align 8, !tbaa !40
  %422 = getelementptr inbounds nuw i8, ptr %420, i64 96
  %423 = load i64, ptr %422, align 8, !tbaa !57
  %424 = add i64 %423, %418
  store i64 %424, ptr %422, align 8, !tbaa !57
  ret i64 %419
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @flush(i64 noundef range(i64 -9223372036854775808, 9223372036854775807) %0) unnamed_addr #2 {
  %2 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  %3 = icmp eq i64 %0, 0
  br i1 %3, label %67, label %4

4:                                                ; preds = %1, %64
  %5 = phi i64 [ %65, %64 ], [ 0, %1 ]
  %6 = tail call i64 @cfg_words() #9
  %7 = add i64 %6, 4
  %8 = mul i64 %7, %5
  %9 = getelementptr inbounds nuw i64, ptr @pending, i64 %8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %11 = load i64, ptr %9, align 8, !tbaa !20
  %12 = load ptr, ptr @S, align 8, !tbaa !9
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 56
  %14 = load i64, ptr %13, align 8, !tbaa !27
  %15 = and i64 %14, %11
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %17 = load ptr, ptr %16, align 8, !tbaa !29
  %18 = getelementptr inbounds nuw i64, ptr %17, i64 %15
  %19 = load i64, ptr %18, align 8, !tbaa !20
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %44, label %21

21:                                               ; preds = %4, %33
  %22 = phi i64 [ %42, %33 ], [ %19, %4 ]
  %23 = phi i64 [ %38, %33 ], [ %15, %4 ]
  %24 = tail call i64 @cfg_full_keys() #9
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %21
  %27 = load i64, ptr %10, align 8, !tbaa !20
  %28 = xor i64 %27, %22
  %29 = icmp eq i64 %28, -1
  br i1 %29, label %44, label %33

30:                                               ; preds = %21
  %31 = xor i64 %22, %11
  %32 = icmp ult i64 %31, 4294967296
  br i1 %32, label %44, label %33

33:                                               ; preds = %30, %26
  %34 = add i64 %23, 1
  %35 = load ptr, ptr @S, align 8, !tbaa !9
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 56
  %37 = load i64, ptr %36, align 8, !tbaa !27
  %38 = and i64 %37, %34
  %39 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %40 = load ptr, ptr %39, align 8, !tbaa !29
  %41 = getelementptr inbounds nuw i64, ptr %40, i64 %38
  %42 = load i64, ptr %41, align 8, !tbaa !20
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %44, label %21, !llvm.loop !30

44:                                               ; preds = %26, %30, %33, %4
  %45 = phi i64 [ %15, %4 ], [ %23, %30 ], [ %38, %33 ], [ %23, %26 ]
  %46 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 %45, ptr %46, align 8, !tbaa !20
  %47 = tail call i64 @cfg_full_keys() #9
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %49, label %64

49:                                               ; preds = %44
  %50 = load ptr, ptr @S, align 8, !tbaa !9
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = load ptr, ptr %51, align 8, !tbaa !29
  %53 = load i64, ptr %46, align 8, !tbaa !20
  %54 = getelementptr inbounds nuw i64, ptr %52, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !20
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %64, label %57

57:                                               ; preds = %49
  %58 = load ptr, ptr %50, align 8, !tbaa !31
  %59 = and i64 %55, 4294967295
  %60 = add nsw i64 %59, -1
  %61 = tail call i64 @cfg_words() #9
  %62 = mul i64 %61, %60
  %63 = getelementptr inbounds nuw i64, ptr %58, i64 %62
  tail call void @llvm.prefetch.p0(ptr %63, i32 0, i32 3, i32 1)
  br label %64

64:                                               ; preds = %57, %49, %44
  %65 = add nuw i64 %5, 1
  %66 = icmp eq i64 %65, %0
  br i1 %66, label %69, label %4, !llvm.loop !58

67:                                               ; preds = %115, %1
  %68 = phi i32 [ 0, %1 ], [ %116, %115 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i32 %68

69:                                               ; preds = %64, %115
  %70 = phi i32 [ %116, %115 ], [ 0, %64 ]
  %71 = phi i64 [ %117, %115 ], [ 0, %64 ]
  %72 = call i64 @cfg_words() #9
  %73 = add i64 %72, 4
  %74 = mul i64 %73, %71
  %75 = getelementptr inbounds nuw i64, ptr @pending, i64 %74
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 32
  %77 = load i64, ptr %75, align 8, !tbaa !20
  %78 = getelementptr inbounds nuw i8, ptr %75, i64 24
  %79 = load i64, ptr %78, align 8, !tbaa !20
  %80 = getelementptr inbounds nuw i8, ptr %75, i64 8
  %81 = load i64, ptr %80, align 8, !tbaa !20
  %82 = getelementptr inbounds nuw i8, ptr %75, i64 16
  %83 = load i64, ptr %82, align 8, !tbaa !20
  %84 = call fastcc i32 @insert(ptr noundef nonnull %76, i64 noundef %77, i64 noundef %79, i64 noundef %81, i64 noundef %83)
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %115, label %86

86:                                               ; preds = %69
  %87 = load i64, ptr %80, align 8, !tbaa !20
  store i64 %87, ptr @now_state, align 8, !tbaa !20
  %88 = load i64, ptr %82, align 8, !tbaa !20
  store i64 %88, ptr @now_move, align 8, !tbaa !20
  %89 = call i64 @model_check_always(ptr noundef nonnull %76, ptr noundef nonnull %2) #9
  %90 = icmp eq i64 %89, 1
  br i1 %90, label %115, label %91

91:                                               ; preds = %86
  %92 = load i64, ptr %80, align 8, !tbaa !20
  %93 = load i64, ptr %82, align 8, !tbaa !20
  %94 = lshr i64 %89, 8
  %95 = load ptr, ptr @S, align 8, !tbaa !9
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 32
  %97 = load ptr, ptr %96, align 8, !tbaa !44
  %98 = getelementptr inbounds nuw %struct.alarm, ptr %97, i64 %94
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 64
  %100 = load i64, ptr %99, align 8, !tbaa !45
  %101 = add i64 %100, 1
  store i64 %101, ptr %99, align 8, !tbaa !45
  %102 = icmp eq i64 %100, 0
  br i1 %102, label %103, label %109

103:                                              ; preds = %91
  %104 = trunc i64 %93 to i32
  store i64 1, ptr %99, align 8, !tbaa !20
  %105 = getelementptr inbounds nuw i8, ptr %98, i64 72
  store i64 %92, ptr %105, align 8, !tbaa !20
  %106 = getelementptr inbounds nuw i8, ptr %98, i64 80
  store i32 %104, ptr %106, align 8, !tbaa !5
  %107 = getelementptr inbounds nuw i8, ptr %98, i64 84
  store i32 0, ptr %107, align 4, !tbaa !5
  %108 = getelementptr inbounds nuw i8, ptr %98, i64 88
  store i64 0, ptr %108, align 8, !tbaa !20
  br label %109

109:                                              ; preds = %91, %103
  %110 = getelementptr inbounds nuw i8, ptr %95, i64 128
  %111 = load i64, ptr %110, align 8, !tbaa !47
  %112 = icmp eq i64 %111, 0
  %113 = zext i1 %112 to i32
  %114 = or i32 %70, %113
  br label %115

115:                                              ; preds = %86, %109, %69
  %116 = phi i32 [ %70, %69 ], [ %114, %109 ], [ %70, %86 ]
  %117 = add nuw i64 %71, 1
  %118 = icmp eq i64 %117, %0
  br i1 %118, label %67, label %69, !llvm.loop !59
}

; Function Attrs: nounwind
define void @rehash(ptr noundef %0) local_unnamed_addr #2 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %3 = load i64, ptr %2, align 8, !tbaa !34
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %57, %1
  ret void

6:                                                ; preds = %1, %57
  %7 = phi ptr [ %60, %57 ], [ %0, %1 ]
  %8 = phi i64 [ %58, %57 ], [ 0, %1 ]
  %9 = load ptr, ptr %7, align 8, !tbaa !31
  %10 = tail call i64 @cfg_words() #9
  %11 = mul i64 %10, %8
  %12 = getelementptr inbounds nuw i64, ptr %9, i64 %11
  %13 = tail call i64 @cfg_words() #9
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %29, label %15

15:                                               ; preds = %6, %15
  %16 = phi i64 [ %25, %15 ], [ -7046029254386353131, %6 ]
  %17 = phi i64 [ %26, %15 ], [ 0, %6 ]
  %18 = getelementptr inbounds nuw i64, ptr %12, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !20
  %20 = xor i64 %19, %16
  %21 = zext i64 %20 to i128
  %22 = mul nuw i128 %21, 15485907386658061715
  %23 = lshr i128 %22, 64
  %24 = xor i128 %23, %22
  %25 = trunc i128 %24 to i64
  %26 = add nuw i64 %17, 1
  %27 = tail call i64 @cfg_words() #9
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %15, label %29, !llvm.loop !25

29:                                               ; preds = %15, %6
  %30 = phi i64 [ -7046029254386353131, %6 ], [ %25, %15 ]
  %31 = mul i64 %30, -7046029254386353131
  %32 = lshr i64 %30, 29
  %33 = xor i64 %31, %32
  %34 = load ptr, ptr @S, align 8, !tbaa !9
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 56
  %36 = load i64, ptr %35, align 8, !tbaa !27
  %37 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !29
  br label %39

39:                                               ; preds = %39, %29
  %40 = phi i64 [ %33, %29 ], [ %45, %39 ]
  %41 = and i64 %40, %36
  %42 = getelementptr inbounds nuw i64, ptr %38, i64 %41
  %43 = load i64, ptr %42, align 8, !tbaa !20
  %44 = icmp eq i64 %43, 0
  %45 = add i64 %41, 1
  br i1 %44, label %46, label %39, !llvm.loop !60

46:                                               ; preds = %39
  %47 = tail call i64 @cfg_full_keys() #9
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %53, label %49

49:                                               ; preds = %46
  %50 = load i64, ptr %12, align 8, !tbaa !20
  %51 = xor i64 %50, -1
  %52 = add nuw i64 %8, 1
  br label %57

53:                                               ; preds = %46
  %54 = and i64 %33, -4294967296
  %55 = add nuw i64 %8, 1
  %56 = or i64 %54, %55
  br label %57

57:                                               ; preds = %49, %53
  %58 = phi i64 [ %52, %49 ], [ %55, %53 ]
  %59 = phi i64 [ %51, %49 ], [ %56, %53 ]
  %60 = load ptr, ptr @S, align 8, !tbaa !9
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 8
  %62 = load ptr, ptr %61, align 8, !tbaa !29
  %63 = getelementptr inbounds nuw i64, ptr %62, i64 %41
  store i64 %59, ptr %63, align 8, !tbaa !20
  %64 = getelementptr inbounds nuw i8, ptr %60, i64 64
  %65 = load i64, ptr %64, align 8, !tbaa !34
  %66 = icmp ult i64 %58, %65
  br i1 %66, label %6, label %5, !llvm.loop !61
}

declare i64 @cfg_words() local_unnamed_addr #3

; Function Attrs: nounwind
define void @cover(ptr noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #9
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  %8 = call i64 @model_init(ptr noundef nonnull %4, ptr noundef nonnull %5) #9
  br label %9

9:                                                ; preds = %7, %3
  store i64 %1, ptr @now_state, align 8, !tbaa !20
  %10 = icmp ult i64 %1, %2
  br i1 %10, label %11, label %66

11:                                               ; preds = %9, %35
  %12 = phi i64 [ %37, %35 ], [ %1, %9 ]
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  %14 = load ptr, ptr %13, align 8, !tbaa !31
  %15 = call i64 @cfg_words() #9
  %16 = mul i64 %15, %12
  %17 = getelementptr inbounds nuw i64, ptr %14, i64 %16
  %18 = call i64 @cfg_words() #9
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %11, %20
  %21 = phi i64 [ %25, %20 ], [ 0, %11 ]
  %22 = getelementptr inbounds nuw i64, ptr %17, i64 %21
  %23 = load i64, ptr %22, align 8, !tbaa !20
  %24 = getelementptr inbounds nuw i64, ptr %4, i64 %21
  store i64 %23, ptr %24, align 8, !tbaa !20
  %25 = add nuw i64 %21, 1
  %26 = call i64 @cfg_words() #9
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %20, label %28, !llvm.loop !35

28:                                               ; preds = %20, %11
  %29 = call i64 @model_check_always(ptr noundef nonnull %4, ptr noundef nonnull %5) #9
  %30 = call i64 @model_check_end(ptr noundef nonnull %4, ptr noundef nonnull %5) #9
  %31 = call i64 @cfg_cpus() #9
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %35, label %33

33:                                               ; preds = %28, %39
  %34 = phi i64 [ %40, %39 ], [ 0, %28 ]
  br label %43

35:                                               ; preds = %39, %28
  %36 = load i64, ptr @now_state, align 8, !tbaa !20
  %37 = add i64 %36, 1
  store i64 %37, ptr @now_state, align 8, !tbaa !20
  %38 = icmp ult i64 %37, %2
  br i1 %38, label %11, label %66, !llvm.loop !62

39:                                               ; preds = %61
  %40 = add nuw i64 %34, 1
  %41 = call i64 @cfg_cpus() #9
  %42 = icmp ult i64 %40, %41
  br i1 %42, label %33, label %35, !llvm.loop !63

43:                                               ; preds = %33, %61
  %44 = phi i64 [ 0, %33 ], [ %63, %61 ]
  %45 = load ptr, ptr @S, align 8, !tbaa !9
  %46 = load ptr, ptr %45, align 8, !tbaa !31
  %47 = load i64, ptr @now_state, align 8, !tbaa !20
  %48 = call i64 @cfg_words() #9
  %49 = mul i64 %48, %47
  %50 = getelementptr inbounds nuw i64, ptr %46, i64 %49
  %51 = call i64 @cfg_words() #9
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %61, label %53

53:                                               ; preds = %43, %53
  %54 = phi i64 [ %58, %53 ], [ 0, %43 ]
  %55 = getelementptr inbounds nuw i64, ptr %50, i64 %54
  %56 = load i64, ptr %55, align 8, !tbaa !20
  %57 = getelementptr inbounds nuw i64, ptr %4, i64 %54
  store i64 %56, ptr %57, align 8, !tbaa !20
  %58 = add nuw i64 %54, 1
  %59 = call i64 @cfg_words() #9
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %53, label %61, !llvm.loop !35

61:                                               ; preds = %53, %43
  %62 = call fastcc i64 @cold_step(ptr noundef nonnull %4, i64 noundef %34, i64 noundef %44, ptr noundef nonnull %5)
  %63 = add i64 %44, 1
  %64 = and i64 %62, 128
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %39, label %43, !llvm.loop !64

66:                                               ; preds = %35, %9
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  ret void
}

declare i64 @model_check_end(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @cfg_cpus() local_unnamed_addr #3

; Function Attrs: noinline nounwind
define internal fastcc i64 @cold_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) unnamed_addr #5 {
  %5 = tail call i64 @model_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #9
  ret i64 %5
}

; Function Attrs: nounwind
define range(i64 0, -128) i64 @apply(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #2 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %6 = tail call fastcc i64 @cold_step(ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4)
  %7 = and i64 %6, -129
  ret i64 %7
}

; Function Attrs: nounwind
define i64 @first(ptr noundef %0) local_unnamed_addr #2 {
  %2 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  store i1 false, ptr @noting, align 8
  %3 = call i64 @model_init(ptr noundef %0, ptr noundef nonnull %2) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i64 %3
}

declare i64 @cfg_full_keys() local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #6

declare i64 @cfg_mask_words() local_unnamed_addr #3

declare i64 @model_step(ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #7

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }
attributes #3 = { nounwind }
attributes #4 = { inlinehint nounwind }
attributes #5 = { noinline nounwind }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"p1 _ZTS6search", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !14, i64 40}
!13 = !{!"search", !14, i64 0, !14, i64 8, !15, i64 16, !16, i64 24, !17, i64 32, !14, i64 40, !18, i64 48, !19, i64 56, !19, i64 64, !19, i64 72, !19, i64 80, !19, i64 88, !19, i64 96, !19, i64 104, !19, i64 112, !19, i64 120, !19, i64 128, !19, i64 136, !19, i64 144}
!14 = !{!"p1 long", !11, i64 0}
!15 = !{!"p1 int", !11, i64 0}
!16 = !{!"p1 short", !11, i64 0}
!17 = !{!"p1 _ZTS5alarm", !11, i64 0}
!18 = !{!"p1 _ZTS4note", !11, i64 0}
!19 = !{!"long", !7, i64 0}
!20 = !{!19, !19, i64 0}
!21 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!22 = !{!13, !18, i64 48}
!23 = !{!13, !19, i64 112}
!24 = !{!13, !19, i64 120}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.mustprogress"}
!27 = !{!13, !19, i64 56}
!28 = !{!13, !19, i64 80}
!29 = !{!13, !14, i64 8}
!30 = distinct !{!30, !26}
!31 = !{!13, !14, i64 0}
!32 = distinct !{!32, !26}
!33 = distinct !{!33, !26}
!34 = !{!13, !19, i64 64}
!35 = distinct !{!35, !26}
!36 = !{!13, !15, i64 16}
!37 = !{!13, !16, i64 24}
!38 = !{!39, !39, i64 0}
!39 = !{!"short", !7, i64 0}
!40 = !{!13, !19, i64 72}
!41 = !{!13, !19, i64 88}
!42 = !{!13, !19, i64 104}
!43 = distinct !{!43, !26}
!44 = !{!13, !17, i64 32}
!45 = !{!46, !19, i64 0}
!46 = !{!"alarm", !19, i64 0, !19, i64 8, !6, i64 16, !6, i64 20, !19, i64 24}
!47 = !{!13, !19, i64 128}
!48 = !{!13, !19, i64 136}
!49 = distinct !{!49, !26}
!50 = distinct !{!50, !26}
!51 = distinct !{!51, !26}
!52 = distinct !{!52, !26}
!53 = distinct !{!53, !26}
!54 = distinct !{!54, !26}
!55 = !{!13, !19, i64 144}
!56 = distinct !{!56, !26}
!57 = !{!13, !19, i64 96}
!58 = distinct !{!58, !26}
!59 = distinct !{!59, !26}
!60 = distinct !{!60, !26}
!61 = distinct !{!61, !26}
!62 = distinct !{!62, !26}
!63 = distinct !{!63, !26}
!64 = distinct !{!64, !26}
