; SPDX-License-Identifier: GPL-2.0-or-later
; Made from search.c by tools/search_ll.py; do not edit.
%struct.note = type { i64, i64, i64, i64 }
%struct.alarm = type { i64, i64, i32, i32, i64 }

@S = internal unnamed_addr global ptr null, align 8
@noting = internal unnamed_addr global i1 false, align 8
@now_state = internal unnamed_addr global i64 0, align 8
@now_move = internal unnamed_addr global i64 0, align 8
@nr_pending = internal unnamed_addr global i64 0, align 8
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
  store i64 0, ptr @nr_pending, align 8, !tbaa !20
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
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %8 = load i64, ptr %7, align 8, !tbaa !40
  %9 = add i64 %8, %1
  %10 = icmp ult i64 %8, %9
  br i1 %10, label %11, label %374

11:                                               ; preds = %2, %368
  %12 = phi i64 [ %372, %368 ], [ %8, %2 ]
  %13 = phi ptr [ %369, %368 ], [ %0, %2 ]
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 80
  %15 = load i64, ptr %14, align 8, !tbaa !28
  %16 = icmp eq i64 %12, %15
  br i1 %16, label %21, label %17

17:                                               ; preds = %11
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 64
  %19 = load i64, ptr %18, align 8, !tbaa !34
  %20 = icmp eq i64 %12, %19
  br i1 %20, label %21, label %39

21:                                               ; preds = %17, %11
  %22 = call fastcc i32 @flush()
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %378

24:                                               ; preds = %21
  %25 = load ptr, ptr @S, align 8, !tbaa !9
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 72
  %27 = load i64, ptr %26, align 8, !tbaa !40
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 64
  %29 = load i64, ptr %28, align 8, !tbaa !34
  %30 = icmp eq i64 %27, %29
  br i1 %30, label %378, label %31

31:                                               ; preds = %24
  %32 = getelementptr inbounds nuw i8, ptr %25, i64 80
  %33 = load i64, ptr %32, align 8, !tbaa !28
  %34 = icmp eq i64 %27, %33
  br i1 %34, label %35, label %39

35:                                               ; preds = %31
  %36 = getelementptr inbounds nuw i8, ptr %25, i64 88
  %37 = load i64, ptr %36, align 8, !tbaa !41
  %38 = add i64 %37, 1
  store i64 %38, ptr %36, align 8, !tbaa !41
  store i64 %29, ptr %32, align 8, !tbaa !28
  br label %39

39:                                               ; preds = %31, %35, %17
  %40 = phi i64 [ %29, %31 ], [ %29, %35 ], [ %19, %17 ]
  %41 = phi ptr [ %25, %31 ], [ %25, %35 ], [ %13, %17 ]
  %42 = add i64 %40, 512
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 104
  %44 = load i64, ptr %43, align 8, !tbaa !42
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %46, label %50

46:                                               ; preds = %39
  %47 = call fastcc i32 @flush()
  %48 = icmp eq i32 %47, 0
  %49 = select i1 %48, i64 3, i64 4
  br label %378

50:                                               ; preds = %39
  %51 = shl i64 %42, 1
  %52 = getelementptr inbounds nuw i8, ptr %41, i64 56
  %53 = load i64, ptr %52, align 8, !tbaa !27
  %54 = icmp ugt i64 %51, %53
  br i1 %54, label %55, label %59

55:                                               ; preds = %50
  %56 = call fastcc i32 @flush()
  %57 = icmp eq i32 %56, 0
  %58 = select i1 %57, i64 2, i64 4
  br label %378

59:                                               ; preds = %50
  %60 = getelementptr inbounds nuw i8, ptr %41, i64 72
  %61 = load i64, ptr %60, align 8, !tbaa !40
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #9
  %62 = load ptr, ptr %41, align 8, !tbaa !31
  %63 = call i64 @cfg_words() #9
  %64 = mul i64 %63, %61
  %65 = getelementptr inbounds nuw i64, ptr %62, i64 %64
  %66 = call i64 @cfg_words() #9
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %76, label %68

68:                                               ; preds = %59, %68
  %69 = phi i64 [ %73, %68 ], [ 0, %59 ]
  %70 = getelementptr inbounds nuw i64, ptr %65, i64 %69
  %71 = load i64, ptr %70, align 8, !tbaa !20
  %72 = getelementptr inbounds nuw i64, ptr %5, i64 %69
  store i64 %71, ptr %72, align 8, !tbaa !20
  %73 = add nuw i64 %69, 1
  %74 = call i64 @cfg_words() #9
  %75 = icmp ult i64 %73, %74
  br i1 %75, label %68, label %76, !llvm.loop !35

76:                                               ; preds = %68, %59
  store i64 %61, ptr @now_state, align 8, !tbaa !20
  %77 = call i64 @cfg_cpus() #9
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %319, label %79

79:                                               ; preds = %76, %312
  %80 = phi i64 [ %86, %312 ], [ 0, %76 ]
  %81 = phi i64 [ %313, %312 ], [ 0, %76 ]
  %82 = phi i64 [ %314, %312 ], [ 0, %76 ]
  %83 = call i64 @model_ways(ptr noundef nonnull %5, i64 noundef %82) #9
  %84 = icmp ne i64 %83, 0
  %85 = zext i1 %84 to i64
  %86 = add i64 %80, %85
  %87 = icmp eq i64 %83, 0
  br i1 %87, label %312, label %88

88:                                               ; preds = %79
  %89 = add i64 %83, %81
  br label %90

90:                                               ; preds = %309, %88
  %91 = phi i64 [ %126, %309 ], [ %81, %88 ]
  %92 = phi i64 [ %310, %309 ], [ 0, %88 ]
  %93 = load i64, ptr @nr_pending, align 8, !tbaa !20
  %94 = call i64 @cfg_words() #9
  %95 = add i64 %94, 4
  %96 = mul i64 %95, %93
  %97 = getelementptr inbounds nuw i64, ptr @pending, i64 %96
  %98 = shl i64 %92, 8
  %99 = or i64 %98, %82
  %100 = getelementptr inbounds nuw i8, ptr %97, i64 32
  %101 = call i64 @cfg_words() #9
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %111, label %103

103:                                              ; preds = %90, %103
  %104 = phi i64 [ %108, %103 ], [ 0, %90 ]
  %105 = getelementptr inbounds nuw i64, ptr %5, i64 %104
  %106 = load i64, ptr %105, align 8, !tbaa !20
  %107 = getelementptr inbounds nuw i64, ptr %100, i64 %104
  store i64 %106, ptr %107, align 8, !tbaa !20
  %108 = add nuw i64 %104, 1
  %109 = call i64 @cfg_words() #9
  %110 = icmp ult i64 %108, %109
  br i1 %110, label %103, label %111, !llvm.loop !35

111:                                              ; preds = %103, %90
  %112 = call i64 @cfg_mask_words() #9
  %113 = and i64 %112, 4611686018427387903
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %115, label %118

115:                                              ; preds = %118, %111
  store i64 %99, ptr @now_move, align 8, !tbaa !20
  %116 = call i64 @model_step(ptr noundef nonnull %100, i64 noundef %82, i64 noundef %92, ptr noundef nonnull %6) #9
  %117 = icmp eq i64 %116, 0
  br i1 %117, label %312, label %125

118:                                              ; preds = %111, %118
  %119 = phi i64 [ %121, %118 ], [ 0, %111 ]
  %120 = getelementptr inbounds nuw i64, ptr %6, i64 %119
  store i64 0, ptr %120, align 8, !tbaa !20
  %121 = add nuw i64 %119, 1
  %122 = call i64 @cfg_mask_words() #9
  %123 = shl i64 %122, 2
  %124 = icmp ult i64 %121, %123
  br i1 %124, label %118, label %115, !llvm.loop !43

125:                                              ; preds = %115
  %126 = add i64 %91, 1
  %127 = load ptr, ptr @S, align 8, !tbaa !9
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 96
  %129 = load i64, ptr %128, align 8, !tbaa !44
  %130 = add i64 %129, 1
  store i64 %130, ptr %128, align 8, !tbaa !44
  %131 = icmp eq i64 %116, 1
  br i1 %131, label %151, label %132, !prof !21

132:                                              ; preds = %125
  %133 = lshr i64 %116, 8
  %134 = getelementptr inbounds nuw i8, ptr %127, i64 32
  %135 = load ptr, ptr %134, align 8, !tbaa !45
  %136 = getelementptr inbounds nuw %struct.alarm, ptr %135, i64 %133
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 64
  %138 = load i64, ptr %137, align 8, !tbaa !46
  %139 = add i64 %138, 1
  store i64 %139, ptr %137, align 8, !tbaa !46
  %140 = icmp eq i64 %138, 0
  br i1 %140, label %141, label %147

141:                                              ; preds = %132
  %142 = trunc i64 %99 to i32
  store i64 1, ptr %137, align 8, !tbaa !20
  %143 = getelementptr inbounds nuw i8, ptr %136, i64 72
  store i64 %61, ptr %143, align 8, !tbaa !20
  %144 = getelementptr inbounds nuw i8, ptr %136, i64 80
  store i32 %142, ptr %144, align 8, !tbaa !5
  %145 = getelementptr inbounds nuw i8, ptr %136, i64 84
  store i32 0, ptr %145, align 4, !tbaa !5
  %146 = getelementptr inbounds nuw i8, ptr %136, i64 88
  store i64 0, ptr %146, align 8, !tbaa !20
  br label %147

147:                                              ; preds = %141, %132
  %148 = getelementptr inbounds nuw i8, ptr %127, i64 128
  %149 = load i64, ptr %148, align 8, !tbaa !48
  %150 = icmp eq i64 %149, 0
  br i1 %150, label %361, label %309

151:                                              ; preds = %125
  %152 = call i64 @cfg_mask_words() #9
  %153 = icmp eq i64 %152, 0
  br i1 %153, label %265, label %154

154:                                              ; preds = %151
  %155 = load ptr, ptr @S, align 8, !tbaa !9
  %156 = getelementptr inbounds nuw i8, ptr %155, i64 136
  %157 = load i64, ptr %156, align 8, !tbaa !49
  %158 = icmp eq i64 %157, 0
  br i1 %158, label %265, label %159

159:                                              ; preds = %154
  %160 = call i64 @cfg_mask_words() #9
  %161 = and i64 %160, 9223372036854775807
  %162 = icmp eq i64 %161, 0
  br i1 %162, label %265, label %163

163:                                              ; preds = %159, %163
  %164 = phi i64 [ %169, %163 ], [ 0, %159 ]
  %165 = phi i64 [ %168, %163 ], [ 0, %159 ]
  %166 = getelementptr inbounds nuw i64, ptr %6, i64 %164
  %167 = load i64, ptr %166, align 8, !tbaa !20
  %168 = or i64 %167, %165
  %169 = add nuw i64 %164, 1
  %170 = call i64 @cfg_mask_words() #9
  %171 = shl i64 %170, 1
  %172 = icmp ult i64 %169, %171
  br i1 %172, label %163, label %173, !llvm.loop !50

173:                                              ; preds = %163
  %174 = icmp eq i64 %168, 0
  br i1 %174, label %265, label %175

175:                                              ; preds = %173
  %176 = call i64 @cfg_mask_words() #9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #9
  store i1 false, ptr @noting, align 8
  %177 = call i64 @cfg_cpus() #9
  %178 = icmp eq i64 %177, 0
  br i1 %178, label %263, label %179

179:                                              ; preds = %175
  %180 = and i64 %176, 4611686018427387903
  %181 = icmp eq i64 %180, 0
  %182 = icmp eq i64 %176, 0
  %183 = getelementptr i64, ptr %6, i64 %176
  %184 = shl i64 %176, 4
  %185 = getelementptr i8, ptr %4, i64 %184
  %186 = mul i64 %176, 24
  %187 = getelementptr i8, ptr %4, i64 %186
  %188 = trunc i64 %99 to i32
  %189 = shl i64 %176, 5
  br label %190

190:                                              ; preds = %259, %179
  %191 = phi i64 [ 0, %179 ], [ %260, %259 ]
  %192 = icmp eq i64 %191, %82
  br i1 %192, label %259, label %193

193:                                              ; preds = %190
  %194 = call i64 @model_ways(ptr noundef nonnull %100, i64 noundef %191) #9
  %195 = icmp eq i64 %194, 0
  br i1 %195, label %259, label %196

196:                                              ; preds = %193, %256
  %197 = phi i64 [ %257, %256 ], [ 0, %193 ]
  %198 = call i64 @cfg_words() #9
  %199 = icmp eq i64 %198, 0
  br i1 %199, label %208, label %200

200:                                              ; preds = %196, %200
  %201 = phi i64 [ %205, %200 ], [ 0, %196 ]
  %202 = getelementptr inbounds nuw i64, ptr %100, i64 %201
  %203 = load i64, ptr %202, align 8, !tbaa !20
  %204 = getelementptr inbounds nuw i64, ptr %3, i64 %201
  store i64 %203, ptr %204, align 8, !tbaa !20
  %205 = add nuw i64 %201, 1
  %206 = call i64 @cfg_words() #9
  %207 = icmp ult i64 %205, %206
  br i1 %207, label %200, label %208, !llvm.loop !35

208:                                              ; preds = %200, %196
  br i1 %181, label %210, label %209

209:                                              ; preds = %208
  call void @llvm.memset.p0.i64(ptr nonnull align 16 %4, i8 0, i64 %189, i1 false), !tbaa !20
  br label %210

210:                                              ; preds = %209, %208
  %211 = call fastcc i64 @cold_step(ptr noundef nonnull %3, i64 noundef %191, i64 noundef %197, ptr noundef nonnull %4)
  %212 = icmp eq i64 %211, 0
  br i1 %212, label %259, label %213

213:                                              ; preds = %210
  br i1 %182, label %256, label %214

214:                                              ; preds = %213
  %215 = load ptr, ptr @S, align 8
  %216 = getelementptr inbounds nuw i8, ptr %215, i64 32
  %217 = shl i64 %197, 8
  %218 = or i64 %217, %191
  %219 = trunc i64 %218 to i32
  %220 = getelementptr inbounds nuw i8, ptr %215, i64 128
  br label %221

221:                                              ; preds = %253, %214
  %222 = phi i64 [ 0, %214 ], [ %254, %253 ]
  %223 = getelementptr i64, ptr %183, i64 %222
  %224 = load i64, ptr %223, align 8, !tbaa !20
  %225 = getelementptr i64, ptr %185, i64 %222
  %226 = load i64, ptr %225, align 8, !tbaa !20
  %227 = getelementptr i64, ptr %187, i64 %222
  %228 = load i64, ptr %227, align 8, !tbaa !20
  %229 = or i64 %228, %226
  %230 = and i64 %229, %224
  %231 = getelementptr inbounds nuw i64, ptr %6, i64 %222
  %232 = load i64, ptr %231, align 8, !tbaa !20
  %233 = and i64 %232, %228
  %234 = or i64 %230, %233
  %235 = icmp eq i64 %234, 0
  br i1 %235, label %253, label %236

236:                                              ; preds = %221
  %237 = load ptr, ptr %216, align 8, !tbaa !45
  %238 = getelementptr inbounds nuw i8, ptr %237, i64 32
  %239 = load i64, ptr %238, align 8, !tbaa !46
  %240 = add i64 %239, 1
  store i64 %240, ptr %238, align 8, !tbaa !46
  %241 = icmp eq i64 %239, 0
  br i1 %241, label %242, label %250

242:                                              ; preds = %236
  %243 = shl i64 %222, 6
  %244 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %234, i1 true)
  %245 = or disjoint i64 %244, %243
  store i64 1, ptr %238, align 8, !tbaa !20
  %246 = getelementptr inbounds nuw i8, ptr %237, i64 40
  store i64 %61, ptr %246, align 8, !tbaa !20
  %247 = getelementptr inbounds nuw i8, ptr %237, i64 48
  store i32 %188, ptr %247, align 8, !tbaa !5
  %248 = getelementptr inbounds nuw i8, ptr %237, i64 52
  store i32 %219, ptr %248, align 4, !tbaa !5
  %249 = getelementptr inbounds nuw i8, ptr %237, i64 56
  store i64 %245, ptr %249, align 8, !tbaa !20
  br label %250

250:                                              ; preds = %242, %236
  %251 = load i64, ptr %220, align 8, !tbaa !48
  %252 = icmp eq i64 %251, 0
  br i1 %252, label %264, label %253

253:                                              ; preds = %250, %221
  %254 = add nuw i64 %222, 1
  %255 = icmp eq i64 %254, %176
  br i1 %255, label %256, label %221, !llvm.loop !51

256:                                              ; preds = %253, %213
  %257 = add nuw i64 %197, 1
  %258 = icmp eq i64 %257, %194
  br i1 %258, label %259, label %196, !llvm.loop !52

259:                                              ; preds = %256, %210, %193, %190
  %260 = add nuw i64 %191, 1
  %261 = call i64 @cfg_cpus() #9
  %262 = icmp ult i64 %260, %261
  br i1 %262, label %190, label %263, !llvm.loop !53

263:                                              ; preds = %259, %175
  store i1 true, ptr @noting, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  br label %265

264:                                              ; preds = %250
  store i1 true, ptr @noting, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  br label %361

265:                                              ; preds = %263, %173, %159, %154, %151
  %266 = load ptr, ptr @S, align 8, !tbaa !9
  %267 = getelementptr inbounds nuw i8, ptr %266, i64 120
  %268 = load i64, ptr %267, align 8, !tbaa !24
  %269 = icmp eq i64 %268, 0
  br i1 %269, label %271, label %270

270:                                              ; preds = %265
  call void @model_canon(ptr noundef nonnull %100) #9
  br label %271

271:                                              ; preds = %270, %265
  %272 = call i64 @cfg_words() #9
  %273 = icmp eq i64 %272, 0
  br i1 %273, label %288, label %274

274:                                              ; preds = %271, %274
  %275 = phi i64 [ %284, %274 ], [ -7046029254386353131, %271 ]
  %276 = phi i64 [ %285, %274 ], [ 0, %271 ]
  %277 = getelementptr inbounds nuw i64, ptr %100, i64 %276
  %278 = load i64, ptr %277, align 8, !tbaa !20
  %279 = xor i64 %278, %275
  %280 = zext i64 %279 to i128
  %281 = mul nuw i128 %280, 15485907386658061715
  %282 = lshr i128 %281, 64
  %283 = xor i128 %282, %281
  %284 = trunc i128 %283 to i64
  %285 = add nuw i64 %276, 1
  %286 = call i64 @cfg_words() #9
  %287 = icmp ult i64 %285, %286
  br i1 %287, label %274, label %288, !llvm.loop !25

288:                                              ; preds = %274, %271
  %289 = phi i64 [ -7046029254386353131, %271 ], [ %284, %274 ]
  %290 = mul i64 %289, -7046029254386353131
  %291 = lshr i64 %289, 29
  %292 = xor i64 %290, %291
  store i64 %292, ptr %97, align 8, !tbaa !20
  %293 = getelementptr inbounds nuw i8, ptr %97, i64 8
  store i64 %61, ptr %293, align 8, !tbaa !20
  %294 = getelementptr inbounds nuw i8, ptr %97, i64 16
  store i64 %99, ptr %294, align 8, !tbaa !20
  %295 = load ptr, ptr @S, align 8, !tbaa !9
  %296 = getelementptr inbounds nuw i8, ptr %295, i64 8
  %297 = load ptr, ptr %296, align 8, !tbaa !29
  %298 = getelementptr inbounds nuw i8, ptr %295, i64 56
  %299 = load i64, ptr %298, align 8, !tbaa !27
  %300 = and i64 %299, %292
  %301 = getelementptr inbounds nuw i64, ptr %297, i64 %300
  call void @llvm.prefetch.p0(ptr %301, i32 1, i32 3, i32 1)
  %302 = load i64, ptr @nr_pending, align 8, !tbaa !20
  %303 = add i64 %302, 1
  store i64 %303, ptr @nr_pending, align 8, !tbaa !20
  %304 = icmp eq i64 %303, 32
  br i1 %304, label %305, label %309

305:                                              ; preds = %288
  %306 = call fastcc i32 @flush()
  %307 = icmp eq i32 %306, 0
  br i1 %307, label %308, label %361

308:                                              ; preds = %305
  store i64 %61, ptr @now_state, align 8, !tbaa !20
  br label %309

309:                                              ; preds = %308, %288, %147
  %310 = add nuw i64 %92, 1
  %311 = icmp eq i64 %310, %83
  br i1 %311, label %312, label %90, !llvm.loop !54

312:                                              ; preds = %309, %115, %79
  %313 = phi i64 [ %81, %79 ], [ %91, %115 ], [ %89, %309 ]
  %314 = add nuw i64 %82, 1
  %315 = call i64 @cfg_cpus() #9
  %316 = icmp ult i64 %314, %315
  br i1 %316, label %79, label %317, !llvm.loop !55

317:                                              ; preds = %312
  %318 = icmp eq i64 %86, 0
  br i1 %318, label %319, label %341

319:                                              ; preds = %317, %76
  %320 = load ptr, ptr @S, align 8, !tbaa !9
  %321 = getelementptr inbounds nuw i8, ptr %320, i64 152
  %322 = load i64, ptr %321, align 8, !tbaa !56
  %323 = add i64 %322, 1
  store i64 %323, ptr %321, align 8, !tbaa !56
  store i64 65535, ptr @now_move, align 8, !tbaa !20
  %324 = call i64 @model_check_end(ptr noundef nonnull %5, ptr noundef nonnull %6) #9
  %325 = icmp eq i64 %324, 1
  %326 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %325, label %359, label %327

327:                                              ; preds = %319
  %328 = lshr i64 %324, 8
  %329 = getelementptr inbounds nuw i8, ptr %326, i64 32
  %330 = load ptr, ptr %329, align 8, !tbaa !45
  %331 = getelementptr inbounds nuw %struct.alarm, ptr %330, i64 %328
  %332 = getelementptr inbounds nuw i8, ptr %331, i64 64
  %333 = load i64, ptr %332, align 8, !tbaa !46
  %334 = add i64 %333, 1
  store i64 %334, ptr %332, align 8, !tbaa !46
  %335 = icmp eq i64 %333, 0
  br i1 %335, label %336, label %362

336:                                              ; preds = %327
  store i64 1, ptr %332, align 8, !tbaa !20
  %337 = getelementptr inbounds nuw i8, ptr %331, i64 72
  store i64 %61, ptr %337, align 8, !tbaa !20
  %338 = getelementptr inbounds nuw i8, ptr %331, i64 80
  store i32 65535, ptr %338, align 8, !tbaa !5
  %339 = getelementptr inbounds nuw i8, ptr %331, i64 84
  store i32 0, ptr %339, align 4, !tbaa !5
  %340 = getelementptr inbounds nuw i8, ptr %331, i64 88
  store i64 0, ptr %340, align 8, !tbaa !20
  br label %362

341:                                              ; preds = %317
  %342 = icmp eq i64 %313, 0
  %343 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %342, label %344, label %359

344:                                              ; preds = %341
  %345 = getelementptr inbounds nuw i8, ptr %343, i64 144
  %346 = load i64, ptr %345, align 8, !tbaa !57
  %347 = icmp eq i64 %346, 0
  br i1 %347, label %359, label %348

348:                                              ; preds = %344
  %349 = getelementptr inbounds nuw i8, ptr %343, i64 32
  %350 = load ptr, ptr %349, align 8, !tbaa !45
  %351 = load i64, ptr %350, align 8, !tbaa !46
  %352 = add i64 %351, 1
  store i64 %352, ptr %350, align 8, !tbaa !46
  %353 = icmp eq i64 %351, 0
  br i1 %353, label %354, label %362

354:                                              ; preds = %348
  store i64 1, ptr %350, align 8, !tbaa !20
  %355 = getelementptr inbounds nuw i8, ptr %350, i64 8
  store i64 %61, ptr %355, align 8, !tbaa !20
  %356 = getelementptr inbounds nuw i8, ptr %350, i64 16
  store i32 65535, ptr %356, align 8, !tbaa !5
  %357 = getelementptr inbounds nuw i8, ptr %350, i64 20
  store i32 0, ptr %357, align 4, !tbaa !5
  %358 = getelementptr inbounds nuw i8, ptr %350, i64 24
  store i64 0, ptr %358, align 8, !tbaa !20
  br label %362

359:                                              ; preds = %341, %319, %344
  %360 = phi ptr [ %343, %341 ], [ %326, %319 ], [ %343, %344 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9
  br label %368

361:                                              ; preds = %147, %305, %264
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9
  br label %367

362:                                              ; preds = %348, %354, %327, %336
  %363 = phi ptr [ %326, %327 ], [ %326, %336 ], [ %343, %354 ], [ %343, %348 ]
  %364 = getelementptr inbounds nuw i8, ptr %363, i64 128
  %365 = load i64, ptr %364, align 8, !tbaa !48
  %366 = icmp eq i64 %365, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #9
  br i1 %366, label %367, label %368

367:                                              ; preds = %362, %361
  store i64 0, ptr @nr_pending, align 8, !tbaa !20
  br label %378

368:                                              ; preds = %359, %362
  %369 = phi ptr [ %360, %359 ], [ %363, %362 ]
  %370 = getelementptr inbounds nuw i8, ptr %369, i64 72
  %371 = load i64, ptr %370, align 8, !tbaa !40
  %372 = add i64 %371, 1
  store i64 %372, ptr %370, align 8, !tbaa !40
  %373 = icmp ult i64 %372, %9
  br i1 %373, label %11, label %374, !llvm.loop !58

374:                                              ; preds = %368, %2
  %375 = call fastcc i32 @flush()
  %376 = icmp eq i32 %375, 0
  %377 = select i1 %376, i64 1, i64 4
  br label %378

378:                                              ; preds = %24, %21, %367, %55, %46, %374
  %379 = phi i64 [ %377, %374 ], [ %49, %46 ], [ 4, %367 ], [ %58, %55 ], [ 4, %21 ], [ 0, %24 ]
  ret i64 %379
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @flush() unnamed_addr #2 {
  %1 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #9
  %2 = load i64, ptr @nr_pending, align 8, !tbaa !20
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %70, label %6

4:                                                ; preds = %66
  %5 = icmp eq i64 %68, 0
  br i1 %5, label %70, label %72

6:                                                ; preds = %0, %66
  %7 = phi i64 [ %67, %66 ], [ 0, %0 ]
  %8 = tail call i64 @cfg_words() #9
  %9 = add i64 %8, 4
  %10 = mul i64 %9, %7
  %11 = getelementptr inbounds nuw i64, ptr @pending, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %13 = load i64, ptr %11, align 8, !tbaa !20
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 56
  %16 = load i64, ptr %15, align 8, !tbaa !27
  %17 = and i64 %16, %13
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !29
  %20 = getelementptr inbounds nuw i64, ptr %19, i64 %17
  %21 = load i64, ptr %20, align 8, !tbaa !20
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %46, label %23

23:                                               ; preds = %6, %35
  %24 = phi i64 [ %44, %35 ], [ %21, %6 ]
  %25 = phi i64 [ %40, %35 ], [ %17, %6 ]
  %26 = tail call i64 @cfg_full_keys() #9
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %32, label %28

28:                                               ; preds = %23
  %29 = load i64, ptr %12, align 8, !tbaa !20
  %30 = xor i64 %29, %24
  %31 = icmp eq i64 %30, -1
  br i1 %31, label %46, label %35

32:                                               ; preds = %23
  %33 = xor i64 %24, %13
  %34 = icmp ult i64 %33, 4294967296
  br i1 %34, label %46, label %35

35:                                               ; preds = %32, %28
  %36 = add i64 %25, 1
  %37 = load ptr, ptr @S, align 8, !tbaa !9
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 56
  %39 = load i64, ptr %38, align 8, !tbaa !27
  %40 = and i64 %39, %36
  %41 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !29
  %43 = getelementptr inbounds nuw i64, ptr %42, i64 %40
  %44 = load i64, ptr %43, align 8, !tbaa !20
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %23, !llvm.loop !30

46:                                               ; preds = %28, %32, %35, %6
  %47 = phi i64 [ %17, %6 ], [ %25, %32 ], [ %40, %35 ], [ %25, %28 ]
  %48 = getelementptr inbounds nuw i8, ptr %11, i64 24
  store i64 %47, ptr %48, align 8, !tbaa !20
  %49 = tail call i64 @cfg_full_keys() #9
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %66

51:                                               ; preds = %46
  %52 = load ptr, ptr @S, align 8, !tbaa !9
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %54 = load ptr, ptr %53, align 8, !tbaa !29
  %55 = load i64, ptr %48, align 8, !tbaa !20
  %56 = getelementptr inbounds nuw i64, ptr %54, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !20
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %66, label %59

59:                                               ; preds = %51
  %60 = load ptr, ptr %52, align 8, !tbaa !31
  %61 = and i64 %57, 4294967295
  %62 = add nsw i64 %61, -1
  %63 = tail call i64 @cfg_words() #9
  %64 = mul i64 %63, %62
  %65 = getelementptr inbounds nuw i64, ptr %60, i64 %64
  tail call void @llvm.prefetch.p0(ptr %65, i32 0, i32 3, i32 1)
  br label %66

66:                                               ; preds = %59, %51, %46
  %67 = add nuw i64 %7, 1
  %68 = load i64, ptr @nr_pending, align 8, !tbaa !20
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %6, label %4, !llvm.loop !59

70:                                               ; preds = %118, %0, %4
  %71 = phi i32 [ 0, %4 ], [ 0, %0 ], [ %119, %118 ]
  store i64 0, ptr @nr_pending, align 8, !tbaa !20
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #9
  ret i32 %71

72:                                               ; preds = %4, %118
  %73 = phi i32 [ %119, %118 ], [ 0, %4 ]
  %74 = phi i64 [ %120, %118 ], [ 0, %4 ]
  %75 = call i64 @cfg_words() #9
  %76 = add i64 %75, 4
  %77 = mul i64 %76, %74
  %78 = getelementptr inbounds nuw i64, ptr @pending, i64 %77
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 32
  %80 = load i64, ptr %78, align 8, !tbaa !20
  %81 = getelementptr inbounds nuw i8, ptr %78, i64 24
  %82 = load i64, ptr %81, align 8, !tbaa !20
  %83 = getelementptr inbounds nuw i8, ptr %78, i64 8
  %84 = load i64, ptr %83, align 8, !tbaa !20
  %85 = getelementptr inbounds nuw i8, ptr %78, i64 16
  %86 = load i64, ptr %85, align 8, !tbaa !20
  %87 = call fastcc i32 @insert(ptr noundef nonnull %79, i64 noundef %80, i64 noundef %82, i64 noundef %84, i64 noundef %86)
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %118, label %89

89:                                               ; preds = %72
  %90 = load i64, ptr %83, align 8, !tbaa !20
  store i64 %90, ptr @now_state, align 8, !tbaa !20
  %91 = load i64, ptr %85, align 8, !tbaa !20
  store i64 %91, ptr @now_move, align 8, !tbaa !20
  %92 = call i64 @model_check_always(ptr noundef nonnull %79, ptr noundef nonnull %1) #9
  %93 = icmp eq i64 %92, 1
  br i1 %93, label %118, label %94

94:                                               ; preds = %89
  %95 = load i64, ptr %83, align 8, !tbaa !20
  %96 = load i64, ptr %85, align 8, !tbaa !20
  %97 = lshr i64 %92, 8
  %98 = load ptr, ptr @S, align 8, !tbaa !9
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 32
  %100 = load ptr, ptr %99, align 8, !tbaa !45
  %101 = getelementptr inbounds nuw %struct.alarm, ptr %100, i64 %97
  %102 = getelementptr inbounds nuw i8, ptr %101, i64 64
  %103 = load i64, ptr %102, align 8, !tbaa !46
  %104 = add i64 %103, 1
  store i64 %104, ptr %102, align 8, !tbaa !46
  %105 = icmp eq i64 %103, 0
  br i1 %105, label %106, label %112

106:                                              ; preds = %94
  %107 = trunc i64 %96 to i32
  store i64 1, ptr %102, align 8, !tbaa !20
  %108 = getelementptr inbounds nuw i8, ptr %101, i64 72
  store i64 %95, ptr %108, align 8, !tbaa !20
  %109 = getelementptr inbounds nuw i8, ptr %101, i64 80
  store i32 %107, ptr %109, align 8, !tbaa !5
  %110 = getelementptr inbounds nuw i8, ptr %101, i64 84
  store i32 0, ptr %110, align 4, !tbaa !5
  %111 = getelementptr inbounds nuw i8, ptr %101, i64 88
  store i64 0, ptr %111, align 8, !tbaa !20
  br label %112

112:                                              ; preds = %94, %106
  %113 = getelementptr inbounds nuw i8, ptr %98, i64 128
  %114 = load i64, ptr %113, align 8, !tbaa !48
  %115 = icmp eq i64 %114, 0
  %116 = zext i1 %115 to i32
  %117 = or i32 %73, %116
  br label %118

118:                                              ; preds = %89, %112, %72
  %119 = phi i32 [ %73, %72 ], [ %117, %112 ], [ %73, %89 ]
  %120 = add nuw i64 %74, 1
  %121 = load i64, ptr @nr_pending, align 8, !tbaa !20
  %122 = icmp ult i64 %120, %121
  br i1 %122, label %72, label %70, !llvm.loop !60
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
  br i1 %44, label %46, label %39, !llvm.loop !61

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
  br i1 %66, label %6, label %5, !llvm.loop !62
}

declare i64 @cfg_words() local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @apply(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #2 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %6 = tail call fastcc i64 @cold_step(ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4)
  ret i64 %6
}

; Function Attrs: noinline nounwind
define internal fastcc i64 @cold_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) unnamed_addr #5 {
  %5 = tail call i64 @model_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #9
  ret i64 %5
}

; Function Attrs: nounwind
define i64 @ways(ptr noundef %0, i64 noundef %1) local_unnamed_addr #2 {
  %3 = tail call i64 @model_ways(ptr noundef %0, i64 noundef %1) #9
  ret i64 %3
}

declare i64 @model_ways(ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @first(ptr noundef %0) local_unnamed_addr #2 {
  %2 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  store i1 false, ptr @noting, align 8
  %3 = call i64 @model_init(ptr noundef %0, ptr noundef nonnull %2) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i64 %3
}

; Function Attrs: nounwind
define void @canon(ptr noundef %0) local_unnamed_addr #2 {
  tail call void @model_canon(ptr noundef %0) #9
  ret void
}

declare i64 @cfg_full_keys() local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #6

declare i64 @cfg_cpus() local_unnamed_addr #3

declare i64 @cfg_mask_words() local_unnamed_addr #3

declare i64 @model_step(ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #3

declare i64 @model_check_end(ptr noundef, ptr noundef) local_unnamed_addr #3

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
!13 = !{!"search", !14, i64 0, !14, i64 8, !15, i64 16, !16, i64 24, !17, i64 32, !14, i64 40, !18, i64 48, !19, i64 56, !19, i64 64, !19, i64 72, !19, i64 80, !19, i64 88, !19, i64 96, !19, i64 104, !19, i64 112, !19, i64 120, !19, i64 128, !19, i64 136, !19, i64 144, !19, i64 152}
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
!44 = !{!13, !19, i64 96}
!45 = !{!13, !17, i64 32}
!46 = !{!47, !19, i64 0}
!47 = !{!"alarm", !19, i64 0, !19, i64 8, !6, i64 16, !6, i64 20, !19, i64 24}
!48 = !{!13, !19, i64 128}
!49 = !{!13, !19, i64 136}
!50 = distinct !{!50, !26}
!51 = distinct !{!51, !26}
!52 = distinct !{!52, !26}
!53 = distinct !{!53, !26}
!54 = distinct !{!54, !26}
!55 = distinct !{!55, !26}
!56 = !{!13, !19, i64 152}
!57 = !{!13, !19, i64 144}
!58 = distinct !{!58, !26}
!59 = distinct !{!59, !26}
!60 = distinct !{!60, !26}
!61 = distinct !{!61, !26}
!62 = distinct !{!62, !26}
