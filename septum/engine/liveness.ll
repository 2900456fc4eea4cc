; SPDX-License-Identifier: GPL-2.0-or-later
; Made from liveness.c by tools/search_ll.py; do not edit.
%struct.shared = type { [32 x i8], i64 }
%struct.slot = type { i64, i64, i64 }

@shared_numbers = internal constant [43 x %struct.shared] [%struct.shared { [32 x i8] c"NONE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"WEAK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"STRONG\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"LEADS_TO\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"STEP_OF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"STEP_OR_STOP_OF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"NOWHERE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4294967295 }, %struct.shared { [32 x i8] c"DROPPED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32768 }, %struct.shared { [32 x i8] c"ANY_CPU\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 -1 }, %struct.shared { [32 x i8] c"sizeof slot\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"sizeof graph\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 248 }, %struct.shared { [32 x i8] c"graph.states\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"graph.first\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"graph.to\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"graph.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"graph.busy\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"graph.index\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"graph.operation\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 48 }, %struct.shared { [32 x i8] c"graph.step\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 56 }, %struct.shared { [32 x i8] c"graph.order\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"graph.out\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"graph.set\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"graph.number\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 88 }, %struct.shared { [32 x i8] c"graph.low\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 96 }, %struct.shared { [32 x i8] c"graph.edge\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 104 }, %struct.shared { [32 x i8] c"graph.calls\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 112 }, %struct.shared { [32 x i8] c"graph.stack\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 120 }, %struct.shared { [32 x i8] c"graph.ranges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"graph.index_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"graph.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 144 }, %struct.shared { [32 x i8] c"graph.edges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 152 }, %struct.shared { [32 x i8] c"graph.capacity\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 160 }, %struct.shared { [32 x i8] c"graph.words\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 168 }, %struct.shared { [32 x i8] c"graph.cpus\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 176 }, %struct.shared { [32 x i8] c"graph.through\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 184 }, %struct.shared { [32 x i8] c"graph.lo\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 192 }, %struct.shared { [32 x i8] c"graph.hi\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 200 }, %struct.shared { [32 x i8] c"graph.least\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 208 }, %struct.shared { [32 x i8] c"graph.steps\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 216 }, %struct.shared { [32 x i8] c"graph.some\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 224 }, %struct.shared { [32 x i8] c"graph.all\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 232 }, %struct.shared { [32 x i8] c"graph.unended\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 240 }, %struct.shared zeroinitializer], align 16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @liveness_index(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp ult i64 %1, %2
  br i1 %4, label %5, label %19

5:                                                ; preds = %3
  %6 = load ptr, ptr %0, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %8 = load i64, ptr %7, align 8, !tbaa !17
  %9 = icmp eq i64 %8, 0
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = load i64, ptr %10, align 8, !tbaa !18
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load ptr, ptr %12, align 8, !tbaa !19
  %14 = and i64 %8, 3
  %15 = icmp ult i64 %8, 4
  %16 = and i64 %8, -4
  %17 = icmp eq i64 %14, 0
  %18 = icmp ne i64 %14, 0
  br label %20

19:                                               ; preds = %89, %3
  ret void

20:                                               ; preds = %5, %89
  %21 = phi i64 [ %1, %5 ], [ %92, %89 ]
  %22 = mul i64 %8, %21
  %23 = getelementptr inbounds nuw i64, ptr %6, i64 %22
  br i1 %9, label %76, label %24

24:                                               ; preds = %20
  br i1 %15, label %60, label %25

25:                                               ; preds = %24, %25
  %26 = phi i64 [ %56, %25 ], [ 0, %24 ]
  %27 = phi i64 [ %55, %25 ], [ 0, %24 ]
  %28 = phi i64 [ %57, %25 ], [ 0, %24 ]
  %29 = getelementptr inbounds nuw i64, ptr %23, i64 %26
  %30 = load i64, ptr %29, align 8, !tbaa !20
  %31 = xor i64 %30, %27
  %32 = mul i64 %31, -7046029254386353131
  %33 = lshr i64 %32, 32
  %34 = getelementptr inbounds nuw i64, ptr %23, i64 %26
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %36 = load i64, ptr %35, align 8, !tbaa !20
  %37 = xor i64 %33, %36
  %38 = xor i64 %37, %32
  %39 = mul i64 %38, -7046029254386353131
  %40 = lshr i64 %39, 32
  %41 = getelementptr inbounds nuw i64, ptr %23, i64 %26
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 16
  %43 = load i64, ptr %42, align 8, !tbaa !20
  %44 = xor i64 %40, %43
  %45 = xor i64 %44, %39
  %46 = mul i64 %45, -7046029254386353131
  %47 = lshr i64 %46, 32
  %48 = getelementptr inbounds nuw i64, ptr %23, i64 %26
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %50 = load i64, ptr %49, align 8, !tbaa !20
  %51 = xor i64 %47, %50
  %52 = xor i64 %51, %46
  %53 = mul i64 %52, -7046029254386353131
  %54 = lshr i64 %53, 32
  %55 = xor i64 %54, %53
  %56 = add nuw i64 %26, 4
  %57 = add i64 %28, 4
  %58 = icmp eq i64 %57, %16
  br i1 %58, label %59, label %25, !llvm.loop !21

59:                                               ; preds = %25
  br i1 %17, label %76, label %60

60:                                               ; preds = %59, %24
  %61 = phi i64 [ 0, %24 ], [ %56, %59 ]
  %62 = phi i64 [ 0, %24 ], [ %55, %59 ]
  tail call void @llvm.assume(i1 %18)
  br label %63

63:                                               ; preds = %63, %60
  %64 = phi i64 [ %73, %63 ], [ %61, %60 ]
  %65 = phi i64 [ %72, %63 ], [ %62, %60 ]
  %66 = phi i64 [ %74, %63 ], [ 0, %60 ]
  %67 = getelementptr inbounds nuw i64, ptr %23, i64 %64
  %68 = load i64, ptr %67, align 8, !tbaa !20
  %69 = xor i64 %68, %65
  %70 = mul i64 %69, -7046029254386353131
  %71 = lshr i64 %70, 32
  %72 = xor i64 %71, %70
  %73 = add nuw i64 %64, 1
  %74 = add i64 %66, 1
  %75 = icmp eq i64 %74, %14
  br i1 %75, label %76, label %63, !llvm.loop !23

76:                                               ; preds = %59, %63, %20
  %77 = phi i64 [ 0, %20 ], [ %55, %59 ], [ %72, %63 ]
  %78 = and i64 %11, %77
  %79 = getelementptr inbounds nuw i32, ptr %13, i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !5
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %89, label %82

82:                                               ; preds = %76, %82
  %83 = phi i64 [ %85, %82 ], [ %78, %76 ]
  %84 = add i64 %83, 1
  %85 = and i64 %84, %11
  %86 = getelementptr inbounds nuw i32, ptr %13, i64 %85
  %87 = load i32, ptr %86, align 4, !tbaa !5
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %89, label %82, !llvm.loop !25

89:                                               ; preds = %82, %76
  %90 = phi i64 [ %78, %76 ], [ %85, %82 ]
  %91 = getelementptr inbounds nuw i32, ptr %13, i64 %90
  %92 = add nuw i64 %21, 1
  %93 = trunc i64 %92 to i32
  store i32 %93, ptr %91, align 4, !tbaa !5
  %94 = icmp eq i64 %92, %2
  br i1 %94, label %19, label %20, !llvm.loop !26
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 4294967296) i64 @liveness_number(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %4 = load i64, ptr %3, align 8, !tbaa !17
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %45, label %6

6:                                                ; preds = %2
  %7 = and i64 %4, 3
  %8 = icmp ult i64 %4, 4
  br i1 %8, label %52, label %9

9:                                                ; preds = %6
  %10 = and i64 %4, -4
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %42, %11 ]
  %13 = phi i64 [ 0, %9 ], [ %41, %11 ]
  %14 = phi i64 [ 0, %9 ], [ %43, %11 ]
  %15 = getelementptr inbounds nuw i64, ptr %1, i64 %12
  %16 = load i64, ptr %15, align 8, !tbaa !20
  %17 = xor i64 %16, %13
  %18 = mul i64 %17, -7046029254386353131
  %19 = lshr i64 %18, 32
  %20 = getelementptr inbounds nuw i64, ptr %1, i64 %12
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %22 = load i64, ptr %21, align 8, !tbaa !20
  %23 = xor i64 %19, %22
  %24 = xor i64 %23, %18
  %25 = mul i64 %24, -7046029254386353131
  %26 = lshr i64 %25, 32
  %27 = getelementptr inbounds nuw i64, ptr %1, i64 %12
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 16
  %29 = load i64, ptr %28, align 8, !tbaa !20
  %30 = xor i64 %26, %29
  %31 = xor i64 %30, %25
  %32 = mul i64 %31, -7046029254386353131
  %33 = lshr i64 %32, 32
  %34 = getelementptr inbounds nuw i64, ptr %1, i64 %12
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 24
  %36 = load i64, ptr %35, align 8, !tbaa !20
  %37 = xor i64 %33, %36
  %38 = xor i64 %37, %32
  %39 = mul i64 %38, -7046029254386353131
  %40 = lshr i64 %39, 32
  %41 = xor i64 %40, %39
  %42 = add nuw i64 %12, 4
  %43 = add i64 %14, 4
  %44 = icmp eq i64 %43, %10
  br i1 %44, label %50, label %11, !llvm.loop !21

45:                                               ; preds = %2
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %47 = load ptr, ptr %46, align 8, !tbaa !19
  %48 = load i32, ptr %47, align 4, !tbaa !5
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %139, label %135

50:                                               ; preds = %11
  %51 = icmp eq i64 %7, 0
  br i1 %51, label %69, label %52

52:                                               ; preds = %50, %6
  %53 = phi i64 [ 0, %6 ], [ %42, %50 ]
  %54 = phi i64 [ 0, %6 ], [ %41, %50 ]
  %55 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %55)
  br label %56

56:                                               ; preds = %56, %52
  %57 = phi i64 [ %66, %56 ], [ %53, %52 ]
  %58 = phi i64 [ %65, %56 ], [ %54, %52 ]
  %59 = phi i64 [ %67, %56 ], [ 0, %52 ]
  %60 = getelementptr inbounds nuw i64, ptr %1, i64 %57
  %61 = load i64, ptr %60, align 8, !tbaa !20
  %62 = xor i64 %61, %58
  %63 = mul i64 %62, -7046029254386353131
  %64 = lshr i64 %63, 32
  %65 = xor i64 %64, %63
  %66 = add nuw i64 %57, 1
  %67 = add i64 %59, 1
  %68 = icmp eq i64 %67, %7
  br i1 %68, label %69, label %56, !llvm.loop !27

69:                                               ; preds = %56, %50
  %70 = phi i64 [ %41, %50 ], [ %65, %56 ]
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %72 = load i64, ptr %71, align 8, !tbaa !18
  %73 = and i64 %72, %70
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %75 = load ptr, ptr %74, align 8, !tbaa !19
  %76 = getelementptr inbounds nuw i32, ptr %75, i64 %73
  %77 = load i32, ptr %76, align 4, !tbaa !5
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %139, label %79

79:                                               ; preds = %69
  %80 = load ptr, ptr %0, align 8, !tbaa !9
  %81 = icmp ult i64 %4, 4
  %82 = and i64 %4, -4
  %83 = icmp eq i64 %4, %82
  br label %84

84:                                               ; preds = %79, %129
  %85 = phi i32 [ %133, %129 ], [ %77, %79 ]
  %86 = phi i64 [ %131, %129 ], [ %73, %79 ]
  %87 = add i32 %85, -1
  %88 = zext i32 %87 to i64
  %89 = mul i64 %4, %88
  %90 = getelementptr inbounds nuw i64, ptr %80, i64 %89
  br i1 %81, label %112, label %91

91:                                               ; preds = %84, %91
  %92 = phi i64 [ %107, %91 ], [ 0, %84 ]
  %93 = phi <2 x i64> [ %105, %91 ], [ zeroinitializer, %84 ]
  %94 = phi <2 x i64> [ %106, %91 ], [ zeroinitializer, %84 ]
  %95 = getelementptr inbounds nuw i64, ptr %90, i64 %92
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 16
  %97 = load <2 x i64>, ptr %95, align 8, !tbaa !20
  %98 = load <2 x i64>, ptr %96, align 8, !tbaa !20
  %99 = getelementptr inbounds nuw i64, ptr %1, i64 %92
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load <2 x i64>, ptr %99, align 8, !tbaa !20
  %102 = load <2 x i64>, ptr %100, align 8, !tbaa !20
  %103 = xor <2 x i64> %101, %97
  %104 = xor <2 x i64> %102, %98
  %105 = or <2 x i64> %103, %93
  %106 = or <2 x i64> %104, %94
  %107 = add nuw i64 %92, 4
  %108 = icmp eq i64 %107, %82
  br i1 %108, label %109, label %91, !llvm.loop !28

109:                                              ; preds = %91
  %110 = or <2 x i64> %106, %105
  %111 = tail call i64 @llvm.vector.reduce.or.v2i64(<2 x i64> %110)
  br i1 %83, label %126, label %112

112:                                              ; preds = %84, %109
  %113 = phi i64 [ 0, %84 ], [ %82, %109 ]
  %114 = phi i64 [ 0, %84 ], [ %111, %109 ]
  br label %115

115:                                              ; preds = %112, %115
  %116 = phi i64 [ %124, %115 ], [ %113, %112 ]
  %117 = phi i64 [ %123, %115 ], [ %114, %112 ]
  %118 = getelementptr inbounds nuw i64, ptr %90, i64 %116
  %119 = load i64, ptr %118, align 8, !tbaa !20
  %120 = getelementptr inbounds nuw i64, ptr %1, i64 %116
  %121 = load i64, ptr %120, align 8, !tbaa !20
  %122 = xor i64 %121, %119
  %123 = or i64 %122, %117
  %124 = add nuw i64 %116, 1
  %125 = icmp eq i64 %124, %4
  br i1 %125, label %126, label %115, !llvm.loop !31

126:                                              ; preds = %115, %109
  %127 = phi i64 [ %111, %109 ], [ %123, %115 ]
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %135, label %129

129:                                              ; preds = %126
  %130 = add i64 %86, 1
  %131 = and i64 %130, %72
  %132 = getelementptr inbounds nuw i32, ptr %75, i64 %131
  %133 = load i32, ptr %132, align 4, !tbaa !5
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %135, label %84, !llvm.loop !32

135:                                              ; preds = %126, %129, %45
  %136 = phi i32 [ %48, %45 ], [ %85, %126 ], [ 0, %129 ]
  %137 = add i32 %136, -1
  %138 = zext i32 %137 to i64
  br label %139

139:                                              ; preds = %69, %45, %135
  %140 = phi i64 [ 4294967295, %45 ], [ %138, %135 ], [ 4294967295, %69 ]
  ret i64 %140
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @liveness_edges(ptr noundef %0, ptr noundef captures(none) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = alloca [64 x i64], align 16
  %6 = ptrtoint ptr %5 to i64
  %7 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #8
  %8 = icmp ult i64 %2, %3
  br i1 %8, label %9, label %303

9:                                                ; preds = %4
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 152
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 176
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 168
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 160
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %22 = load i64, ptr %10, align 8, !tbaa !33
  %23 = load ptr, ptr %11, align 8, !tbaa !34
  %24 = load i64, ptr %13, align 8, !tbaa !35
  br label %25

25:                                               ; preds = %9, %294
  %26 = phi i64 [ 0, %9 ], [ %302, %294 ]
  %27 = phi ptr [ %23, %9 ], [ %296, %294 ]
  %28 = phi i64 [ %22, %9 ], [ %297, %294 ]
  %29 = phi i64 [ %24, %9 ], [ %298, %294 ]
  %30 = phi i64 [ %2, %9 ], [ %299, %294 ]
  %31 = add i64 %2, %26
  %32 = shl i64 %31, 3
  %33 = trunc i64 %28 to i32
  %34 = getelementptr inbounds nuw i32, ptr %27, i64 %30
  store i32 %33, ptr %34, align 4, !tbaa !5
  %35 = load ptr, ptr %12, align 8, !tbaa !36
  %36 = getelementptr inbounds nuw i32, ptr %35, i64 %30
  store i32 0, ptr %36, align 4, !tbaa !5
  %37 = icmp eq i64 %29, 0
  br i1 %37, label %294, label %38

38:                                               ; preds = %25, %286
  %39 = phi i64 [ %287, %286 ], [ 0, %25 ]
  %40 = load ptr, ptr %14, align 8, !tbaa !37
  %41 = getelementptr inbounds nuw %struct.slot, ptr %40, i64 %39
  br label %42

42:                                               ; preds = %38, %249
  %43 = phi i64 [ 0, %38 ], [ %259, %249 ]
  %44 = load i64, ptr %15, align 8, !tbaa !17
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %88, label %46

46:                                               ; preds = %42
  %47 = load ptr, ptr %1, align 8, !tbaa !9
  %48 = mul i64 %44, %30
  %49 = getelementptr inbounds nuw i64, ptr %47, i64 %48
  %50 = icmp ult i64 %44, 6
  br i1 %50, label %71, label %51

51:                                               ; preds = %46
  %52 = ptrtoint ptr %47 to i64
  %53 = mul i64 %32, %44
  %54 = add nuw i64 %53, %52
  %55 = sub i64 %6, %54
  %56 = icmp ult i64 %55, 32
  br i1 %56, label %71, label %57

57:                                               ; preds = %51
  %58 = and i64 %44, -4
  br label %59

59:                                               ; preds = %59, %57
  %60 = phi i64 [ 0, %57 ], [ %67, %59 ]
  %61 = getelementptr inbounds nuw i64, ptr %49, i64 %60
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 16
  %63 = load <2 x i64>, ptr %61, align 8, !tbaa !20
  %64 = load <2 x i64>, ptr %62, align 8, !tbaa !20
  %65 = getelementptr inbounds nuw i64, ptr %5, i64 %60
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 16
  store <2 x i64> %63, ptr %65, align 16, !tbaa !20
  store <2 x i64> %64, ptr %66, align 16, !tbaa !20
  %67 = add nuw i64 %60, 4
  %68 = icmp eq i64 %67, %58
  br i1 %68, label %69, label %59, !llvm.loop !38

69:                                               ; preds = %59
  %70 = icmp eq i64 %44, %58
  br i1 %70, label %88, label %71

71:                                               ; preds = %51, %46, %69
  %72 = phi i64 [ 0, %51 ], [ 0, %46 ], [ %58, %69 ]
  %73 = and i64 %44, 3
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %84, label %75

75:                                               ; preds = %71, %75
  %76 = phi i64 [ %81, %75 ], [ %72, %71 ]
  %77 = phi i64 [ %82, %75 ], [ 0, %71 ]
  %78 = getelementptr inbounds nuw i64, ptr %49, i64 %76
  %79 = load i64, ptr %78, align 8, !tbaa !20
  %80 = getelementptr inbounds nuw i64, ptr %5, i64 %76
  store i64 %79, ptr %80, align 8, !tbaa !20
  %81 = add nuw i64 %76, 1
  %82 = add i64 %77, 1
  %83 = icmp eq i64 %82, %73
  br i1 %83, label %84, label %75, !llvm.loop !39

84:                                               ; preds = %75, %71
  %85 = phi i64 [ %72, %71 ], [ %81, %75 ]
  %86 = sub i64 %72, %44
  %87 = icmp ugt i64 %86, -4
  br i1 %87, label %88, label %91

88:                                               ; preds = %84, %91, %69, %42
  %89 = load ptr, ptr %16, align 8, !tbaa !40
  %90 = call i64 %89(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %39, i64 noundef %43, ptr noundef nonnull %7) #8
  switch i64 %90, label %110 [
    i64 3, label %286
    i64 0, label %262
  ]

91:                                               ; preds = %84, %91
  %92 = phi i64 [ %108, %91 ], [ %85, %84 ]
  %93 = getelementptr inbounds nuw i64, ptr %49, i64 %92
  %94 = load i64, ptr %93, align 8, !tbaa !20
  %95 = getelementptr inbounds nuw i64, ptr %5, i64 %92
  store i64 %94, ptr %95, align 8, !tbaa !20
  %96 = add nuw i64 %92, 1
  %97 = getelementptr inbounds nuw i64, ptr %49, i64 %96
  %98 = load i64, ptr %97, align 8, !tbaa !20
  %99 = getelementptr inbounds nuw i64, ptr %5, i64 %96
  store i64 %98, ptr %99, align 8, !tbaa !20
  %100 = add nuw i64 %92, 2
  %101 = getelementptr inbounds nuw i64, ptr %49, i64 %100
  %102 = load i64, ptr %101, align 8, !tbaa !20
  %103 = getelementptr inbounds nuw i64, ptr %5, i64 %100
  store i64 %102, ptr %103, align 8, !tbaa !20
  %104 = add nuw i64 %92, 3
  %105 = getelementptr inbounds nuw i64, ptr %49, i64 %104
  %106 = load i64, ptr %105, align 8, !tbaa !20
  %107 = getelementptr inbounds nuw i64, ptr %5, i64 %104
  store i64 %106, ptr %107, align 8, !tbaa !20
  %108 = add nuw i64 %92, 4
  %109 = icmp eq i64 %108, %44
  br i1 %109, label %88, label %91, !llvm.loop !41

110:                                              ; preds = %88
  %111 = load i64, ptr %10, align 8, !tbaa !33
  %112 = load i64, ptr %17, align 8, !tbaa !42
  %113 = icmp eq i64 %111, %112
  br i1 %113, label %303, label %114

114:                                              ; preds = %110
  %115 = and i64 %90, 2
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %117, label %249

117:                                              ; preds = %114
  %118 = load i64, ptr %15, align 8, !tbaa !17
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %159, label %120

120:                                              ; preds = %117
  %121 = and i64 %118, 3
  %122 = icmp ult i64 %118, 4
  br i1 %122, label %165, label %123

123:                                              ; preds = %120
  %124 = and i64 %118, -4
  br label %125

125:                                              ; preds = %125, %123
  %126 = phi i64 [ 0, %123 ], [ %156, %125 ]
  %127 = phi i64 [ 0, %123 ], [ %155, %125 ]
  %128 = phi i64 [ 0, %123 ], [ %157, %125 ]
  %129 = getelementptr inbounds nuw i64, ptr %5, i64 %126
  %130 = load i64, ptr %129, align 16, !tbaa !20
  %131 = xor i64 %130, %127
  %132 = mul i64 %131, -7046029254386353131
  %133 = lshr i64 %132, 32
  %134 = getelementptr inbounds nuw i64, ptr %5, i64 %126
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 8
  %136 = load i64, ptr %135, align 8, !tbaa !20
  %137 = xor i64 %133, %136
  %138 = xor i64 %137, %132
  %139 = mul i64 %138, -7046029254386353131
  %140 = lshr i64 %139, 32
  %141 = getelementptr inbounds nuw i64, ptr %5, i64 %126
  %142 = getelementptr inbounds nuw i8, ptr %141, i64 16
  %143 = load i64, ptr %142, align 16, !tbaa !20
  %144 = xor i64 %140, %143
  %145 = xor i64 %144, %139
  %146 = mul i64 %145, -7046029254386353131
  %147 = lshr i64 %146, 32
  %148 = getelementptr inbounds nuw i64, ptr %5, i64 %126
  %149 = getelementptr inbounds nuw i8, ptr %148, i64 24
  %150 = load i64, ptr %149, align 8, !tbaa !20
  %151 = xor i64 %147, %150
  %152 = xor i64 %151, %146
  %153 = mul i64 %152, -7046029254386353131
  %154 = lshr i64 %153, 32
  %155 = xor i64 %154, %153
  %156 = add nuw i64 %126, 4
  %157 = add i64 %128, 4
  %158 = icmp eq i64 %157, %124
  br i1 %158, label %163, label %125, !llvm.loop !21

159:                                              ; preds = %117
  %160 = load ptr, ptr %19, align 8, !tbaa !19
  %161 = load i32, ptr %160, align 4, !tbaa !5
  %162 = icmp eq i32 %161, 0
  br i1 %162, label %249, label %246

163:                                              ; preds = %125
  %164 = icmp eq i64 %121, 0
  br i1 %164, label %182, label %165

165:                                              ; preds = %163, %120
  %166 = phi i64 [ 0, %120 ], [ %156, %163 ]
  %167 = phi i64 [ 0, %120 ], [ %155, %163 ]
  %168 = icmp ne i64 %121, 0
  call void @llvm.assume(i1 %168)
  br label %169

169:                                              ; preds = %169, %165
  %170 = phi i64 [ %179, %169 ], [ %166, %165 ]
  %171 = phi i64 [ %178, %169 ], [ %167, %165 ]
  %172 = phi i64 [ %180, %169 ], [ 0, %165 ]
  %173 = getelementptr inbounds nuw i64, ptr %5, i64 %170
  %174 = load i64, ptr %173, align 8, !tbaa !20
  %175 = xor i64 %174, %171
  %176 = mul i64 %175, -7046029254386353131
  %177 = lshr i64 %176, 32
  %178 = xor i64 %177, %176
  %179 = add nuw i64 %170, 1
  %180 = add i64 %172, 1
  %181 = icmp eq i64 %180, %121
  br i1 %181, label %182, label %169, !llvm.loop !43

182:                                              ; preds = %169, %163
  %183 = phi i64 [ %155, %163 ], [ %178, %169 ]
  %184 = load i64, ptr %18, align 8, !tbaa !18
  %185 = and i64 %184, %183
  %186 = load ptr, ptr %19, align 8, !tbaa !19
  %187 = getelementptr inbounds nuw i32, ptr %186, i64 %185
  %188 = load i32, ptr %187, align 4, !tbaa !5
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %249, label %190

190:                                              ; preds = %182
  %191 = load ptr, ptr %1, align 8, !tbaa !9
  %192 = icmp ult i64 %118, 4
  %193 = and i64 %118, -4
  %194 = icmp eq i64 %118, %193
  br label %195

195:                                              ; preds = %190, %240
  %196 = phi i32 [ %244, %240 ], [ %188, %190 ]
  %197 = phi i64 [ %242, %240 ], [ %185, %190 ]
  %198 = add i32 %196, -1
  %199 = zext i32 %198 to i64
  %200 = mul i64 %118, %199
  %201 = getelementptr inbounds nuw i64, ptr %191, i64 %200
  br i1 %192, label %223, label %202

202:                                              ; preds = %195, %202
  %203 = phi i64 [ %218, %202 ], [ 0, %195 ]
  %204 = phi <2 x i64> [ %216, %202 ], [ zeroinitializer, %195 ]
  %205 = phi <2 x i64> [ %217, %202 ], [ zeroinitializer, %195 ]
  %206 = getelementptr inbounds nuw i64, ptr %201, i64 %203
  %207 = getelementptr inbounds nuw i8, ptr %206, i64 16
  %208 = load <2 x i64>, ptr %206, align 8, !tbaa !20
  %209 = load <2 x i64>, ptr %207, align 8, !tbaa !20
  %210 = getelementptr inbounds nuw i64, ptr %5, i64 %203
  %211 = getelementptr inbounds nuw i8, ptr %210, i64 16
  %212 = load <2 x i64>, ptr %210, align 16, !tbaa !20
  %213 = load <2 x i64>, ptr %211, align 16, !tbaa !20
  %214 = xor <2 x i64> %212, %208
  %215 = xor <2 x i64> %213, %209
  %216 = or <2 x i64> %214, %204
  %217 = or <2 x i64> %215, %205
  %218 = add nuw i64 %203, 4
  %219 = icmp eq i64 %218, %193
  br i1 %219, label %220, label %202, !llvm.loop !44

220:                                              ; preds = %202
  %221 = or <2 x i64> %217, %216
  %222 = call i64 @llvm.vector.reduce.or.v2i64(<2 x i64> %221)
  br i1 %194, label %237, label %223

223:                                              ; preds = %195, %220
  %224 = phi i64 [ 0, %195 ], [ %193, %220 ]
  %225 = phi i64 [ 0, %195 ], [ %222, %220 ]
  br label %226

226:                                              ; preds = %223, %226
  %227 = phi i64 [ %235, %226 ], [ %224, %223 ]
  %228 = phi i64 [ %234, %226 ], [ %225, %223 ]
  %229 = getelementptr inbounds nuw i64, ptr %201, i64 %227
  %230 = load i64, ptr %229, align 8, !tbaa !20
  %231 = getelementptr inbounds nuw i64, ptr %5, i64 %227
  %232 = load i64, ptr %231, align 8, !tbaa !20
  %233 = xor i64 %232, %230
  %234 = or i64 %233, %228
  %235 = add nuw i64 %227, 1
  %236 = icmp eq i64 %235, %118
  br i1 %236, label %237, label %226, !llvm.loop !45

237:                                              ; preds = %226, %220
  %238 = phi i64 [ %222, %220 ], [ %234, %226 ]
  %239 = icmp eq i64 %238, 0
  br i1 %239, label %246, label %240

240:                                              ; preds = %237
  %241 = add i64 %197, 1
  %242 = and i64 %241, %184
  %243 = getelementptr inbounds nuw i32, ptr %186, i64 %242
  %244 = load i32, ptr %243, align 4, !tbaa !5
  %245 = icmp eq i32 %244, 0
  br i1 %245, label %246, label %195, !llvm.loop !32

246:                                              ; preds = %237, %240, %159
  %247 = phi i32 [ %161, %159 ], [ %196, %237 ], [ 0, %240 ]
  %248 = add i32 %247, -1
  br label %249

249:                                              ; preds = %182, %246, %159, %114
  %250 = phi i32 [ -1, %114 ], [ -1, %159 ], [ %248, %246 ], [ -1, %182 ]
  %251 = load ptr, ptr %20, align 8, !tbaa !46
  %252 = getelementptr inbounds nuw i32, ptr %251, i64 %111
  store i32 %250, ptr %252, align 4, !tbaa !5
  %253 = shl i64 %43, 8
  %254 = or i64 %253, %39
  %255 = trunc i64 %254 to i16
  %256 = load ptr, ptr %21, align 8, !tbaa !47
  %257 = add i64 %111, 1
  store i64 %257, ptr %10, align 8, !tbaa !33
  %258 = getelementptr inbounds nuw i16, ptr %256, i64 %111
  store i16 %255, ptr %258, align 2, !tbaa !48
  %259 = add i64 %43, 1
  %260 = and i64 %90, 128
  %261 = icmp eq i64 %260, 0
  br i1 %261, label %262, label %42, !llvm.loop !50

262:                                              ; preds = %249, %88
  %263 = getelementptr inbounds nuw i8, ptr %41, i64 16
  %264 = load i64, ptr %263, align 8, !tbaa !51
  %265 = icmp eq i64 %264, 0
  br i1 %265, label %279, label %266

266:                                              ; preds = %262
  %267 = load ptr, ptr %1, align 8, !tbaa !9
  %268 = load i64, ptr %15, align 8, !tbaa !17
  %269 = mul i64 %268, %30
  %270 = getelementptr inbounds nuw i64, ptr %267, i64 %269
  %271 = load i64, ptr %41, align 8, !tbaa !53
  %272 = getelementptr inbounds nuw i64, ptr %270, i64 %271
  %273 = load i64, ptr %272, align 8, !tbaa !20
  %274 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %275 = load i64, ptr %274, align 8, !tbaa !54
  %276 = lshr i64 %273, %275
  %277 = and i64 %276, %264
  %278 = icmp eq i64 %277, 0
  br i1 %278, label %286, label %279

279:                                              ; preds = %266, %262
  %280 = trunc i64 %39 to i32
  %281 = shl nuw i32 1, %280
  %282 = load ptr, ptr %12, align 8, !tbaa !36
  %283 = getelementptr inbounds nuw i32, ptr %282, i64 %30
  %284 = load i32, ptr %283, align 4, !tbaa !5
  %285 = or i32 %284, %281
  store i32 %285, ptr %283, align 4, !tbaa !5
  br label %286

286:                                              ; preds = %88, %279, %266
  %287 = add nuw i64 %39, 1
  %288 = load i64, ptr %13, align 8, !tbaa !35
  %289 = icmp ult i64 %287, %288
  br i1 %289, label %38, label %290, !llvm.loop !55

290:                                              ; preds = %286
  %291 = load i64, ptr %10, align 8, !tbaa !33
  %292 = load ptr, ptr %11, align 8, !tbaa !34
  %293 = trunc i64 %291 to i32
  br label %294

294:                                              ; preds = %290, %25
  %295 = phi i32 [ %293, %290 ], [ %33, %25 ]
  %296 = phi ptr [ %292, %290 ], [ %27, %25 ]
  %297 = phi i64 [ %291, %290 ], [ %28, %25 ]
  %298 = phi i64 [ %288, %290 ], [ 0, %25 ]
  %299 = add nuw i64 %30, 1
  %300 = getelementptr inbounds nuw i32, ptr %296, i64 %299
  store i32 %295, ptr %300, align 4, !tbaa !5
  %301 = icmp eq i64 %299, %3
  %302 = add i64 %26, 1
  br i1 %301, label %303, label %25, !llvm.loop !56

303:                                              ; preds = %294, %110, %4
  %304 = phi i64 [ 0, %110 ], [ 1, %4 ], [ 1, %294 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  ret i64 %304
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @liveness_find(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %6 = load i64, ptr %5, align 8, !tbaa !33
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %45, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %10 = load ptr, ptr %9, align 8, !tbaa !47
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
  %21 = load <8 x i16>, ptr %19, align 2, !tbaa !48
  %22 = load <8 x i16>, ptr %20, align 2, !tbaa !48
  %23 = and <8 x i16> %21, splat (i16 32767)
  %24 = and <8 x i16> %22, splat (i16 32767)
  store <8 x i16> %23, ptr %19, align 2, !tbaa !48
  store <8 x i16> %24, ptr %20, align 2, !tbaa !48
  %25 = add nuw i64 %18, 16
  %26 = icmp eq i64 %25, %16
  br i1 %26, label %27, label %17, !llvm.loop !57

27:                                               ; preds = %17
  %28 = icmp eq i64 %6, %16
  br i1 %28, label %45, label %29

29:                                               ; preds = %27
  %30 = icmp eq i64 %15, 0
  br i1 %30, label %43, label %31, !prof !58

31:                                               ; preds = %12, %29
  %32 = phi i64 [ %16, %29 ], [ 0, %12 ]
  %33 = and i64 %6, -4
  br label %34

34:                                               ; preds = %34, %31
  %35 = phi i64 [ %32, %31 ], [ %39, %34 ]
  %36 = getelementptr inbounds nuw i16, ptr %10, i64 %35
  %37 = load <4 x i16>, ptr %36, align 2, !tbaa !48
  %38 = and <4 x i16> %37, splat (i16 32767)
  store <4 x i16> %38, ptr %36, align 2, !tbaa !48
  %39 = add nuw i64 %35, 4
  %40 = icmp eq i64 %39, %33
  br i1 %40, label %41, label %34, !llvm.loop !59

41:                                               ; preds = %34
  %42 = icmp eq i64 %6, %33
  br i1 %42, label %45, label %43

43:                                               ; preds = %8, %29, %41
  %44 = phi i64 [ 0, %8 ], [ %16, %29 ], [ %33, %41 ]
  br label %59

45:                                               ; preds = %59, %27, %41, %4
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %47 = load i64, ptr %46, align 8, !tbaa !60
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %49, label %51

49:                                               ; preds = %45
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store i64 4294967295, ptr %50, align 8, !tbaa !61
  br label %780

51:                                               ; preds = %45
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %53 = load ptr, ptr %52, align 8, !tbaa !62
  %54 = icmp eq i64 %3, -1
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %56 = trunc i64 %3 to i32
  %57 = shl nuw i32 1, %56
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  br label %66

59:                                               ; preds = %43, %59
  %60 = phi i64 [ %64, %59 ], [ %44, %43 ]
  %61 = getelementptr inbounds nuw i16, ptr %10, i64 %60
  %62 = load i16, ptr %61, align 2, !tbaa !48
  %63 = and i16 %62, 32767
  store i16 %63, ptr %61, align 2, !tbaa !48
  %64 = add nuw i64 %60, 1
  %65 = icmp eq i64 %64, %6
  br i1 %65, label %45, label %59, !llvm.loop !63

66:                                               ; preds = %81, %51
  %67 = phi i64 [ 0, %51 ], [ %83, %81 ]
  %68 = phi i64 [ 0, %51 ], [ %82, %81 ]
  %69 = getelementptr inbounds nuw i32, ptr %53, i64 %67
  store i32 0, ptr %69, align 4, !tbaa !5
  br i1 %54, label %76, label %70

70:                                               ; preds = %66
  %71 = load ptr, ptr %55, align 8, !tbaa !36
  %72 = getelementptr inbounds nuw i32, ptr %71, i64 %67
  %73 = load i32, ptr %72, align 4, !tbaa !5
  %74 = and i32 %73, %57
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %81, label %76

76:                                               ; preds = %70, %66
  %77 = trunc i64 %67 to i32
  %78 = load ptr, ptr %58, align 8, !tbaa !64
  %79 = add i64 %68, 1
  %80 = getelementptr inbounds nuw i32, ptr %78, i64 %68
  store i32 %77, ptr %80, align 4, !tbaa !5
  br label %81

81:                                               ; preds = %76, %70
  %82 = phi i64 [ %79, %76 ], [ %68, %70 ]
  %83 = add nuw i64 %67, 1
  %84 = icmp eq i64 %83, %47
  br i1 %84, label %85, label %66, !llvm.loop !65

85:                                               ; preds = %81
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store i64 4294967295, ptr %86, align 8, !tbaa !61
  %87 = icmp eq i64 %82, 0
  br i1 %87, label %780, label %88

88:                                               ; preds = %85
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %90 = load ptr, ptr %89, align 8, !tbaa !66
  store i32 0, ptr %90, align 4, !tbaa !5
  %91 = trunc i64 %82 to i32
  %92 = getelementptr inbounds nuw i8, ptr %90, i64 4
  store i32 %91, ptr %92, align 4, !tbaa !5
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %104 = icmp eq i64 %2, 0
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %110 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %111 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %112 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %113 = icmp ne i64 %1, 2
  br label %120

114:                                              ; preds = %777, %120
  %115 = phi i64 [ %121, %120 ], [ %765, %777 ]
  %116 = phi i64 [ %125, %120 ], [ %778, %777 ]
  %117 = phi i32 [ %133, %120 ], [ %377, %777 ]
  %118 = phi i64 [ %122, %120 ], [ %768, %777 ]
  %119 = icmp eq i64 %116, 0
  br i1 %119, label %780, label %120, !llvm.loop !67

120:                                              ; preds = %88, %114
  %121 = phi i64 [ 4294967295, %88 ], [ %115, %114 ]
  %122 = phi i64 [ 0, %88 ], [ %118, %114 ]
  %123 = phi i32 [ 0, %88 ], [ %117, %114 ]
  %124 = phi i64 [ 1, %88 ], [ %116, %114 ]
  %125 = add i64 %124, -1
  %126 = shl i64 %125, 3
  %127 = getelementptr inbounds nuw i8, ptr %90, i64 %126
  %128 = load i32, ptr %127, align 4, !tbaa !5
  %129 = zext i32 %128 to i64
  %130 = getelementptr inbounds nuw i8, ptr %127, i64 4
  %131 = load i32, ptr %130, align 4, !tbaa !5
  %132 = zext i32 %131 to i64
  %133 = add i32 %123, 1
  %134 = icmp ult i32 %128, %131
  br i1 %134, label %135, label %114

135:                                              ; preds = %120
  %136 = load ptr, ptr %93, align 8, !tbaa !68
  %137 = load ptr, ptr %94, align 8, !tbaa !64
  %138 = ptrtoint ptr %137 to i64
  %139 = load ptr, ptr %95, align 8, !tbaa !62
  %140 = sub nsw i64 %132, %129
  %141 = and i64 %140, 1
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %152, label %143

143:                                              ; preds = %135
  %144 = getelementptr inbounds nuw i32, ptr %137, i64 %129
  %145 = load i32, ptr %144, align 4, !tbaa !5
  %146 = zext i32 %145 to i64
  %147 = getelementptr inbounds nuw i32, ptr %136, i64 %146
  store i32 0, ptr %147, align 4, !tbaa !5
  %148 = load i32, ptr %144, align 4, !tbaa !5
  %149 = zext i32 %148 to i64
  %150 = getelementptr inbounds nuw i32, ptr %139, i64 %149
  store i32 %133, ptr %150, align 4, !tbaa !5
  %151 = add nuw nsw i64 %129, 1
  br label %152

152:                                              ; preds = %143, %135
  %153 = phi i64 [ %129, %135 ], [ %151, %143 ]
  %154 = add nsw i64 %132, -1
  %155 = icmp eq i64 %154, %129
  br i1 %155, label %175, label %156

156:                                              ; preds = %152, %156
  %157 = phi i64 [ %173, %156 ], [ %153, %152 ]
  %158 = getelementptr inbounds nuw i32, ptr %137, i64 %157
  %159 = load i32, ptr %158, align 4, !tbaa !5
  %160 = zext i32 %159 to i64
  %161 = getelementptr inbounds nuw i32, ptr %136, i64 %160
  store i32 0, ptr %161, align 4, !tbaa !5
  %162 = load i32, ptr %158, align 4, !tbaa !5
  %163 = zext i32 %162 to i64
  %164 = getelementptr inbounds nuw i32, ptr %139, i64 %163
  store i32 %133, ptr %164, align 4, !tbaa !5
  %165 = getelementptr inbounds nuw i32, ptr %137, i64 %157
  %166 = getelementptr inbounds nuw i8, ptr %165, i64 4
  %167 = load i32, ptr %166, align 4, !tbaa !5
  %168 = zext i32 %167 to i64
  %169 = getelementptr inbounds nuw i32, ptr %136, i64 %168
  store i32 0, ptr %169, align 4, !tbaa !5
  %170 = load i32, ptr %166, align 4, !tbaa !5
  %171 = zext i32 %170 to i64
  %172 = getelementptr inbounds nuw i32, ptr %139, i64 %171
  store i32 %133, ptr %172, align 4, !tbaa !5
  %173 = add nuw nsw i64 %157, 2
  %174 = icmp eq i64 %173, %132
  br i1 %174, label %175, label %156, !llvm.loop !69

175:                                              ; preds = %156, %152
  br label %218

176:                                              ; preds = %337
  %177 = load ptr, ptr %101, align 8, !tbaa !70
  %178 = sub nsw i64 %132, %129
  %179 = icmp ult i64 %178, 8
  %180 = ptrtoint ptr %177 to i64
  %181 = sub i64 %138, %180
  %182 = icmp ult i64 %181, 32
  %183 = select i1 %179, i1 true, i1 %182
  br i1 %183, label %200, label %184

184:                                              ; preds = %176
  %185 = and i64 %178, -8
  %186 = add nsw i64 %185, %129
  br label %187

187:                                              ; preds = %187, %184
  %188 = phi i64 [ 0, %184 ], [ %196, %187 ]
  %189 = add i64 %188, %129
  %190 = getelementptr inbounds nuw i32, ptr %177, i64 %189
  %191 = getelementptr inbounds nuw i8, ptr %190, i64 16
  %192 = load <4 x i32>, ptr %190, align 4, !tbaa !5
  %193 = load <4 x i32>, ptr %191, align 4, !tbaa !5
  %194 = getelementptr inbounds nuw i32, ptr %137, i64 %189
  %195 = getelementptr inbounds nuw i8, ptr %194, i64 16
  store <4 x i32> %192, ptr %194, align 4, !tbaa !5
  store <4 x i32> %193, ptr %195, align 4, !tbaa !5
  %196 = add nuw i64 %188, 8
  %197 = icmp eq i64 %196, %185
  br i1 %197, label %198, label %187, !llvm.loop !71

198:                                              ; preds = %187
  %199 = icmp eq i64 %178, %185
  br i1 %199, label %362, label %200

200:                                              ; preds = %176, %198
  %201 = phi i64 [ %129, %176 ], [ %186, %198 ]
  %202 = sub nsw i64 %132, %201
  %203 = and i64 %202, 3
  %204 = icmp eq i64 %203, 0
  br i1 %204, label %214, label %205

205:                                              ; preds = %200, %205
  %206 = phi i64 [ %211, %205 ], [ %201, %200 ]
  %207 = phi i64 [ %212, %205 ], [ 0, %200 ]
  %208 = getelementptr inbounds nuw i32, ptr %177, i64 %206
  %209 = load i32, ptr %208, align 4, !tbaa !5
  %210 = getelementptr inbounds nuw i32, ptr %137, i64 %206
  store i32 %209, ptr %210, align 4, !tbaa !5
  %211 = add nuw nsw i64 %206, 1
  %212 = add i64 %207, 1
  %213 = icmp eq i64 %212, %203
  br i1 %213, label %214, label %205, !llvm.loop !72

214:                                              ; preds = %205, %200
  %215 = phi i64 [ %201, %200 ], [ %211, %205 ]
  %216 = sub nsw i64 %201, %132
  %217 = icmp ugt i64 %216, -4
  br i1 %217, label %362, label %343

218:                                              ; preds = %175, %337
  %219 = phi i32 [ %340, %337 ], [ 1, %175 ]
  %220 = phi i64 [ %339, %337 ], [ %129, %175 ]
  %221 = phi i64 [ %338, %337 ], [ 0, %175 ]
  %222 = phi i64 [ %341, %337 ], [ %129, %175 ]
  %223 = getelementptr inbounds nuw i32, ptr %137, i64 %222
  %224 = load i32, ptr %223, align 4, !tbaa !5
  %225 = zext i32 %224 to i64
  %226 = getelementptr inbounds nuw i32, ptr %136, i64 %225
  %227 = load i32, ptr %226, align 4, !tbaa !5
  %228 = icmp eq i32 %227, 0
  br i1 %228, label %229, label %337

229:                                              ; preds = %218
  %230 = add i32 %219, 1
  %231 = load ptr, ptr %96, align 8, !tbaa !73
  %232 = getelementptr inbounds nuw i32, ptr %231, i64 %225
  store i32 %219, ptr %232, align 4, !tbaa !5
  store i32 %219, ptr %226, align 4, !tbaa !5
  %233 = load ptr, ptr %97, align 8, !tbaa !34
  %234 = getelementptr inbounds nuw i32, ptr %233, i64 %225
  %235 = load i32, ptr %234, align 4, !tbaa !5
  %236 = load ptr, ptr %98, align 8, !tbaa !74
  %237 = getelementptr inbounds nuw i32, ptr %236, i64 %225
  store i32 %235, ptr %237, align 4, !tbaa !5
  %238 = load ptr, ptr %99, align 8, !tbaa !75
  %239 = add i64 %221, 1
  %240 = getelementptr inbounds nuw i32, ptr %238, i64 %221
  store i32 %224, ptr %240, align 4, !tbaa !5
  %241 = load ptr, ptr %100, align 8, !tbaa !76
  store i32 %224, ptr %241, align 4, !tbaa !5
  br label %242

242:                                              ; preds = %331, %229
  %243 = phi i32 [ %230, %229 ], [ %335, %331 ]
  %244 = phi i64 [ %220, %229 ], [ %334, %331 ]
  %245 = phi i64 [ 1, %229 ], [ %333, %331 ]
  %246 = phi i64 [ %239, %229 ], [ %332, %331 ]
  %247 = getelementptr i32, ptr %241, i64 %245
  %248 = getelementptr i8, ptr %247, i64 -4
  %249 = load i32, ptr %248, align 4, !tbaa !5
  %250 = zext i32 %249 to i64
  %251 = getelementptr inbounds nuw i32, ptr %236, i64 %250
  %252 = load i32, ptr %251, align 4, !tbaa !5
  %253 = add i32 %249, 1
  %254 = zext i32 %253 to i64
  %255 = getelementptr inbounds nuw i32, ptr %233, i64 %254
  %256 = load i32, ptr %255, align 4, !tbaa !5
  %257 = icmp ult i32 %252, %256
  br i1 %257, label %258, label %293

258:                                              ; preds = %242
  %259 = add nuw i32 %252, 1
  store i32 %259, ptr %251, align 4, !tbaa !5
  %260 = load ptr, ptr %102, align 8, !tbaa !46
  %261 = zext i32 %252 to i64
  %262 = getelementptr inbounds nuw i32, ptr %260, i64 %261
  %263 = load i32, ptr %262, align 4, !tbaa !5
  %264 = load ptr, ptr %103, align 8, !tbaa !47
  %265 = getelementptr inbounds nuw i16, ptr %264, i64 %261
  %266 = load i16, ptr %265, align 2, !tbaa !48
  %267 = icmp slt i16 %266, 0
  %268 = icmp eq i32 %263, -1
  %269 = select i1 %267, i1 true, i1 %268
  br i1 %269, label %331, label %270

270:                                              ; preds = %258
  %271 = zext i32 %263 to i64
  %272 = getelementptr inbounds nuw i32, ptr %139, i64 %271
  %273 = load i32, ptr %272, align 4, !tbaa !5
  %274 = icmp eq i32 %273, %133
  br i1 %274, label %275, label %331, !llvm.loop !77

275:                                              ; preds = %270
  %276 = getelementptr inbounds nuw i32, ptr %136, i64 %271
  %277 = load i32, ptr %276, align 4, !tbaa !5
  %278 = icmp eq i32 %277, 0
  br i1 %278, label %279, label %288

279:                                              ; preds = %275
  %280 = add i32 %243, 1
  %281 = getelementptr inbounds nuw i32, ptr %231, i64 %271
  store i32 %243, ptr %281, align 4, !tbaa !5
  store i32 %243, ptr %276, align 4, !tbaa !5
  %282 = getelementptr inbounds nuw i32, ptr %233, i64 %271
  %283 = load i32, ptr %282, align 4, !tbaa !5
  %284 = getelementptr inbounds nuw i32, ptr %236, i64 %271
  store i32 %283, ptr %284, align 4, !tbaa !5
  %285 = add i64 %246, 1
  %286 = getelementptr inbounds nuw i32, ptr %238, i64 %246
  store i32 %263, ptr %286, align 4, !tbaa !5
  %287 = add i64 %245, 1
  store i32 %263, ptr %247, align 4, !tbaa !5
  br label %331, !llvm.loop !77

288:                                              ; preds = %275
  %289 = getelementptr inbounds nuw i32, ptr %231, i64 %250
  %290 = load i32, ptr %289, align 4, !tbaa !5
  %291 = icmp ult i32 %277, %290
  br i1 %291, label %292, label %331, !llvm.loop !77

292:                                              ; preds = %288
  store i32 %277, ptr %289, align 4, !tbaa !5
  br label %331, !llvm.loop !77

293:                                              ; preds = %242
  %294 = add i64 %245, -1
  %295 = icmp eq i64 %294, 0
  br i1 %295, label %306, label %296

296:                                              ; preds = %293
  %297 = getelementptr inbounds nuw i32, ptr %231, i64 %250
  %298 = load i32, ptr %297, align 4, !tbaa !5
  %299 = getelementptr i8, ptr %247, i64 -8
  %300 = load i32, ptr %299, align 4, !tbaa !5
  %301 = zext i32 %300 to i64
  %302 = getelementptr inbounds nuw i32, ptr %231, i64 %301
  %303 = load i32, ptr %302, align 4, !tbaa !5
  %304 = icmp ult i32 %298, %303
  br i1 %304, label %305, label %306

305:                                              ; preds = %296
  store i32 %298, ptr %302, align 4, !tbaa !5
  br label %306

306:                                              ; preds = %305, %296, %293
  %307 = getelementptr inbounds nuw i32, ptr %231, i64 %250
  %308 = load i32, ptr %307, align 4, !tbaa !5
  %309 = getelementptr inbounds nuw i32, ptr %136, i64 %250
  %310 = load i32, ptr %309, align 4, !tbaa !5
  %311 = icmp eq i32 %308, %310
  br i1 %311, label %312, label %331, !llvm.loop !77

312:                                              ; preds = %306
  %313 = load ptr, ptr %101, align 8, !tbaa !70
  br label %314

314:                                              ; preds = %314, %312
  %315 = phi i64 [ %317, %314 ], [ %246, %312 ]
  %316 = phi i64 [ %322, %314 ], [ %244, %312 ]
  %317 = add i64 %315, -1
  %318 = getelementptr inbounds nuw i32, ptr %238, i64 %317
  %319 = load i32, ptr %318, align 4, !tbaa !5
  %320 = zext i32 %319 to i64
  %321 = getelementptr inbounds nuw i32, ptr %139, i64 %320
  store i32 0, ptr %321, align 4, !tbaa !5
  %322 = add i64 %316, 1
  %323 = getelementptr inbounds nuw i32, ptr %313, i64 %316
  store i32 %319, ptr %323, align 4, !tbaa !5
  %324 = icmp eq i32 %319, %249
  br i1 %324, label %325, label %314, !llvm.loop !78

325:                                              ; preds = %314
  %326 = trunc i64 %322 to i32
  %327 = getelementptr inbounds nuw i32, ptr %313, i64 %244
  %328 = load i32, ptr %327, align 4, !tbaa !5
  %329 = zext i32 %328 to i64
  %330 = getelementptr inbounds nuw i32, ptr %231, i64 %329
  store i32 %326, ptr %330, align 4, !tbaa !5
  br label %331

331:                                              ; preds = %325, %306, %292, %288, %279, %270, %258
  %332 = phi i64 [ %317, %325 ], [ %285, %279 ], [ %246, %270 ], [ %246, %292 ], [ %246, %288 ], [ %246, %306 ], [ %246, %258 ]
  %333 = phi i64 [ %294, %325 ], [ %287, %279 ], [ %245, %270 ], [ %245, %292 ], [ %245, %288 ], [ %294, %306 ], [ %245, %258 ]
  %334 = phi i64 [ %322, %325 ], [ %244, %279 ], [ %244, %270 ], [ %244, %292 ], [ %244, %288 ], [ %244, %306 ], [ %244, %258 ]
  %335 = phi i32 [ %243, %325 ], [ %280, %279 ], [ %243, %270 ], [ %243, %292 ], [ %243, %288 ], [ %243, %306 ], [ %243, %258 ]
  %336 = icmp eq i64 %333, 0
  br i1 %336, label %337, label %242

337:                                              ; preds = %331, %218
  %338 = phi i64 [ %221, %218 ], [ %332, %331 ]
  %339 = phi i64 [ %220, %218 ], [ %334, %331 ]
  %340 = phi i32 [ %219, %218 ], [ %335, %331 ]
  %341 = add nuw nsw i64 %222, 1
  %342 = icmp eq i64 %341, %132
  br i1 %342, label %176, label %218, !llvm.loop !79

343:                                              ; preds = %214, %343
  %344 = phi i64 [ %360, %343 ], [ %215, %214 ]
  %345 = getelementptr inbounds nuw i32, ptr %177, i64 %344
  %346 = load i32, ptr %345, align 4, !tbaa !5
  %347 = getelementptr inbounds nuw i32, ptr %137, i64 %344
  store i32 %346, ptr %347, align 4, !tbaa !5
  %348 = add nuw nsw i64 %344, 1
  %349 = getelementptr inbounds nuw i32, ptr %177, i64 %348
  %350 = load i32, ptr %349, align 4, !tbaa !5
  %351 = getelementptr inbounds nuw i32, ptr %137, i64 %348
  store i32 %350, ptr %351, align 4, !tbaa !5
  %352 = add nuw nsw i64 %344, 2
  %353 = getelementptr inbounds nuw i32, ptr %177, i64 %352
  %354 = load i32, ptr %353, align 4, !tbaa !5
  %355 = getelementptr inbounds nuw i32, ptr %137, i64 %352
  store i32 %354, ptr %355, align 4, !tbaa !5
  %356 = add nuw nsw i64 %344, 3
  %357 = getelementptr inbounds nuw i32, ptr %177, i64 %356
  %358 = load i32, ptr %357, align 4, !tbaa !5
  %359 = getelementptr inbounds nuw i32, ptr %137, i64 %356
  store i32 %358, ptr %359, align 4, !tbaa !5
  %360 = add nuw nsw i64 %344, 4
  %361 = icmp eq i64 %360, %132
  br i1 %361, label %362, label %343, !llvm.loop !80

362:                                              ; preds = %214, %343, %198
  %363 = load ptr, ptr %96, align 8, !tbaa !73
  %364 = load ptr, ptr %94, align 8, !tbaa !64
  br label %365

365:                                              ; preds = %362, %777
  %366 = phi i64 [ %121, %362 ], [ %765, %777 ]
  %367 = phi i64 [ %122, %362 ], [ %768, %777 ]
  %368 = phi i64 [ %129, %362 ], [ %376, %777 ]
  %369 = phi i32 [ %133, %362 ], [ %377, %777 ]
  %370 = phi i64 [ %125, %362 ], [ %778, %777 ]
  %371 = getelementptr inbounds nuw i32, ptr %364, i64 %368
  %372 = load i32, ptr %371, align 4, !tbaa !5
  %373 = zext i32 %372 to i64
  %374 = getelementptr inbounds nuw i32, ptr %363, i64 %373
  %375 = load i32, ptr %374, align 4, !tbaa !5
  %376 = zext i32 %375 to i64
  %377 = add i32 %369, 1
  %378 = icmp samesign uge i64 %368, %376
  br i1 %378, label %657, label %379

379:                                              ; preds = %365
  %380 = load ptr, ptr %95, align 8, !tbaa !62
  %381 = sub nuw nsw i64 %376, %368
  %382 = and i64 %381, 3
  %383 = icmp eq i64 %382, 0
  br i1 %383, label %394, label %384

384:                                              ; preds = %379, %384
  %385 = phi i64 [ %391, %384 ], [ %368, %379 ]
  %386 = phi i64 [ %392, %384 ], [ 0, %379 ]
  %387 = getelementptr inbounds nuw i32, ptr %364, i64 %385
  %388 = load i32, ptr %387, align 4, !tbaa !5
  %389 = zext i32 %388 to i64
  %390 = getelementptr inbounds nuw i32, ptr %380, i64 %389
  store i32 %377, ptr %390, align 4, !tbaa !5
  %391 = add nuw i64 %385, 1
  %392 = add i64 %386, 1
  %393 = icmp eq i64 %392, %382
  br i1 %393, label %394, label %384, !llvm.loop !81

394:                                              ; preds = %384, %379
  %395 = phi i64 [ %368, %379 ], [ %391, %384 ]
  %396 = sub nsw i64 %368, %376
  %397 = icmp ugt i64 %396, -4
  br i1 %397, label %398, label %400

398:                                              ; preds = %400, %394
  %399 = load ptr, ptr %97, align 8, !tbaa !34, !noalias !82
  br i1 %104, label %544, label %423

400:                                              ; preds = %394, %400
  %401 = phi i64 [ %421, %400 ], [ %395, %394 ]
  %402 = getelementptr inbounds nuw i32, ptr %364, i64 %401
  %403 = load i32, ptr %402, align 4, !tbaa !5
  %404 = zext i32 %403 to i64
  %405 = getelementptr inbounds nuw i32, ptr %380, i64 %404
  store i32 %377, ptr %405, align 4, !tbaa !5
  %406 = getelementptr inbounds nuw i32, ptr %364, i64 %401
  %407 = getelementptr inbounds nuw i8, ptr %406, i64 4
  %408 = load i32, ptr %407, align 4, !tbaa !5
  %409 = zext i32 %408 to i64
  %410 = getelementptr inbounds nuw i32, ptr %380, i64 %409
  store i32 %377, ptr %410, align 4, !tbaa !5
  %411 = getelementptr inbounds nuw i32, ptr %364, i64 %401
  %412 = getelementptr inbounds nuw i8, ptr %411, i64 8
  %413 = load i32, ptr %412, align 4, !tbaa !5
  %414 = zext i32 %413 to i64
  %415 = getelementptr inbounds nuw i32, ptr %380, i64 %414
  store i32 %377, ptr %415, align 4, !tbaa !5
  %416 = getelementptr inbounds nuw i32, ptr %364, i64 %401
  %417 = getelementptr inbounds nuw i8, ptr %416, i64 12
  %418 = load i32, ptr %417, align 4, !tbaa !5
  %419 = zext i32 %418 to i64
  %420 = getelementptr inbounds nuw i32, ptr %380, i64 %419
  store i32 %377, ptr %420, align 4, !tbaa !5
  %421 = add nuw i64 %401, 4
  %422 = icmp eq i64 %421, %376
  br i1 %422, label %398, label %400, !llvm.loop !85

423:                                              ; preds = %398, %447
  %424 = phi i32 [ %448, %447 ], [ 0, %398 ]
  %425 = phi i64 [ %449, %447 ], [ %368, %398 ]
  %426 = getelementptr inbounds nuw i32, ptr %364, i64 %425
  %427 = load i32, ptr %426, align 4, !tbaa !5
  %428 = zext i32 %427 to i64
  %429 = getelementptr inbounds nuw i32, ptr %399, i64 %428
  %430 = load i32, ptr %429, align 4, !tbaa !5
  %431 = add i32 %427, 1
  %432 = zext i32 %431 to i64
  %433 = getelementptr inbounds nuw i32, ptr %399, i64 %432
  %434 = load i32, ptr %433, align 4, !tbaa !5
  %435 = icmp ult i32 %430, %434
  br i1 %435, label %436, label %447

436:                                              ; preds = %423
  %437 = load ptr, ptr %103, align 8, !tbaa !47
  %438 = zext i32 %434 to i64
  br label %439

439:                                              ; preds = %537, %436
  %440 = phi i32 [ %430, %436 ], [ %480, %537 ]
  %441 = phi i32 [ %424, %436 ], [ %538, %537 ]
  %442 = zext i32 %440 to i64
  %443 = getelementptr inbounds nuw i16, ptr %437, i64 %442
  %444 = load i16, ptr %443, align 2, !tbaa !48
  %445 = add nuw i32 %440, 1
  %446 = tail call i32 @llvm.umax.i32(i32 %434, i32 %445)
  br label %451

447:                                              ; preds = %537, %423
  %448 = phi i32 [ %424, %423 ], [ %538, %537 ]
  %449 = add nuw i64 %425, 1
  %450 = icmp eq i64 %449, %376
  br i1 %450, label %540, label %423, !llvm.loop !86

451:                                              ; preds = %472, %439
  %452 = phi i64 [ %442, %439 ], [ %475, %472 ]
  %453 = phi i32 [ 0, %439 ], [ %474, %472 ]
  %454 = getelementptr inbounds nuw i16, ptr %437, i64 %452
  %455 = load i16, ptr %454, align 2, !tbaa !48
  %456 = xor i16 %455, %444
  %457 = and i16 %456, 255
  %458 = icmp eq i16 %457, 0
  br i1 %458, label %459, label %477

459:                                              ; preds = %451
  %460 = icmp sgt i16 %455, -1
  br i1 %460, label %461, label %472

461:                                              ; preds = %459
  %462 = load ptr, ptr %102, align 8, !tbaa !46
  %463 = getelementptr inbounds nuw i32, ptr %462, i64 %452
  %464 = load i32, ptr %463, align 4, !tbaa !5
  %465 = icmp eq i32 %464, -1
  br i1 %465, label %472, label %466

466:                                              ; preds = %461
  %467 = zext i32 %464 to i64
  %468 = getelementptr inbounds nuw i32, ptr %380, i64 %467
  %469 = load i32, ptr %468, align 4, !tbaa !5
  %470 = icmp ne i32 %469, %377
  %471 = zext i1 %470 to i32
  br label %472

472:                                              ; preds = %466, %461, %459
  %473 = phi i32 [ 1, %461 ], [ 1, %459 ], [ %471, %466 ]
  %474 = or i32 %473, %453
  %475 = add nuw nsw i64 %452, 1
  %476 = icmp samesign ult i64 %475, %438
  br i1 %476, label %451, label %479, !llvm.loop !87

477:                                              ; preds = %451
  %478 = trunc nuw i64 %452 to i32
  br label %479

479:                                              ; preds = %472, %477
  %480 = phi i32 [ %478, %477 ], [ %446, %472 ]
  %481 = phi i32 [ %453, %477 ], [ %474, %472 ]
  %482 = icmp ne i32 %481, 0
  %483 = icmp ne i32 %480, %445
  %484 = and i1 %483, %482
  %485 = icmp sgt i16 %444, -1
  %486 = and i1 %485, %484
  br i1 %486, label %487, label %537

487:                                              ; preds = %479
  %488 = icmp ult i32 %440, %480
  br i1 %488, label %489, label %537

489:                                              ; preds = %487
  %490 = zext i32 %480 to i64
  %491 = sub nsw i64 %490, %442
  %492 = icmp ult i64 %491, 4
  br i1 %492, label %528, label %493

493:                                              ; preds = %489
  %494 = icmp ult i64 %491, 16
  br i1 %494, label %514, label %495

495:                                              ; preds = %493
  %496 = and i64 %491, 12
  %497 = and i64 %491, -16
  %498 = getelementptr i16, ptr %437, i64 %442
  br label %499

499:                                              ; preds = %499, %495
  %500 = phi i64 [ 0, %495 ], [ %507, %499 ]
  %501 = getelementptr i16, ptr %498, i64 %500
  %502 = getelementptr inbounds nuw i8, ptr %501, i64 16
  %503 = load <8 x i16>, ptr %501, align 2, !tbaa !48
  %504 = load <8 x i16>, ptr %502, align 2, !tbaa !48
  %505 = or <8 x i16> %503, splat (i16 -32768)
  %506 = or <8 x i16> %504, splat (i16 -32768)
  store <8 x i16> %505, ptr %501, align 2, !tbaa !48
  store <8 x i16> %506, ptr %502, align 2, !tbaa !48
  %507 = add nuw i64 %500, 16
  %508 = icmp eq i64 %507, %497
  br i1 %508, label %509, label %499, !llvm.loop !88

509:                                              ; preds = %499
  %510 = icmp eq i64 %491, %497
  br i1 %510, label %537, label %511

511:                                              ; preds = %509
  %512 = add nsw i64 %497, %442
  %513 = icmp eq i64 %496, 0
  br i1 %513, label %528, label %514, !prof !58

514:                                              ; preds = %493, %511
  %515 = phi i64 [ %497, %511 ], [ 0, %493 ]
  %516 = and i64 %491, -4
  %517 = add nsw i64 %516, %442
  %518 = getelementptr i16, ptr %437, i64 %442
  br label %519

519:                                              ; preds = %519, %514
  %520 = phi i64 [ %515, %514 ], [ %524, %519 ]
  %521 = getelementptr i16, ptr %518, i64 %520
  %522 = load <4 x i16>, ptr %521, align 2, !tbaa !48
  %523 = or <4 x i16> %522, splat (i16 -32768)
  store <4 x i16> %523, ptr %521, align 2, !tbaa !48
  %524 = add nuw i64 %520, 4
  %525 = icmp eq i64 %524, %516
  br i1 %525, label %526, label %519, !llvm.loop !89

526:                                              ; preds = %519
  %527 = icmp eq i64 %491, %516
  br i1 %527, label %537, label %528

528:                                              ; preds = %489, %511, %526
  %529 = phi i64 [ %442, %489 ], [ %512, %511 ], [ %517, %526 ]
  br label %530

530:                                              ; preds = %528, %530
  %531 = phi i64 [ %535, %530 ], [ %529, %528 ]
  %532 = getelementptr inbounds nuw i16, ptr %437, i64 %531
  %533 = load i16, ptr %532, align 2, !tbaa !48
  %534 = or i16 %533, -32768
  store i16 %534, ptr %532, align 2, !tbaa !48
  %535 = add nuw nsw i64 %531, 1
  %536 = icmp eq i64 %535, %490
  br i1 %536, label %537, label %530, !llvm.loop !90

537:                                              ; preds = %530, %509, %526, %487, %479
  %538 = phi i32 [ %441, %479 ], [ 1, %487 ], [ 1, %509 ], [ 1, %526 ], [ 1, %530 ]
  %539 = icmp ult i32 %480, %434
  br i1 %539, label %439, label %447, !llvm.loop !91

540:                                              ; preds = %447
  %541 = icmp eq i32 %448, 0
  br i1 %541, label %542, label %764

542:                                              ; preds = %540
  %543 = load ptr, ptr %97, align 8, !tbaa !34, !noalias !82
  br label %544

544:                                              ; preds = %542, %398
  %545 = phi ptr [ %543, %542 ], [ %399, %398 ]
  %546 = load ptr, ptr %105, align 8, !tbaa !36, !noalias !82
  br label %547

547:                                              ; preds = %620, %544
  %548 = phi i32 [ -1, %544 ], [ %625, %620 ]
  %549 = phi i32 [ -1, %544 ], [ %626, %620 ]
  %550 = phi i32 [ -1, %544 ], [ %622, %620 ]
  %551 = phi i32 [ 0, %544 ], [ %623, %620 ]
  %552 = phi i64 [ %368, %544 ], [ %627, %620 ]
  %553 = phi i32 [ 0, %544 ], [ %624, %620 ]
  %554 = getelementptr inbounds nuw i32, ptr %364, i64 %552
  %555 = load i32, ptr %554, align 4, !tbaa !5, !noalias !82
  %556 = zext i32 %555 to i64
  %557 = getelementptr inbounds nuw i32, ptr %545, i64 %556
  %558 = load i32, ptr %557, align 4, !tbaa !5, !noalias !82
  %559 = add i32 %555, 1
  %560 = zext i32 %559 to i64
  %561 = getelementptr inbounds nuw i32, ptr %545, i64 %560
  %562 = load i32, ptr %561, align 4, !tbaa !5, !noalias !82
  %563 = icmp ult i32 %558, %562
  br i1 %563, label %564, label %610

564:                                              ; preds = %547
  %565 = load ptr, ptr %103, align 8, !tbaa !47, !noalias !82
  %566 = zext i32 %558 to i64
  %567 = zext i32 %562 to i64
  %568 = sub nsw i64 %567, %566
  %569 = icmp ult i64 %568, 8
  br i1 %569, label %596, label %570

570:                                              ; preds = %564
  %571 = and i64 %568, -8
  %572 = add nsw i64 %571, %566
  %573 = getelementptr i16, ptr %565, i64 %566
  br label %574

574:                                              ; preds = %574, %570
  %575 = phi i64 [ 0, %570 ], [ %590, %574 ]
  %576 = phi <4 x i32> [ zeroinitializer, %570 ], [ %588, %574 ]
  %577 = phi <4 x i32> [ zeroinitializer, %570 ], [ %589, %574 ]
  %578 = getelementptr i16, ptr %573, i64 %575
  %579 = getelementptr inbounds nuw i8, ptr %578, i64 8
  %580 = load <4 x i16>, ptr %578, align 2, !tbaa !48, !noalias !82
  %581 = load <4 x i16>, ptr %579, align 2, !tbaa !48, !noalias !82
  %582 = and <4 x i16> %580, splat (i16 255)
  %583 = and <4 x i16> %581, splat (i16 255)
  %584 = zext nneg <4 x i16> %582 to <4 x i32>
  %585 = zext nneg <4 x i16> %583 to <4 x i32>
  %586 = shl nuw <4 x i32> splat (i32 1), %584
  %587 = shl nuw <4 x i32> splat (i32 1), %585
  %588 = or <4 x i32> %586, %576
  %589 = or <4 x i32> %587, %577
  %590 = add nuw i64 %575, 8
  %591 = icmp eq i64 %590, %571
  br i1 %591, label %592, label %574, !llvm.loop !92

592:                                              ; preds = %574
  %593 = or <4 x i32> %589, %588
  %594 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %593)
  %595 = icmp eq i64 %568, %571
  br i1 %595, label %613, label %596

596:                                              ; preds = %564, %592
  %597 = phi i64 [ %566, %564 ], [ %572, %592 ]
  %598 = phi i32 [ 0, %564 ], [ %594, %592 ]
  br label %599

599:                                              ; preds = %596, %599
  %600 = phi i64 [ %608, %599 ], [ %597, %596 ]
  %601 = phi i32 [ %607, %599 ], [ %598, %596 ]
  %602 = getelementptr inbounds nuw i16, ptr %565, i64 %600
  %603 = load i16, ptr %602, align 2, !tbaa !48, !noalias !82
  %604 = and i16 %603, 255
  %605 = zext nneg i16 %604 to i32
  %606 = shl nuw i32 1, %605
  %607 = or i32 %606, %601
  %608 = add nuw nsw i64 %600, 1
  %609 = icmp eq i64 %608, %567
  br i1 %609, label %613, label %599, !llvm.loop !93

610:                                              ; preds = %547
  %611 = getelementptr inbounds nuw i32, ptr %546, i64 %556
  %612 = load i32, ptr %611, align 4, !tbaa !5, !noalias !82
  br label %620

613:                                              ; preds = %599, %592
  %614 = phi i32 [ %594, %592 ], [ %607, %599 ]
  %615 = getelementptr inbounds nuw i32, ptr %546, i64 %556
  %616 = load i32, ptr %615, align 4, !tbaa !5, !noalias !82
  br label %629

617:                                              ; preds = %650
  %618 = or i32 %614, %551
  %619 = and i32 %614, %550
  br label %620

620:                                              ; preds = %617, %610
  %621 = phi i32 [ %612, %610 ], [ %616, %617 ]
  %622 = phi i32 [ 0, %610 ], [ %619, %617 ]
  %623 = phi i32 [ %551, %610 ], [ %618, %617 ]
  %624 = phi i32 [ %553, %610 ], [ %651, %617 ]
  %625 = tail call i32 @llvm.umin.i32(i32 %555, i32 %548)
  %626 = and i32 %621, %549
  %627 = add nuw i64 %552, 1
  %628 = icmp eq i64 %627, %376
  br i1 %628, label %654, label %547, !llvm.loop !94

629:                                              ; preds = %650, %613
  %630 = phi i64 [ %566, %613 ], [ %652, %650 ]
  %631 = phi i32 [ %553, %613 ], [ %651, %650 ]
  %632 = getelementptr inbounds nuw i16, ptr %565, i64 %630
  %633 = load i16, ptr %632, align 2, !tbaa !48, !noalias !82
  %634 = icmp sgt i16 %633, -1
  br i1 %634, label %635, label %650

635:                                              ; preds = %629
  %636 = load ptr, ptr %102, align 8, !tbaa !46, !noalias !82
  %637 = getelementptr inbounds nuw i32, ptr %636, i64 %630
  %638 = load i32, ptr %637, align 4, !tbaa !5, !noalias !82
  %639 = icmp eq i32 %638, -1
  br i1 %639, label %650, label %640

640:                                              ; preds = %635
  %641 = zext i32 %638 to i64
  %642 = getelementptr inbounds nuw i32, ptr %380, i64 %641
  %643 = load i32, ptr %642, align 4, !tbaa !5, !noalias !82
  %644 = icmp eq i32 %643, %377
  br i1 %644, label %645, label %650

645:                                              ; preds = %640
  %646 = and i16 %633, 255
  %647 = zext nneg i16 %646 to i32
  %648 = shl nuw i32 1, %647
  %649 = or i32 %648, %631
  br label %650

650:                                              ; preds = %645, %640, %635, %629
  %651 = phi i32 [ %631, %629 ], [ %631, %635 ], [ %631, %640 ], [ %649, %645 ]
  %652 = add nuw nsw i64 %630, 1
  %653 = icmp eq i64 %652, %567
  br i1 %653, label %617, label %629, !llvm.loop !95

654:                                              ; preds = %620
  %655 = zext i32 %625 to i64
  %656 = zext i32 %626 to i64
  br label %657

657:                                              ; preds = %654, %365
  %658 = phi i32 [ 0, %365 ], [ %623, %654 ]
  %659 = phi i32 [ -1, %365 ], [ %622, %654 ]
  %660 = phi i64 [ 4294967295, %365 ], [ %655, %654 ]
  %661 = phi i64 [ 4294967295, %365 ], [ %656, %654 ]
  %662 = phi i32 [ 0, %365 ], [ %624, %654 ]
  switch i64 %1, label %665 [
    i64 1, label %664
    i64 2, label %663
  ]

663:                                              ; preds = %657
  br label %665

664:                                              ; preds = %657
  br label %665

665:                                              ; preds = %664, %663, %657
  %666 = phi i32 [ 0, %657 ], [ %658, %663 ], [ %659, %664 ]
  %667 = xor i32 %662, -1
  %668 = and i32 %666, %667
  %669 = icmp eq i32 %662, 0
  %670 = icmp ne i32 %668, 0
  %671 = select i1 %669, i1 true, i1 %670
  br i1 %671, label %686, label %672

672:                                              ; preds = %665
  %673 = load i64, ptr %106, align 8, !tbaa !96
  %674 = icmp eq i64 %673, 4294967295
  br i1 %674, label %680, label %675

675:                                              ; preds = %672
  %676 = load ptr, ptr %95, align 8, !tbaa !62
  %677 = getelementptr inbounds nuw i32, ptr %676, i64 %673
  %678 = load i32, ptr %677, align 4, !tbaa !5
  %679 = icmp eq i32 %678, %377
  br i1 %679, label %680, label %764

680:                                              ; preds = %675, %672
  %681 = icmp ugt i64 %366, %660
  br i1 %681, label %682, label %764

682:                                              ; preds = %680
  store i64 %368, ptr %107, align 8, !tbaa !97
  store i64 %376, ptr %108, align 8, !tbaa !98
  store i64 %660, ptr %86, align 8, !tbaa !61
  %683 = zext i32 %662 to i64
  store i64 %683, ptr %109, align 8, !tbaa !99
  %684 = zext i32 %658 to i64
  store i64 %684, ptr %110, align 8, !tbaa !100
  %685 = zext i32 %659 to i64
  store i64 %685, ptr %111, align 8, !tbaa !101
  store i64 %661, ptr %112, align 8, !tbaa !102
  br label %764

686:                                              ; preds = %665
  %687 = or i1 %113, %669
  %688 = or i1 %378, %687
  br i1 %688, label %764, label %689

689:                                              ; preds = %686
  %690 = load ptr, ptr %97, align 8, !tbaa !34
  br label %691

691:                                              ; preds = %760, %689
  %692 = phi i64 [ %368, %689 ], [ %761, %760 ]
  %693 = phi i64 [ %368, %689 ], [ %762, %760 ]
  %694 = getelementptr inbounds nuw i32, ptr %364, i64 %693
  %695 = load i32, ptr %694, align 4, !tbaa !5
  %696 = zext i32 %695 to i64
  %697 = getelementptr inbounds nuw i32, ptr %690, i64 %696
  %698 = load i32, ptr %697, align 4, !tbaa !5
  %699 = add i32 %695, 1
  %700 = zext i32 %699 to i64
  %701 = getelementptr inbounds nuw i32, ptr %690, i64 %700
  %702 = load i32, ptr %701, align 4, !tbaa !5
  %703 = icmp ult i32 %698, %702
  br i1 %703, label %704, label %757

704:                                              ; preds = %691
  %705 = load ptr, ptr %103, align 8, !tbaa !47
  %706 = zext i32 %698 to i64
  %707 = zext i32 %702 to i64
  %708 = sub nsw i64 %707, %706
  %709 = icmp ult i64 %708, 8
  br i1 %709, label %736, label %710

710:                                              ; preds = %704
  %711 = and i64 %708, -8
  %712 = add nsw i64 %711, %706
  %713 = getelementptr i16, ptr %705, i64 %706
  br label %714

714:                                              ; preds = %714, %710
  %715 = phi i64 [ 0, %710 ], [ %730, %714 ]
  %716 = phi <4 x i32> [ zeroinitializer, %710 ], [ %728, %714 ]
  %717 = phi <4 x i32> [ zeroinitializer, %710 ], [ %729, %714 ]
  %718 = getelementptr i16, ptr %713, i64 %715
  %719 = getelementptr inbounds nuw i8, ptr %718, i64 8
  %720 = load <4 x i16>, ptr %718, align 2, !tbaa !48
  %721 = load <4 x i16>, ptr %719, align 2, !tbaa !48
  %722 = and <4 x i16> %720, splat (i16 255)
  %723 = and <4 x i16> %721, splat (i16 255)
  %724 = zext nneg <4 x i16> %722 to <4 x i32>
  %725 = zext nneg <4 x i16> %723 to <4 x i32>
  %726 = shl nuw <4 x i32> splat (i32 1), %724
  %727 = shl nuw <4 x i32> splat (i32 1), %725
  %728 = or <4 x i32> %726, %716
  %729 = or <4 x i32> %727, %717
  %730 = add nuw i64 %715, 8
  %731 = icmp eq i64 %730, %711
  br i1 %731, label %732, label %714, !llvm.loop !103

732:                                              ; preds = %714
  %733 = or <4 x i32> %729, %728
  %734 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %733)
  %735 = icmp eq i64 %708, %711
  br i1 %735, label %750, label %736

736:                                              ; preds = %704, %732
  %737 = phi i64 [ %706, %704 ], [ %712, %732 ]
  %738 = phi i32 [ 0, %704 ], [ %734, %732 ]
  br label %739

739:                                              ; preds = %736, %739
  %740 = phi i64 [ %748, %739 ], [ %737, %736 ]
  %741 = phi i32 [ %747, %739 ], [ %738, %736 ]
  %742 = getelementptr inbounds nuw i16, ptr %705, i64 %740
  %743 = load i16, ptr %742, align 2, !tbaa !48
  %744 = and i16 %743, 255
  %745 = zext nneg i16 %744 to i32
  %746 = shl nuw i32 1, %745
  %747 = or i32 %746, %741
  %748 = add nuw nsw i64 %740, 1
  %749 = icmp eq i64 %748, %707
  br i1 %749, label %750, label %739, !llvm.loop !104

750:                                              ; preds = %739, %732
  %751 = phi i32 [ %734, %732 ], [ %747, %739 ]
  %752 = and i32 %751, %668
  %753 = icmp eq i32 %752, 0
  br i1 %753, label %757, label %754

754:                                              ; preds = %750
  %755 = load ptr, ptr %95, align 8, !tbaa !62
  %756 = getelementptr inbounds nuw i32, ptr %755, i64 %696
  store i32 0, ptr %756, align 4, !tbaa !5
  br label %760

757:                                              ; preds = %750, %691
  %758 = add i64 %692, 1
  %759 = getelementptr inbounds nuw i32, ptr %364, i64 %692
  store i32 %695, ptr %759, align 4, !tbaa !5
  br label %760

760:                                              ; preds = %757, %754
  %761 = phi i64 [ %692, %754 ], [ %758, %757 ]
  %762 = add nuw i64 %693, 1
  %763 = icmp eq i64 %762, %376
  br i1 %763, label %764, label %691, !llvm.loop !105

764:                                              ; preds = %760, %686, %540, %675, %680, %682
  %765 = phi i64 [ %366, %540 ], [ %366, %686 ], [ %660, %682 ], [ %366, %680 ], [ %366, %675 ], [ %366, %760 ]
  %766 = phi i64 [ %376, %540 ], [ %368, %686 ], [ %368, %682 ], [ %368, %680 ], [ %368, %675 ], [ %761, %760 ]
  %767 = phi i64 [ 0, %540 ], [ 0, %686 ], [ 1, %682 ], [ 1, %680 ], [ 0, %675 ], [ 0, %760 ]
  %768 = or i64 %767, %367
  %769 = icmp eq i64 %368, %766
  br i1 %769, label %777, label %770

770:                                              ; preds = %764
  %771 = trunc nuw i64 %368 to i32
  %772 = shl i64 %370, 3
  %773 = getelementptr inbounds nuw i8, ptr %90, i64 %772
  store i32 %771, ptr %773, align 4, !tbaa !5
  %774 = trunc i64 %766 to i32
  %775 = add i64 %370, 1
  %776 = getelementptr inbounds nuw i8, ptr %773, i64 4
  store i32 %774, ptr %776, align 4, !tbaa !5
  br label %777

777:                                              ; preds = %764, %770
  %778 = phi i64 [ %370, %764 ], [ %775, %770 ]
  %779 = icmp ult i32 %375, %131
  br i1 %779, label %365, label %114, !llvm.loop !106

780:                                              ; preds = %114, %49, %85
  %781 = phi i64 [ 0, %49 ], [ 0, %85 ], [ %118, %114 ]
  ret i64 %781
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @liveness_walk(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %6 = load ptr, ptr %5, align 8, !tbaa !62
  %7 = getelementptr inbounds nuw i32, ptr %6, i64 %1
  %8 = load i32, ptr %7, align 4, !tbaa !5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %10 = load i64, ptr %9, align 8, !tbaa !97
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %12 = load i64, ptr %11, align 8, !tbaa !98
  %13 = icmp ult i64 %10, %12
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %15 = load ptr, ptr %14, align 8, !tbaa !68
  br i1 %13, label %16, label %36

16:                                               ; preds = %4
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = load ptr, ptr %17, align 8, !tbaa !64
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
  br i1 %31, label %32, label %22, !llvm.loop !107

32:                                               ; preds = %22, %16
  %33 = phi i64 [ %10, %16 ], [ %29, %22 ]
  %34 = sub i64 %10, %12
  %35 = icmp ugt i64 %34, -4
  br i1 %35, label %36, label %49

36:                                               ; preds = %32, %49, %4
  %37 = getelementptr inbounds nuw i32, ptr %15, i64 %1
  store i32 1, ptr %37, align 4, !tbaa !5
  %38 = trunc i64 %1 to i32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %40 = load ptr, ptr %39, align 8, !tbaa !75
  store i32 %38, ptr %40, align 4, !tbaa !5
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !34
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %45 = trunc i64 %3 to i32
  %46 = shl nuw i32 1, %45
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 96
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
  br i1 %71, label %36, label %49, !llvm.loop !108

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
  %86 = load ptr, ptr %43, align 8, !tbaa !46
  %87 = load ptr, ptr %44, align 8, !tbaa !47
  %88 = zext i32 %79 to i64
  br label %89

89:                                               ; preds = %85, %200
  %90 = phi i32 [ %83, %85 ], [ %201, %200 ]
  %91 = phi i64 [ %88, %85 ], [ %203, %200 ]
  %92 = phi i64 [ %74, %85 ], [ %202, %200 ]
  %93 = getelementptr inbounds nuw i32, ptr %86, i64 %91
  %94 = load i32, ptr %93, align 4, !tbaa !5
  %95 = getelementptr inbounds nuw i16, ptr %87, i64 %91
  %96 = load i16, ptr %95, align 2, !tbaa !48
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
  %130 = load <4 x i16>, ptr %128, align 2, !tbaa !48
  %131 = load <4 x i16>, ptr %129, align 2, !tbaa !48
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
  br i1 %141, label %142, label %124, !llvm.loop !109

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
  %153 = load i16, ptr %152, align 2, !tbaa !48
  %154 = and i16 %153, 255
  %155 = zext nneg i16 %154 to i32
  %156 = shl nuw i32 1, %155
  %157 = or i32 %156, %151
  %158 = add nuw nsw i64 %150, 1
  %159 = icmp eq i64 %158, %117
  br i1 %159, label %160, label %149, !llvm.loop !110

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
  %171 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %172 = load ptr, ptr %171, align 8, !tbaa !70
  store i32 %106, ptr %172, align 4, !tbaa !5
  %173 = icmp eq i64 %1, %77
  br i1 %173, label %210, label %174

174:                                              ; preds = %170
  %175 = load ptr, ptr %47, align 8, !tbaa !74
  %176 = load ptr, ptr %48, align 8, !tbaa !73
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
  br i1 %187, label %210, label %177, !llvm.loop !111

188:                                              ; preds = %167
  %189 = getelementptr inbounds nuw i32, ptr %15, i64 %101
  %190 = load i32, ptr %189, align 4, !tbaa !5
  %191 = icmp eq i32 %190, 0
  br i1 %191, label %192, label %200

192:                                              ; preds = %188
  store i32 1, ptr %189, align 4, !tbaa !5
  %193 = load ptr, ptr %47, align 8, !tbaa !74
  %194 = getelementptr inbounds nuw i32, ptr %193, i64 %101
  store i32 %106, ptr %194, align 4, !tbaa !5
  %195 = load ptr, ptr %48, align 8, !tbaa !73
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
  br i1 %205, label %89, label %206, !llvm.loop !112

206:                                              ; preds = %200, %72
  %207 = phi i64 [ %74, %72 ], [ %202, %200 ]
  %208 = add nuw i64 %73, 1
  %209 = icmp ult i64 %208, %207
  br i1 %209, label %72, label %210, !llvm.loop !113

210:                                              ; preds = %206, %177, %170
  %211 = phi i64 [ %182, %177 ], [ 1, %170 ], [ 0, %206 ]
  ret i64 %211
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef nonnull ptr @liveness_shared() local_unnamed_addr #4 {
  ret ptr @shared_numbers
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.or.v2i64(<2 x i64>) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>) #7

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !11, i64 0}
!10 = !{!"graph", !11, i64 0, !13, i64 8, !13, i64 16, !14, i64 24, !13, i64 32, !13, i64 40, !15, i64 48, !12, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !13, i64 96, !13, i64 104, !13, i64 112, !13, i64 120, !13, i64 128, !16, i64 136, !16, i64 144, !16, i64 152, !16, i64 160, !16, i64 168, !16, i64 176, !16, i64 184, !16, i64 192, !16, i64 200, !16, i64 208, !16, i64 216, !16, i64 224, !16, i64 232, !16, i64 240}
!11 = !{!"p1 long", !12, i64 0}
!12 = !{!"any pointer", !7, i64 0}
!13 = !{!"p1 int", !12, i64 0}
!14 = !{!"p1 short", !12, i64 0}
!15 = !{!"p1 _ZTS4slot", !12, i64 0}
!16 = !{!"long", !7, i64 0}
!17 = !{!10, !16, i64 168}
!18 = !{!10, !16, i64 136}
!19 = !{!10, !13, i64 40}
!20 = !{!16, !16, i64 0}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.mustprogress"}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = distinct !{!25, !22}
!26 = distinct !{!26, !22}
!27 = distinct !{!27, !24}
!28 = distinct !{!28, !22, !29, !30}
!29 = !{!"llvm.loop.isvectorized", i32 1}
!30 = !{!"llvm.loop.unroll.runtime.disable"}
!31 = distinct !{!31, !22, !30, !29}
!32 = distinct !{!32, !22}
!33 = !{!10, !16, i64 152}
!34 = !{!10, !13, i64 8}
!35 = !{!10, !16, i64 176}
!36 = !{!10, !13, i64 32}
!37 = !{!10, !15, i64 48}
!38 = distinct !{!38, !22, !29, !30}
!39 = distinct !{!39, !24}
!40 = !{!10, !12, i64 56}
!41 = distinct !{!41, !22, !29}
!42 = !{!10, !16, i64 160}
!43 = distinct !{!43, !24}
!44 = distinct !{!44, !22, !29, !30}
!45 = distinct !{!45, !22, !30, !29}
!46 = !{!10, !13, i64 16}
!47 = !{!10, !14, i64 24}
!48 = !{!49, !49, i64 0}
!49 = !{!"short", !7, i64 0}
!50 = distinct !{!50, !22}
!51 = !{!52, !16, i64 16}
!52 = !{!"slot", !16, i64 0, !16, i64 8, !16, i64 16}
!53 = !{!52, !16, i64 0}
!54 = !{!52, !16, i64 8}
!55 = distinct !{!55, !22}
!56 = distinct !{!56, !22}
!57 = distinct !{!57, !22, !29, !30}
!58 = !{!"branch_weights", i32 4, i32 12}
!59 = distinct !{!59, !22, !29, !30}
!60 = !{!10, !16, i64 144}
!61 = !{!10, !16, i64 208}
!62 = !{!10, !13, i64 80}
!63 = distinct !{!63, !22, !30, !29}
!64 = !{!10, !13, i64 64}
!65 = distinct !{!65, !22}
!66 = !{!10, !13, i64 128}
!67 = distinct !{!67, !22}
!68 = !{!10, !13, i64 88}
!69 = distinct !{!69, !22}
!70 = !{!10, !13, i64 72}
!71 = distinct !{!71, !22, !29, !30}
!72 = distinct !{!72, !24}
!73 = !{!10, !13, i64 96}
!74 = !{!10, !13, i64 104}
!75 = !{!10, !13, i64 120}
!76 = !{!10, !13, i64 112}
!77 = distinct !{!77, !22}
!78 = distinct !{!78, !22}
!79 = distinct !{!79, !22}
!80 = distinct !{!80, !22, !29}
!81 = distinct !{!81, !24}
!82 = !{!83}
!83 = distinct !{!83, !84, !"look_at: argument 0"}
!84 = distinct !{!84, !"look_at"}
!85 = distinct !{!85, !22}
!86 = distinct !{!86, !22}
!87 = distinct !{!87, !22}
!88 = distinct !{!88, !22, !29, !30}
!89 = distinct !{!89, !22, !29, !30}
!90 = distinct !{!90, !22, !30, !29}
!91 = distinct !{!91, !22}
!92 = distinct !{!92, !22, !29, !30}
!93 = distinct !{!93, !22, !30, !29}
!94 = distinct !{!94, !22}
!95 = distinct !{!95, !22}
!96 = !{!10, !16, i64 184}
!97 = !{!10, !16, i64 192}
!98 = !{!10, !16, i64 200}
!99 = !{!10, !16, i64 216}
!100 = !{!10, !16, i64 224}
!101 = !{!10, !16, i64 232}
!102 = !{!10, !16, i64 240}
!103 = distinct !{!103, !22, !29, !30}
!104 = distinct !{!104, !22, !30, !29}
!105 = distinct !{!105, !22}
!106 = distinct !{!106, !22}
!107 = distinct !{!107, !24}
!108 = distinct !{!108, !22}
!109 = distinct !{!109, !22, !29, !30}
!110 = distinct !{!110, !22, !30, !29}
!111 = distinct !{!111, !22}
!112 = distinct !{!112, !22}
!113 = distinct !{!113, !22}
