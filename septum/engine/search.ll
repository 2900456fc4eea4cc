; SPDX-License-Identifier: GPL-2.0-or-later
; Made from search.c by tools/search_ll.py; do not edit.
%struct.way = type { i64, [64 x i64] }
%struct.note = type { i64, i64, i64, i64, i64 }
%struct.flag = type { i64, [7 x i64] }
%struct.alarm = type { i64, i64, i32, i32, i64, i64 }

@S = internal unnamed_addr global ptr null, align 8
@noting = internal unnamed_addr global i1 false, align 8
@now_state = internal unnamed_addr global i64 0, align 8
@now_move = internal unnamed_addr global i64 0, align 8
@settled = internal unnamed_addr global i64 0, align 8
@pending = internal global [2176 x i64] zeroinitializer, align 16
@sent = internal unnamed_addr global [64 x i64] zeroinitializer, align 16
@ways = internal global [64 x %struct.way] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @note(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr @S, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %5 = load ptr, ptr %4, align 8, !tbaa !12
  %6 = getelementptr inbounds nuw i64, ptr %5, i64 %0
  %7 = load i64, ptr %6, align 8, !tbaa !21
  %8 = xor i64 %7, -1
  %9 = and i64 %1, %8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %30, label %11, !prof !22

11:                                               ; preds = %2
  %12 = load i1, ptr @noting, align 8
  br i1 %12, label %13, label %30

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %15 = load ptr, ptr %14, align 8, !tbaa !23
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 136
  %17 = load i64, ptr %16, align 8, !tbaa !24
  %18 = add i64 %17, 1
  store i64 %18, ptr %16, align 8, !tbaa !24
  %19 = getelementptr inbounds nuw %struct.note, ptr %15, i64 %17
  %20 = load i64, ptr %6, align 8, !tbaa !21
  %21 = or i64 %20, %9
  store i64 %21, ptr %6, align 8, !tbaa !21
  %22 = load i64, ptr @now_state, align 8, !tbaa !21
  %23 = load i64, ptr @now_move, align 8, !tbaa !21
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %25 = load i64, ptr %24, align 8, !tbaa !25
  store i64 %0, ptr %19, align 8, !tbaa !21
  %26 = getelementptr inbounds nuw i8, ptr %19, i64 8
  store i64 %9, ptr %26, align 8, !tbaa !21
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 16
  store i64 %22, ptr %27, align 8, !tbaa !21
  %28 = getelementptr inbounds nuw i8, ptr %19, i64 24
  store i64 %23, ptr %28, align 8, !tbaa !21
  %29 = getelementptr inbounds nuw i8, ptr %19, i64 32
  store i64 %25, ptr %29, align 8, !tbaa !21
  br label %30

30:                                               ; preds = %13, %11, %2
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define void @again(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %7 = icmp ult i64 %1, %2
  br i1 %7, label %8, label %10

8:                                                ; preds = %4
  %9 = icmp eq i64 %3, 0
  br label %11

10:                                               ; preds = %153, %4
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  ret void

11:                                               ; preds = %8, %153
  %12 = phi i64 [ %1, %8 ], [ %154, %153 ]
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %14, label %16

14:                                               ; preds = %11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %5, i8 0, i64 512, i1 false), !tbaa !21
  %15 = call i64 @model_init(ptr noundef nonnull %5, ptr noundef nonnull %6) #13
  br label %49

16:                                               ; preds = %11
  %17 = load ptr, ptr @S, align 8, !tbaa !9
  %18 = load ptr, ptr %17, align 8, !tbaa !26
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %20 = load ptr, ptr %19, align 8, !tbaa !27
  %21 = getelementptr inbounds nuw i32, ptr %20, i64 %12
  %22 = load i32, ptr %21, align 4, !tbaa !5
  %23 = zext i32 %22 to i64
  %24 = call i64 @cfg_words() #13
  %25 = mul i64 %24, %23
  %26 = getelementptr inbounds nuw i64, ptr %18, i64 %25
  %27 = call i64 @cfg_words() #13
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %37, label %29

29:                                               ; preds = %16, %29
  %30 = phi i64 [ %34, %29 ], [ 0, %16 ]
  %31 = getelementptr inbounds nuw i64, ptr %26, i64 %30
  %32 = load i64, ptr %31, align 8, !tbaa !21
  %33 = getelementptr inbounds nuw i64, ptr %5, i64 %30
  store i64 %32, ptr %33, align 8, !tbaa !21
  %34 = add nuw i64 %30, 1
  %35 = call i64 @cfg_words() #13
  %36 = icmp ult i64 %34, %35
  br i1 %36, label %29, label %37, !llvm.loop !28

37:                                               ; preds = %29, %16
  %38 = load ptr, ptr @S, align 8, !tbaa !9
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 24
  %40 = load ptr, ptr %39, align 8, !tbaa !30
  %41 = getelementptr inbounds nuw i16, ptr %40, i64 %12
  %42 = load i16, ptr %41, align 2, !tbaa !31
  %43 = zext i16 %42 to i32
  %44 = and i32 %43, 255
  %45 = zext nneg i32 %44 to i64
  %46 = lshr i32 %43, 8
  %47 = zext nneg i32 %46 to i64
  %48 = call fastcc i64 @cold_step(ptr noundef nonnull %5, i64 noundef %45, i64 noundef %47, ptr noundef nonnull %6)
  br label %49

49:                                               ; preds = %37, %14
  %50 = load ptr, ptr @S, align 8, !tbaa !9
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 144
  %52 = load i64, ptr %51, align 8, !tbaa !33
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %56, label %54

54:                                               ; preds = %49
  call void @model_canon(ptr noundef nonnull %5) #13
  %55 = load ptr, ptr @S, align 8, !tbaa !9
  br label %56

56:                                               ; preds = %54, %49
  %57 = phi ptr [ %55, %54 ], [ %50, %49 ]
  %58 = load ptr, ptr %57, align 8, !tbaa !26
  %59 = call i64 @cfg_words() #13
  %60 = mul i64 %59, %12
  %61 = getelementptr inbounds nuw i64, ptr %58, i64 %60
  %62 = call i64 @cfg_words() #13
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %72, label %64

64:                                               ; preds = %56, %64
  %65 = phi i64 [ %69, %64 ], [ 0, %56 ]
  %66 = getelementptr inbounds nuw i64, ptr %5, i64 %65
  %67 = load i64, ptr %66, align 8, !tbaa !21
  %68 = getelementptr inbounds nuw i64, ptr %61, i64 %65
  store i64 %67, ptr %68, align 8, !tbaa !21
  %69 = add nuw i64 %65, 1
  %70 = call i64 @cfg_words() #13
  %71 = icmp ult i64 %69, %70
  br i1 %71, label %64, label %72, !llvm.loop !28

72:                                               ; preds = %64, %56
  br i1 %9, label %153, label %73

73:                                               ; preds = %72
  %74 = call i64 @cfg_words() #13
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %90, label %76

76:                                               ; preds = %73, %76
  %77 = phi i64 [ %86, %76 ], [ -7046029254386353131, %73 ]
  %78 = phi i64 [ %87, %76 ], [ 0, %73 ]
  %79 = getelementptr inbounds nuw i64, ptr %5, i64 %78
  %80 = load i64, ptr %79, align 8, !tbaa !21
  %81 = xor i64 %80, %77
  %82 = zext i64 %81 to i128
  %83 = mul nuw i128 %82, 15485907386658061715
  %84 = lshr i128 %83, 64
  %85 = xor i128 %84, %83
  %86 = trunc i128 %85 to i64
  %87 = add nuw i64 %78, 1
  %88 = call i64 @cfg_words() #13
  %89 = icmp ult i64 %87, %88
  br i1 %89, label %76, label %90, !llvm.loop !34

90:                                               ; preds = %76, %73
  %91 = phi i64 [ -7046029254386353131, %73 ], [ %86, %76 ]
  %92 = mul i64 %91, -7046029254386353131
  %93 = lshr i64 %91, 29
  %94 = xor i64 %92, %93
  %95 = load ptr, ptr @S, align 8, !tbaa !9
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 80
  %97 = load i64, ptr %96, align 8, !tbaa !35
  %98 = getelementptr inbounds nuw i8, ptr %95, i64 8
  %99 = load ptr, ptr %98, align 8, !tbaa !36
  %100 = getelementptr inbounds nuw i8, ptr %95, i64 288
  %101 = load i64, ptr %100, align 8, !tbaa !37
  %102 = getelementptr inbounds nuw i8, ptr %95, i64 296
  %103 = load i64, ptr %102, align 8, !tbaa !38
  br label %104

104:                                              ; preds = %104, %90
  %105 = phi i64 [ %94, %90 ], [ %112, %104 ]
  %106 = and i64 %105, %97
  %107 = mul i64 %101, %106
  %108 = getelementptr inbounds nuw i8, ptr %99, i64 %107
  %109 = load i64, ptr %108, align 8
  %110 = and i64 %103, %109
  %111 = icmp eq i64 %110, 0
  %112 = add i64 %106, 1
  br i1 %111, label %113, label %104, !llvm.loop !39

113:                                              ; preds = %104
  %114 = call i64 @cfg_words() #13
  %115 = icmp eq i64 %114, 0
  br i1 %115, label %131, label %116

116:                                              ; preds = %113, %116
  %117 = phi i64 [ %127, %116 ], [ 2685821657736338717, %113 ]
  %118 = phi i64 [ %128, %116 ], [ 0, %113 ]
  %119 = getelementptr inbounds nuw i64, ptr %5, i64 %118
  %120 = load i64, ptr %119, align 8, !tbaa !21
  %121 = xor i64 %120, %117
  %122 = zext i64 %121 to i128
  %123 = mul nuw i128 %122, 11562461410679940143
  %124 = lshr i128 %123, 64
  %125 = xor i128 %124, %123
  %126 = trunc i128 %125 to i64
  %127 = add i64 %126, -1800455987208640293
  %128 = add nuw i64 %118, 1
  %129 = call i64 @cfg_words() #13
  %130 = icmp ult i64 %128, %129
  br i1 %130, label %116, label %131, !llvm.loop !40

131:                                              ; preds = %116, %113
  %132 = phi i64 [ 2685821657736338717, %113 ], [ %127, %116 ]
  %133 = lshr i64 %132, 32
  %134 = xor i64 %133, %132
  %135 = mul i64 %134, -6939452855193903323
  %136 = lshr i64 %135, 28
  %137 = xor i64 %136, %135
  %138 = load ptr, ptr @S, align 8, !tbaa !9
  %139 = getelementptr inbounds nuw i8, ptr %138, i64 296
  %140 = load i64, ptr %139, align 8, !tbaa !38
  %141 = and i64 %137, %140
  %142 = call range(i64 1, 0) i64 @llvm.umax.i64(i64 %141, i64 1)
  %143 = getelementptr inbounds nuw i8, ptr %138, i64 8
  %144 = load ptr, ptr %143, align 8, !tbaa !36
  %145 = getelementptr inbounds nuw i8, ptr %138, i64 288
  %146 = load i64, ptr %145, align 8, !tbaa !37
  %147 = mul i64 %146, %106
  %148 = getelementptr inbounds nuw i8, ptr %144, i64 %147
  %149 = load i64, ptr %148, align 8
  %150 = xor i64 %140, -1
  %151 = and i64 %149, %150
  %152 = or i64 %142, %151
  store i64 %152, ptr %148, align 8
  br label %153

153:                                              ; preds = %72, %131
  %154 = add nuw i64 %12, 1
  %155 = icmp eq i64 %154, %2
  br i1 %155, label %10, label %11, !llvm.loop !41
}

declare i64 @model_init(ptr noundef, ptr noundef) local_unnamed_addr #4

declare i64 @cfg_words() local_unnamed_addr #4

; Function Attrs: noinline nounwind
define internal fastcc i64 @cold_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) unnamed_addr #5 {
  %5 = tail call i64 @model_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #13
  ret i64 %5
}

declare void @model_canon(ptr noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define range(i64 0, 6) i64 @run_team(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  br label %4

4:                                                ; preds = %384, %2
  %5 = phi ptr [ %0, %2 ], [ %385, %384 ]
  %6 = phi i64 [ 0, %2 ], [ %386, %384 ]
  %7 = phi i64 [ %1, %2 ], [ %387, %384 ]
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %9 = load ptr, ptr %8, align 8, !tbaa !42
  %10 = load atomic i64, ptr %9 acquire, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %393

12:                                               ; preds = %4
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 96
  %15 = load i64, ptr %14, align 8, !tbaa !43
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 72
  %17 = load ptr, ptr %16, align 8, !tbaa !42
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 248
  %20 = load i64, ptr %19, align 8, !tbaa !44
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %35, label %27

22:                                               ; preds = %27
  %23 = add nuw i64 %28, 1
  %24 = getelementptr inbounds nuw i8, ptr %31, i64 248
  %25 = load i64, ptr %24, align 8, !tbaa !44
  %26 = icmp ult i64 %23, %25
  br i1 %26, label %27, label %35, !llvm.loop !45

27:                                               ; preds = %12, %22
  %28 = phi i64 [ %23, %22 ], [ 0, %12 ]
  %29 = getelementptr inbounds nuw %struct.flag, ptr %18, i64 %28
  %30 = load atomic i64, ptr %29 acquire, align 8
  %31 = load ptr, ptr @S, align 8, !tbaa !9
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 264
  %33 = load i64, ptr %32, align 8, !tbaa !46
  %34 = icmp ult i64 %30, %33
  br i1 %34, label %35, label %22

35:                                               ; preds = %22, %27, %12
  %36 = phi ptr [ %13, %12 ], [ %31, %27 ], [ %31, %22 ]
  %37 = phi i1 [ false, %12 ], [ %34, %27 ], [ %34, %22 ]
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 256
  %39 = load i64, ptr %38, align 8, !tbaa !47
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %44, label %41

41:                                               ; preds = %35
  %42 = tail call fastcc i64 @receive()
  %43 = load ptr, ptr @S, align 8, !tbaa !9
  br label %44

44:                                               ; preds = %35, %41
  %45 = phi ptr [ %43, %41 ], [ %36, %35 ]
  %46 = phi i64 [ %42, %41 ], [ 0, %35 ]
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 88
  %48 = load i64, ptr %47, align 8, !tbaa !48
  %49 = add i64 %48, 3200
  %50 = getelementptr inbounds nuw i8, ptr %45, i64 128
  %51 = load i64, ptr %50, align 8, !tbaa !49
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %393, label %53, !prof !50

53:                                               ; preds = %44
  %54 = getelementptr inbounds nuw i8, ptr %45, i64 192
  %55 = load i64, ptr %54, align 8, !tbaa !51
  %56 = sub i64 %49, %55
  %57 = getelementptr inbounds nuw i8, ptr %45, i64 200
  %58 = load i64, ptr %57, align 8, !tbaa !52
  %59 = icmp ugt i64 %56, %58
  br i1 %59, label %393, label %60, !prof !50

60:                                               ; preds = %53
  %61 = getelementptr inbounds nuw i8, ptr %45, i64 256
  %62 = load i64, ptr %61, align 8, !tbaa !47
  switch i64 %62, label %276 [
    i64 0, label %63
    i64 1, label %243
  ]

63:                                               ; preds = %60
  %64 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %65 = load i64, ptr %64, align 8, !tbaa !43
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  store i64 0, ptr %3, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i8, ptr %45, i64 104
  %67 = load i64, ptr %66, align 8, !tbaa !53
  %68 = icmp ult i64 %65, %67
  %69 = icmp ne i64 %7, 0
  %70 = and i1 %69, %68
  br i1 %70, label %71, label %178

71:                                               ; preds = %63, %168
  %72 = phi ptr [ %172, %168 ], [ %45, %63 ]
  %73 = phi i64 [ %169, %168 ], [ 0, %63 ]
  %74 = phi i64 [ %170, %168 ], [ %65, %63 ]
  %75 = phi i64 [ %171, %168 ], [ %7, %63 ]
  %76 = and i64 %74, 15
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %78, label %115

78:                                               ; preds = %71
  %79 = tail call fastcc i32 @flush(i64 noundef %73)
  %80 = load ptr, ptr @S, align 8, !tbaa !9
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 248
  %82 = load i64, ptr %81, align 8, !tbaa !44
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %112, label %84

84:                                               ; preds = %78, %106
  %85 = phi ptr [ %107, %106 ], [ %80, %78 ]
  %86 = phi i64 [ %108, %106 ], [ 0, %78 ]
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 240
  %88 = load i64, ptr %87, align 8, !tbaa !54
  %89 = icmp eq i64 %86, %88
  br i1 %89, label %106, label %90

90:                                               ; preds = %84
  %91 = tail call i64 @cfg_words() #13
  %92 = shl i64 %91, 13
  %93 = add i64 %92, 8208
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 72
  %96 = load ptr, ptr %95, align 8, !tbaa !42
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 248
  %98 = load i64, ptr %97, align 8, !tbaa !44
  %99 = mul i64 %98, %88
  %100 = add i64 %99, %86
  %101 = mul i64 %100, %93
  %102 = getelementptr inbounds nuw i64, ptr %96, i64 %101
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 16512
  %104 = getelementptr inbounds nuw i64, ptr @sent, i64 %86
  %105 = load i64, ptr %104, align 8, !tbaa !21
  store atomic i64 %105, ptr %103 release, align 8
  br label %106

106:                                              ; preds = %90, %84
  %107 = phi ptr [ %85, %84 ], [ %94, %90 ]
  %108 = add nuw i64 %86, 1
  %109 = getelementptr inbounds nuw i8, ptr %107, i64 248
  %110 = load i64, ptr %109, align 8, !tbaa !44
  %111 = icmp ult i64 %108, %110
  br i1 %111, label %84, label %112, !llvm.loop !55

112:                                              ; preds = %106, %78
  %113 = tail call fastcc i64 @receive()
  %114 = load ptr, ptr @S, align 8, !tbaa !9
  br label %115

115:                                              ; preds = %112, %71
  %116 = phi ptr [ %114, %112 ], [ %72, %71 ]
  %117 = phi i64 [ 0, %112 ], [ %73, %71 ]
  %118 = getelementptr inbounds nuw i8, ptr %116, i64 88
  %119 = load i64, ptr %118, align 8, !tbaa !48
  %120 = add i64 %119, 3200
  %121 = getelementptr inbounds nuw i8, ptr %116, i64 128
  %122 = load i64, ptr %121, align 8, !tbaa !49
  %123 = icmp ugt i64 %120, %122
  br i1 %123, label %178, label %124, !prof !50

124:                                              ; preds = %115
  %125 = getelementptr inbounds nuw i8, ptr %116, i64 192
  %126 = load i64, ptr %125, align 8, !tbaa !51
  %127 = sub i64 %120, %126
  %128 = getelementptr inbounds nuw i8, ptr %116, i64 200
  %129 = load i64, ptr %128, align 8, !tbaa !52
  %130 = icmp ugt i64 %127, %129
  br i1 %130, label %178, label %131, !prof !50

131:                                              ; preds = %124
  %132 = getelementptr inbounds nuw i8, ptr %116, i64 248
  %133 = load i64, ptr %132, align 8, !tbaa !44
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %168, label %135

135:                                              ; preds = %131, %162
  %136 = phi ptr [ %163, %162 ], [ %116, %131 ]
  %137 = phi i64 [ %164, %162 ], [ 0, %131 ]
  %138 = getelementptr inbounds nuw i8, ptr %136, i64 240
  %139 = load i64, ptr %138, align 8, !tbaa !54
  %140 = icmp eq i64 %137, %139
  br i1 %140, label %162, label %141

141:                                              ; preds = %135
  %142 = getelementptr inbounds nuw i64, ptr @sent, i64 %137
  %143 = load i64, ptr %142, align 8, !tbaa !21
  %144 = tail call i64 @cfg_words() #13
  %145 = shl i64 %144, 13
  %146 = add i64 %145, 8208
  %147 = load ptr, ptr @S, align 8, !tbaa !9
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 72
  %149 = load ptr, ptr %148, align 8, !tbaa !42
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 16448
  %151 = getelementptr inbounds nuw i8, ptr %147, i64 248
  %152 = load i64, ptr %151, align 8, !tbaa !44
  %153 = mul i64 %152, %139
  %154 = add i64 %153, %137
  %155 = mul i64 %154, %146
  %156 = getelementptr inbounds nuw i64, ptr %150, i64 %155
  %157 = load atomic i64, ptr %156 acquire, align 8
  %158 = sub i64 %143, %157
  %159 = icmp ugt i64 %158, 4992
  br i1 %159, label %178, label %160

160:                                              ; preds = %141
  %161 = load ptr, ptr @S, align 8, !tbaa !9
  br label %162

162:                                              ; preds = %160, %135
  %163 = phi ptr [ %161, %160 ], [ %136, %135 ]
  %164 = add nuw i64 %137, 1
  %165 = getelementptr inbounds nuw i8, ptr %163, i64 248
  %166 = load i64, ptr %165, align 8, !tbaa !44
  %167 = icmp ult i64 %164, %166
  br i1 %167, label %135, label %168, !llvm.loop !56

168:                                              ; preds = %162, %131
  %169 = call fastcc i64 @expand(i64 noundef %74, i64 noundef %117, ptr noundef %3)
  %170 = add nuw i64 %74, 1
  %171 = add i64 %75, -1
  %172 = load ptr, ptr @S, align 8, !tbaa !9
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 104
  %174 = load i64, ptr %173, align 8, !tbaa !53
  %175 = icmp ult i64 %170, %174
  %176 = icmp ne i64 %171, 0
  %177 = select i1 %175, i1 %176, i1 false
  br i1 %177, label %71, label %178, !llvm.loop !57

178:                                              ; preds = %168, %124, %115, %141, %63
  %179 = phi i64 [ %74, %141 ], [ %65, %63 ], [ %74, %115 ], [ %170, %168 ], [ %74, %124 ]
  %180 = phi i64 [ %117, %141 ], [ 0, %63 ], [ %117, %115 ], [ %169, %168 ], [ %117, %124 ]
  %181 = tail call fastcc i32 @flush(i64 noundef %180)
  %182 = load ptr, ptr @S, align 8, !tbaa !9
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 248
  %184 = load i64, ptr %183, align 8, !tbaa !44
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %214, label %186

186:                                              ; preds = %178, %208
  %187 = phi ptr [ %209, %208 ], [ %182, %178 ]
  %188 = phi i64 [ %210, %208 ], [ 0, %178 ]
  %189 = getelementptr inbounds nuw i8, ptr %187, i64 240
  %190 = load i64, ptr %189, align 8, !tbaa !54
  %191 = icmp eq i64 %188, %190
  br i1 %191, label %208, label %192

192:                                              ; preds = %186
  %193 = tail call i64 @cfg_words() #13
  %194 = shl i64 %193, 13
  %195 = add i64 %194, 8208
  %196 = load ptr, ptr @S, align 8, !tbaa !9
  %197 = getelementptr inbounds nuw i8, ptr %196, i64 72
  %198 = load ptr, ptr %197, align 8, !tbaa !42
  %199 = getelementptr inbounds nuw i8, ptr %196, i64 248
  %200 = load i64, ptr %199, align 8, !tbaa !44
  %201 = mul i64 %200, %190
  %202 = add i64 %201, %188
  %203 = mul i64 %202, %195
  %204 = getelementptr inbounds nuw i64, ptr %198, i64 %203
  %205 = getelementptr inbounds nuw i8, ptr %204, i64 16512
  %206 = getelementptr inbounds nuw i64, ptr @sent, i64 %188
  %207 = load i64, ptr %206, align 8, !tbaa !21
  store atomic i64 %207, ptr %205 release, align 8
  br label %208

208:                                              ; preds = %192, %186
  %209 = phi ptr [ %187, %186 ], [ %196, %192 ]
  %210 = add nuw i64 %188, 1
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 248
  %212 = load i64, ptr %211, align 8, !tbaa !44
  %213 = icmp ult i64 %210, %212
  br i1 %213, label %186, label %214, !llvm.loop !55

214:                                              ; preds = %208, %178
  %215 = phi ptr [ %182, %178 ], [ %209, %208 ]
  %216 = getelementptr inbounds nuw i8, ptr %215, i64 96
  store i64 %179, ptr %216, align 8, !tbaa !43
  %217 = load i64, ptr %3, align 8, !tbaa !21
  %218 = getelementptr inbounds nuw i8, ptr %215, i64 120
  %219 = load i64, ptr %218, align 8, !tbaa !58
  %220 = add i64 %219, %217
  store i64 %220, ptr %218, align 8, !tbaa !58
  %221 = getelementptr inbounds nuw i8, ptr %215, i64 104
  %222 = load i64, ptr %221, align 8, !tbaa !53
  %223 = icmp eq i64 %179, %222
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  br i1 %223, label %224, label %237

224:                                              ; preds = %214
  %225 = getelementptr inbounds nuw i8, ptr %215, i64 256
  store i64 1, ptr %225, align 8, !tbaa !47
  %226 = getelementptr inbounds nuw i8, ptr %215, i64 72
  %227 = load ptr, ptr %226, align 8, !tbaa !42
  %228 = getelementptr inbounds nuw i8, ptr %227, i64 64
  %229 = getelementptr inbounds nuw i8, ptr %215, i64 240
  %230 = load i64, ptr %229, align 8, !tbaa !54
  %231 = getelementptr inbounds nuw %struct.flag, ptr %228, i64 %230
  %232 = getelementptr inbounds nuw i8, ptr %215, i64 264
  %233 = load i64, ptr %232, align 8, !tbaa !46
  store atomic i64 %233, ptr %231 release, align 8
  %234 = load ptr, ptr @S, align 8, !tbaa !9
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 96
  %236 = load i64, ptr %235, align 8, !tbaa !43
  br label %237

237:                                              ; preds = %224, %214
  %238 = phi i64 [ %236, %224 ], [ %179, %214 ]
  %239 = phi ptr [ %234, %224 ], [ %215, %214 ]
  %240 = sub i64 %238, %15
  %241 = add i64 %240, %46
  %242 = sub i64 %7, %240
  br label %369

243:                                              ; preds = %60
  %244 = icmp ne i64 %46, 0
  %245 = select i1 %37, i1 true, i1 %244
  br i1 %245, label %369, label %246

246:                                              ; preds = %243
  %247 = getelementptr inbounds nuw i8, ptr %45, i64 208
  %248 = load i64, ptr %247, align 8, !tbaa !59
  %249 = sub i64 %48, %248
  %250 = getelementptr inbounds nuw i8, ptr %45, i64 72
  %251 = load ptr, ptr %250, align 8, !tbaa !42
  %252 = getelementptr inbounds nuw i8, ptr %251, i64 8256
  %253 = getelementptr inbounds nuw i8, ptr %45, i64 240
  %254 = load i64, ptr %253, align 8, !tbaa !54
  %255 = getelementptr inbounds nuw %struct.flag, ptr %252, i64 %254
  store i64 %249, ptr %255, align 8, !tbaa !60
  %256 = getelementptr inbounds nuw i8, ptr %45, i64 272
  %257 = load i64, ptr %256, align 8, !tbaa !62
  %258 = getelementptr inbounds nuw i8, ptr %251, i64 12352
  %259 = getelementptr inbounds nuw %struct.flag, ptr %258, i64 %254
  store i64 %257, ptr %259, align 8, !tbaa !60
  %260 = icmp eq i64 %254, 0
  br i1 %260, label %261, label %270

261:                                              ; preds = %246
  %262 = getelementptr inbounds nuw i8, ptr %251, i64 8
  %263 = load i64, ptr %262, align 8, !tbaa !21
  %264 = icmp eq i64 %263, 0
  br i1 %264, label %270, label %265

265:                                              ; preds = %261
  %266 = getelementptr inbounds nuw i8, ptr %45, i64 264
  %267 = load i64, ptr %266, align 8, !tbaa !46
  %268 = getelementptr inbounds nuw i8, ptr %251, i64 16
  store i64 %267, ptr %268, align 8, !tbaa !21
  %269 = load i64, ptr %253, align 8, !tbaa !54
  br label %270

270:                                              ; preds = %246, %261, %265
  %271 = phi i64 [ %254, %246 ], [ 0, %261 ], [ %269, %265 ]
  store i64 2, ptr %61, align 8, !tbaa !47
  %272 = getelementptr inbounds nuw i8, ptr %251, i64 4160
  %273 = getelementptr inbounds nuw %struct.flag, ptr %272, i64 %271
  %274 = getelementptr inbounds nuw i8, ptr %45, i64 264
  %275 = load i64, ptr %274, align 8, !tbaa !46
  store atomic i64 %275, ptr %273 release, align 8
  br label %375

276:                                              ; preds = %60
  %277 = getelementptr inbounds nuw i8, ptr %45, i64 72
  %278 = load ptr, ptr %277, align 8, !tbaa !42
  %279 = getelementptr inbounds nuw i8, ptr %278, i64 4160
  %280 = getelementptr inbounds nuw i8, ptr %45, i64 248
  %281 = load i64, ptr %280, align 8, !tbaa !44
  %282 = icmp eq i64 %281, 0
  br i1 %282, label %393, label %288

283:                                              ; preds = %288
  %284 = add nuw i64 %289, 1
  %285 = getelementptr inbounds nuw i8, ptr %292, i64 248
  %286 = load i64, ptr %285, align 8, !tbaa !44
  %287 = icmp ult i64 %284, %286
  br i1 %287, label %288, label %296, !llvm.loop !45

288:                                              ; preds = %276, %283
  %289 = phi i64 [ %284, %283 ], [ 0, %276 ]
  %290 = getelementptr inbounds nuw %struct.flag, ptr %279, i64 %289
  %291 = load atomic i64, ptr %290 acquire, align 8
  %292 = load ptr, ptr @S, align 8, !tbaa !9
  %293 = getelementptr inbounds nuw i8, ptr %292, i64 264
  %294 = load i64, ptr %293, align 8, !tbaa !46
  %295 = icmp ult i64 %291, %294
  br i1 %295, label %369, label %283

296:                                              ; preds = %283
  %297 = icmp eq i64 %286, 0
  br i1 %297, label %393, label %298

298:                                              ; preds = %296
  %299 = getelementptr inbounds nuw i8, ptr %292, i64 72
  %300 = load ptr, ptr %299, align 8, !tbaa !42
  %301 = getelementptr inbounds nuw i8, ptr %300, i64 8256
  %302 = getelementptr inbounds nuw i8, ptr %300, i64 12352
  %303 = and i64 %286, 1
  %304 = icmp eq i64 %286, 1
  br i1 %304, label %309, label %305

305:                                              ; preds = %298
  %306 = and i64 %286, -2
  br label %325

307:                                              ; preds = %325
  %308 = icmp eq i64 %303, 0
  br i1 %308, label %320, label %309

309:                                              ; preds = %307, %298
  %310 = phi i64 [ 0, %298 ], [ %343, %307 ]
  %311 = phi i64 [ 0, %298 ], [ %342, %307 ]
  %312 = phi i64 [ 0, %298 ], [ %339, %307 ]
  %313 = icmp ne i64 %303, 0
  tail call void @llvm.assume(i1 %313)
  %314 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %310
  %315 = load i64, ptr %314, align 8, !tbaa !60
  %316 = add i64 %315, %312
  %317 = getelementptr inbounds nuw %struct.flag, ptr %302, i64 %310
  %318 = load i64, ptr %317, align 8, !tbaa !60
  %319 = or i64 %318, %311
  br label %320

320:                                              ; preds = %307, %309
  %321 = phi i64 [ %339, %307 ], [ %316, %309 ]
  %322 = phi i64 [ %342, %307 ], [ %319, %309 ]
  %323 = icmp eq i64 %322, 0
  %324 = icmp eq i64 %321, 0
  br i1 %323, label %351, label %346

325:                                              ; preds = %325, %305
  %326 = phi i64 [ 0, %305 ], [ %343, %325 ]
  %327 = phi i64 [ 0, %305 ], [ %342, %325 ]
  %328 = phi i64 [ 0, %305 ], [ %339, %325 ]
  %329 = phi i64 [ 0, %305 ], [ %344, %325 ]
  %330 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %326
  %331 = load i64, ptr %330, align 8, !tbaa !60
  %332 = add i64 %331, %328
  %333 = getelementptr inbounds nuw %struct.flag, ptr %302, i64 %326
  %334 = load i64, ptr %333, align 8, !tbaa !60
  %335 = or i64 %334, %327
  %336 = or disjoint i64 %326, 1
  %337 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %336
  %338 = load i64, ptr %337, align 8, !tbaa !60
  %339 = add i64 %338, %332
  %340 = getelementptr inbounds nuw %struct.flag, ptr %302, i64 %336
  %341 = load i64, ptr %340, align 8, !tbaa !60
  %342 = or i64 %341, %335
  %343 = add nuw i64 %326, 2
  %344 = add i64 %329, 2
  %345 = icmp eq i64 %344, %306
  br i1 %345, label %307, label %325, !llvm.loop !63

346:                                              ; preds = %320
  %347 = getelementptr inbounds nuw i8, ptr %292, i64 152
  %348 = load i64, ptr %347, align 8, !tbaa !64
  %349 = icmp eq i64 %348, 0
  %350 = select i1 %349, i1 true, i1 %324
  br i1 %350, label %391, label %352

351:                                              ; preds = %320
  br i1 %324, label %393, label %352

352:                                              ; preds = %351, %346
  %353 = getelementptr inbounds nuw i8, ptr %292, i64 112
  %354 = load i64, ptr %353, align 8, !tbaa !25
  %355 = add i64 %354, 1
  store i64 %355, ptr %353, align 8, !tbaa !25
  %356 = getelementptr inbounds nuw i8, ptr %292, i64 208
  %357 = load i64, ptr %356, align 8, !tbaa !59
  %358 = getelementptr inbounds nuw i8, ptr %292, i64 96
  store i64 %357, ptr %358, align 8, !tbaa !43
  %359 = getelementptr inbounds nuw i8, ptr %292, i64 88
  %360 = load i64, ptr %359, align 8, !tbaa !48
  %361 = getelementptr inbounds nuw i8, ptr %292, i64 104
  store i64 %360, ptr %361, align 8, !tbaa !53
  store i64 %360, ptr %356, align 8, !tbaa !59
  %362 = getelementptr inbounds nuw i8, ptr %292, i64 256
  store i64 0, ptr %362, align 8, !tbaa !47
  %363 = getelementptr inbounds nuw i8, ptr %300, i64 16
  %364 = load i64, ptr %363, align 8, !tbaa !21
  %365 = getelementptr inbounds nuw i8, ptr %292, i64 264
  %366 = load i64, ptr %365, align 8, !tbaa !46
  %367 = add i64 %366, 1
  store i64 %367, ptr %365, align 8, !tbaa !46
  %368 = icmp eq i64 %364, %366
  br i1 %368, label %393, label %369

369:                                              ; preds = %288, %352, %243, %237
  %370 = phi ptr [ %45, %243 ], [ %292, %352 ], [ %239, %237 ], [ %292, %288 ]
  %371 = phi i64 [ %7, %243 ], [ %7, %352 ], [ %242, %237 ], [ %7, %288 ]
  %372 = phi i64 [ %46, %243 ], [ %46, %352 ], [ %241, %237 ], [ %46, %288 ]
  %373 = freeze i64 %372
  %374 = icmp eq i64 %373, 0
  br i1 %374, label %375, label %384

375:                                              ; preds = %369, %270
  %376 = phi ptr [ %45, %270 ], [ %370, %369 ]
  %377 = phi i64 [ %7, %270 ], [ %371, %369 ]
  %378 = add i64 %6, 1
  %379 = and i64 %378, 63
  %380 = icmp eq i64 %379, 63
  br i1 %380, label %381, label %384

381:                                              ; preds = %375
  %382 = tail call i32 @sched_yield() #13
  %383 = load ptr, ptr @S, align 8, !tbaa !9
  br label %384

384:                                              ; preds = %369, %381, %375
  %385 = phi ptr [ %376, %375 ], [ %383, %381 ], [ %370, %369 ]
  %386 = phi i64 [ %378, %375 ], [ %378, %381 ], [ 0, %369 ]
  %387 = phi i64 [ %377, %375 ], [ %377, %381 ], [ %371, %369 ]
  %388 = icmp ult i64 %386, 2001
  %389 = icmp ne i64 %387, 0
  %390 = select i1 %388, i1 %389, i1 false
  br i1 %390, label %4, label %393

391:                                              ; preds = %346
  %392 = select i1 %349, i64 4, i64 0
  br label %393

393:                                              ; preds = %276, %4, %384, %44, %53, %351, %296, %352, %391
  %394 = phi i64 [ %392, %391 ], [ 0, %276 ], [ 2, %53 ], [ 3, %44 ], [ 0, %351 ], [ 0, %296 ], [ 1, %384 ], [ 5, %352 ], [ 1, %4 ]
  ret i64 %394
}

; Function Attrs: nounwind
define internal fastcc i64 @receive() unnamed_addr #3 {
  %1 = load ptr, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 248
  %3 = load i64, ptr %2, align 8, !tbaa !44
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %127, %0
  %6 = phi i64 [ 0, %0 ], [ %128, %127 ]
  ret i64 %6

7:                                                ; preds = %0, %127
  %8 = phi ptr [ %130, %127 ], [ %1, %0 ]
  %9 = phi i64 [ %128, %127 ], [ 0, %0 ]
  %10 = phi i64 [ %129, %127 ], [ 0, %0 ]
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 240
  %12 = load i64, ptr %11, align 8, !tbaa !54
  %13 = tail call i64 @cfg_words() #13
  %14 = shl i64 %13, 13
  %15 = add i64 %14, 8208
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 72
  %18 = load ptr, ptr %17, align 8, !tbaa !42
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16448
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 248
  %21 = load i64, ptr %20, align 8, !tbaa !44
  %22 = mul i64 %21, %10
  %23 = add i64 %22, %12
  %24 = mul i64 %23, %15
  %25 = getelementptr inbounds nuw i64, ptr %19, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !60
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 240
  %28 = load i64, ptr %27, align 8, !tbaa !54
  %29 = icmp eq i64 %10, %28
  br i1 %29, label %127, label %30

30:                                               ; preds = %7
  %31 = getelementptr inbounds nuw i8, ptr %25, i64 64
  %32 = load atomic i64, ptr %31 acquire, align 8
  %33 = icmp eq i64 %26, %32
  br i1 %33, label %127, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %25, i64 128
  br label %36

36:                                               ; preds = %34, %57
  %37 = phi i64 [ %9, %34 ], [ %60, %57 ]
  %38 = phi i64 [ %26, %34 ], [ %59, %57 ]
  %39 = load ptr, ptr @S, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 88
  %41 = load i64, ptr %40, align 8, !tbaa !48
  %42 = add i64 %41, 3200
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 128
  %44 = load i64, ptr %43, align 8, !tbaa !49
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %127, label %46, !prof !50

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 192
  %48 = load i64, ptr %47, align 8, !tbaa !51
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %39, i64 200
  %51 = load i64, ptr %50, align 8, !tbaa !52
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %127, label %53, !prof !50

53:                                               ; preds = %46
  %54 = sub i64 %32, %38
  %55 = tail call i64 @llvm.umin.i64(i64 %54, i64 32)
  %56 = icmp eq i64 %32, %38
  br i1 %56, label %57, label %62

57:                                               ; preds = %102, %53
  %58 = tail call fastcc i32 @flush(i64 noundef %55)
  %59 = add i64 %55, %38
  %60 = add i64 %55, %37
  store atomic i64 %59, ptr %25 release, align 8
  %61 = icmp eq i64 %59, %32
  br i1 %61, label %127, label %36, !llvm.loop !65

62:                                               ; preds = %53, %102
  %63 = phi i64 [ %125, %102 ], [ 0, %53 ]
  %64 = add i64 %63, %38
  %65 = and i64 %64, 8191
  %66 = tail call i64 @cfg_words() #13
  %67 = add i64 %66, 1
  %68 = mul i64 %67, %65
  %69 = getelementptr inbounds nuw i64, ptr %35, i64 %68
  %70 = tail call i64 @cfg_words() #13
  %71 = add i64 %70, 4
  %72 = mul i64 %71, %63
  %73 = getelementptr inbounds nuw i64, ptr @pending, i64 %72
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 32
  %75 = tail call i64 @cfg_words() #13
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %85, label %77

77:                                               ; preds = %62, %77
  %78 = phi i64 [ %82, %77 ], [ 0, %62 ]
  %79 = getelementptr inbounds nuw i64, ptr %69, i64 %78
  %80 = load i64, ptr %79, align 8, !tbaa !21
  %81 = getelementptr inbounds nuw i64, ptr %74, i64 %78
  store i64 %80, ptr %81, align 8, !tbaa !21
  %82 = add nuw i64 %78, 1
  %83 = tail call i64 @cfg_words() #13
  %84 = icmp ult i64 %82, %83
  br i1 %84, label %77, label %85, !llvm.loop !28

85:                                               ; preds = %77, %62
  %86 = tail call i64 @cfg_words() #13
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %102, label %88

88:                                               ; preds = %85, %88
  %89 = phi i64 [ %98, %88 ], [ -7046029254386353131, %85 ]
  %90 = phi i64 [ %99, %88 ], [ 0, %85 ]
  %91 = getelementptr inbounds nuw i64, ptr %69, i64 %90
  %92 = load i64, ptr %91, align 8, !tbaa !21
  %93 = xor i64 %92, %89
  %94 = zext i64 %93 to i128
  %95 = mul nuw i128 %94, 15485907386658061715
  %96 = lshr i128 %95, 64
  %97 = xor i128 %96, %95
  %98 = trunc i128 %97 to i64
  %99 = add nuw i64 %90, 1
  %100 = tail call i64 @cfg_words() #13
  %101 = icmp ult i64 %99, %100
  br i1 %101, label %88, label %102, !llvm.loop !34

102:                                              ; preds = %88, %85
  %103 = phi i64 [ -7046029254386353131, %85 ], [ %98, %88 ]
  %104 = mul i64 %103, -7046029254386353131
  %105 = lshr i64 %103, 29
  %106 = xor i64 %104, %105
  store i64 %106, ptr %73, align 8, !tbaa !21
  %107 = tail call i64 @cfg_words() #13
  %108 = getelementptr inbounds nuw i64, ptr %69, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !21
  %110 = and i64 %109, 4294967295
  %111 = getelementptr inbounds nuw i8, ptr %73, i64 8
  store i64 %110, ptr %111, align 8, !tbaa !21
  %112 = tail call i64 @cfg_words() #13
  %113 = getelementptr inbounds nuw i64, ptr %69, i64 %112
  %114 = load i64, ptr %113, align 8, !tbaa !21
  %115 = lshr i64 %114, 32
  %116 = getelementptr inbounds nuw i8, ptr %73, i64 16
  store i64 %115, ptr %116, align 8, !tbaa !21
  %117 = load ptr, ptr @S, align 8, !tbaa !9
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %119 = load ptr, ptr %118, align 8, !tbaa !36
  %120 = load i64, ptr %73, align 8, !tbaa !21
  %121 = getelementptr inbounds nuw i8, ptr %117, i64 80
  %122 = load i64, ptr %121, align 8, !tbaa !35
  %123 = and i64 %122, %120
  %124 = getelementptr inbounds nuw i64, ptr %119, i64 %123
  tail call void @llvm.prefetch.p0(ptr %124, i32 1, i32 3, i32 1)
  %125 = add nuw nsw i64 %63, 1
  %126 = icmp eq i64 %125, %55
  br i1 %126, label %57, label %62, !llvm.loop !66

127:                                              ; preds = %57, %36, %46, %7, %30
  %128 = phi i64 [ %9, %30 ], [ %9, %7 ], [ %37, %36 ], [ %60, %57 ], [ %37, %46 ]
  %129 = add nuw i64 %10, 1
  %130 = load ptr, ptr @S, align 8, !tbaa !9
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 248
  %132 = load i64, ptr %131, align 8, !tbaa !44
  %133 = icmp ult i64 %129, %132
  br i1 %133, label %7, label %5, !llvm.loop !67
}

declare i32 @sched_yield() local_unnamed_addr #4

; Function Attrs: nounwind
define i64 @start(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  store i64 0, ptr @now_state, align 8, !tbaa !21
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %2, i8 0, i64 512, i1 false), !tbaa !21
  %4 = call i64 @model_init(ptr noundef nonnull %2, ptr noundef nonnull %3) #13
  %5 = icmp eq i64 %4, 1
  br i1 %5, label %6, label %96

6:                                                ; preds = %1
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 144
  %9 = load i64, ptr %8, align 8, !tbaa !33
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %13, label %11

11:                                               ; preds = %6
  call void @model_canon(ptr noundef nonnull %2) #13
  %12 = load ptr, ptr @S, align 8, !tbaa !9
  br label %13

13:                                               ; preds = %11, %6
  %14 = phi ptr [ %12, %11 ], [ %7, %6 ]
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 280
  %16 = load i64, ptr %15, align 8, !tbaa !68
  %17 = icmp eq i64 %16, 0
  %18 = call i64 @cfg_words() #13
  %19 = icmp eq i64 %18, 0
  br i1 %17, label %41, label %20

20:                                               ; preds = %13
  br i1 %19, label %35, label %21

21:                                               ; preds = %20, %21
  %22 = phi i64 [ %31, %21 ], [ -7046029254386353131, %20 ]
  %23 = phi i64 [ %32, %21 ], [ 0, %20 ]
  %24 = getelementptr inbounds nuw i64, ptr %2, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !21
  %26 = xor i64 %25, %22
  %27 = zext i64 %26 to i128
  %28 = mul nuw i128 %27, 15485907386658061715
  %29 = lshr i128 %28, 64
  %30 = xor i128 %29, %28
  %31 = trunc i128 %30 to i64
  %32 = add nuw i64 %23, 1
  %33 = call i64 @cfg_words() #13
  %34 = icmp ult i64 %32, %33
  br i1 %34, label %21, label %35, !llvm.loop !34

35:                                               ; preds = %21, %20
  %36 = phi i64 [ -7046029254386353131, %20 ], [ %31, %21 ]
  %37 = mul i64 %36, -7046029254386353131
  %38 = lshr i64 %36, 29
  %39 = xor i64 %37, %38
  %40 = call fastcc i32 @insert_compact(ptr noundef nonnull %2, i64 noundef %39, i64 noundef 0, i64 noundef 65535)
  br label %87

41:                                               ; preds = %13
  br i1 %19, label %56, label %42

42:                                               ; preds = %41, %42
  %43 = phi i64 [ %52, %42 ], [ -7046029254386353131, %41 ]
  %44 = phi i64 [ %53, %42 ], [ 0, %41 ]
  %45 = getelementptr inbounds nuw i64, ptr %2, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !21
  %47 = xor i64 %46, %43
  %48 = zext i64 %47 to i128
  %49 = mul nuw i128 %48, 15485907386658061715
  %50 = lshr i128 %49, 64
  %51 = xor i128 %50, %49
  %52 = trunc i128 %51 to i64
  %53 = add nuw i64 %44, 1
  %54 = call i64 @cfg_words() #13
  %55 = icmp ult i64 %53, %54
  br i1 %55, label %42, label %56, !llvm.loop !34

56:                                               ; preds = %42, %41
  %57 = phi i64 [ -7046029254386353131, %41 ], [ %52, %42 ]
  %58 = mul i64 %57, -7046029254386353131
  %59 = lshr i64 %57, 29
  %60 = xor i64 %58, %59
  %61 = call i64 @cfg_words() #13
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %77, label %63

63:                                               ; preds = %56, %63
  %64 = phi i64 [ %73, %63 ], [ -7046029254386353131, %56 ]
  %65 = phi i64 [ %74, %63 ], [ 0, %56 ]
  %66 = getelementptr inbounds nuw i64, ptr %2, i64 %65
  %67 = load i64, ptr %66, align 8, !tbaa !21
  %68 = xor i64 %67, %64
  %69 = zext i64 %68 to i128
  %70 = mul nuw i128 %69, 15485907386658061715
  %71 = lshr i128 %70, 64
  %72 = xor i128 %71, %70
  %73 = trunc i128 %72 to i64
  %74 = add nuw i64 %65, 1
  %75 = call i64 @cfg_words() #13
  %76 = icmp ult i64 %74, %75
  br i1 %76, label %63, label %77, !llvm.loop !34

77:                                               ; preds = %63, %56
  %78 = phi i64 [ -7046029254386353131, %56 ], [ %73, %63 ]
  %79 = mul i64 %78, -7046029254386353131
  %80 = lshr i64 %78, 29
  %81 = xor i64 %79, %80
  %82 = load ptr, ptr @S, align 8, !tbaa !9
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 80
  %84 = load i64, ptr %83, align 8, !tbaa !35
  %85 = and i64 %81, %84
  %86 = call fastcc i32 @insert(ptr noundef nonnull %2, i64 noundef %60, i64 noundef %85, i64 noundef 0, i64 noundef 65535)
  br label %87

87:                                               ; preds = %77, %35
  %88 = load ptr, ptr @S, align 8, !tbaa !9
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 56
  %90 = load ptr, ptr %89, align 8, !tbaa !69
  %91 = icmp eq ptr %90, null
  br i1 %91, label %93, label %92

92:                                               ; preds = %87
  store i64 0, ptr %90, align 8, !tbaa !21
  br label %93

93:                                               ; preds = %92, %87
  %94 = getelementptr inbounds nuw i8, ptr %88, i64 104
  store i64 1, ptr %94, align 8, !tbaa !53
  %95 = call i64 @model_check_always(ptr noundef nonnull %2, ptr noundef nonnull %3) #13
  br label %96

96:                                               ; preds = %1, %93
  %97 = phi i64 [ %95, %93 ], [ %4, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i64 %97
}

; Function Attrs: noinline nounwind
define internal fastcc range(i32 0, 2) i32 @insert_compact(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #5 {
  %5 = tail call i64 @cfg_words() #13
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %22, label %7

7:                                                ; preds = %4, %7
  %8 = phi i64 [ %18, %7 ], [ 2685821657736338717, %4 ]
  %9 = phi i64 [ %19, %7 ], [ 0, %4 ]
  %10 = getelementptr inbounds nuw i64, ptr %0, i64 %9
  %11 = load i64, ptr %10, align 8, !tbaa !21
  %12 = xor i64 %11, %8
  %13 = zext i64 %12 to i128
  %14 = mul nuw i128 %13, 11562461410679940143
  %15 = lshr i128 %14, 64
  %16 = xor i128 %15, %14
  %17 = trunc i128 %16 to i64
  %18 = add i64 %17, -1800455987208640293
  %19 = add nuw i64 %9, 1
  %20 = tail call i64 @cfg_words() #13
  %21 = icmp ult i64 %19, %20
  br i1 %21, label %7, label %22, !llvm.loop !40

22:                                               ; preds = %7, %4
  %23 = phi i64 [ 2685821657736338717, %4 ], [ %18, %7 ]
  %24 = lshr i64 %23, 32
  %25 = xor i64 %24, %23
  %26 = mul i64 %25, -6939452855193903323
  %27 = lshr i64 %26, 28
  %28 = xor i64 %27, %26
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 296
  %31 = load i64, ptr %30, align 8, !tbaa !38
  %32 = and i64 %28, %31
  %33 = tail call range(i64 1, 0) i64 @llvm.umax.i64(i64 %32, i64 1)
  %34 = getelementptr inbounds nuw i8, ptr %29, i64 80
  %35 = load i64, ptr %34, align 8, !tbaa !35
  %36 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %37 = load ptr, ptr %36, align 8, !tbaa !36
  %38 = getelementptr inbounds nuw i8, ptr %29, i64 288
  %39 = load i64, ptr %38, align 8, !tbaa !37
  %40 = and i64 %1, %35
  %41 = mul i64 %39, %40
  %42 = getelementptr inbounds nuw i8, ptr %37, i64 %41
  %43 = load i64, ptr %42, align 8
  %44 = and i64 %43, %31
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %60, label %46

46:                                               ; preds = %22, %51
  %47 = phi i64 [ %58, %51 ], [ %44, %22 ]
  %48 = phi i64 [ %54, %51 ], [ %40, %22 ]
  %49 = phi i64 [ %52, %51 ], [ 0, %22 ]
  %50 = icmp eq i64 %47, %33
  br i1 %50, label %116, label %51

51:                                               ; preds = %46
  %52 = add i64 %49, 1
  %53 = add i64 %48, 1
  %54 = and i64 %53, %35
  %55 = mul i64 %39, %54
  %56 = getelementptr inbounds nuw i8, ptr %37, i64 %55
  %57 = load i64, ptr %56, align 8
  %58 = and i64 %57, %31
  %59 = icmp eq i64 %58, 0
  br i1 %59, label %60, label %46, !llvm.loop !70

60:                                               ; preds = %51, %22
  %61 = phi i64 [ %41, %22 ], [ %55, %51 ]
  %62 = phi i64 [ 0, %22 ], [ %52, %51 ]
  %63 = getelementptr inbounds nuw i8, ptr %37, i64 %61
  %64 = getelementptr inbounds nuw i8, ptr %29, i64 304
  %65 = load i64, ptr %64, align 8, !tbaa !71
  %66 = add i64 %65, %62
  store i64 %66, ptr %64, align 8, !tbaa !71
  %67 = load i64, ptr %63, align 8
  %68 = xor i64 %31, -1
  %69 = and i64 %67, %68
  %70 = or i64 %69, %33
  store i64 %70, ptr %63, align 8
  %71 = load ptr, ptr %29, align 8, !tbaa !26
  %72 = getelementptr inbounds nuw i8, ptr %29, i64 88
  %73 = load i64, ptr %72, align 8, !tbaa !48
  %74 = tail call i64 @cfg_words() #13
  %75 = mul i64 %74, %73
  %76 = getelementptr inbounds nuw i64, ptr %71, i64 %75
  %77 = tail call i64 @cfg_words() #13
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %87, label %79

79:                                               ; preds = %60, %79
  %80 = phi i64 [ %84, %79 ], [ 0, %60 ]
  %81 = getelementptr inbounds nuw i64, ptr %0, i64 %80
  %82 = load i64, ptr %81, align 8, !tbaa !21
  %83 = getelementptr inbounds nuw i64, ptr %76, i64 %80
  store i64 %82, ptr %83, align 8, !tbaa !21
  %84 = add nuw i64 %80, 1
  %85 = tail call i64 @cfg_words() #13
  %86 = icmp ult i64 %84, %85
  br i1 %86, label %79, label %87, !llvm.loop !28

87:                                               ; preds = %79, %60
  %88 = trunc i64 %2 to i32
  %89 = load ptr, ptr @S, align 8, !tbaa !9
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load ptr, ptr %90, align 8, !tbaa !27
  %92 = getelementptr inbounds nuw i8, ptr %89, i64 88
  %93 = load i64, ptr %92, align 8, !tbaa !48
  %94 = getelementptr inbounds nuw i32, ptr %91, i64 %93
  store i32 %88, ptr %94, align 4, !tbaa !5
  %95 = trunc i64 %3 to i16
  %96 = getelementptr inbounds nuw i8, ptr %89, i64 24
  %97 = load ptr, ptr %96, align 8, !tbaa !30
  %98 = getelementptr inbounds nuw i16, ptr %97, i64 %93
  store i16 %95, ptr %98, align 2, !tbaa !31
  %99 = getelementptr inbounds nuw i8, ptr %89, i64 56
  %100 = load ptr, ptr %99, align 8, !tbaa !69
  %101 = icmp eq ptr %100, null
  br i1 %101, label %113, label %102

102:                                              ; preds = %87
  %103 = getelementptr inbounds nuw i8, ptr %89, i64 112
  %104 = load i64, ptr %103, align 8, !tbaa !25
  %105 = shl i64 %104, 32
  %106 = add i64 %105, 4294967296
  %107 = or i64 %106, %93
  %108 = getelementptr inbounds nuw i8, ptr %89, i64 216
  %109 = load i64, ptr %108, align 8, !tbaa !72
  %110 = add i64 %109, 1
  store i64 %110, ptr %108, align 8, !tbaa !72
  %111 = getelementptr inbounds nuw i64, ptr %100, i64 %109
  store i64 %107, ptr %111, align 8, !tbaa !21
  %112 = load i64, ptr %92, align 8, !tbaa !48
  br label %113

113:                                              ; preds = %87, %102
  %114 = phi i64 [ %112, %102 ], [ %93, %87 ]
  %115 = add i64 %114, 1
  store i64 %115, ptr %92, align 8, !tbaa !48
  br label %116

116:                                              ; preds = %46, %113
  %117 = phi i32 [ 1, %113 ], [ 0, %46 ]
  ret i32 %117
}

; Function Attrs: inlinehint nounwind
define internal fastcc range(i32 0, 2) i32 @insert(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #6 {
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !36
  %9 = getelementptr inbounds nuw i64, ptr %8, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !21
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %117, label %12

12:                                               ; preds = %5, %24
  %13 = phi i64 [ %33, %24 ], [ %10, %5 ]
  %14 = phi i64 [ %29, %24 ], [ %2, %5 ]
  %15 = tail call i64 @cfg_full_keys() #13
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %21, label %17

17:                                               ; preds = %12
  %18 = load i64, ptr %0, align 8, !tbaa !21
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
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 80
  %28 = load i64, ptr %27, align 8, !tbaa !35
  %29 = and i64 %28, %25
  %30 = getelementptr inbounds nuw i8, ptr %26, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !36
  %32 = getelementptr inbounds nuw i64, ptr %31, i64 %29
  %33 = load i64, ptr %32, align 8, !tbaa !21
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %35, label %12, !llvm.loop !73

35:                                               ; preds = %17, %21, %24
  %36 = phi i64 [ %14, %17 ], [ %29, %24 ], [ %14, %21 ]
  %37 = load ptr, ptr @S, align 8, !tbaa !9
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %39 = load ptr, ptr %38, align 8, !tbaa !36
  %40 = getelementptr inbounds nuw i64, ptr %39, i64 %36
  %41 = load i64, ptr %40, align 8, !tbaa !21
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %117, label %43

43:                                               ; preds = %35, %109
  %44 = phi i64 [ %110, %109 ], [ %36, %35 ]
  %45 = tail call i64 @cfg_full_keys() #13
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %47, label %182

47:                                               ; preds = %43
  %48 = load ptr, ptr @S, align 8, !tbaa !9
  %49 = load ptr, ptr %48, align 8, !tbaa !26
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %51 = load ptr, ptr %50, align 8, !tbaa !36
  %52 = getelementptr inbounds nuw i64, ptr %51, i64 %44
  %53 = load i64, ptr %52, align 8, !tbaa !21
  %54 = and i64 %53, 4294967295
  %55 = add nsw i64 %54, -1
  %56 = tail call i64 @cfg_words() #13
  %57 = mul i64 %55, %56
  %58 = getelementptr inbounds nuw i64, ptr %49, i64 %57
  %59 = tail call i64 @cfg_words() #13
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %182, label %61

61:                                               ; preds = %47, %61
  %62 = phi i64 [ %70, %61 ], [ 0, %47 ]
  %63 = phi i64 [ %69, %61 ], [ 0, %47 ]
  %64 = getelementptr inbounds nuw i64, ptr %58, i64 %62
  %65 = load i64, ptr %64, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i64, ptr %0, i64 %62
  %67 = load i64, ptr %66, align 8, !tbaa !21
  %68 = xor i64 %67, %65
  %69 = or i64 %68, %63
  %70 = add nuw i64 %62, 1
  %71 = tail call i64 @cfg_words() #13
  %72 = icmp ult i64 %70, %71
  br i1 %72, label %61, label %73, !llvm.loop !74

73:                                               ; preds = %61
  %74 = icmp eq i64 %69, 0
  br i1 %74, label %182, label %75

75:                                               ; preds = %73
  %76 = add i64 %44, 1
  %77 = load ptr, ptr @S, align 8, !tbaa !9
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 80
  %79 = load i64, ptr %78, align 8, !tbaa !35
  %80 = and i64 %79, %76
  %81 = getelementptr inbounds nuw i8, ptr %77, i64 8
  %82 = load ptr, ptr %81, align 8, !tbaa !36
  %83 = getelementptr inbounds nuw i64, ptr %82, i64 %80
  %84 = load i64, ptr %83, align 8, !tbaa !21
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %117, label %86

86:                                               ; preds = %75, %98
  %87 = phi i64 [ %107, %98 ], [ %84, %75 ]
  %88 = phi i64 [ %103, %98 ], [ %80, %75 ]
  %89 = tail call i64 @cfg_full_keys() #13
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %95, label %91

91:                                               ; preds = %86
  %92 = load i64, ptr %0, align 8, !tbaa !21
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
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 80
  %102 = load i64, ptr %101, align 8, !tbaa !35
  %103 = and i64 %102, %99
  %104 = getelementptr inbounds nuw i8, ptr %100, i64 8
  %105 = load ptr, ptr %104, align 8, !tbaa !36
  %106 = getelementptr inbounds nuw i64, ptr %105, i64 %103
  %107 = load i64, ptr %106, align 8, !tbaa !21
  %108 = icmp eq i64 %107, 0
  br i1 %108, label %109, label %86, !llvm.loop !73

109:                                              ; preds = %91, %95, %98
  %110 = phi i64 [ %88, %91 ], [ %103, %98 ], [ %88, %95 ]
  %111 = load ptr, ptr @S, align 8, !tbaa !9
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 8
  %113 = load ptr, ptr %112, align 8, !tbaa !36
  %114 = getelementptr inbounds nuw i64, ptr %113, i64 %110
  %115 = load i64, ptr %114, align 8, !tbaa !21
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %117, label %43, !llvm.loop !75

117:                                              ; preds = %75, %109, %5, %35
  %118 = phi i64 [ %36, %35 ], [ %2, %5 ], [ %80, %75 ], [ %110, %109 ]
  %119 = phi ptr [ %37, %35 ], [ %6, %5 ], [ %77, %75 ], [ %111, %109 ]
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 88
  %121 = load i64, ptr %120, align 8, !tbaa !48
  %122 = tail call i64 @cfg_full_keys() #13
  %123 = icmp eq i64 %122, 0
  br i1 %123, label %127, label %124

124:                                              ; preds = %117
  %125 = load i64, ptr %0, align 8, !tbaa !21
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
  %135 = load ptr, ptr %134, align 8, !tbaa !36
  %136 = getelementptr inbounds nuw i64, ptr %135, i64 %118
  store i64 %132, ptr %136, align 8, !tbaa !21
  %137 = load ptr, ptr %133, align 8, !tbaa !26
  %138 = getelementptr inbounds nuw i8, ptr %133, i64 88
  %139 = load i64, ptr %138, align 8, !tbaa !48
  %140 = tail call i64 @cfg_words() #13
  %141 = mul i64 %140, %139
  %142 = getelementptr inbounds nuw i64, ptr %137, i64 %141
  %143 = tail call i64 @cfg_words() #13
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %153, label %145

145:                                              ; preds = %131, %145
  %146 = phi i64 [ %150, %145 ], [ 0, %131 ]
  %147 = getelementptr inbounds nuw i64, ptr %0, i64 %146
  %148 = load i64, ptr %147, align 8, !tbaa !21
  %149 = getelementptr inbounds nuw i64, ptr %142, i64 %146
  store i64 %148, ptr %149, align 8, !tbaa !21
  %150 = add nuw i64 %146, 1
  %151 = tail call i64 @cfg_words() #13
  %152 = icmp ult i64 %150, %151
  br i1 %152, label %145, label %153, !llvm.loop !28

153:                                              ; preds = %145, %131
  %154 = trunc i64 %3 to i32
  %155 = load ptr, ptr @S, align 8, !tbaa !9
  %156 = getelementptr inbounds nuw i8, ptr %155, i64 16
  %157 = load ptr, ptr %156, align 8, !tbaa !27
  %158 = getelementptr inbounds nuw i8, ptr %155, i64 88
  %159 = load i64, ptr %158, align 8, !tbaa !48
  %160 = getelementptr inbounds nuw i32, ptr %157, i64 %159
  store i32 %154, ptr %160, align 4, !tbaa !5
  %161 = trunc i64 %4 to i16
  %162 = getelementptr inbounds nuw i8, ptr %155, i64 24
  %163 = load ptr, ptr %162, align 8, !tbaa !30
  %164 = getelementptr inbounds nuw i16, ptr %163, i64 %159
  store i16 %161, ptr %164, align 2, !tbaa !31
  %165 = getelementptr inbounds nuw i8, ptr %155, i64 56
  %166 = load ptr, ptr %165, align 8, !tbaa !69
  %167 = icmp eq ptr %166, null
  br i1 %167, label %179, label %168

168:                                              ; preds = %153
  %169 = getelementptr inbounds nuw i8, ptr %155, i64 112
  %170 = load i64, ptr %169, align 8, !tbaa !25
  %171 = shl i64 %170, 32
  %172 = add i64 %171, 4294967296
  %173 = or i64 %172, %159
  %174 = getelementptr inbounds nuw i8, ptr %155, i64 216
  %175 = load i64, ptr %174, align 8, !tbaa !72
  %176 = add i64 %175, 1
  store i64 %176, ptr %174, align 8, !tbaa !72
  %177 = getelementptr inbounds nuw i64, ptr %166, i64 %175
  store i64 %173, ptr %177, align 8, !tbaa !21
  %178 = load i64, ptr %158, align 8, !tbaa !48
  br label %179

179:                                              ; preds = %153, %168
  %180 = phi i64 [ %178, %168 ], [ %159, %153 ]
  %181 = add i64 %180, 1
  store i64 %181, ptr %158, align 8, !tbaa !48
  br label %182

182:                                              ; preds = %47, %43, %73, %179
  %183 = phi i32 [ 1, %179 ], [ 0, %73 ], [ 0, %43 ], [ 0, %47 ]
  ret i32 %183
}

declare i64 @model_check_always(ptr noundef, ptr noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define range(i64 0, 6) i64 @run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = load i64, ptr %4, align 8, !tbaa !43
  %6 = add i64 %5, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  store i64 0, ptr %3, align 8, !tbaa !21
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %7 = icmp ult i64 %5, %6
  br i1 %7, label %8, label %59

8:                                                ; preds = %2, %56
  %9 = phi i64 [ %54, %56 ], [ 0, %2 ]
  %10 = phi i64 [ %57, %56 ], [ %5, %2 ]
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 104
  %13 = load i64, ptr %12, align 8, !tbaa !53
  %14 = icmp eq i64 %10, %13
  br i1 %14, label %19, label %15

15:                                               ; preds = %8
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 88
  %17 = load i64, ptr %16, align 8, !tbaa !48
  %18 = icmp eq i64 %10, %17
  br i1 %18, label %19, label %38

19:                                               ; preds = %15, %8
  %20 = tail call fastcc i32 @flush(i64 noundef %9)
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %66

22:                                               ; preds = %19
  %23 = load ptr, ptr @S, align 8, !tbaa !9
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 88
  %25 = load i64, ptr %24, align 8, !tbaa !48
  %26 = icmp eq i64 %10, %25
  br i1 %26, label %66, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 104
  %29 = load i64, ptr %28, align 8, !tbaa !53
  %30 = icmp eq i64 %10, %29
  br i1 %30, label %31, label %38

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %23, i64 112
  %33 = load i64, ptr %32, align 8, !tbaa !25
  %34 = add i64 %33, 1
  store i64 %34, ptr %32, align 8, !tbaa !25
  store i64 %25, ptr %28, align 8, !tbaa !53
  %35 = getelementptr inbounds nuw i8, ptr %23, i64 232
  %36 = load i64, ptr %35, align 8, !tbaa !76
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %66

38:                                               ; preds = %27, %31, %15
  %39 = phi i64 [ %25, %31 ], [ %25, %27 ], [ %17, %15 ]
  %40 = phi ptr [ %23, %31 ], [ %23, %27 ], [ %11, %15 ]
  %41 = phi i64 [ 0, %31 ], [ 0, %27 ], [ %9, %15 ]
  %42 = add i64 %39, 3200
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 128
  %44 = load i64, ptr %43, align 8, !tbaa !49
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %59, label %46, !prof !50

46:                                               ; preds = %38
  %47 = getelementptr inbounds nuw i8, ptr %40, i64 192
  %48 = load i64, ptr %47, align 8, !tbaa !51
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %40, i64 200
  %51 = load i64, ptr %50, align 8, !tbaa !52
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %59, label %53, !prof !50

53:                                               ; preds = %46
  %54 = call fastcc i64 @expand(i64 noundef %10, i64 noundef %41, ptr noundef %3)
  %55 = icmp eq i64 %54, 9223372036854775807
  br i1 %55, label %66, label %56

56:                                               ; preds = %53
  %57 = add i64 %10, 1
  %58 = icmp eq i64 %57, %6
  br i1 %58, label %59, label %8, !llvm.loop !77

59:                                               ; preds = %56, %46, %38, %2
  %60 = phi i64 [ %5, %2 ], [ %10, %38 ], [ %10, %46 ], [ %6, %56 ]
  %61 = phi i64 [ 0, %2 ], [ %41, %38 ], [ %41, %46 ], [ %54, %56 ]
  %62 = phi i64 [ 1, %2 ], [ 3, %38 ], [ 2, %46 ], [ 1, %56 ]
  %63 = tail call fastcc i32 @flush(i64 noundef %61)
  %64 = icmp eq i32 %63, 0
  %65 = select i1 %64, i64 %62, i64 4
  br label %66

66:                                               ; preds = %53, %31, %22, %19, %59
  %67 = phi i64 [ %60, %59 ], [ %10, %19 ], [ %10, %22 ], [ %10, %31 ], [ %10, %53 ]
  %68 = phi i64 [ %65, %59 ], [ 4, %53 ], [ 5, %31 ], [ 0, %22 ], [ 4, %19 ]
  %69 = load ptr, ptr @S, align 8, !tbaa !9
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 96
  store i64 %67, ptr %70, align 8, !tbaa !43
  %71 = load i64, ptr %3, align 8, !tbaa !21
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 120
  %73 = load i64, ptr %72, align 8, !tbaa !58
  %74 = add i64 %73, %71
  store i64 %74, ptr %72, align 8, !tbaa !58
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret i64 %68
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @flush(i64 noundef %0) unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  %3 = icmp eq i64 %0, 0
  br i1 %3, label %77, label %4

4:                                                ; preds = %1, %74
  %5 = phi i64 [ %75, %74 ], [ 0, %1 ]
  %6 = tail call i64 @cfg_words() #13
  %7 = add i64 %6, 4
  %8 = mul i64 %7, %5
  %9 = getelementptr inbounds nuw i64, ptr @pending, i64 %8
  %10 = load i64, ptr %9, align 8, !tbaa !21
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 80
  %13 = load i64, ptr %12, align 8, !tbaa !35
  %14 = and i64 %13, %10
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 %14, ptr %15, align 8, !tbaa !21
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 280
  %17 = load i64, ptr %16, align 8, !tbaa !68
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %19, label %74

19:                                               ; preds = %4
  %20 = tail call i64 @cfg_full_keys() #13
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %74

22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %24 = load i64, ptr %9, align 8, !tbaa !21
  %25 = load i64, ptr %15, align 8, !tbaa !21
  %26 = load ptr, ptr @S, align 8, !tbaa !9
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 8
  %28 = load ptr, ptr %27, align 8, !tbaa !36
  %29 = getelementptr inbounds nuw i64, ptr %28, i64 %25
  %30 = load i64, ptr %29, align 8, !tbaa !21
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %60, label %32

32:                                               ; preds = %22, %44
  %33 = phi i64 [ %53, %44 ], [ %30, %22 ]
  %34 = phi i64 [ %49, %44 ], [ %25, %22 ]
  %35 = tail call i64 @cfg_full_keys() #13
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %41, label %37

37:                                               ; preds = %32
  %38 = load i64, ptr %23, align 8, !tbaa !21
  %39 = xor i64 %38, %33
  %40 = icmp eq i64 %39, -1
  br i1 %40, label %55, label %44

41:                                               ; preds = %32
  %42 = xor i64 %33, %24
  %43 = icmp ult i64 %42, 4294967296
  br i1 %43, label %55, label %44

44:                                               ; preds = %41, %37
  %45 = add i64 %34, 1
  %46 = load ptr, ptr @S, align 8, !tbaa !9
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 80
  %48 = load i64, ptr %47, align 8, !tbaa !35
  %49 = and i64 %48, %45
  %50 = getelementptr inbounds nuw i8, ptr %46, i64 8
  %51 = load ptr, ptr %50, align 8, !tbaa !36
  %52 = getelementptr inbounds nuw i64, ptr %51, i64 %49
  %53 = load i64, ptr %52, align 8, !tbaa !21
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %55, label %32, !llvm.loop !73

55:                                               ; preds = %44, %41, %37
  %56 = phi i64 [ %34, %37 ], [ %49, %44 ], [ %34, %41 ]
  %57 = load ptr, ptr @S, align 8, !tbaa !9
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %59 = load ptr, ptr %58, align 8, !tbaa !36
  br label %60

60:                                               ; preds = %55, %22
  %61 = phi ptr [ %28, %22 ], [ %59, %55 ]
  %62 = phi ptr [ %26, %22 ], [ %57, %55 ]
  %63 = phi i64 [ %25, %22 ], [ %56, %55 ]
  store i64 %63, ptr %15, align 8, !tbaa !21
  %64 = getelementptr inbounds nuw i64, ptr %61, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !21
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %74, label %67

67:                                               ; preds = %60
  %68 = load ptr, ptr %62, align 8, !tbaa !26
  %69 = and i64 %65, 4294967295
  %70 = add nsw i64 %69, -1
  %71 = tail call i64 @cfg_words() #13
  %72 = mul i64 %71, %70
  %73 = getelementptr inbounds nuw i64, ptr %68, i64 %72
  tail call void @llvm.prefetch.p0(ptr %73, i32 0, i32 3, i32 1)
  br label %74

74:                                               ; preds = %60, %67, %4, %19
  %75 = add nuw i64 %5, 1
  %76 = icmp eq i64 %75, %0
  br i1 %76, label %79, label %4, !llvm.loop !78

77:                                               ; preds = %123, %1
  %78 = phi i32 [ 0, %1 ], [ %124, %123 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i32 %78

79:                                               ; preds = %74, %123
  %80 = phi i32 [ %124, %123 ], [ 0, %74 ]
  %81 = phi i64 [ %125, %123 ], [ 0, %74 ]
  %82 = call i64 @cfg_words() #13
  %83 = add i64 %82, 4
  %84 = mul i64 %83, %81
  %85 = getelementptr inbounds nuw i64, ptr @pending, i64 %84
  %86 = load ptr, ptr @S, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 280
  %88 = load i64, ptr %87, align 8, !tbaa !68
  %89 = icmp eq i64 %88, 0
  %90 = getelementptr inbounds nuw i8, ptr %85, i64 32
  %91 = load i64, ptr %85, align 8, !tbaa !21
  br i1 %89, label %99, label %92, !prof !22

92:                                               ; preds = %79
  %93 = getelementptr inbounds nuw i8, ptr %85, i64 8
  %94 = load i64, ptr %93, align 8, !tbaa !21
  %95 = getelementptr inbounds nuw i8, ptr %85, i64 16
  %96 = load i64, ptr %95, align 8, !tbaa !21
  %97 = call fastcc i32 @insert_compact(ptr noundef nonnull %90, i64 noundef %91, i64 noundef %94, i64 noundef %96)
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %123, label %108

99:                                               ; preds = %79
  %100 = getelementptr inbounds nuw i8, ptr %85, i64 24
  %101 = load i64, ptr %100, align 8, !tbaa !21
  %102 = getelementptr inbounds nuw i8, ptr %85, i64 8
  %103 = load i64, ptr %102, align 8, !tbaa !21
  %104 = getelementptr inbounds nuw i8, ptr %85, i64 16
  %105 = load i64, ptr %104, align 8, !tbaa !21
  %106 = call fastcc i32 @insert(ptr noundef nonnull %90, i64 noundef %91, i64 noundef %101, i64 noundef %103, i64 noundef %105)
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %123, label %108

108:                                              ; preds = %99, %92
  %109 = getelementptr inbounds nuw i8, ptr %85, i64 8
  %110 = load i64, ptr %109, align 8, !tbaa !21
  store i64 %110, ptr @now_state, align 8, !tbaa !21
  %111 = getelementptr inbounds nuw i8, ptr %85, i64 16
  %112 = load i64, ptr %111, align 8, !tbaa !21
  store i64 %112, ptr @now_move, align 8, !tbaa !21
  %113 = getelementptr inbounds nuw i8, ptr %85, i64 32
  %114 = call i64 @model_check_always(ptr noundef nonnull %113, ptr noundef nonnull %2) #13
  %115 = icmp eq i64 %114, 1
  br i1 %115, label %123, label %116

116:                                              ; preds = %108
  %117 = load i64, ptr %109, align 8, !tbaa !21
  %118 = load i64, ptr %111, align 8, !tbaa !21
  %119 = lshr i64 %114, 8
  %120 = add nuw nsw i64 %119, 2
  %121 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %120, i64 noundef %117, i64 noundef %118, i64 noundef 1, i64 noundef 0)
  %122 = or i32 %121, %80
  br label %123

123:                                              ; preds = %108, %116, %99, %92
  %124 = phi i32 [ %80, %99 ], [ %80, %92 ], [ %122, %116 ], [ %80, %108 ]
  %125 = add nuw i64 %81, 1
  %126 = icmp eq i64 %125, %0
  br i1 %126, label %77, label %79, !llvm.loop !79
}

; Function Attrs: inlinehint nounwind
define internal fastcc i64 @expand(i64 noundef %0, i64 noundef %1, ptr noundef nonnull captures(none) %2) unnamed_addr #6 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  %7 = alloca [64 x i64], align 16
  %8 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #13
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = load ptr, ptr %9, align 8, !tbaa !26
  %11 = tail call i64 @cfg_words() #13
  %12 = mul i64 %11, %0
  %13 = getelementptr inbounds nuw i64, ptr %10, i64 %12
  %14 = tail call i64 @cfg_words() #13
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %3, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %3 ]
  %18 = getelementptr inbounds nuw i64, ptr %13, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = getelementptr inbounds nuw i64, ptr %6, i64 %17
  store i64 %19, ptr %20, align 8, !tbaa !21
  %21 = add nuw i64 %17, 1
  %22 = tail call i64 @cfg_words() #13
  %23 = icmp ult i64 %21, %22
  br i1 %23, label %16, label %24, !llvm.loop !28

24:                                               ; preds = %16, %3
  store i64 %0, ptr @now_state, align 8, !tbaa !21
  store i64 0, ptr @settled, align 8, !tbaa !21
  %25 = tail call i64 @cfg_cpus() #13
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %212, label %27

27:                                               ; preds = %24, %203
  %28 = phi i64 [ %205, %203 ], [ %1, %24 ]
  %29 = phi i64 [ %206, %203 ], [ 0, %24 ]
  %30 = phi i64 [ %207, %203 ], [ 0, %24 ]
  %31 = phi i64 [ %204, %203 ], [ 0, %24 ]
  br label %32

32:                                               ; preds = %27, %197
  %33 = phi i64 [ %28, %27 ], [ %198, %197 ]
  %34 = phi i64 [ %29, %27 ], [ 1, %197 ]
  %35 = phi i64 [ 0, %27 ], [ %199, %197 ]
  %36 = phi i64 [ %31, %27 ], [ %67, %197 ]
  %37 = call i64 @cfg_words() #13
  %38 = add i64 %37, 4
  %39 = mul i64 %38, %33
  %40 = getelementptr inbounds nuw i64, ptr @pending, i64 %39
  %41 = shl i64 %35, 8
  %42 = or i64 %41, %30
  %43 = call i64 @cfg_words() #13
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %53, label %45

45:                                               ; preds = %32, %45
  %46 = phi i64 [ %50, %45 ], [ 0, %32 ]
  %47 = getelementptr inbounds nuw i64, ptr %6, i64 %46
  %48 = load i64, ptr %47, align 8, !tbaa !21
  %49 = getelementptr inbounds nuw i64, ptr %7, i64 %46
  store i64 %48, ptr %49, align 8, !tbaa !21
  %50 = add nuw i64 %46, 1
  %51 = call i64 @cfg_words() #13
  %52 = icmp ult i64 %50, %51
  br i1 %52, label %45, label %53, !llvm.loop !28

53:                                               ; preds = %45, %32
  %54 = call i64 @cfg_mask_words() #13
  %55 = and i64 %54, 4611686018427387903
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %57, label %59

57:                                               ; preds = %59, %53
  store i64 %42, ptr @now_move, align 8, !tbaa !21
  %58 = call i64 @model_step(ptr noundef nonnull %7, i64 noundef %30, i64 noundef %35, ptr noundef nonnull %8) #13
  switch i64 %58, label %66 [
    i64 3, label %202
    i64 0, label %203
  ]

59:                                               ; preds = %53, %59
  %60 = phi i64 [ %62, %59 ], [ 0, %53 ]
  %61 = getelementptr inbounds nuw i64, ptr %8, i64 %60
  store i64 0, ptr %61, align 8, !tbaa !21
  %62 = add nuw i64 %60, 1
  %63 = call i64 @cfg_mask_words() #13
  %64 = shl i64 %63, 2
  %65 = icmp ult i64 %62, %64
  br i1 %65, label %59, label %57, !llvm.loop !80

66:                                               ; preds = %57
  %67 = add i64 %36, 1
  %68 = load i64, ptr %2, align 8, !tbaa !21
  %69 = add i64 %68, 1
  store i64 %69, ptr %2, align 8, !tbaa !21
  %70 = and i64 %58, 2
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %77, label %72, !prof !22

72:                                               ; preds = %66
  %73 = lshr i64 %58, 8
  %74 = add nuw nsw i64 %73, 2
  %75 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %74, i64 noundef %0, i64 noundef %42, i64 noundef 0, i64 noundef 0)
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %197, label %254

77:                                               ; preds = %66
  %78 = call i64 @cfg_mask_words() #13
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %185, label %80

80:                                               ; preds = %77
  %81 = load ptr, ptr @S, align 8, !tbaa !9
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 160
  %83 = load i64, ptr %82, align 8, !tbaa !81
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %185, label %85

85:                                               ; preds = %80
  %86 = call i64 @cfg_mask_words() #13
  %87 = and i64 %86, 9223372036854775807
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %185, label %89

89:                                               ; preds = %85, %89
  %90 = phi i64 [ %95, %89 ], [ 0, %85 ]
  %91 = phi i64 [ %94, %89 ], [ 0, %85 ]
  %92 = getelementptr inbounds nuw i64, ptr %8, i64 %90
  %93 = load i64, ptr %92, align 8, !tbaa !21
  %94 = or i64 %93, %91
  %95 = add nuw i64 %90, 1
  %96 = call i64 @cfg_mask_words() #13
  %97 = shl i64 %96, 1
  %98 = icmp ult i64 %95, %97
  br i1 %98, label %89, label %99, !llvm.loop !82

99:                                               ; preds = %89
  %100 = icmp eq i64 %94, 0
  br i1 %100, label %185, label %101

101:                                              ; preds = %99
  %102 = getelementptr inbounds nuw i8, ptr %40, i64 32
  %103 = call i64 @cfg_words() #13
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %113, label %105

105:                                              ; preds = %101, %105
  %106 = phi i64 [ %110, %105 ], [ 0, %101 ]
  %107 = getelementptr inbounds nuw i64, ptr %7, i64 %106
  %108 = load i64, ptr %107, align 8, !tbaa !21
  %109 = getelementptr inbounds nuw i64, ptr %102, i64 %106
  store i64 %108, ptr %109, align 8, !tbaa !21
  %110 = add nuw i64 %106, 1
  %111 = call i64 @cfg_words() #13
  %112 = icmp ult i64 %110, %111
  br i1 %112, label %105, label %113, !llvm.loop !28

113:                                              ; preds = %105, %101
  %114 = call i64 @cfg_mask_words() #13
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  store i1 false, ptr @noting, align 8
  %115 = call i64 @cfg_cpus() #13
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %183, label %117

117:                                              ; preds = %113
  %118 = and i64 %114, 4611686018427387903
  %119 = icmp eq i64 %118, 0
  %120 = icmp eq i64 %114, 0
  %121 = getelementptr i64, ptr %8, i64 %114
  %122 = shl i64 %114, 4
  %123 = getelementptr i8, ptr %5, i64 %122
  %124 = mul i64 %114, 24
  %125 = getelementptr i8, ptr %5, i64 %124
  %126 = shl i64 %114, 5
  br label %127

127:                                              ; preds = %179, %117
  %128 = phi i64 [ 0, %117 ], [ %180, %179 ]
  %129 = icmp eq i64 %128, %30
  br i1 %129, label %179, label %130

130:                                              ; preds = %127, %175
  %131 = phi i64 [ %176, %175 ], [ 0, %127 ]
  %132 = call i64 @cfg_words() #13
  %133 = icmp eq i64 %132, 0
  br i1 %133, label %142, label %134

134:                                              ; preds = %130, %134
  %135 = phi i64 [ %139, %134 ], [ 0, %130 ]
  %136 = getelementptr inbounds nuw i64, ptr %102, i64 %135
  %137 = load i64, ptr %136, align 8, !tbaa !21
  %138 = getelementptr inbounds nuw i64, ptr %4, i64 %135
  store i64 %137, ptr %138, align 8, !tbaa !21
  %139 = add nuw i64 %135, 1
  %140 = call i64 @cfg_words() #13
  %141 = icmp ult i64 %139, %140
  br i1 %141, label %134, label %142, !llvm.loop !28

142:                                              ; preds = %134, %130
  br i1 %119, label %144, label %143

143:                                              ; preds = %142
  call void @llvm.memset.p0.i64(ptr nonnull align 16 %5, i8 0, i64 %126, i1 false), !tbaa !21
  br label %144

144:                                              ; preds = %143, %142
  %145 = call fastcc i64 @cold_step(ptr noundef nonnull %4, i64 noundef %128, i64 noundef %131, ptr noundef nonnull %5)
  %146 = icmp eq i64 %145, 0
  br i1 %146, label %179, label %147

147:                                              ; preds = %144
  br i1 %120, label %175, label %148

148:                                              ; preds = %147
  %149 = shl i64 %131, 8
  %150 = or i64 %149, %128
  br label %151

151:                                              ; preds = %172, %148
  %152 = phi i64 [ 0, %148 ], [ %173, %172 ]
  %153 = getelementptr i64, ptr %121, i64 %152
  %154 = load i64, ptr %153, align 8, !tbaa !21
  %155 = getelementptr i64, ptr %123, i64 %152
  %156 = load i64, ptr %155, align 8, !tbaa !21
  %157 = getelementptr i64, ptr %125, i64 %152
  %158 = load i64, ptr %157, align 8, !tbaa !21
  %159 = or i64 %158, %156
  %160 = and i64 %159, %154
  %161 = getelementptr inbounds nuw i64, ptr %8, i64 %152
  %162 = load i64, ptr %161, align 8, !tbaa !21
  %163 = and i64 %162, %158
  %164 = or i64 %160, %163
  %165 = icmp eq i64 %164, 0
  br i1 %165, label %172, label %166

166:                                              ; preds = %151
  %167 = shl i64 %152, 6
  %168 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %164, i1 true)
  %169 = or disjoint i64 %168, %167
  %170 = call fastcc i32 @raise_alarm(i64 noundef 1, i64 noundef %0, i64 noundef %42, i64 noundef %150, i64 noundef %169)
  %171 = icmp eq i32 %170, 0
  br i1 %171, label %172, label %184

172:                                              ; preds = %166, %151
  %173 = add nuw i64 %152, 1
  %174 = icmp eq i64 %173, %114
  br i1 %174, label %175, label %151, !llvm.loop !83

175:                                              ; preds = %172, %147
  %176 = add i64 %131, 1
  %177 = and i64 %145, 128
  %178 = icmp eq i64 %177, 0
  br i1 %178, label %179, label %130, !llvm.loop !84

179:                                              ; preds = %175, %144, %127
  %180 = add nuw i64 %128, 1
  %181 = call i64 @cfg_cpus() #13
  %182 = icmp ult i64 %180, %181
  br i1 %182, label %127, label %183, !llvm.loop !85

183:                                              ; preds = %179, %113
  store i1 true, ptr @noting, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  br label %185

184:                                              ; preds = %166
  store i1 true, ptr @noting, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  br label %254

185:                                              ; preds = %85, %183, %99, %80, %77
  %186 = load ptr, ptr @S, align 8, !tbaa !9
  %187 = getelementptr inbounds nuw i8, ptr %186, i64 64
  %188 = load ptr, ptr %187, align 8, !tbaa !86
  %189 = icmp eq ptr %188, null
  br i1 %189, label %192, label %190, !prof !22

190:                                              ; preds = %185
  %191 = call fastcc i64 @settle(ptr noundef %7, i64 noundef %0, i64 noundef %42, i64 noundef %33)
  br label %194

192:                                              ; preds = %185
  %193 = call fastcc i64 @push(ptr noundef nonnull %7, i64 noundef %0, i64 noundef %42, i64 noundef %33)
  br label %194

194:                                              ; preds = %192, %190
  %195 = phi i64 [ %191, %190 ], [ %193, %192 ]
  %196 = icmp eq i64 %195, 9223372036854775807
  br i1 %196, label %254, label %197

197:                                              ; preds = %72, %194
  %198 = phi i64 [ %195, %194 ], [ %33, %72 ]
  %199 = add i64 %35, 1
  %200 = and i64 %58, 128
  %201 = icmp eq i64 %200, 0
  br i1 %201, label %203, label %32, !llvm.loop !87

202:                                              ; preds = %57
  br label %203

203:                                              ; preds = %197, %57, %202
  %204 = phi i64 [ %36, %57 ], [ %67, %197 ], [ %36, %202 ]
  %205 = phi i64 [ %33, %57 ], [ %198, %197 ], [ %33, %202 ]
  %206 = phi i64 [ 1, %57 ], [ 1, %197 ], [ %34, %202 ]
  %207 = add nuw i64 %30, 1
  %208 = call i64 @cfg_cpus() #13
  %209 = icmp ult i64 %207, %208
  br i1 %209, label %27, label %210, !llvm.loop !88

210:                                              ; preds = %203
  %211 = icmp eq i64 %206, 0
  br i1 %211, label %212, label %243

212:                                              ; preds = %24, %210
  %213 = phi i64 [ %205, %210 ], [ %1, %24 ]
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  %214 = call i64 @cfg_words() #13
  %215 = add i64 %214, 4
  %216 = mul i64 %215, %213
  %217 = getelementptr inbounds nuw i64, ptr @pending, i64 %216
  %218 = getelementptr inbounds nuw i8, ptr %217, i64 32
  %219 = call i64 @cfg_words() #13
  %220 = icmp eq i64 %219, 0
  br i1 %220, label %229, label %221

221:                                              ; preds = %212, %221
  %222 = phi i64 [ %226, %221 ], [ 0, %212 ]
  %223 = getelementptr inbounds nuw i64, ptr %6, i64 %222
  %224 = load i64, ptr %223, align 8, !tbaa !21
  %225 = getelementptr inbounds nuw i64, ptr %218, i64 %222
  store i64 %224, ptr %225, align 8, !tbaa !21
  %226 = add nuw i64 %222, 1
  %227 = call i64 @cfg_words() #13
  %228 = icmp ult i64 %226, %227
  br i1 %228, label %221, label %229, !llvm.loop !28

229:                                              ; preds = %221, %212
  %230 = call i64 @cfg_words() #13
  %231 = add i64 %230, 4
  %232 = mul i64 %231, %213
  %233 = getelementptr inbounds nuw i64, ptr @pending, i64 %232
  %234 = getelementptr inbounds nuw i8, ptr %233, i64 32
  %235 = call i64 @model_check_end(ptr noundef nonnull %234, ptr noundef nonnull %8) #13
  %236 = icmp eq i64 %235, 1
  br i1 %236, label %242, label %237

237:                                              ; preds = %229
  %238 = lshr i64 %235, 8
  %239 = add nuw nsw i64 %238, 2
  %240 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %239, i64 noundef %0, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  %241 = icmp eq i32 %240, 0
  br i1 %241, label %242, label %254

242:                                              ; preds = %237, %229
  br label %254

243:                                              ; preds = %210
  %244 = icmp eq i64 %204, 0
  br i1 %244, label %245, label %253

245:                                              ; preds = %243
  %246 = load ptr, ptr @S, align 8, !tbaa !9
  %247 = getelementptr inbounds nuw i8, ptr %246, i64 168
  %248 = load i64, ptr %247, align 8, !tbaa !89
  %249 = icmp eq i64 %248, 0
  br i1 %249, label %253, label %250

250:                                              ; preds = %245
  %251 = call fastcc i32 @raise_alarm(i64 noundef 0, i64 noundef %0, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  %252 = icmp eq i32 %251, 0
  br i1 %252, label %253, label %254

253:                                              ; preds = %250, %245, %243
  br label %254

254:                                              ; preds = %72, %194, %184, %250, %242, %237, %253
  %255 = phi i64 [ %205, %253 ], [ 9223372036854775807, %237 ], [ 9223372036854775807, %250 ], [ %213, %242 ], [ 9223372036854775807, %184 ], [ 9223372036854775807, %194 ], [ 9223372036854775807, %72 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  ret i64 %255
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @run_deep(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  store i64 0, ptr %3, align 8, !tbaa !21
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %63, label %5

5:                                                ; preds = %2, %57
  %6 = phi i64 [ %58, %57 ], [ 0, %2 ]
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 88
  %9 = load i64, ptr %8, align 8, !tbaa !48
  %10 = add i64 %9, 3200
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %12 = load i64, ptr %11, align 8, !tbaa !49
  %13 = icmp ugt i64 %10, %12
  br i1 %13, label %14, label %17, !prof !50

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 216
  %16 = load i64, ptr %15, align 8, !tbaa !72
  br label %52

17:                                               ; preds = %5
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 192
  %19 = load i64, ptr %18, align 8, !tbaa !51
  %20 = sub i64 %10, %19
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 200
  %22 = load i64, ptr %21, align 8, !tbaa !52
  %23 = icmp ule i64 %20, %22
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 216
  %25 = load i64, ptr %24, align 8, !tbaa !72
  %26 = icmp ne i64 %25, 0
  %27 = select i1 %26, i1 %23, i1 false
  br i1 %27, label %28, label %50

28:                                               ; preds = %17
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 56
  %30 = load ptr, ptr %29, align 8, !tbaa !69
  %31 = add i64 %25, -1
  store i64 %31, ptr %24, align 8, !tbaa !72
  %32 = getelementptr inbounds nuw i64, ptr %30, i64 %31
  %33 = load i64, ptr %32, align 8, !tbaa !21
  %34 = lshr i64 %33, 32
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 112
  store i64 %34, ptr %35, align 8, !tbaa !25
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 224
  %37 = load i64, ptr %36, align 8, !tbaa !90
  %38 = icmp ugt i64 %34, %37
  br i1 %38, label %39, label %40

39:                                               ; preds = %28
  store i64 %34, ptr %36, align 8, !tbaa !90
  br label %40

40:                                               ; preds = %39, %28
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %42 = load i64, ptr %41, align 8, !tbaa !43
  %43 = add i64 %42, 1
  store i64 %43, ptr %41, align 8, !tbaa !43
  %44 = and i64 %33, 4294967295
  %45 = call fastcc i64 @expand(i64 noundef %44, i64 noundef 0, ptr noundef %3)
  %46 = icmp eq i64 %45, 9223372036854775807
  br i1 %46, label %60, label %47

47:                                               ; preds = %40
  %48 = tail call fastcc i32 @flush(i64 noundef %45)
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %57, label %60

50:                                               ; preds = %17
  %51 = select i1 %23, i64 0, i64 2, !prof !22
  br label %52

52:                                               ; preds = %50, %14
  %53 = phi i64 [ %16, %14 ], [ %25, %50 ]
  %54 = phi i64 [ 3, %14 ], [ %51, %50 ]
  %55 = icmp eq i64 %53, 0
  %56 = select i1 %55, i64 0, i64 %54
  br label %63

57:                                               ; preds = %47
  %58 = add nuw i64 %6, 1
  %59 = icmp ult i64 %58, %1
  br i1 %59, label %5, label %60, !llvm.loop !91

60:                                               ; preds = %47, %40, %57
  %61 = phi i64 [ 1, %57 ], [ 4, %40 ], [ 4, %47 ]
  %62 = load ptr, ptr @S, align 8, !tbaa !9
  br label %63

63:                                               ; preds = %60, %2, %52
  %64 = phi ptr [ %7, %52 ], [ %0, %2 ], [ %62, %60 ]
  %65 = phi i64 [ %56, %52 ], [ 1, %2 ], [ %61, %60 ]
  %66 = load i64, ptr %3, align 8, !tbaa !21
  %67 = getelementptr inbounds nuw i8, ptr %64, i64 120
  %68 = load i64, ptr %67, align 8, !tbaa !58
  %69 = add i64 %68, %66
  store i64 %69, ptr %67, align 8, !tbaa !58
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret i64 %65
}

; Function Attrs: nounwind
define void @rehash(ptr noundef %0) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %3 = load i64, ptr %2, align 8, !tbaa !92
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %13

5:                                                ; preds = %13, %1
  %6 = phi i64 [ 0, %1 ], [ %17, %13 ]
  %7 = phi ptr [ %0, %1 ], [ %19, %13 ]
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 176
  %9 = load i64, ptr %8, align 8, !tbaa !93
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 88
  %11 = load i64, ptr %10, align 8, !tbaa !48
  %12 = icmp ult i64 %9, %11
  br i1 %12, label %29, label %23

13:                                               ; preds = %1, %13
  %14 = phi i64 [ %18, %13 ], [ 0, %1 ]
  %15 = phi i64 [ %17, %13 ], [ 0, %1 ]
  %16 = tail call fastcc i64 @enter(i64 noundef %14)
  %17 = add i64 %16, %15
  %18 = add nuw i64 %14, 1
  %19 = load ptr, ptr @S, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 184
  %21 = load i64, ptr %20, align 8, !tbaa !92
  %22 = icmp ult i64 %18, %21
  br i1 %22, label %13, label %5, !llvm.loop !94

23:                                               ; preds = %29, %5
  %24 = phi i64 [ %6, %5 ], [ %33, %29 ]
  %25 = phi ptr [ %7, %5 ], [ %35, %29 ]
  %26 = phi i64 [ %11, %5 ], [ %37, %29 ]
  %27 = sub i64 %26, %24
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 192
  store i64 %27, ptr %28, align 8, !tbaa !51
  ret void

29:                                               ; preds = %5, %29
  %30 = phi i64 [ %34, %29 ], [ %9, %5 ]
  %31 = phi i64 [ %33, %29 ], [ %6, %5 ]
  %32 = tail call fastcc i64 @enter(i64 noundef %30)
  %33 = add i64 %32, %31
  %34 = add nuw i64 %30, 1
  %35 = load ptr, ptr @S, align 8, !tbaa !9
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 88
  %37 = load i64, ptr %36, align 8, !tbaa !48
  %38 = icmp ult i64 %34, %37
  br i1 %38, label %29, label %23, !llvm.loop !95
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @enter(i64 noundef %0) unnamed_addr #3 {
  %2 = load ptr, ptr @S, align 8, !tbaa !9
  %3 = load ptr, ptr %2, align 8, !tbaa !26
  %4 = tail call i64 @cfg_words() #13
  %5 = mul i64 %4, %0
  %6 = getelementptr inbounds nuw i64, ptr %3, i64 %5
  %7 = tail call i64 @cfg_words() #13
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %23, label %9

9:                                                ; preds = %1, %9
  %10 = phi i64 [ %19, %9 ], [ -7046029254386353131, %1 ]
  %11 = phi i64 [ %20, %9 ], [ 0, %1 ]
  %12 = getelementptr inbounds nuw i64, ptr %6, i64 %11
  %13 = load i64, ptr %12, align 8, !tbaa !21
  %14 = xor i64 %13, %10
  %15 = zext i64 %14 to i128
  %16 = mul nuw i128 %15, 15485907386658061715
  %17 = lshr i128 %16, 64
  %18 = xor i128 %17, %16
  %19 = trunc i128 %18 to i64
  %20 = add nuw i64 %11, 1
  %21 = tail call i64 @cfg_words() #13
  %22 = icmp ult i64 %20, %21
  br i1 %22, label %9, label %23, !llvm.loop !34

23:                                               ; preds = %9, %1
  %24 = phi i64 [ -7046029254386353131, %1 ], [ %19, %9 ]
  %25 = mul i64 %24, -7046029254386353131
  %26 = lshr i64 %24, 29
  %27 = xor i64 %25, %26
  %28 = load ptr, ptr @S, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 80
  %30 = load i64, ptr %29, align 8, !tbaa !35
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 248
  %32 = load i64, ptr %31, align 8, !tbaa !44
  %33 = icmp ugt i64 %32, 1
  br i1 %33, label %34, label %41

34:                                               ; preds = %23
  %35 = lshr i64 %27, 32
  %36 = mul i64 %32, %35
  %37 = lshr i64 %36, 32
  %38 = getelementptr inbounds nuw i8, ptr %28, i64 240
  %39 = load i64, ptr %38, align 8, !tbaa !54
  %40 = icmp eq i64 %37, %39
  br i1 %40, label %41, label %67

41:                                               ; preds = %34, %23
  %42 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %43 = load ptr, ptr %42, align 8, !tbaa !36
  br label %44

44:                                               ; preds = %44, %41
  %45 = phi i64 [ %27, %41 ], [ %50, %44 ]
  %46 = and i64 %45, %30
  %47 = getelementptr inbounds nuw i64, ptr %43, i64 %46
  %48 = load i64, ptr %47, align 8, !tbaa !21
  %49 = icmp eq i64 %48, 0
  %50 = add i64 %46, 1
  br i1 %49, label %51, label %44, !llvm.loop !96

51:                                               ; preds = %44
  %52 = tail call i64 @cfg_full_keys() #13
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %57, label %54

54:                                               ; preds = %51
  %55 = load i64, ptr %6, align 8, !tbaa !21
  %56 = xor i64 %55, -1
  br label %61

57:                                               ; preds = %51
  %58 = and i64 %27, -4294967296
  %59 = add i64 %0, 1
  %60 = or i64 %58, %59
  br label %61

61:                                               ; preds = %54, %57
  %62 = phi i64 [ %56, %54 ], [ %60, %57 ]
  %63 = load ptr, ptr @S, align 8, !tbaa !9
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %65 = load ptr, ptr %64, align 8, !tbaa !36
  %66 = getelementptr inbounds nuw i64, ptr %65, i64 %46
  store i64 %62, ptr %66, align 8, !tbaa !21
  br label %67

67:                                               ; preds = %34, %61
  %68 = phi i64 [ 1, %61 ], [ 0, %34 ]
  ret i64 %68
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @renumber(ptr noundef captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #7 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %10, label %5

5:                                                ; preds = %3, %21
  %6 = phi i64 [ %27, %21 ], [ 0, %3 ]
  %7 = getelementptr inbounds nuw i32, ptr %0, i64 %6
  %8 = load i32, ptr %7, align 4, !tbaa !5
  %9 = zext i32 %8 to i64
  br label %11

10:                                               ; preds = %21, %3
  ret void

11:                                               ; preds = %5, %19
  %12 = phi ptr [ %20, %19 ], [ %2, %5 ]
  %13 = load i64, ptr %12, align 8, !tbaa !21
  %14 = icmp ugt i64 %13, %9
  br i1 %14, label %19, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %17 = load i64, ptr %16, align 8, !tbaa !21
  %18 = icmp ugt i64 %17, %9
  br i1 %18, label %21, label %19

19:                                               ; preds = %11, %15
  %20 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br label %11, !llvm.loop !97

21:                                               ; preds = %15
  %22 = sub nsw i64 %9, %13
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %24 = load i64, ptr %23, align 8, !tbaa !21
  %25 = add i64 %22, %24
  %26 = trunc i64 %25 to i32
  store i32 %26, ptr %7, align 4, !tbaa !5
  %27 = add nuw i64 %6, 1
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %10, label %5, !llvm.loop !98
}

; Function Attrs: nounwind
define void @cover(ptr noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  %8 = call i64 @model_init(ptr noundef nonnull %4, ptr noundef nonnull %5) #13
  br label %9

9:                                                ; preds = %7, %3
  store i64 %1, ptr @now_state, align 8, !tbaa !21
  %10 = icmp ult i64 %1, %2
  br i1 %10, label %11, label %82

11:                                               ; preds = %9, %36
  %12 = phi i64 [ %38, %36 ], [ %1, %9 ]
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  %14 = load ptr, ptr %13, align 8, !tbaa !26
  %15 = call i64 @cfg_words() #13
  %16 = mul i64 %15, %12
  %17 = getelementptr inbounds nuw i64, ptr %14, i64 %16
  %18 = call i64 @cfg_words() #13
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %11, %20
  %21 = phi i64 [ %25, %20 ], [ 0, %11 ]
  %22 = getelementptr inbounds nuw i64, ptr %17, i64 %21
  %23 = load i64, ptr %22, align 8, !tbaa !21
  %24 = getelementptr inbounds nuw i64, ptr %4, i64 %21
  store i64 %23, ptr %24, align 8, !tbaa !21
  %25 = add nuw i64 %21, 1
  %26 = call i64 @cfg_words() #13
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %20, label %28, !llvm.loop !28

28:                                               ; preds = %20, %11
  %29 = call i64 @model_check_always(ptr noundef nonnull %4, ptr noundef nonnull %5) #13
  %30 = call i64 @model_check_end(ptr noundef nonnull %4, ptr noundef nonnull %5) #13
  store i64 0, ptr @settled, align 8, !tbaa !21
  %31 = call i64 @cfg_cpus() #13
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %36, label %33

33:                                               ; preds = %28, %40
  %34 = phi i64 [ %41, %40 ], [ 0, %28 ]
  %35 = load ptr, ptr @S, align 8, !tbaa !9
  br label %44

36:                                               ; preds = %40, %28
  %37 = load i64, ptr @now_state, align 8, !tbaa !21
  %38 = add i64 %37, 1
  store i64 %38, ptr @now_state, align 8, !tbaa !21
  %39 = icmp ult i64 %38, %2
  br i1 %39, label %11, label %82, !llvm.loop !99

40:                                               ; preds = %77
  %41 = add nuw i64 %34, 1
  %42 = call i64 @cfg_cpus() #13
  %43 = icmp ult i64 %41, %42
  br i1 %43, label %33, label %36, !llvm.loop !100

44:                                               ; preds = %33, %77
  %45 = phi ptr [ %35, %33 ], [ %78, %77 ]
  %46 = phi i64 [ 0, %33 ], [ %79, %77 ]
  %47 = load ptr, ptr %45, align 8, !tbaa !26
  %48 = load i64, ptr @now_state, align 8, !tbaa !21
  %49 = call i64 @cfg_words() #13
  %50 = mul i64 %49, %48
  %51 = getelementptr inbounds nuw i64, ptr %47, i64 %50
  %52 = call i64 @cfg_words() #13
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %62, label %54

54:                                               ; preds = %44, %54
  %55 = phi i64 [ %59, %54 ], [ 0, %44 ]
  %56 = getelementptr inbounds nuw i64, ptr %51, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !21
  %58 = getelementptr inbounds nuw i64, ptr %4, i64 %55
  store i64 %57, ptr %58, align 8, !tbaa !21
  %59 = add nuw i64 %55, 1
  %60 = call i64 @cfg_words() #13
  %61 = icmp ult i64 %59, %60
  br i1 %61, label %54, label %62, !llvm.loop !28

62:                                               ; preds = %54, %44
  %63 = call fastcc i64 @cold_step(ptr noundef nonnull %4, i64 noundef %34, i64 noundef %46, ptr noundef nonnull %5)
  %64 = load ptr, ptr @S, align 8, !tbaa !9
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 64
  %66 = load ptr, ptr %65, align 8, !tbaa !86
  %67 = icmp ne ptr %66, null
  %68 = and i64 %63, -129
  %69 = icmp eq i64 %68, 1
  %70 = select i1 %67, i1 %69, i1 false
  br i1 %70, label %71, label %77

71:                                               ; preds = %62
  %72 = load i64, ptr @now_state, align 8, !tbaa !21
  %73 = shl i64 %46, 8
  %74 = or i64 %73, %34
  %75 = call fastcc i64 @settle(ptr noundef %4, i64 noundef %72, i64 noundef %74, i64 noundef 9223372036854775806)
  %76 = load ptr, ptr @S, align 8, !tbaa !9
  br label %77

77:                                               ; preds = %62, %71
  %78 = phi ptr [ %64, %62 ], [ %76, %71 ]
  %79 = add i64 %46, 1
  %80 = and i64 %63, 128
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %40, label %44, !llvm.loop !101

82:                                               ; preds = %36, %9
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  ret void
}

declare i64 @model_check_end(ptr noundef, ptr noundef) local_unnamed_addr #4

declare i64 @cfg_cpus() local_unnamed_addr #4

; Function Attrs: nounwind
define internal fastcc i64 @settle(ptr noundef nonnull readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #3 {
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #13
  store i64 256, ptr @ways, align 16, !tbaa !102
  %7 = tail call i64 @cfg_words() #13
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %17, label %9

9:                                                ; preds = %4, %9
  %10 = phi i64 [ %14, %9 ], [ 0, %4 ]
  %11 = getelementptr inbounds nuw i64, ptr %0, i64 %10
  %12 = load i64, ptr %11, align 8, !tbaa !21
  %13 = getelementptr inbounds nuw i64, ptr getelementptr inbounds nuw (i8, ptr @ways, i64 8), i64 %10
  store i64 %12, ptr %13, align 8, !tbaa !21
  %14 = add nuw i64 %10, 1
  %15 = tail call i64 @cfg_words() #13
  %16 = icmp ult i64 %14, %15
  br i1 %16, label %9, label %17, !llvm.loop !28

17:                                               ; preds = %9, %4
  br label %18

18:                                               ; preds = %17, %146
  %19 = phi i64 [ %148, %146 ], [ %3, %17 ]
  %20 = phi i64 [ %147, %146 ], [ 1, %17 ]
  %21 = getelementptr %struct.way, ptr @ways, i64 %20
  %22 = getelementptr i8, ptr %21, i64 -520
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  %23 = load i64, ptr %22, align 8, !tbaa !102
  %24 = icmp eq i64 %23, 0
  %25 = load i64, ptr @settled, align 8
  %26 = icmp ugt i64 %25, 1024
  %27 = select i1 %24, i1 true, i1 %26
  br i1 %27, label %90, label %28

28:                                               ; preds = %18
  %29 = getelementptr i8, ptr %21, i64 -512
  %30 = call fastcc i64 @alone(ptr noundef %29, i64 noundef 0)
  %31 = call i64 @cfg_cpus() #13
  %32 = icmp ult i64 %30, %31
  br i1 %32, label %33, label %90

33:                                               ; preds = %28
  %34 = icmp ult i64 %20, 64
  br label %35

35:                                               ; preds = %85, %33
  %36 = phi i64 [ %30, %33 ], [ %87, %85 ]
  %37 = call i64 @model_pc(ptr noundef %29, i64 noundef %36) #13
  br i1 %34, label %38, label %85

38:                                               ; preds = %35, %58
  %39 = phi i64 [ %59, %58 ], [ 0, %35 ]
  %40 = getelementptr %struct.way, ptr %21, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %42 = call i64 @cfg_words() #13
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %52, label %44

44:                                               ; preds = %38, %44
  %45 = phi i64 [ %49, %44 ], [ 0, %38 ]
  %46 = getelementptr inbounds nuw i64, ptr %29, i64 %45
  %47 = load i64, ptr %46, align 8, !tbaa !21
  %48 = getelementptr inbounds nuw i64, ptr %41, i64 %45
  store i64 %47, ptr %48, align 8, !tbaa !21
  %49 = add nuw i64 %45, 1
  %50 = call i64 @cfg_words() #13
  %51 = icmp ult i64 %49, %50
  br i1 %51, label %44, label %52, !llvm.loop !28

52:                                               ; preds = %44, %38
  %53 = load i64, ptr %22, align 8, !tbaa !102
  %54 = add i64 %53, -1
  store i64 %54, ptr %40, align 8, !tbaa !102
  %55 = call fastcc i64 @cold_step(ptr noundef nonnull %41, i64 noundef %36, i64 noundef %39, ptr noundef nonnull %5)
  %56 = and i64 %55, -129
  %57 = icmp eq i64 %56, 1
  br i1 %57, label %58, label %85

58:                                               ; preds = %52
  %59 = add nuw nsw i64 %39, 1
  %60 = icmp samesign ugt i64 %55, 127
  %61 = add nuw nsw i64 %59, %20
  %62 = icmp ult i64 %61, 64
  %63 = select i1 %60, i1 %62, i1 false
  br i1 %63, label %38, label %64, !llvm.loop !104

64:                                               ; preds = %58
  %65 = icmp eq i64 %55, 1
  br i1 %65, label %66, label %85

66:                                               ; preds = %64
  %67 = icmp eq i64 %39, 0
  br i1 %67, label %102, label %68

68:                                               ; preds = %66
  %69 = add nuw i64 %39, 1
  %70 = and i64 %69, 1
  %71 = and i64 %69, -2
  br label %72

72:                                               ; preds = %72, %68
  %73 = phi i64 [ 0, %68 ], [ %82, %72 ]
  %74 = phi i64 [ 0, %68 ], [ %83, %72 ]
  %75 = load i64, ptr %22, align 8, !tbaa !102
  %76 = call i64 @llvm.usub.sat.i64(i64 %75, i64 80)
  %77 = getelementptr %struct.way, ptr %21, i64 %73
  store i64 %76, ptr %77, align 8, !tbaa !102
  %78 = load i64, ptr %22, align 8, !tbaa !102
  %79 = call i64 @llvm.usub.sat.i64(i64 %78, i64 80)
  %80 = getelementptr %struct.way, ptr %21, i64 %73
  %81 = getelementptr i8, ptr %80, i64 520
  store i64 %79, ptr %81, align 8, !tbaa !102
  %82 = add nuw nsw i64 %73, 2
  %83 = add i64 %74, 2
  %84 = icmp eq i64 %83, %71
  br i1 %84, label %95, label %72, !llvm.loop !105

85:                                               ; preds = %52, %64, %35
  %86 = add i64 %36, 1
  %87 = call fastcc i64 @alone(ptr noundef %29, i64 noundef %86)
  %88 = call i64 @cfg_cpus() #13
  %89 = icmp ult i64 %87, %88
  br i1 %89, label %35, label %90, !llvm.loop !106

90:                                               ; preds = %85, %18, %28
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  %91 = add i64 %20, -1
  %92 = load i64, ptr @settled, align 8, !tbaa !21
  %93 = add i64 %92, 1
  store i64 %93, ptr @settled, align 8, !tbaa !21
  %94 = icmp eq i64 %19, 9223372036854775806
  br i1 %94, label %146, label %127

95:                                               ; preds = %72
  %96 = icmp eq i64 %70, 0
  br i1 %96, label %102, label %97

97:                                               ; preds = %95
  %98 = icmp ne i64 %70, 0
  call void @llvm.assume(i1 %98)
  %99 = load i64, ptr %22, align 8, !tbaa !102
  %100 = call i64 @llvm.usub.sat.i64(i64 %99, i64 80)
  %101 = getelementptr %struct.way, ptr %21, i64 %82
  store i64 %100, ptr %101, align 8, !tbaa !102
  br label %102

102:                                              ; preds = %97, %95, %66
  %103 = load ptr, ptr @S, align 8, !tbaa !9
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 312
  %105 = load i64, ptr %104, align 8, !tbaa !107
  %106 = add i64 %105, %59
  store i64 %106, ptr %104, align 8, !tbaa !107
  %107 = getelementptr inbounds nuw i8, ptr %103, i64 64
  %108 = load ptr, ptr %107, align 8, !tbaa !86
  %109 = call i64 @cfg_points() #13
  %110 = lshr i64 %109, 6
  %111 = add nuw nsw i64 %110, 1
  %112 = mul i64 %111, %37
  %113 = getelementptr inbounds nuw i64, ptr %108, i64 %112
  %114 = call i64 @cfg_points() #13
  %115 = lshr i64 %114, 6
  %116 = getelementptr inbounds nuw i64, ptr %113, i64 %115
  %117 = load i64, ptr %116, align 8, !tbaa !21
  %118 = and i64 %114, 63
  %119 = add nuw nsw i64 %39, %20
  %120 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %119
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %22, ptr noundef nonnull align 8 dereferenceable(520) %120, i64 520, i1 false), !tbaa.struct !108
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  %121 = add nsw i64 %20, -1
  %122 = shl nuw i64 1, %118
  %123 = and i64 %122, %117
  %124 = icmp eq i64 %123, 0
  %125 = icmp uge i64 %121, %119
  %126 = select i1 %124, i1 true, i1 %125
  br i1 %126, label %146, label %132

127:                                              ; preds = %90
  %128 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %91
  %129 = getelementptr inbounds nuw i8, ptr %128, i64 8
  %130 = call fastcc i64 @push(ptr noundef nonnull %129, i64 noundef %1, i64 noundef %2, i64 noundef %19)
  %131 = icmp eq i64 %130, 9223372036854775807
  br i1 %131, label %150, label %146

132:                                              ; preds = %102, %143
  %133 = phi i64 [ %144, %143 ], [ %121, %102 ]
  %134 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %133
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 8
  %136 = call i64 @model_check_always(ptr noundef nonnull %135, ptr noundef nonnull %6) #13
  %137 = icmp eq i64 %136, 1
  br i1 %137, label %143, label %138

138:                                              ; preds = %132
  %139 = lshr i64 %136, 8
  %140 = add nuw nsw i64 %139, 2
  %141 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %140, i64 noundef %1, i64 noundef %2, i64 noundef 1, i64 noundef 0)
  %142 = icmp eq i32 %141, 0
  br i1 %142, label %143, label %150

143:                                              ; preds = %138, %132
  %144 = add nuw i64 %133, 1
  %145 = icmp ult i64 %144, %119
  br i1 %145, label %132, label %146, !llvm.loop !110

146:                                              ; preds = %143, %127, %90, %102
  %147 = phi i64 [ %91, %127 ], [ %119, %102 ], [ %91, %90 ], [ %119, %143 ]
  %148 = phi i64 [ %130, %127 ], [ %19, %102 ], [ 9223372036854775806, %90 ], [ %19, %143 ]
  %149 = icmp eq i64 %147, 0
  br i1 %149, label %150, label %18, !llvm.loop !111

150:                                              ; preds = %127, %146, %138
  %151 = phi i64 [ 9223372036854775807, %138 ], [ %148, %146 ], [ 9223372036854775807, %127 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #13
  ret i64 %151
}

; Function Attrs: nounwind
define i64 @outside_step(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %6 = tail call fastcc i64 @cold_step(ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4)
  ret i64 %6
}

; Function Attrs: nounwind
define i64 @state_hash(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = tail call i64 @cfg_words() #13
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %18, label %4

4:                                                ; preds = %1, %4
  %5 = phi i64 [ %14, %4 ], [ -7046029254386353131, %1 ]
  %6 = phi i64 [ %15, %4 ], [ 0, %1 ]
  %7 = getelementptr inbounds nuw i64, ptr %0, i64 %6
  %8 = load i64, ptr %7, align 8, !tbaa !21
  %9 = xor i64 %8, %5
  %10 = zext i64 %9 to i128
  %11 = mul nuw i128 %10, 15485907386658061715
  %12 = lshr i128 %11, 64
  %13 = xor i128 %12, %11
  %14 = trunc i128 %13 to i64
  %15 = add nuw i64 %6, 1
  %16 = tail call i64 @cfg_words() #13
  %17 = icmp ult i64 %15, %16
  br i1 %17, label %4, label %18, !llvm.loop !34

18:                                               ; preds = %4, %1
  %19 = phi i64 [ -7046029254386353131, %1 ], [ %14, %4 ]
  %20 = mul i64 %19, -7046029254386353131
  %21 = lshr i64 %19, 29
  %22 = xor i64 %20, %21
  ret i64 %22
}

; Function Attrs: nounwind
define range(i64 0, -128) i64 @apply(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %6 = tail call fastcc i64 @cold_step(ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4)
  %7 = and i64 %6, -129
  ret i64 %7
}

; Function Attrs: nounwind
define i64 @lone(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %4 = tail call fastcc i64 @alone(ptr noundef %1, i64 noundef %2)
  ret i64 %4
}

; Function Attrs: nounwind
define internal fastcc i64 @alone(ptr noundef %0, i64 noundef %1) unnamed_addr #3 {
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  %4 = tail call i64 @cfg_cpus() #13
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %9, %2
  %7 = tail call i64 @cfg_cpus() #13
  %8 = icmp ult i64 %1, %7
  br i1 %8, label %16, label %59

9:                                                ; preds = %2, %9
  %10 = phi i64 [ %13, %9 ], [ 0, %2 ]
  %11 = tail call i64 @model_pc(ptr noundef %0, i64 noundef %10) #13
  %12 = getelementptr inbounds nuw i64, ptr %3, i64 %10
  store i64 %11, ptr %12, align 8, !tbaa !21
  %13 = add nuw i64 %10, 1
  %14 = tail call i64 @cfg_cpus() #13
  %15 = icmp ult i64 %13, %14
  br i1 %15, label %9, label %6, !llvm.loop !112

16:                                               ; preds = %6, %55
  %17 = phi i64 [ %56, %55 ], [ %1, %6 ]
  %18 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = load ptr, ptr @S, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %22 = load ptr, ptr %21, align 8, !tbaa !86
  %23 = tail call i64 @cfg_points() #13
  %24 = lshr i64 %23, 6
  %25 = add nuw nsw i64 %24, 1
  %26 = mul i64 %25, %19
  %27 = getelementptr inbounds nuw i64, ptr %22, i64 %26
  %28 = icmp ne i64 %19, 0
  %29 = zext i1 %28 to i32
  %30 = tail call i64 @cfg_cpus() #13
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %32, label %35

32:                                               ; preds = %49, %16
  %33 = phi i32 [ %29, %16 ], [ %51, %49 ]
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %55, label %59

35:                                               ; preds = %16, %49
  %36 = phi i64 [ %52, %49 ], [ 0, %16 ]
  %37 = phi i32 [ %51, %49 ], [ %29, %16 ]
  %38 = icmp eq i64 %36, %17
  br i1 %38, label %49, label %39

39:                                               ; preds = %35
  %40 = getelementptr inbounds nuw i64, ptr %3, i64 %36
  %41 = load i64, ptr %40, align 8, !tbaa !21
  %42 = lshr i64 %41, 6
  %43 = getelementptr inbounds nuw i64, ptr %27, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !21
  %45 = and i64 %41, 63
  %46 = lshr i64 %44, %45
  %47 = trunc i64 %46 to i32
  %48 = and i32 %47, 1
  br label %49

49:                                               ; preds = %39, %35
  %50 = phi i32 [ 1, %35 ], [ %48, %39 ]
  %51 = and i32 %50, %37
  %52 = add nuw i64 %36, 1
  %53 = tail call i64 @cfg_cpus() #13
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %35, label %32, !llvm.loop !113

55:                                               ; preds = %32
  %56 = add nuw i64 %17, 1
  %57 = tail call i64 @cfg_cpus() #13
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %16, label %59, !llvm.loop !114

59:                                               ; preds = %32, %55, %6
  %60 = phi i64 [ %1, %6 ], [ %56, %55 ], [ %17, %32 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  ret i64 %60
}

; Function Attrs: nounwind
define i64 @check(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  store i1 false, ptr @noting, align 8
  %3 = call i64 @model_check_always(ptr noundef %0, ptr noundef nonnull %2) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i64 %3
}

; Function Attrs: nounwind
define void @canon(ptr noundef %0) local_unnamed_addr #3 {
  tail call void @model_canon(ptr noundef %0) #13
  ret void
}

; Function Attrs: nounwind
define i64 @first(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  store i1 false, ptr @noting, align 8
  %3 = call i64 @model_init(ptr noundef %0, ptr noundef nonnull %2) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i64 %3
}

declare i64 @model_step(ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #8

declare i64 @cfg_full_keys() local_unnamed_addr #4

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef range(i64 0, 72057594037927938) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #3 {
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %8 = load ptr, ptr %7, align 8, !tbaa !115
  %9 = getelementptr inbounds nuw %struct.alarm, ptr %8, i64 %0
  %10 = load i64, ptr %9, align 8, !tbaa !116
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !116
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %61, label %13

13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 248
  %15 = load i64, ptr %14, align 8, !tbaa !44
  %16 = icmp ugt i64 %15, 1
  br i1 %16, label %17, label %72

17:                                               ; preds = %13
  %18 = load ptr, ptr %6, align 8, !tbaa !26
  %19 = tail call i64 @cfg_words() #13
  %20 = mul i64 %19, %1
  %21 = getelementptr inbounds nuw i64, ptr %18, i64 %20
  %22 = load ptr, ptr @S, align 8, !tbaa !9
  %23 = load ptr, ptr %22, align 8, !tbaa !26
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !118
  %26 = tail call i64 @cfg_words() #13
  %27 = mul i64 %26, %25
  %28 = getelementptr inbounds nuw i64, ptr %23, i64 %27
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 112
  %31 = load i64, ptr %30, align 8, !tbaa !25
  %32 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %33 = load i64, ptr %32, align 8, !tbaa !119
  %34 = icmp eq i64 %31, %33
  br i1 %34, label %35, label %38

35:                                               ; preds = %17
  %36 = tail call i64 @cfg_words() #13
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %55, label %45

38:                                               ; preds = %17
  %39 = icmp ult i64 %31, %33
  %40 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %39, label %61, label %72

41:                                               ; preds = %45
  %42 = add nuw i64 %46, 1
  %43 = tail call i64 @cfg_words() #13
  %44 = icmp ult i64 %42, %43
  br i1 %44, label %45, label %55, !llvm.loop !120

45:                                               ; preds = %35, %41
  %46 = phi i64 [ %42, %41 ], [ 0, %35 ]
  %47 = getelementptr inbounds nuw i64, ptr %21, i64 %46
  %48 = load i64, ptr %47, align 8, !tbaa !21
  %49 = getelementptr inbounds nuw i64, ptr %28, i64 %46
  %50 = load i64, ptr %49, align 8, !tbaa !21
  %51 = icmp eq i64 %48, %50
  br i1 %51, label %41, label %52

52:                                               ; preds = %45
  %53 = icmp ult i64 %48, %50
  %54 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %53, label %61, label %72

55:                                               ; preds = %41, %35
  %56 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %57 = load i32, ptr %56, align 8, !tbaa !121
  %58 = zext i32 %57 to i64
  %59 = icmp ult i64 %2, %58
  %60 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %59, label %61, label %72

61:                                               ; preds = %55, %38, %52, %5
  %62 = phi ptr [ %6, %5 ], [ %40, %38 ], [ %60, %55 ], [ %54, %52 ]
  %63 = trunc i64 %2 to i32
  %64 = trunc i64 %3 to i32
  %65 = getelementptr inbounds nuw i8, ptr %62, i64 112
  %66 = load i64, ptr %65, align 8, !tbaa !25
  %67 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i64 %1, ptr %67, align 8, !tbaa !21
  %68 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i32 %63, ptr %68, align 8, !tbaa !5
  %69 = getelementptr inbounds nuw i8, ptr %9, i64 20
  store i32 %64, ptr %69, align 4, !tbaa !5
  %70 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 %4, ptr %70, align 8, !tbaa !21
  %71 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i64 %66, ptr %71, align 8, !tbaa !21
  br label %72

72:                                               ; preds = %52, %38, %61, %55, %13
  %73 = phi ptr [ %62, %61 ], [ %60, %55 ], [ %6, %13 ], [ %40, %38 ], [ %54, %52 ]
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 272
  store i64 1, ptr %74, align 8, !tbaa !62
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 152
  %76 = load i64, ptr %75, align 8, !tbaa !64
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %78, label %83

78:                                               ; preds = %72
  %79 = getelementptr inbounds nuw i8, ptr %73, i64 248
  %80 = load i64, ptr %79, align 8, !tbaa !44
  %81 = icmp eq i64 %80, 1
  %82 = zext i1 %81 to i32
  br label %83

83:                                               ; preds = %78, %72
  %84 = phi i32 [ 0, %72 ], [ %82, %78 ]
  ret i32 %84
}

declare i64 @cfg_mask_words() local_unnamed_addr #4

; Function Attrs: inlinehint nounwind
define internal fastcc noundef i64 @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = tail call i64 @cfg_words() #13
  %6 = add i64 %5, 4
  %7 = mul i64 %6, %3
  %8 = getelementptr inbounds nuw i64, ptr @pending, i64 %7
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 144
  %11 = load i64, ptr %10, align 8, !tbaa !33
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %4
  tail call void @model_canon(ptr noundef %0) #13
  br label %14

14:                                               ; preds = %13, %4
  %15 = tail call i64 @cfg_words() #13
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %31, label %17

17:                                               ; preds = %14, %17
  %18 = phi i64 [ %27, %17 ], [ -7046029254386353131, %14 ]
  %19 = phi i64 [ %28, %17 ], [ 0, %14 ]
  %20 = getelementptr inbounds nuw i64, ptr %0, i64 %19
  %21 = load i64, ptr %20, align 8, !tbaa !21
  %22 = xor i64 %21, %18
  %23 = zext i64 %22 to i128
  %24 = mul nuw i128 %23, 15485907386658061715
  %25 = lshr i128 %24, 64
  %26 = xor i128 %25, %24
  %27 = trunc i128 %26 to i64
  %28 = add nuw i64 %19, 1
  %29 = tail call i64 @cfg_words() #13
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %17, label %31, !llvm.loop !34

31:                                               ; preds = %17, %14
  %32 = phi i64 [ -7046029254386353131, %14 ], [ %27, %17 ]
  %33 = mul i64 %32, -7046029254386353131
  %34 = lshr i64 %32, 29
  %35 = xor i64 %33, %34
  %36 = load ptr, ptr @S, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 248
  %38 = load i64, ptr %37, align 8, !tbaa !44
  %39 = icmp ugt i64 %38, 1
  br i1 %39, label %40, label %84

40:                                               ; preds = %31
  %41 = lshr i64 %35, 32
  %42 = mul i64 %41, %38
  %43 = lshr i64 %42, 32
  %44 = getelementptr inbounds nuw i8, ptr %36, i64 240
  %45 = load i64, ptr %44, align 8, !tbaa !54
  %46 = icmp eq i64 %43, %45
  br i1 %46, label %84, label %47

47:                                               ; preds = %40
  %48 = tail call i64 @cfg_words() #13
  %49 = shl i64 %48, 13
  %50 = add i64 %49, 8208
  %51 = load ptr, ptr @S, align 8, !tbaa !9
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 72
  %53 = load ptr, ptr %52, align 8, !tbaa !42
  %54 = getelementptr inbounds nuw i8, ptr %51, i64 248
  %55 = load i64, ptr %54, align 8, !tbaa !44
  %56 = mul i64 %55, %45
  %57 = add i64 %56, %43
  %58 = mul i64 %57, %50
  %59 = getelementptr inbounds nuw i64, ptr %53, i64 %58
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 16576
  %61 = getelementptr inbounds nuw i64, ptr @sent, i64 %43
  %62 = load i64, ptr %61, align 8, !tbaa !21
  %63 = add i64 %62, 1
  store i64 %63, ptr %61, align 8, !tbaa !21
  %64 = and i64 %62, 8191
  %65 = tail call i64 @cfg_words() #13
  %66 = add i64 %65, 1
  %67 = mul i64 %66, %64
  %68 = getelementptr inbounds nuw i64, ptr %60, i64 %67
  %69 = tail call i64 @cfg_words() #13
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %79, label %71

71:                                               ; preds = %47, %71
  %72 = phi i64 [ %76, %71 ], [ 0, %47 ]
  %73 = getelementptr inbounds nuw i64, ptr %0, i64 %72
  %74 = load i64, ptr %73, align 8, !tbaa !21
  %75 = getelementptr inbounds nuw i64, ptr %68, i64 %72
  store i64 %74, ptr %75, align 8, !tbaa !21
  %76 = add nuw i64 %72, 1
  %77 = tail call i64 @cfg_words() #13
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %71, label %79, !llvm.loop !28

79:                                               ; preds = %71, %47
  %80 = shl i64 %2, 32
  %81 = or i64 %80, %1
  %82 = tail call i64 @cfg_words() #13
  %83 = getelementptr inbounds nuw i64, ptr %68, i64 %82
  store i64 %81, ptr %83, align 8, !tbaa !21
  br label %115

84:                                               ; preds = %40, %31
  %85 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %86 = tail call i64 @cfg_words() #13
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %96, label %88

88:                                               ; preds = %84, %88
  %89 = phi i64 [ %93, %88 ], [ 0, %84 ]
  %90 = getelementptr inbounds nuw i64, ptr %0, i64 %89
  %91 = load i64, ptr %90, align 8, !tbaa !21
  %92 = getelementptr inbounds nuw i64, ptr %85, i64 %89
  store i64 %91, ptr %92, align 8, !tbaa !21
  %93 = add nuw i64 %89, 1
  %94 = tail call i64 @cfg_words() #13
  %95 = icmp ult i64 %93, %94
  br i1 %95, label %88, label %96, !llvm.loop !28

96:                                               ; preds = %88, %84
  store i64 %35, ptr %8, align 8, !tbaa !21
  %97 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 %1, ptr %97, align 8, !tbaa !21
  %98 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i64 %2, ptr %98, align 8, !tbaa !21
  %99 = load ptr, ptr @S, align 8, !tbaa !9
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 8
  %101 = load ptr, ptr %100, align 8, !tbaa !36
  %102 = getelementptr inbounds nuw i8, ptr %99, i64 80
  %103 = load i64, ptr %102, align 8, !tbaa !35
  %104 = and i64 %103, %35
  %105 = getelementptr inbounds nuw i8, ptr %99, i64 288
  %106 = load i64, ptr %105, align 8, !tbaa !37
  %107 = mul i64 %104, %106
  %108 = getelementptr inbounds nuw i8, ptr %101, i64 %107
  tail call void @llvm.prefetch.p0(ptr %108, i32 1, i32 3, i32 1)
  %109 = add i64 %3, 1
  %110 = icmp ult i64 %109, 32
  br i1 %110, label %115, label %111

111:                                              ; preds = %96
  %112 = tail call fastcc i32 @flush(i64 noundef %109)
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %115

114:                                              ; preds = %111
  store i64 %1, ptr @now_state, align 8, !tbaa !21
  store i64 %2, ptr @now_move, align 8, !tbaa !21
  br label %115

115:                                              ; preds = %111, %96, %114, %79
  %116 = phi i64 [ %3, %79 ], [ 0, %114 ], [ %109, %96 ], [ 9223372036854775807, %111 ]
  ret i64 %116
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #9

declare i64 @model_pc(ptr noundef, i64 noundef) local_unnamed_addr #4

declare i64 @cfg_points() local_unnamed_addr #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #12

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { nounwind }
attributes #5 = { noinline nounwind }
attributes #6 = { inlinehint nounwind }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #13 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"p1 _ZTS6search", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !14, i64 40}
!13 = !{!"search", !14, i64 0, !14, i64 8, !15, i64 16, !16, i64 24, !17, i64 32, !14, i64 40, !18, i64 48, !14, i64 56, !14, i64 64, !19, i64 72, !20, i64 80, !20, i64 88, !20, i64 96, !20, i64 104, !20, i64 112, !20, i64 120, !20, i64 128, !20, i64 136, !20, i64 144, !20, i64 152, !20, i64 160, !20, i64 168, !20, i64 176, !20, i64 184, !20, i64 192, !20, i64 200, !20, i64 208, !20, i64 216, !20, i64 224, !20, i64 232, !20, i64 240, !20, i64 248, !20, i64 256, !20, i64 264, !20, i64 272, !20, i64 280, !20, i64 288, !20, i64 296, !20, i64 304, !20, i64 312}
!14 = !{!"p1 long", !11, i64 0}
!15 = !{!"p1 int", !11, i64 0}
!16 = !{!"p1 short", !11, i64 0}
!17 = !{!"p1 _ZTS5alarm", !11, i64 0}
!18 = !{!"p1 _ZTS4note", !11, i64 0}
!19 = !{!"p1 _ZTS4team", !11, i64 0}
!20 = !{!"long", !7, i64 0}
!21 = !{!20, !20, i64 0}
!22 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!23 = !{!13, !18, i64 48}
!24 = !{!13, !20, i64 136}
!25 = !{!13, !20, i64 112}
!26 = !{!13, !14, i64 0}
!27 = !{!13, !15, i64 16}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.mustprogress"}
!30 = !{!13, !16, i64 24}
!31 = !{!32, !32, i64 0}
!32 = !{!"short", !7, i64 0}
!33 = !{!13, !20, i64 144}
!34 = distinct !{!34, !29}
!35 = !{!13, !20, i64 80}
!36 = !{!13, !14, i64 8}
!37 = !{!13, !20, i64 288}
!38 = !{!13, !20, i64 296}
!39 = distinct !{!39, !29}
!40 = distinct !{!40, !29}
!41 = distinct !{!41, !29}
!42 = !{!13, !19, i64 72}
!43 = !{!13, !20, i64 96}
!44 = !{!13, !20, i64 248}
!45 = distinct !{!45, !29}
!46 = !{!13, !20, i64 264}
!47 = !{!13, !20, i64 256}
!48 = !{!13, !20, i64 88}
!49 = !{!13, !20, i64 128}
!50 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!51 = !{!13, !20, i64 192}
!52 = !{!13, !20, i64 200}
!53 = !{!13, !20, i64 104}
!54 = !{!13, !20, i64 240}
!55 = distinct !{!55, !29}
!56 = distinct !{!56, !29}
!57 = distinct !{!57, !29}
!58 = !{!13, !20, i64 120}
!59 = !{!13, !20, i64 208}
!60 = !{!61, !20, i64 0}
!61 = !{!"flag", !20, i64 0, !7, i64 8}
!62 = !{!13, !20, i64 272}
!63 = distinct !{!63, !29}
!64 = !{!13, !20, i64 152}
!65 = distinct !{!65, !29}
!66 = distinct !{!66, !29}
!67 = distinct !{!67, !29}
!68 = !{!13, !20, i64 280}
!69 = !{!13, !14, i64 56}
!70 = distinct !{!70, !29}
!71 = !{!13, !20, i64 304}
!72 = !{!13, !20, i64 216}
!73 = distinct !{!73, !29}
!74 = distinct !{!74, !29}
!75 = distinct !{!75, !29}
!76 = !{!13, !20, i64 232}
!77 = distinct !{!77, !29}
!78 = distinct !{!78, !29}
!79 = distinct !{!79, !29}
!80 = distinct !{!80, !29}
!81 = !{!13, !20, i64 160}
!82 = distinct !{!82, !29}
!83 = distinct !{!83, !29}
!84 = distinct !{!84, !29}
!85 = distinct !{!85, !29}
!86 = !{!13, !14, i64 64}
!87 = distinct !{!87, !29}
!88 = distinct !{!88, !29}
!89 = !{!13, !20, i64 168}
!90 = !{!13, !20, i64 224}
!91 = distinct !{!91, !29}
!92 = !{!13, !20, i64 184}
!93 = !{!13, !20, i64 176}
!94 = distinct !{!94, !29}
!95 = distinct !{!95, !29}
!96 = distinct !{!96, !29}
!97 = distinct !{!97, !29}
!98 = distinct !{!98, !29}
!99 = distinct !{!99, !29}
!100 = distinct !{!100, !29}
!101 = distinct !{!101, !29}
!102 = !{!103, !20, i64 0}
!103 = !{!"way", !20, i64 0, !7, i64 8}
!104 = distinct !{!104, !29}
!105 = distinct !{!105, !29}
!106 = distinct !{!106, !29}
!107 = !{!13, !20, i64 312}
!108 = !{i64 0, i64 8, !21, i64 8, i64 512, !109}
!109 = !{!7, !7, i64 0}
!110 = distinct !{!110, !29}
!111 = distinct !{!111, !29}
!112 = distinct !{!112, !29}
!113 = distinct !{!113, !29}
!114 = distinct !{!114, !29}
!115 = !{!13, !17, i64 32}
!116 = !{!117, !20, i64 0}
!117 = !{!"alarm", !20, i64 0, !20, i64 8, !6, i64 16, !6, i64 20, !20, i64 24, !20, i64 32}
!118 = !{!117, !20, i64 8}
!119 = !{!117, !20, i64 32}
!120 = distinct !{!120, !29}
!121 = !{!117, !6, i64 16}
