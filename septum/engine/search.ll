; SPDX-License-Identifier: GPL-2.0-or-later
; Made from search.c by tools/search_ll.py; do not edit.
%struct.shared = type { [32 x i8], i64 }
%struct.way = type { i64, [64 x i64] }
%struct.note = type { i64, i64, i64, i64, i64 }
%struct.flag = type { i64, [7 x i64] }
%struct.alarm = type { i64, i64, i32, i32, i64, i64 }

@S = internal unnamed_addr global ptr null, align 8
@noting = internal unnamed_addr global i1 false, align 8
@now_state = internal unnamed_addr global i64 0, align 8
@now_move = internal unnamed_addr global i64 0, align 8
@asked = internal unnamed_addr global i64 0, align 8
@asked_fails = internal unnamed_addr global i64 0, align 8
@stretch.aside = internal unnamed_addr global [16384 x i64] zeroinitializer, align 16
@shared_numbers = internal constant [87 x %struct.shared] [%struct.shared { [32 x i8] c"NOT_ENABLED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"DONE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"ENDED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"MORE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FINISHED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"PAUSE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"GROW_TABLE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"FULL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"STOPPED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4 }, %struct.shared { [32 x i8] c"LEVEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 5 }, %struct.shared { [32 x i8] c"NO_MOVE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 65535 }, %struct.shared { [32 x i8] c"ALARM_DEADLOCK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"ALARM_RACE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"FIRST_MODEL_ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"MAX_WORDS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_MASKS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_WAYS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"LATELY\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"SLACK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3200 }, %struct.shared { [32 x i8] c"MAX_THREADS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"RING\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8192 }, %struct.shared { [32 x i8] c"sizeof ring\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FUEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"CHOICE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"sizeof alarm\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"alarm.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"alarm.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"alarm.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"alarm.move2\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 20 }, %struct.shared { [32 x i8] c"alarm.field\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"alarm.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof note\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"note.row\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"note.bits\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"note.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"note.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"note.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16448 }, %struct.shared { [32 x i8] c"team.stop\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"team.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"team.held\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"sizeof search\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 344 }, %struct.shared { [32 x i8] c"search.states\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"search.table\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"search.parent\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"search.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"search.alarms\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"search.acc\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"search.notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 48 }, %struct.shared { [32 x i8] c"search.stack\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 56 }, %struct.shared { [32 x i8] c"search.lately\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"search.rows\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"search.trail\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"search.maybe\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 88 }, %struct.shared { [32 x i8] c"search.team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 96 }, %struct.shared { [32 x i8] c"search.entries\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 104 }, %struct.shared { [32 x i8] c"search.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 112 }, %struct.shared { [32 x i8] c"search.next\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 120 }, %struct.shared { [32 x i8] c"search.level_end\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"search.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"search.edges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 144 }, %struct.shared { [32 x i8] c"search.capacity\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 152 }, %struct.shared { [32 x i8] c"search.nr_notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 160 }, %struct.shared { [32 x i8] c"search.symmetry\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 168 }, %struct.shared { [32 x i8] c"search.keep_going\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 176 }, %struct.shared { [32 x i8] c"search.check_deadlock\00\00\00\00\00\00\00\00\00\00\00", i64 184 }, %struct.shared { [32 x i8] c"search.base\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 192 }, %struct.shared { [32 x i8] c"search.common\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 200 }, %struct.shared { [32 x i8] c"search.offset\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 208 }, %struct.shared { [32 x i8] c"search.most\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 216 }, %struct.shared { [32 x i8] c"search.level\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 224 }, %struct.shared { [32 x i8] c"search.height\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 232 }, %struct.shared { [32 x i8] c"search.deepest\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 240 }, %struct.shared { [32 x i8] c"search.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 248 }, %struct.shared { [32 x i8] c"search.me\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"search.threads\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 264 }, %struct.shared { [32 x i8] c"search.phase\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 272 }, %struct.shared { [32 x i8] c"search.turn\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 280 }, %struct.shared { [32 x i8] c"search.alarmed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 288 }, %struct.shared { [32 x i8] c"search.whole\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 296 }, %struct.shared { [32 x i8] c"search.compact\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 304 }, %struct.shared { [32 x i8] c"search.entry_bytes\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 312 }, %struct.shared { [32 x i8] c"search.bits_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 320 }, %struct.shared { [32 x i8] c"search.compared\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 328 }, %struct.shared { [32 x i8] c"search.passed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 336 }, %struct.shared zeroinitializer], align 16
@pending = internal global [2176 x i64] zeroinitializer, align 16
@sent = internal unnamed_addr global [64 x i64] zeroinitializer, align 16
@settled = internal unnamed_addr global i64 0, align 8
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
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %17 = load i64, ptr %16, align 8, !tbaa !24
  %18 = add i64 %17, 1
  store i64 %18, ptr %16, align 8, !tbaa !24
  %19 = getelementptr inbounds nuw %struct.note, ptr %15, i64 %17
  %20 = load i64, ptr %6, align 8, !tbaa !21
  %21 = or i64 %20, %9
  store i64 %21, ptr %6, align 8, !tbaa !21
  %22 = load i64, ptr @now_state, align 8, !tbaa !21
  %23 = load i64, ptr @now_move, align 8, !tbaa !21
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 136
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
define void @also_fails(i64 noundef %0) local_unnamed_addr #3 {
  %2 = lshr i64 %0, 8
  %3 = load i64, ptr @asked, align 8, !tbaa !21
  %4 = icmp eq i64 %2, %3
  %5 = zext i1 %4 to i64
  %6 = load i64, ptr @asked_fails, align 8, !tbaa !21
  %7 = or i64 %6, %5
  store i64 %7, ptr @asked_fails, align 8, !tbaa !21
  %8 = load i1, ptr @noting, align 8
  br i1 %8, label %9, label %21

9:                                                ; preds = %1
  %10 = load ptr, ptr @S, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 176
  %12 = load i64, ptr %11, align 8, !tbaa !26
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %21, label %14

14:                                               ; preds = %9
  %15 = load i64, ptr @now_state, align 8, !tbaa !21
  %16 = load i64, ptr @now_move, align 8, !tbaa !21
  %17 = icmp ne i64 %16, 65535
  %18 = zext i1 %17 to i64
  %19 = add nuw nsw i64 %2, 2
  %20 = tail call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %19, i64 noundef %15, i64 noundef %16, i64 noundef range(i64 0, 2) %18, i64 noundef 0)
  br label %21

21:                                               ; preds = %14, %9, %1
  ret void
}

; Function Attrs: nounwind
define void @again(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #14
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %7 = icmp ult i64 %1, %2
  br i1 %7, label %8, label %10

8:                                                ; preds = %4
  %9 = icmp eq i64 %3, 0
  br label %11

10:                                               ; preds = %122, %4
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  ret void

11:                                               ; preds = %8, %122
  %12 = phi i64 [ %1, %8 ], [ %123, %122 ]
  %13 = call fastcc i64 @made_again(i64 noundef %12, ptr noundef %5, ptr noundef %6)
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  %15 = load ptr, ptr %14, align 8, !tbaa !27
  %16 = call i64 @cfg_words() #14
  %17 = mul i64 %16, %12
  %18 = getelementptr inbounds nuw i64, ptr %15, i64 %17
  %19 = call i64 @cfg_words() #14
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %29, label %21

21:                                               ; preds = %11, %21
  %22 = phi i64 [ %26, %21 ], [ 0, %11 ]
  %23 = getelementptr inbounds nuw i64, ptr %5, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !21
  %25 = getelementptr inbounds nuw i64, ptr %18, i64 %22
  store i64 %24, ptr %25, align 8, !tbaa !21
  %26 = add nuw i64 %22, 1
  %27 = call i64 @cfg_words() #14
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %21, label %29, !llvm.loop !28

29:                                               ; preds = %21, %11
  br i1 %9, label %122, label %30

30:                                               ; preds = %29
  %31 = call i64 @cfg_words() #14
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %30, %33
  %34 = phi i64 [ %43, %33 ], [ -7046029254386353131, %30 ]
  %35 = phi i64 [ %44, %33 ], [ 0, %30 ]
  %36 = getelementptr inbounds nuw i64, ptr %5, i64 %35
  %37 = load i64, ptr %36, align 8, !tbaa !21
  %38 = xor i64 %37, %34
  %39 = zext i64 %38 to i128
  %40 = mul nuw i128 %39, 15485907386658061715
  %41 = lshr i128 %40, 64
  %42 = xor i128 %41, %40
  %43 = trunc i128 %42 to i64
  %44 = add nuw i64 %35, 1
  %45 = call i64 @cfg_words() #14
  %46 = icmp ult i64 %44, %45
  br i1 %46, label %33, label %47, !llvm.loop !30

47:                                               ; preds = %33, %30
  %48 = phi i64 [ -7046029254386353131, %30 ], [ %43, %33 ]
  %49 = mul i64 %48, -7046029254386353131
  %50 = lshr i64 %48, 29
  %51 = xor i64 %49, %50
  %52 = zext i64 %51 to i128
  %53 = load ptr, ptr @S, align 8, !tbaa !9
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 104
  %55 = load i64, ptr %54, align 8, !tbaa !31
  %56 = zext i64 %55 to i128
  %57 = mul nuw i128 %56, %52
  %58 = lshr i128 %57, 64
  %59 = trunc nuw i128 %58 to i64
  %60 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %61 = load ptr, ptr %60, align 8, !tbaa !32
  %62 = getelementptr inbounds nuw i8, ptr %53, i64 312
  %63 = load i64, ptr %62, align 8, !tbaa !33
  %64 = getelementptr inbounds nuw i8, ptr %53, i64 320
  %65 = load i64, ptr %64, align 8, !tbaa !34
  %66 = mul i64 %63, %59
  %67 = getelementptr inbounds nuw i8, ptr %61, i64 %66
  %68 = load i64, ptr %67, align 8
  %69 = and i64 %65, %68
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %81, label %71

71:                                               ; preds = %47, %71
  %72 = phi i64 [ %75, %71 ], [ %59, %47 ]
  %73 = add i64 %72, 1
  %74 = icmp eq i64 %73, %55
  %75 = select i1 %74, i64 0, i64 %73
  %76 = mul i64 %63, %75
  %77 = getelementptr inbounds nuw i8, ptr %61, i64 %76
  %78 = load i64, ptr %77, align 8
  %79 = and i64 %65, %78
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %81, label %71, !llvm.loop !35

81:                                               ; preds = %71, %47
  %82 = phi i64 [ %59, %47 ], [ %75, %71 ]
  %83 = call i64 @cfg_words() #14
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %100, label %85

85:                                               ; preds = %81, %85
  %86 = phi i64 [ %96, %85 ], [ 2685821657736338717, %81 ]
  %87 = phi i64 [ %97, %85 ], [ 0, %81 ]
  %88 = getelementptr inbounds nuw i64, ptr %5, i64 %87
  %89 = load i64, ptr %88, align 8, !tbaa !21
  %90 = xor i64 %89, %86
  %91 = zext i64 %90 to i128
  %92 = mul nuw i128 %91, 11562461410679940143
  %93 = lshr i128 %92, 64
  %94 = xor i128 %93, %92
  %95 = trunc i128 %94 to i64
  %96 = add i64 %95, -1800455987208640293
  %97 = add nuw i64 %87, 1
  %98 = call i64 @cfg_words() #14
  %99 = icmp ult i64 %97, %98
  br i1 %99, label %85, label %100, !llvm.loop !36

100:                                              ; preds = %85, %81
  %101 = phi i64 [ 2685821657736338717, %81 ], [ %96, %85 ]
  %102 = lshr i64 %101, 32
  %103 = xor i64 %102, %101
  %104 = mul i64 %103, -6939452855193903323
  %105 = lshr i64 %104, 28
  %106 = xor i64 %105, %104
  %107 = load ptr, ptr @S, align 8, !tbaa !9
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 320
  %109 = load i64, ptr %108, align 8, !tbaa !34
  %110 = and i64 %106, %109
  %111 = call range(i64 1, 0) i64 @llvm.umax.i64(i64 %110, i64 1)
  %112 = getelementptr inbounds nuw i8, ptr %107, i64 8
  %113 = load ptr, ptr %112, align 8, !tbaa !32
  %114 = getelementptr inbounds nuw i8, ptr %107, i64 312
  %115 = load i64, ptr %114, align 8, !tbaa !33
  %116 = mul i64 %115, %82
  %117 = getelementptr inbounds nuw i8, ptr %113, i64 %116
  %118 = load i64, ptr %117, align 8
  %119 = xor i64 %109, -1
  %120 = and i64 %118, %119
  %121 = or i64 %111, %120
  store i64 %121, ptr %117, align 8
  br label %122

122:                                              ; preds = %29, %100
  %123 = add nuw i64 %12, 1
  %124 = icmp eq i64 %123, %2
  br i1 %124, label %10, label %11, !llvm.loop !37
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, -128) i64 @made_again(i64 noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %2) unnamed_addr #3 {
  %4 = icmp eq i64 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(512) %1, i8 0, i64 512, i1 false), !tbaa !21
  %6 = tail call i64 @model_init(ptr noundef nonnull %1, ptr noundef nonnull %2) #14
  br label %40

7:                                                ; preds = %3
  %8 = load ptr, ptr @S, align 8, !tbaa !9
  %9 = load ptr, ptr %8, align 8, !tbaa !27
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %11 = load ptr, ptr %10, align 8, !tbaa !38
  %12 = getelementptr inbounds nuw i32, ptr %11, i64 %0
  %13 = load i32, ptr %12, align 4, !tbaa !5
  %14 = zext i32 %13 to i64
  %15 = tail call i64 @cfg_words() #14
  %16 = mul i64 %15, %14
  %17 = getelementptr inbounds nuw i64, ptr %9, i64 %16
  %18 = tail call i64 @cfg_words() #14
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %7, %20
  %21 = phi i64 [ %25, %20 ], [ 0, %7 ]
  %22 = getelementptr inbounds nuw i64, ptr %17, i64 %21
  %23 = load i64, ptr %22, align 8, !tbaa !21
  %24 = getelementptr inbounds nuw i64, ptr %1, i64 %21
  store i64 %23, ptr %24, align 8, !tbaa !21
  %25 = add nuw i64 %21, 1
  %26 = tail call i64 @cfg_words() #14
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %20, label %28, !llvm.loop !28

28:                                               ; preds = %20, %7
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %31 = load ptr, ptr %30, align 8, !tbaa !39
  %32 = getelementptr inbounds nuw i16, ptr %31, i64 %0
  %33 = load i16, ptr %32, align 2, !tbaa !40
  %34 = zext i16 %33 to i32
  %35 = and i32 %34, 255
  %36 = zext nneg i32 %35 to i64
  %37 = lshr i32 %34, 8
  %38 = zext nneg i32 %37 to i64
  %39 = tail call fastcc i64 @cold_step(ptr noundef nonnull %1, i64 noundef %36, i64 noundef %38, ptr noundef nonnull %2)
  br label %40

40:                                               ; preds = %28, %5
  %41 = phi i64 [ %39, %28 ], [ %6, %5 ]
  %42 = load ptr, ptr @S, align 8, !tbaa !9
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 168
  %44 = load i64, ptr %43, align 8, !tbaa !42
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %47, label %46

46:                                               ; preds = %40
  tail call void @model_canon(ptr noundef nonnull %1) #14
  br label %47

47:                                               ; preds = %46, %40
  %48 = and i64 %41, -129
  ret i64 %48
}

declare i64 @cfg_words() local_unnamed_addr #4

; Function Attrs: nounwind
define i64 @stray(ptr noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %6 = icmp ult i64 %1, %2
  br i1 %6, label %7, label %48

7:                                                ; preds = %3, %45
  %8 = phi i64 [ %46, %45 ], [ %1, %3 ]
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %20, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %13 = load ptr, ptr %12, align 8, !tbaa !39
  %14 = getelementptr inbounds nuw i16, ptr %13, i64 %8
  %15 = load i16, ptr %14, align 2, !tbaa !40
  %16 = and i16 %15, 255
  %17 = zext nneg i16 %16 to i64
  %18 = call i64 @cfg_cpus() #14
  %19 = icmp ugt i64 %18, %17
  br i1 %19, label %20, label %48

20:                                               ; preds = %10, %7
  %21 = call fastcc i64 @made_again(i64 noundef %8, ptr noundef %4, ptr noundef %5)
  %22 = icmp eq i64 %21, 1
  br i1 %22, label %23, label %48

23:                                               ; preds = %20
  %24 = load ptr, ptr @S, align 8, !tbaa !9
  %25 = load ptr, ptr %24, align 8, !tbaa !27
  %26 = call i64 @cfg_words() #14
  %27 = mul i64 %26, %8
  %28 = getelementptr inbounds nuw i64, ptr %25, i64 %27
  %29 = call i64 @cfg_words() #14
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %45, label %31

31:                                               ; preds = %23, %31
  %32 = phi i64 [ %40, %31 ], [ 0, %23 ]
  %33 = phi i64 [ %39, %31 ], [ 0, %23 ]
  %34 = getelementptr inbounds nuw i64, ptr %4, i64 %32
  %35 = load i64, ptr %34, align 8, !tbaa !21
  %36 = getelementptr inbounds nuw i64, ptr %28, i64 %32
  %37 = load i64, ptr %36, align 8, !tbaa !21
  %38 = xor i64 %37, %35
  %39 = or i64 %38, %33
  %40 = add nuw i64 %32, 1
  %41 = call i64 @cfg_words() #14
  %42 = icmp ult i64 %40, %41
  br i1 %42, label %31, label %43, !llvm.loop !43

43:                                               ; preds = %31
  %44 = icmp eq i64 %39, 0
  br i1 %44, label %45, label %48

45:                                               ; preds = %23, %43
  %46 = add i64 %8, 1
  %47 = icmp eq i64 %46, %2
  br i1 %47, label %48, label %7, !llvm.loop !44

48:                                               ; preds = %45, %10, %43, %20, %3
  %49 = phi i64 [ %1, %3 ], [ %8, %20 ], [ %8, %43 ], [ %8, %10 ], [ %2, %45 ]
  %50 = call i64 @llvm.umin.i64(i64 %49, i64 %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  ret i64 %50
}

declare i64 @cfg_cpus() local_unnamed_addr #4

; Function Attrs: nounwind
define range(i64 0, 6) i64 @run_team(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  br label %4

4:                                                ; preds = %386, %2
  %5 = phi i64 [ 0, %2 ], [ %387, %386 ]
  %6 = phi i64 [ %1, %2 ], [ %388, %386 ]
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %9 = load ptr, ptr %8, align 8, !tbaa !45
  %10 = load atomic i64, ptr %9 acquire, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %392

12:                                               ; preds = %4
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 120
  %15 = load i64, ptr %14, align 8, !tbaa !46
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !45
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 264
  %20 = load i64, ptr %19, align 8, !tbaa !47
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %35, label %27

22:                                               ; preds = %27
  %23 = add nuw i64 %28, 1
  %24 = getelementptr inbounds nuw i8, ptr %31, i64 264
  %25 = load i64, ptr %24, align 8, !tbaa !47
  %26 = icmp ult i64 %23, %25
  br i1 %26, label %27, label %35, !llvm.loop !48

27:                                               ; preds = %12, %22
  %28 = phi i64 [ %23, %22 ], [ 0, %12 ]
  %29 = getelementptr inbounds nuw %struct.flag, ptr %18, i64 %28
  %30 = load atomic i64, ptr %29 acquire, align 8
  %31 = load ptr, ptr @S, align 8, !tbaa !9
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 280
  %33 = load i64, ptr %32, align 8, !tbaa !49
  %34 = icmp ult i64 %30, %33
  br i1 %34, label %35, label %22

35:                                               ; preds = %22, %27, %12
  %36 = phi ptr [ %13, %12 ], [ %31, %27 ], [ %31, %22 ]
  %37 = phi i1 [ false, %12 ], [ %34, %27 ], [ %34, %22 ]
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 272
  %39 = load i64, ptr %38, align 8, !tbaa !50
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %44, label %41

41:                                               ; preds = %35
  %42 = tail call fastcc i64 @receive()
  %43 = load ptr, ptr @S, align 8, !tbaa !9
  br label %44

44:                                               ; preds = %35, %41
  %45 = phi ptr [ %43, %41 ], [ %36, %35 ]
  %46 = phi i64 [ %42, %41 ], [ 0, %35 ]
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 112
  %48 = load i64, ptr %47, align 8, !tbaa !51
  %49 = add i64 %48, 3200
  %50 = getelementptr inbounds nuw i8, ptr %45, i64 152
  %51 = load i64, ptr %50, align 8, !tbaa !52
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %392, label %53, !prof !53

53:                                               ; preds = %44
  %54 = getelementptr inbounds nuw i8, ptr %45, i64 208
  %55 = load i64, ptr %54, align 8, !tbaa !54
  %56 = sub i64 %49, %55
  %57 = getelementptr inbounds nuw i8, ptr %45, i64 216
  %58 = load i64, ptr %57, align 8, !tbaa !55
  %59 = icmp ugt i64 %56, %58
  br i1 %59, label %392, label %60, !prof !53

60:                                               ; preds = %53
  %61 = getelementptr inbounds nuw i8, ptr %45, i64 272
  %62 = load i64, ptr %61, align 8, !tbaa !50
  switch i64 %62, label %275 [
    i64 0, label %63
    i64 1, label %242
  ]

63:                                               ; preds = %60
  %64 = getelementptr inbounds nuw i8, ptr %45, i64 120
  %65 = load i64, ptr %64, align 8, !tbaa !46
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  store i64 0, ptr %3, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i8, ptr %45, i64 128
  %67 = load i64, ptr %66, align 8, !tbaa !56
  %68 = icmp ult i64 %65, %67
  %69 = icmp ne i64 %6, 0
  %70 = and i1 %69, %68
  br i1 %70, label %71, label %178

71:                                               ; preds = %63, %168
  %72 = phi ptr [ %172, %168 ], [ %45, %63 ]
  %73 = phi i64 [ %169, %168 ], [ 0, %63 ]
  %74 = phi i64 [ %170, %168 ], [ %65, %63 ]
  %75 = phi i64 [ %171, %168 ], [ %6, %63 ]
  %76 = and i64 %74, 15
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %78, label %115

78:                                               ; preds = %71
  %79 = tail call fastcc i32 @flush(i64 noundef %73)
  %80 = load ptr, ptr @S, align 8, !tbaa !9
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 264
  %82 = load i64, ptr %81, align 8, !tbaa !47
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %112, label %84

84:                                               ; preds = %78, %106
  %85 = phi ptr [ %107, %106 ], [ %80, %78 ]
  %86 = phi i64 [ %108, %106 ], [ 0, %78 ]
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 256
  %88 = load i64, ptr %87, align 8, !tbaa !57
  %89 = icmp eq i64 %86, %88
  br i1 %89, label %106, label %90

90:                                               ; preds = %84
  %91 = tail call i64 @cfg_words() #14
  %92 = shl i64 %91, 13
  %93 = add i64 %92, 8208
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 96
  %96 = load ptr, ptr %95, align 8, !tbaa !45
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 264
  %98 = load i64, ptr %97, align 8, !tbaa !47
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
  %109 = getelementptr inbounds nuw i8, ptr %107, i64 264
  %110 = load i64, ptr %109, align 8, !tbaa !47
  %111 = icmp ult i64 %108, %110
  br i1 %111, label %84, label %112, !llvm.loop !58

112:                                              ; preds = %106, %78
  %113 = tail call fastcc i64 @receive()
  %114 = load ptr, ptr @S, align 8, !tbaa !9
  br label %115

115:                                              ; preds = %112, %71
  %116 = phi ptr [ %114, %112 ], [ %72, %71 ]
  %117 = phi i64 [ 0, %112 ], [ %73, %71 ]
  %118 = getelementptr inbounds nuw i8, ptr %116, i64 112
  %119 = load i64, ptr %118, align 8, !tbaa !51
  %120 = add i64 %119, 3200
  %121 = getelementptr inbounds nuw i8, ptr %116, i64 152
  %122 = load i64, ptr %121, align 8, !tbaa !52
  %123 = icmp ugt i64 %120, %122
  br i1 %123, label %178, label %124, !prof !53

124:                                              ; preds = %115
  %125 = getelementptr inbounds nuw i8, ptr %116, i64 208
  %126 = load i64, ptr %125, align 8, !tbaa !54
  %127 = sub i64 %120, %126
  %128 = getelementptr inbounds nuw i8, ptr %116, i64 216
  %129 = load i64, ptr %128, align 8, !tbaa !55
  %130 = icmp ugt i64 %127, %129
  br i1 %130, label %178, label %131, !prof !53

131:                                              ; preds = %124
  %132 = getelementptr inbounds nuw i8, ptr %116, i64 264
  %133 = load i64, ptr %132, align 8, !tbaa !47
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %168, label %135

135:                                              ; preds = %131, %162
  %136 = phi ptr [ %163, %162 ], [ %116, %131 ]
  %137 = phi i64 [ %164, %162 ], [ 0, %131 ]
  %138 = getelementptr inbounds nuw i8, ptr %136, i64 256
  %139 = load i64, ptr %138, align 8, !tbaa !57
  %140 = icmp eq i64 %137, %139
  br i1 %140, label %162, label %141

141:                                              ; preds = %135
  %142 = getelementptr inbounds nuw i64, ptr @sent, i64 %137
  %143 = load i64, ptr %142, align 8, !tbaa !21
  %144 = tail call i64 @cfg_words() #14
  %145 = shl i64 %144, 13
  %146 = add i64 %145, 8208
  %147 = load ptr, ptr @S, align 8, !tbaa !9
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 96
  %149 = load ptr, ptr %148, align 8, !tbaa !45
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 16448
  %151 = getelementptr inbounds nuw i8, ptr %147, i64 264
  %152 = load i64, ptr %151, align 8, !tbaa !47
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
  %165 = getelementptr inbounds nuw i8, ptr %163, i64 264
  %166 = load i64, ptr %165, align 8, !tbaa !47
  %167 = icmp ult i64 %164, %166
  br i1 %167, label %135, label %168, !llvm.loop !59

168:                                              ; preds = %162, %131
  %169 = call fastcc i64 @expand(i64 noundef %74, i64 noundef %117, ptr noundef %3)
  %170 = add nuw i64 %74, 1
  %171 = add i64 %75, -1
  %172 = load ptr, ptr @S, align 8, !tbaa !9
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 128
  %174 = load i64, ptr %173, align 8, !tbaa !56
  %175 = icmp ult i64 %170, %174
  %176 = icmp ne i64 %171, 0
  %177 = select i1 %175, i1 %176, i1 false
  br i1 %177, label %71, label %178, !llvm.loop !60

178:                                              ; preds = %168, %124, %115, %141, %63
  %179 = phi i64 [ %74, %141 ], [ %65, %63 ], [ %74, %115 ], [ %170, %168 ], [ %74, %124 ]
  %180 = phi i64 [ %117, %141 ], [ 0, %63 ], [ %117, %115 ], [ %169, %168 ], [ %117, %124 ]
  %181 = tail call fastcc i32 @flush(i64 noundef %180)
  %182 = load ptr, ptr @S, align 8, !tbaa !9
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 264
  %184 = load i64, ptr %183, align 8, !tbaa !47
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %214, label %186

186:                                              ; preds = %178, %208
  %187 = phi ptr [ %209, %208 ], [ %182, %178 ]
  %188 = phi i64 [ %210, %208 ], [ 0, %178 ]
  %189 = getelementptr inbounds nuw i8, ptr %187, i64 256
  %190 = load i64, ptr %189, align 8, !tbaa !57
  %191 = icmp eq i64 %188, %190
  br i1 %191, label %208, label %192

192:                                              ; preds = %186
  %193 = tail call i64 @cfg_words() #14
  %194 = shl i64 %193, 13
  %195 = add i64 %194, 8208
  %196 = load ptr, ptr @S, align 8, !tbaa !9
  %197 = getelementptr inbounds nuw i8, ptr %196, i64 96
  %198 = load ptr, ptr %197, align 8, !tbaa !45
  %199 = getelementptr inbounds nuw i8, ptr %196, i64 264
  %200 = load i64, ptr %199, align 8, !tbaa !47
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
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 264
  %212 = load i64, ptr %211, align 8, !tbaa !47
  %213 = icmp ult i64 %210, %212
  br i1 %213, label %186, label %214, !llvm.loop !58

214:                                              ; preds = %208, %178
  %215 = phi ptr [ %182, %178 ], [ %209, %208 ]
  %216 = getelementptr inbounds nuw i8, ptr %215, i64 120
  store i64 %179, ptr %216, align 8, !tbaa !46
  %217 = load i64, ptr %3, align 8, !tbaa !21
  %218 = getelementptr inbounds nuw i8, ptr %215, i64 144
  %219 = load i64, ptr %218, align 8, !tbaa !61
  %220 = add i64 %219, %217
  store i64 %220, ptr %218, align 8, !tbaa !61
  %221 = getelementptr inbounds nuw i8, ptr %215, i64 128
  %222 = load i64, ptr %221, align 8, !tbaa !56
  %223 = icmp eq i64 %179, %222
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  br i1 %223, label %224, label %237

224:                                              ; preds = %214
  %225 = getelementptr inbounds nuw i8, ptr %215, i64 272
  store i64 1, ptr %225, align 8, !tbaa !50
  %226 = getelementptr inbounds nuw i8, ptr %215, i64 96
  %227 = load ptr, ptr %226, align 8, !tbaa !45
  %228 = getelementptr inbounds nuw i8, ptr %227, i64 64
  %229 = getelementptr inbounds nuw i8, ptr %215, i64 256
  %230 = load i64, ptr %229, align 8, !tbaa !57
  %231 = getelementptr inbounds nuw %struct.flag, ptr %228, i64 %230
  %232 = getelementptr inbounds nuw i8, ptr %215, i64 280
  %233 = load i64, ptr %232, align 8, !tbaa !49
  store atomic i64 %233, ptr %231 release, align 8
  %234 = load ptr, ptr @S, align 8, !tbaa !9
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 120
  %236 = load i64, ptr %235, align 8, !tbaa !46
  br label %237

237:                                              ; preds = %224, %214
  %238 = phi i64 [ %236, %224 ], [ %179, %214 ]
  %239 = sub i64 %238, %15
  %240 = add i64 %239, %46
  %241 = sub i64 %6, %239
  br label %370

242:                                              ; preds = %60
  %243 = icmp ne i64 %46, 0
  %244 = select i1 %37, i1 true, i1 %243
  br i1 %244, label %370, label %245

245:                                              ; preds = %242
  %246 = getelementptr inbounds nuw i8, ptr %45, i64 224
  %247 = load i64, ptr %246, align 8, !tbaa !62
  %248 = sub i64 %48, %247
  %249 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %250 = load ptr, ptr %249, align 8, !tbaa !45
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 8256
  %252 = getelementptr inbounds nuw i8, ptr %45, i64 256
  %253 = load i64, ptr %252, align 8, !tbaa !57
  %254 = getelementptr inbounds nuw %struct.flag, ptr %251, i64 %253
  store i64 %248, ptr %254, align 8, !tbaa !63
  %255 = getelementptr inbounds nuw i8, ptr %45, i64 288
  %256 = load i64, ptr %255, align 8, !tbaa !65
  %257 = getelementptr inbounds nuw i8, ptr %250, i64 12352
  %258 = getelementptr inbounds nuw %struct.flag, ptr %257, i64 %253
  store i64 %256, ptr %258, align 8, !tbaa !63
  %259 = icmp eq i64 %253, 0
  br i1 %259, label %260, label %269

260:                                              ; preds = %245
  %261 = getelementptr inbounds nuw i8, ptr %250, i64 8
  %262 = load i64, ptr %261, align 8, !tbaa !21
  %263 = icmp eq i64 %262, 0
  br i1 %263, label %269, label %264

264:                                              ; preds = %260
  %265 = getelementptr inbounds nuw i8, ptr %45, i64 280
  %266 = load i64, ptr %265, align 8, !tbaa !49
  %267 = getelementptr inbounds nuw i8, ptr %250, i64 16
  store i64 %266, ptr %267, align 8, !tbaa !21
  %268 = load i64, ptr %252, align 8, !tbaa !57
  br label %269

269:                                              ; preds = %245, %260, %264
  %270 = phi i64 [ %253, %245 ], [ 0, %260 ], [ %268, %264 ]
  store i64 2, ptr %61, align 8, !tbaa !50
  %271 = getelementptr inbounds nuw i8, ptr %250, i64 4160
  %272 = getelementptr inbounds nuw %struct.flag, ptr %271, i64 %270
  %273 = getelementptr inbounds nuw i8, ptr %45, i64 280
  %274 = load i64, ptr %273, align 8, !tbaa !49
  store atomic i64 %274, ptr %272 release, align 8
  br label %375

275:                                              ; preds = %60
  %276 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %277 = load ptr, ptr %276, align 8, !tbaa !45
  %278 = getelementptr inbounds nuw i8, ptr %277, i64 4160
  %279 = getelementptr inbounds nuw i8, ptr %45, i64 264
  %280 = load i64, ptr %279, align 8, !tbaa !47
  %281 = icmp eq i64 %280, 0
  br i1 %281, label %392, label %287

282:                                              ; preds = %287
  %283 = add nuw i64 %288, 1
  %284 = getelementptr inbounds nuw i8, ptr %291, i64 264
  %285 = load i64, ptr %284, align 8, !tbaa !47
  %286 = icmp ult i64 %283, %285
  br i1 %286, label %287, label %295, !llvm.loop !48

287:                                              ; preds = %275, %282
  %288 = phi i64 [ %283, %282 ], [ 0, %275 ]
  %289 = getelementptr inbounds nuw %struct.flag, ptr %278, i64 %288
  %290 = load atomic i64, ptr %289 acquire, align 8
  %291 = load ptr, ptr @S, align 8, !tbaa !9
  %292 = getelementptr inbounds nuw i8, ptr %291, i64 280
  %293 = load i64, ptr %292, align 8, !tbaa !49
  %294 = icmp ult i64 %290, %293
  br i1 %294, label %370, label %282

295:                                              ; preds = %282
  %296 = icmp eq i64 %285, 0
  br i1 %296, label %392, label %297

297:                                              ; preds = %295
  %298 = getelementptr inbounds nuw i8, ptr %291, i64 96
  %299 = load ptr, ptr %298, align 8, !tbaa !45
  %300 = getelementptr inbounds nuw i8, ptr %299, i64 8256
  %301 = getelementptr inbounds nuw i8, ptr %299, i64 12352
  %302 = and i64 %285, 1
  %303 = icmp eq i64 %285, 1
  br i1 %303, label %308, label %304

304:                                              ; preds = %297
  %305 = and i64 %285, -2
  br label %324

306:                                              ; preds = %324
  %307 = icmp eq i64 %302, 0
  br i1 %307, label %319, label %308

308:                                              ; preds = %306, %297
  %309 = phi i64 [ 0, %297 ], [ %342, %306 ]
  %310 = phi i64 [ 0, %297 ], [ %341, %306 ]
  %311 = phi i64 [ 0, %297 ], [ %338, %306 ]
  %312 = icmp ne i64 %302, 0
  tail call void @llvm.assume(i1 %312)
  %313 = getelementptr inbounds nuw %struct.flag, ptr %300, i64 %309
  %314 = load i64, ptr %313, align 8, !tbaa !63
  %315 = add i64 %314, %311
  %316 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %309
  %317 = load i64, ptr %316, align 8, !tbaa !63
  %318 = or i64 %317, %310
  br label %319

319:                                              ; preds = %306, %308
  %320 = phi i64 [ %338, %306 ], [ %315, %308 ]
  %321 = phi i64 [ %341, %306 ], [ %318, %308 ]
  %322 = icmp eq i64 %320, 0
  %323 = icmp eq i64 %321, 0
  br i1 %323, label %349, label %345

324:                                              ; preds = %324, %304
  %325 = phi i64 [ 0, %304 ], [ %342, %324 ]
  %326 = phi i64 [ 0, %304 ], [ %341, %324 ]
  %327 = phi i64 [ 0, %304 ], [ %338, %324 ]
  %328 = phi i64 [ 0, %304 ], [ %343, %324 ]
  %329 = getelementptr inbounds nuw %struct.flag, ptr %300, i64 %325
  %330 = load i64, ptr %329, align 8, !tbaa !63
  %331 = add i64 %330, %327
  %332 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %325
  %333 = load i64, ptr %332, align 8, !tbaa !63
  %334 = or i64 %333, %326
  %335 = or disjoint i64 %325, 1
  %336 = getelementptr inbounds nuw %struct.flag, ptr %300, i64 %335
  %337 = load i64, ptr %336, align 8, !tbaa !63
  %338 = add i64 %337, %331
  %339 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %335
  %340 = load i64, ptr %339, align 8, !tbaa !63
  %341 = or i64 %340, %334
  %342 = add nuw i64 %325, 2
  %343 = add i64 %328, 2
  %344 = icmp eq i64 %343, %305
  br i1 %344, label %306, label %324, !llvm.loop !66

345:                                              ; preds = %319
  %346 = getelementptr inbounds nuw i8, ptr %291, i64 176
  %347 = load i64, ptr %346, align 8, !tbaa !26
  %348 = icmp eq i64 %347, 0
  br i1 %348, label %392, label %349

349:                                              ; preds = %345, %319
  %350 = getelementptr inbounds nuw i8, ptr %291, i64 296
  %351 = load i64, ptr %350, align 8, !tbaa !67
  %352 = or i64 %351, %321
  store i64 %352, ptr %350, align 8, !tbaa !67
  br i1 %322, label %392, label %353

353:                                              ; preds = %349
  %354 = getelementptr inbounds nuw i8, ptr %291, i64 136
  %355 = load i64, ptr %354, align 8, !tbaa !25
  %356 = add i64 %355, 1
  store i64 %356, ptr %354, align 8, !tbaa !25
  %357 = getelementptr inbounds nuw i8, ptr %291, i64 224
  %358 = load i64, ptr %357, align 8, !tbaa !62
  %359 = getelementptr inbounds nuw i8, ptr %291, i64 120
  store i64 %358, ptr %359, align 8, !tbaa !46
  %360 = getelementptr inbounds nuw i8, ptr %291, i64 112
  %361 = load i64, ptr %360, align 8, !tbaa !51
  %362 = getelementptr inbounds nuw i8, ptr %291, i64 128
  store i64 %361, ptr %362, align 8, !tbaa !56
  store i64 %361, ptr %357, align 8, !tbaa !62
  %363 = getelementptr inbounds nuw i8, ptr %291, i64 272
  store i64 0, ptr %363, align 8, !tbaa !50
  %364 = getelementptr inbounds nuw i8, ptr %299, i64 16
  %365 = load i64, ptr %364, align 8, !tbaa !21
  %366 = getelementptr inbounds nuw i8, ptr %291, i64 280
  %367 = load i64, ptr %366, align 8, !tbaa !49
  %368 = add i64 %367, 1
  store i64 %368, ptr %366, align 8, !tbaa !49
  %369 = icmp eq i64 %365, %367
  br i1 %369, label %392, label %370

370:                                              ; preds = %287, %353, %242, %237
  %371 = phi i64 [ %6, %242 ], [ %6, %353 ], [ %241, %237 ], [ %6, %287 ]
  %372 = phi i64 [ %46, %242 ], [ %46, %353 ], [ %240, %237 ], [ %46, %287 ]
  %373 = freeze i64 %372
  %374 = icmp eq i64 %373, 0
  br i1 %374, label %375, label %386

375:                                              ; preds = %370, %269
  %376 = phi i64 [ %6, %269 ], [ %371, %370 ]
  %377 = add i64 %5, 1
  %378 = and i64 %377, 63
  %379 = icmp eq i64 %378, 63
  br i1 %379, label %380, label %386

380:                                              ; preds = %375
  %381 = icmp ult i64 %377, 512
  br i1 %381, label %382, label %384

382:                                              ; preds = %380
  %383 = tail call i32 @sched_yield() #14
  br label %386

384:                                              ; preds = %380
  %385 = tail call i32 @usleep(i32 noundef 50) #14
  br label %386

386:                                              ; preds = %370, %382, %384, %375
  %387 = phi i64 [ %377, %375 ], [ %377, %382 ], [ %377, %384 ], [ 0, %370 ]
  %388 = phi i64 [ %376, %375 ], [ %376, %382 ], [ %376, %384 ], [ %371, %370 ]
  %389 = icmp ult i64 %387, 2001
  %390 = icmp ne i64 %388, 0
  %391 = select i1 %389, i1 %390, i1 false
  br i1 %391, label %4, label %392

392:                                              ; preds = %275, %353, %295, %349, %345, %53, %44, %386, %4
  %393 = phi i64 [ 1, %386 ], [ 1, %4 ], [ 2, %53 ], [ 3, %44 ], [ 4, %345 ], [ 0, %295 ], [ 0, %349 ], [ 5, %353 ], [ 0, %275 ]
  ret i64 %393
}

; Function Attrs: nounwind
define internal fastcc i64 @receive() unnamed_addr #3 {
  %1 = load ptr, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 264
  %3 = load i64, ptr %2, align 8, !tbaa !47
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %141, %0
  %6 = phi i64 [ 0, %0 ], [ %142, %141 ]
  ret i64 %6

7:                                                ; preds = %0, %141
  %8 = phi ptr [ %144, %141 ], [ %1, %0 ]
  %9 = phi i64 [ %142, %141 ], [ 0, %0 ]
  %10 = phi i64 [ %143, %141 ], [ 0, %0 ]
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 256
  %12 = load i64, ptr %11, align 8, !tbaa !57
  %13 = tail call i64 @cfg_words() #14
  %14 = shl i64 %13, 13
  %15 = add i64 %14, 8208
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %18 = load ptr, ptr %17, align 8, !tbaa !45
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16448
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 264
  %21 = load i64, ptr %20, align 8, !tbaa !47
  %22 = mul i64 %21, %10
  %23 = add i64 %22, %12
  %24 = mul i64 %23, %15
  %25 = getelementptr inbounds nuw i64, ptr %19, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !63
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 256
  %28 = load i64, ptr %27, align 8, !tbaa !57
  %29 = icmp eq i64 %10, %28
  br i1 %29, label %141, label %30

30:                                               ; preds = %7
  %31 = getelementptr inbounds nuw i8, ptr %25, i64 64
  %32 = load atomic i64, ptr %31 acquire, align 8
  %33 = icmp eq i64 %26, %32
  br i1 %33, label %141, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %25, i64 128
  br label %36

36:                                               ; preds = %34, %57
  %37 = phi i64 [ %9, %34 ], [ %60, %57 ]
  %38 = phi i64 [ %26, %34 ], [ %59, %57 ]
  %39 = load ptr, ptr @S, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 112
  %41 = load i64, ptr %40, align 8, !tbaa !51
  %42 = add i64 %41, 3200
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 152
  %44 = load i64, ptr %43, align 8, !tbaa !52
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %141, label %46, !prof !53

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 208
  %48 = load i64, ptr %47, align 8, !tbaa !54
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %39, i64 216
  %51 = load i64, ptr %50, align 8, !tbaa !55
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %141, label %53, !prof !53

53:                                               ; preds = %46
  %54 = sub i64 %32, %38
  %55 = tail call i64 @llvm.umin.i64(i64 %54, i64 32)
  %56 = icmp eq i64 %32, %38
  br i1 %56, label %57, label %62

57:                                               ; preds = %138, %53
  %58 = tail call fastcc i32 @flush(i64 noundef %55)
  %59 = add i64 %55, %38
  %60 = add i64 %55, %37
  store atomic i64 %59, ptr %25 release, align 8
  %61 = icmp eq i64 %59, %32
  br i1 %61, label %141, label %36, !llvm.loop !68

62:                                               ; preds = %53, %138
  %63 = phi i64 [ %139, %138 ], [ 0, %53 ]
  %64 = add i64 %63, %38
  %65 = and i64 %64, 8191
  %66 = tail call i64 @cfg_words() #14
  %67 = add i64 %66, 1
  %68 = mul i64 %67, %65
  %69 = getelementptr inbounds nuw i64, ptr %35, i64 %68
  %70 = tail call i64 @cfg_words() #14
  %71 = add i64 %70, 4
  %72 = mul i64 %71, %63
  %73 = getelementptr inbounds nuw i64, ptr @pending, i64 %72
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 32
  %75 = tail call i64 @cfg_words() #14
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %85, label %77

77:                                               ; preds = %62, %77
  %78 = phi i64 [ %82, %77 ], [ 0, %62 ]
  %79 = getelementptr inbounds nuw i64, ptr %69, i64 %78
  %80 = load i64, ptr %79, align 8, !tbaa !21
  %81 = getelementptr inbounds nuw i64, ptr %74, i64 %78
  store i64 %80, ptr %81, align 8, !tbaa !21
  %82 = add nuw i64 %78, 1
  %83 = tail call i64 @cfg_words() #14
  %84 = icmp ult i64 %82, %83
  br i1 %84, label %77, label %85, !llvm.loop !28

85:                                               ; preds = %77, %62
  %86 = tail call i64 @cfg_words() #14
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
  %100 = tail call i64 @cfg_words() #14
  %101 = icmp ult i64 %99, %100
  br i1 %101, label %88, label %102, !llvm.loop !30

102:                                              ; preds = %88, %85
  %103 = phi i64 [ -7046029254386353131, %85 ], [ %98, %88 ]
  %104 = mul i64 %103, -7046029254386353131
  %105 = lshr i64 %103, 29
  %106 = xor i64 %104, %105
  store i64 %106, ptr %73, align 8, !tbaa !21
  %107 = tail call i64 @cfg_words() #14
  %108 = getelementptr inbounds nuw i64, ptr %69, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !21
  %110 = and i64 %109, 4294967295
  %111 = getelementptr inbounds nuw i8, ptr %73, i64 8
  store i64 %110, ptr %111, align 8, !tbaa !21
  %112 = tail call i64 @cfg_words() #14
  %113 = getelementptr inbounds nuw i64, ptr %69, i64 %112
  %114 = load i64, ptr %113, align 8, !tbaa !21
  %115 = lshr i64 %114, 32
  %116 = getelementptr inbounds nuw i8, ptr %73, i64 16
  store i64 %115, ptr %116, align 8, !tbaa !21
  %117 = load ptr, ptr @S, align 8, !tbaa !9
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %119 = load ptr, ptr %118, align 8, !tbaa !32
  %120 = load i64, ptr %73, align 8, !tbaa !21
  %121 = zext i64 %120 to i128
  %122 = getelementptr inbounds nuw i8, ptr %117, i64 104
  %123 = load i64, ptr %122, align 8, !tbaa !31
  %124 = zext i64 %123 to i128
  %125 = mul nuw i128 %124, %121
  %126 = lshr i128 %125, 64
  %127 = trunc nuw i128 %126 to i64
  %128 = getelementptr inbounds nuw i64, ptr %119, i64 %127
  tail call void @llvm.prefetch.p0(ptr %128, i32 1, i32 3, i32 1)
  %129 = tail call i64 @cfg_checks() #14
  %130 = icmp eq i64 %129, 0
  br i1 %130, label %138, label %131

131:                                              ; preds = %102
  %132 = load ptr, ptr @S, align 8, !tbaa !9
  %133 = load ptr, ptr %132, align 8, !tbaa !27
  %134 = load i64, ptr %111, align 8, !tbaa !21
  %135 = tail call i64 @cfg_words() #14
  %136 = mul i64 %135, %134
  %137 = getelementptr inbounds nuw i64, ptr %133, i64 %136
  tail call void @llvm.prefetch.p0(ptr %137, i32 0, i32 3, i32 1)
  br label %138

138:                                              ; preds = %131, %102
  %139 = add nuw nsw i64 %63, 1
  %140 = icmp eq i64 %139, %55
  br i1 %140, label %57, label %62, !llvm.loop !69

141:                                              ; preds = %57, %36, %46, %7, %30
  %142 = phi i64 [ %9, %30 ], [ %9, %7 ], [ %37, %36 ], [ %60, %57 ], [ %37, %46 ]
  %143 = add nuw i64 %10, 1
  %144 = load ptr, ptr @S, align 8, !tbaa !9
  %145 = getelementptr inbounds nuw i8, ptr %144, i64 264
  %146 = load i64, ptr %145, align 8, !tbaa !47
  %147 = icmp ult i64 %143, %146
  br i1 %147, label %7, label %5, !llvm.loop !70
}

declare i32 @sched_yield() local_unnamed_addr #4

declare i32 @usleep(i32 noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define i64 @start(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  store i64 0, ptr @now_state, align 8, !tbaa !21
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %4, i8 0, i64 512, i1 false), !tbaa !21
  %6 = call i64 @model_init(ptr noundef nonnull %4, ptr noundef nonnull %5) #14
  %7 = icmp eq i64 %6, 1
  br i1 %7, label %8, label %117

8:                                                ; preds = %1
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 168
  %11 = load i64, ptr %10, align 8, !tbaa !42
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  call void @model_canon(ptr noundef nonnull %4) #14
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  br label %15

15:                                               ; preds = %13, %8
  %16 = phi ptr [ %14, %13 ], [ %9, %8 ]
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 304
  %18 = load i64, ptr %17, align 8, !tbaa !71
  %19 = icmp eq i64 %18, 0
  %20 = call i64 @cfg_words() #14
  %21 = icmp eq i64 %20, 0
  br i1 %19, label %43, label %22

22:                                               ; preds = %15
  br i1 %21, label %37, label %23

23:                                               ; preds = %22, %23
  %24 = phi i64 [ %33, %23 ], [ -7046029254386353131, %22 ]
  %25 = phi i64 [ %34, %23 ], [ 0, %22 ]
  %26 = getelementptr inbounds nuw i64, ptr %4, i64 %25
  %27 = load i64, ptr %26, align 8, !tbaa !21
  %28 = xor i64 %27, %24
  %29 = zext i64 %28 to i128
  %30 = mul nuw i128 %29, 15485907386658061715
  %31 = lshr i128 %30, 64
  %32 = xor i128 %31, %30
  %33 = trunc i128 %32 to i64
  %34 = add nuw i64 %25, 1
  %35 = call i64 @cfg_words() #14
  %36 = icmp ult i64 %34, %35
  br i1 %36, label %23, label %37, !llvm.loop !30

37:                                               ; preds = %23, %22
  %38 = phi i64 [ -7046029254386353131, %22 ], [ %33, %23 ]
  %39 = mul i64 %38, -7046029254386353131
  %40 = lshr i64 %38, 29
  %41 = xor i64 %39, %40
  %42 = call fastcc i32 @insert_compact(ptr noundef nonnull %4, i64 noundef %41, i64 noundef 0, i64 noundef 65535)
  br label %93

43:                                               ; preds = %15
  br i1 %21, label %58, label %44

44:                                               ; preds = %43, %44
  %45 = phi i64 [ %54, %44 ], [ -7046029254386353131, %43 ]
  %46 = phi i64 [ %55, %44 ], [ 0, %43 ]
  %47 = getelementptr inbounds nuw i64, ptr %4, i64 %46
  %48 = load i64, ptr %47, align 8, !tbaa !21
  %49 = xor i64 %48, %45
  %50 = zext i64 %49 to i128
  %51 = mul nuw i128 %50, 15485907386658061715
  %52 = lshr i128 %51, 64
  %53 = xor i128 %52, %51
  %54 = trunc i128 %53 to i64
  %55 = add nuw i64 %46, 1
  %56 = call i64 @cfg_words() #14
  %57 = icmp ult i64 %55, %56
  br i1 %57, label %44, label %58, !llvm.loop !30

58:                                               ; preds = %44, %43
  %59 = phi i64 [ -7046029254386353131, %43 ], [ %54, %44 ]
  %60 = mul i64 %59, -7046029254386353131
  %61 = lshr i64 %59, 29
  %62 = xor i64 %60, %61
  %63 = call i64 @cfg_words() #14
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %79, label %65

65:                                               ; preds = %58, %65
  %66 = phi i64 [ %75, %65 ], [ -7046029254386353131, %58 ]
  %67 = phi i64 [ %76, %65 ], [ 0, %58 ]
  %68 = getelementptr inbounds nuw i64, ptr %4, i64 %67
  %69 = load i64, ptr %68, align 8, !tbaa !21
  %70 = xor i64 %69, %66
  %71 = zext i64 %70 to i128
  %72 = mul nuw i128 %71, 15485907386658061715
  %73 = lshr i128 %72, 64
  %74 = xor i128 %73, %72
  %75 = trunc i128 %74 to i64
  %76 = add nuw i64 %67, 1
  %77 = call i64 @cfg_words() #14
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %65, label %79, !llvm.loop !30

79:                                               ; preds = %65, %58
  %80 = phi i64 [ -7046029254386353131, %58 ], [ %75, %65 ]
  %81 = mul i64 %80, -7046029254386353131
  %82 = lshr i64 %80, 29
  %83 = xor i64 %81, %82
  %84 = zext i64 %83 to i128
  %85 = load ptr, ptr @S, align 8, !tbaa !9
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 104
  %87 = load i64, ptr %86, align 8, !tbaa !31
  %88 = zext i64 %87 to i128
  %89 = mul nuw i128 %88, %84
  %90 = lshr i128 %89, 64
  %91 = trunc nuw i128 %90 to i64
  %92 = call fastcc i32 @insert(ptr noundef nonnull %4, i64 noundef %62, i64 noundef %91, i64 noundef 0, i64 noundef 65535)
  br label %93

93:                                               ; preds = %79, %37
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 56
  %96 = load ptr, ptr %95, align 8, !tbaa !72
  %97 = icmp eq ptr %96, null
  br i1 %97, label %99, label %98

98:                                               ; preds = %93
  store i64 0, ptr %96, align 8, !tbaa !21
  br label %99

99:                                               ; preds = %98, %93
  %100 = getelementptr inbounds nuw i8, ptr %94, i64 128
  store i64 1, ptr %100, align 8, !tbaa !56
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  %101 = call i64 @cfg_words() #14
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %109, label %103

103:                                              ; preds = %99, %103
  %104 = phi i64 [ %106, %103 ], [ 0, %99 ]
  %105 = getelementptr inbounds nuw i64, ptr %2, i64 %104
  store i64 -1, ptr %105, align 8, !tbaa !21
  %106 = add nuw i64 %104, 1
  %107 = call i64 @cfg_words() #14
  %108 = icmp ult i64 %106, %107
  br i1 %108, label %103, label %109, !llvm.loop !73

109:                                              ; preds = %103, %99
  %110 = call i64 @model_check_always(ptr noundef nonnull %4, ptr noundef nonnull %2, ptr noundef nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  %111 = icmp ne i64 %110, 1
  %112 = zext i1 %111 to i64
  %113 = load ptr, ptr @S, align 8, !tbaa !9
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 296
  %115 = load i64, ptr %114, align 8, !tbaa !67
  %116 = or i64 %115, %112
  store i64 %116, ptr %114, align 8, !tbaa !67
  br label %117

117:                                              ; preds = %1, %109
  %118 = phi i64 [ %110, %109 ], [ %6, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  ret i64 %118
}

declare i64 @model_init(ptr noundef, ptr noundef) local_unnamed_addr #4

declare void @model_canon(ptr noundef) local_unnamed_addr #4

; Function Attrs: noinline nounwind
define internal fastcc range(i32 0, 2) i32 @insert_compact(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #5 {
  %5 = tail call i64 @cfg_words() #14
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
  %20 = tail call i64 @cfg_words() #14
  %21 = icmp ult i64 %19, %20
  br i1 %21, label %7, label %22, !llvm.loop !36

22:                                               ; preds = %7, %4
  %23 = phi i64 [ 2685821657736338717, %4 ], [ %18, %7 ]
  %24 = lshr i64 %23, 32
  %25 = xor i64 %24, %23
  %26 = mul i64 %25, -6939452855193903323
  %27 = lshr i64 %26, 28
  %28 = xor i64 %27, %26
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 320
  %31 = load i64, ptr %30, align 8, !tbaa !34
  %32 = and i64 %28, %31
  %33 = tail call range(i64 1, 0) i64 @llvm.umax.i64(i64 %32, i64 1)
  %34 = zext i64 %1 to i128
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 104
  %36 = load i64, ptr %35, align 8, !tbaa !31
  %37 = zext i64 %36 to i128
  %38 = mul nuw i128 %37, %34
  %39 = lshr i128 %38, 64
  %40 = trunc nuw i128 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !32
  %43 = getelementptr inbounds nuw i8, ptr %29, i64 312
  %44 = load i64, ptr %43, align 8, !tbaa !33
  %45 = mul i64 %44, %40
  %46 = getelementptr inbounds nuw i8, ptr %42, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = and i64 %47, %31
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %65, label %50

50:                                               ; preds = %22, %55
  %51 = phi i64 [ %63, %55 ], [ %48, %22 ]
  %52 = phi i64 [ %56, %55 ], [ 0, %22 ]
  %53 = phi i64 [ %59, %55 ], [ %40, %22 ]
  %54 = icmp eq i64 %51, %33
  br i1 %54, label %121, label %55

55:                                               ; preds = %50
  %56 = add i64 %52, 1
  %57 = add i64 %53, 1
  %58 = icmp eq i64 %57, %36
  %59 = select i1 %58, i64 0, i64 %57
  %60 = mul i64 %44, %59
  %61 = getelementptr inbounds nuw i8, ptr %42, i64 %60
  %62 = load i64, ptr %61, align 8
  %63 = and i64 %62, %31
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %65, label %50, !llvm.loop !74

65:                                               ; preds = %55, %22
  %66 = phi i64 [ %45, %22 ], [ %60, %55 ]
  %67 = phi i64 [ 0, %22 ], [ %56, %55 ]
  %68 = getelementptr inbounds nuw i8, ptr %42, i64 %66
  %69 = getelementptr inbounds nuw i8, ptr %29, i64 328
  %70 = load i64, ptr %69, align 8, !tbaa !75
  %71 = add i64 %70, %67
  store i64 %71, ptr %69, align 8, !tbaa !75
  %72 = load i64, ptr %68, align 8
  %73 = xor i64 %31, -1
  %74 = and i64 %72, %73
  %75 = or i64 %74, %33
  store i64 %75, ptr %68, align 8
  %76 = load ptr, ptr %29, align 8, !tbaa !27
  %77 = getelementptr inbounds nuw i8, ptr %29, i64 112
  %78 = load i64, ptr %77, align 8, !tbaa !51
  %79 = tail call i64 @cfg_words() #14
  %80 = mul i64 %79, %78
  %81 = getelementptr inbounds nuw i64, ptr %76, i64 %80
  %82 = tail call i64 @cfg_words() #14
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %92, label %84

84:                                               ; preds = %65, %84
  %85 = phi i64 [ %89, %84 ], [ 0, %65 ]
  %86 = getelementptr inbounds nuw i64, ptr %0, i64 %85
  %87 = load i64, ptr %86, align 8, !tbaa !21
  %88 = getelementptr inbounds nuw i64, ptr %81, i64 %85
  store i64 %87, ptr %88, align 8, !tbaa !21
  %89 = add nuw i64 %85, 1
  %90 = tail call i64 @cfg_words() #14
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %84, label %92, !llvm.loop !28

92:                                               ; preds = %84, %65
  %93 = trunc i64 %2 to i32
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 16
  %96 = load ptr, ptr %95, align 8, !tbaa !38
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 112
  %98 = load i64, ptr %97, align 8, !tbaa !51
  %99 = getelementptr inbounds nuw i32, ptr %96, i64 %98
  store i32 %93, ptr %99, align 4, !tbaa !5
  %100 = trunc i64 %3 to i16
  %101 = getelementptr inbounds nuw i8, ptr %94, i64 24
  %102 = load ptr, ptr %101, align 8, !tbaa !39
  %103 = getelementptr inbounds nuw i16, ptr %102, i64 %98
  store i16 %100, ptr %103, align 2, !tbaa !40
  %104 = getelementptr inbounds nuw i8, ptr %94, i64 56
  %105 = load ptr, ptr %104, align 8, !tbaa !72
  %106 = icmp eq ptr %105, null
  br i1 %106, label %118, label %107

107:                                              ; preds = %92
  %108 = getelementptr inbounds nuw i8, ptr %94, i64 136
  %109 = load i64, ptr %108, align 8, !tbaa !25
  %110 = shl i64 %109, 32
  %111 = add i64 %110, 4294967296
  %112 = or i64 %111, %98
  %113 = getelementptr inbounds nuw i8, ptr %94, i64 232
  %114 = load i64, ptr %113, align 8, !tbaa !76
  %115 = add i64 %114, 1
  store i64 %115, ptr %113, align 8, !tbaa !76
  %116 = getelementptr inbounds nuw i64, ptr %105, i64 %114
  store i64 %112, ptr %116, align 8, !tbaa !21
  %117 = load i64, ptr %97, align 8, !tbaa !51
  br label %118

118:                                              ; preds = %92, %107
  %119 = phi i64 [ %117, %107 ], [ %98, %92 ]
  %120 = add i64 %119, 1
  store i64 %120, ptr %97, align 8, !tbaa !51
  br label %121

121:                                              ; preds = %50, %118
  %122 = phi i32 [ 1, %118 ], [ 0, %50 ]
  ret i32 %122
}

; Function Attrs: inlinehint nounwind
define internal fastcc range(i32 0, 2) i32 @insert(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #6 {
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !32
  %9 = getelementptr inbounds nuw i64, ptr %8, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !21
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %124, label %12

12:                                               ; preds = %5
  %13 = shl i64 %1, 32
  br label %14

14:                                               ; preds = %26, %12
  %15 = phi i64 [ %10, %12 ], [ %36, %26 ]
  %16 = phi i64 [ %2, %12 ], [ %32, %26 ]
  %17 = tail call i64 @cfg_full_keys() #14
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %23, label %19

19:                                               ; preds = %14
  %20 = load i64, ptr %0, align 8, !tbaa !21
  %21 = xor i64 %20, %15
  %22 = icmp eq i64 %21, -1
  br i1 %22, label %38, label %26

23:                                               ; preds = %14
  %24 = and i64 %15, -4294967296
  %25 = icmp eq i64 %24, %13
  br i1 %25, label %38, label %26

26:                                               ; preds = %23, %19
  %27 = add i64 %16, 1
  %28 = load ptr, ptr @S, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 104
  %30 = load i64, ptr %29, align 8, !tbaa !31
  %31 = icmp eq i64 %27, %30
  %32 = select i1 %31, i64 0, i64 %27
  %33 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %34 = load ptr, ptr %33, align 8, !tbaa !32
  %35 = getelementptr inbounds nuw i64, ptr %34, i64 %32
  %36 = load i64, ptr %35, align 8, !tbaa !21
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %14, !llvm.loop !77

38:                                               ; preds = %19, %23, %26
  %39 = phi i64 [ %16, %19 ], [ %32, %26 ], [ %16, %23 ]
  %40 = load ptr, ptr @S, align 8, !tbaa !9
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !32
  %43 = getelementptr inbounds nuw i64, ptr %42, i64 %39
  %44 = load i64, ptr %43, align 8, !tbaa !21
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %124, label %46

46:                                               ; preds = %38
  %47 = shl i64 %1, 32
  br label %48

48:                                               ; preds = %46, %116
  %49 = phi i64 [ %39, %46 ], [ %117, %116 ]
  %50 = tail call i64 @cfg_full_keys() #14
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %189

52:                                               ; preds = %48
  %53 = load ptr, ptr @S, align 8, !tbaa !9
  %54 = load ptr, ptr %53, align 8, !tbaa !27
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %56 = load ptr, ptr %55, align 8, !tbaa !32
  %57 = getelementptr inbounds nuw i64, ptr %56, i64 %49
  %58 = load i64, ptr %57, align 8, !tbaa !21
  %59 = and i64 %58, 4294967295
  %60 = add nsw i64 %59, -1
  %61 = tail call i64 @cfg_words() #14
  %62 = mul i64 %60, %61
  %63 = getelementptr inbounds nuw i64, ptr %54, i64 %62
  %64 = tail call i64 @cfg_words() #14
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %189, label %66

66:                                               ; preds = %52, %66
  %67 = phi i64 [ %75, %66 ], [ 0, %52 ]
  %68 = phi i64 [ %74, %66 ], [ 0, %52 ]
  %69 = getelementptr inbounds nuw i64, ptr %63, i64 %67
  %70 = load i64, ptr %69, align 8, !tbaa !21
  %71 = getelementptr inbounds nuw i64, ptr %0, i64 %67
  %72 = load i64, ptr %71, align 8, !tbaa !21
  %73 = xor i64 %72, %70
  %74 = or i64 %73, %68
  %75 = add nuw i64 %67, 1
  %76 = tail call i64 @cfg_words() #14
  %77 = icmp ult i64 %75, %76
  br i1 %77, label %66, label %78, !llvm.loop !43

78:                                               ; preds = %66
  %79 = icmp eq i64 %74, 0
  br i1 %79, label %189, label %80

80:                                               ; preds = %78
  %81 = add i64 %49, 1
  %82 = load ptr, ptr @S, align 8, !tbaa !9
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 104
  %84 = load i64, ptr %83, align 8, !tbaa !31
  %85 = icmp eq i64 %81, %84
  %86 = select i1 %85, i64 0, i64 %81
  %87 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %88 = load ptr, ptr %87, align 8, !tbaa !32
  %89 = getelementptr inbounds nuw i64, ptr %88, i64 %86
  %90 = load i64, ptr %89, align 8, !tbaa !21
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %124, label %92

92:                                               ; preds = %80, %104
  %93 = phi i64 [ %114, %104 ], [ %90, %80 ]
  %94 = phi i64 [ %110, %104 ], [ %86, %80 ]
  %95 = tail call i64 @cfg_full_keys() #14
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %101, label %97

97:                                               ; preds = %92
  %98 = load i64, ptr %0, align 8, !tbaa !21
  %99 = xor i64 %98, %93
  %100 = icmp eq i64 %99, -1
  br i1 %100, label %116, label %104

101:                                              ; preds = %92
  %102 = and i64 %93, -4294967296
  %103 = icmp eq i64 %102, %47
  br i1 %103, label %116, label %104

104:                                              ; preds = %101, %97
  %105 = add i64 %94, 1
  %106 = load ptr, ptr @S, align 8, !tbaa !9
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 104
  %108 = load i64, ptr %107, align 8, !tbaa !31
  %109 = icmp eq i64 %105, %108
  %110 = select i1 %109, i64 0, i64 %105
  %111 = getelementptr inbounds nuw i8, ptr %106, i64 8
  %112 = load ptr, ptr %111, align 8, !tbaa !32
  %113 = getelementptr inbounds nuw i64, ptr %112, i64 %110
  %114 = load i64, ptr %113, align 8, !tbaa !21
  %115 = icmp eq i64 %114, 0
  br i1 %115, label %116, label %92, !llvm.loop !77

116:                                              ; preds = %97, %101, %104
  %117 = phi i64 [ %94, %97 ], [ %110, %104 ], [ %94, %101 ]
  %118 = load ptr, ptr @S, align 8, !tbaa !9
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 8
  %120 = load ptr, ptr %119, align 8, !tbaa !32
  %121 = getelementptr inbounds nuw i64, ptr %120, i64 %117
  %122 = load i64, ptr %121, align 8, !tbaa !21
  %123 = icmp eq i64 %122, 0
  br i1 %123, label %124, label %48, !llvm.loop !78

124:                                              ; preds = %80, %116, %5, %38
  %125 = phi i64 [ %39, %38 ], [ %2, %5 ], [ %86, %80 ], [ %117, %116 ]
  %126 = phi ptr [ %40, %38 ], [ %6, %5 ], [ %82, %80 ], [ %118, %116 ]
  %127 = getelementptr inbounds nuw i8, ptr %126, i64 112
  %128 = load i64, ptr %127, align 8, !tbaa !51
  %129 = tail call i64 @cfg_full_keys() #14
  %130 = icmp eq i64 %129, 0
  br i1 %130, label %134, label %131

131:                                              ; preds = %124
  %132 = load i64, ptr %0, align 8, !tbaa !21
  %133 = xor i64 %132, -1
  br label %138

134:                                              ; preds = %124
  %135 = shl i64 %1, 32
  %136 = add i64 %128, 1
  %137 = or i64 %136, %135
  br label %138

138:                                              ; preds = %131, %134
  %139 = phi i64 [ %133, %131 ], [ %137, %134 ]
  %140 = load ptr, ptr @S, align 8, !tbaa !9
  %141 = getelementptr inbounds nuw i8, ptr %140, i64 8
  %142 = load ptr, ptr %141, align 8, !tbaa !32
  %143 = getelementptr inbounds nuw i64, ptr %142, i64 %125
  store i64 %139, ptr %143, align 8, !tbaa !21
  %144 = load ptr, ptr %140, align 8, !tbaa !27
  %145 = getelementptr inbounds nuw i8, ptr %140, i64 112
  %146 = load i64, ptr %145, align 8, !tbaa !51
  %147 = tail call i64 @cfg_words() #14
  %148 = mul i64 %147, %146
  %149 = getelementptr inbounds nuw i64, ptr %144, i64 %148
  %150 = tail call i64 @cfg_words() #14
  %151 = icmp eq i64 %150, 0
  br i1 %151, label %160, label %152

152:                                              ; preds = %138, %152
  %153 = phi i64 [ %157, %152 ], [ 0, %138 ]
  %154 = getelementptr inbounds nuw i64, ptr %0, i64 %153
  %155 = load i64, ptr %154, align 8, !tbaa !21
  %156 = getelementptr inbounds nuw i64, ptr %149, i64 %153
  store i64 %155, ptr %156, align 8, !tbaa !21
  %157 = add nuw i64 %153, 1
  %158 = tail call i64 @cfg_words() #14
  %159 = icmp ult i64 %157, %158
  br i1 %159, label %152, label %160, !llvm.loop !28

160:                                              ; preds = %152, %138
  %161 = trunc i64 %3 to i32
  %162 = load ptr, ptr @S, align 8, !tbaa !9
  %163 = getelementptr inbounds nuw i8, ptr %162, i64 16
  %164 = load ptr, ptr %163, align 8, !tbaa !38
  %165 = getelementptr inbounds nuw i8, ptr %162, i64 112
  %166 = load i64, ptr %165, align 8, !tbaa !51
  %167 = getelementptr inbounds nuw i32, ptr %164, i64 %166
  store i32 %161, ptr %167, align 4, !tbaa !5
  %168 = trunc i64 %4 to i16
  %169 = getelementptr inbounds nuw i8, ptr %162, i64 24
  %170 = load ptr, ptr %169, align 8, !tbaa !39
  %171 = getelementptr inbounds nuw i16, ptr %170, i64 %166
  store i16 %168, ptr %171, align 2, !tbaa !40
  %172 = getelementptr inbounds nuw i8, ptr %162, i64 56
  %173 = load ptr, ptr %172, align 8, !tbaa !72
  %174 = icmp eq ptr %173, null
  br i1 %174, label %186, label %175

175:                                              ; preds = %160
  %176 = getelementptr inbounds nuw i8, ptr %162, i64 136
  %177 = load i64, ptr %176, align 8, !tbaa !25
  %178 = shl i64 %177, 32
  %179 = add i64 %178, 4294967296
  %180 = or i64 %179, %166
  %181 = getelementptr inbounds nuw i8, ptr %162, i64 232
  %182 = load i64, ptr %181, align 8, !tbaa !76
  %183 = add i64 %182, 1
  store i64 %183, ptr %181, align 8, !tbaa !76
  %184 = getelementptr inbounds nuw i64, ptr %173, i64 %182
  store i64 %180, ptr %184, align 8, !tbaa !21
  %185 = load i64, ptr %165, align 8, !tbaa !51
  br label %186

186:                                              ; preds = %160, %175
  %187 = phi i64 [ %185, %175 ], [ %166, %160 ]
  %188 = add i64 %187, 1
  store i64 %188, ptr %165, align 8, !tbaa !51
  br label %189

189:                                              ; preds = %52, %48, %78, %186
  %190 = phi i32 [ 1, %186 ], [ 0, %78 ], [ 0, %48 ], [ 0, %52 ]
  ret i32 %190
}

; Function Attrs: nounwind
define range(i64 0, 6) i64 @run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %5 = load i64, ptr %4, align 8, !tbaa !46
  %6 = add i64 %5, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  store i64 0, ptr %3, align 8, !tbaa !21
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %7 = icmp ult i64 %5, %6
  br i1 %7, label %8, label %59

8:                                                ; preds = %2, %56
  %9 = phi i64 [ %54, %56 ], [ 0, %2 ]
  %10 = phi i64 [ %57, %56 ], [ %5, %2 ]
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 128
  %13 = load i64, ptr %12, align 8, !tbaa !56
  %14 = icmp eq i64 %10, %13
  br i1 %14, label %19, label %15

15:                                               ; preds = %8
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 112
  %17 = load i64, ptr %16, align 8, !tbaa !51
  %18 = icmp eq i64 %10, %17
  br i1 %18, label %19, label %38

19:                                               ; preds = %15, %8
  %20 = tail call fastcc i32 @flush(i64 noundef %9)
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %66

22:                                               ; preds = %19
  %23 = load ptr, ptr @S, align 8, !tbaa !9
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 112
  %25 = load i64, ptr %24, align 8, !tbaa !51
  %26 = icmp eq i64 %10, %25
  br i1 %26, label %66, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 128
  %29 = load i64, ptr %28, align 8, !tbaa !56
  %30 = icmp eq i64 %10, %29
  br i1 %30, label %31, label %38

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %23, i64 136
  %33 = load i64, ptr %32, align 8, !tbaa !25
  %34 = add i64 %33, 1
  store i64 %34, ptr %32, align 8, !tbaa !25
  store i64 %25, ptr %28, align 8, !tbaa !56
  %35 = getelementptr inbounds nuw i8, ptr %23, i64 248
  %36 = load i64, ptr %35, align 8, !tbaa !79
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %66

38:                                               ; preds = %27, %31, %15
  %39 = phi i64 [ %25, %31 ], [ %25, %27 ], [ %17, %15 ]
  %40 = phi ptr [ %23, %31 ], [ %23, %27 ], [ %11, %15 ]
  %41 = phi i64 [ 0, %31 ], [ 0, %27 ], [ %9, %15 ]
  %42 = add i64 %39, 3200
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 152
  %44 = load i64, ptr %43, align 8, !tbaa !52
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %59, label %46, !prof !53

46:                                               ; preds = %38
  %47 = getelementptr inbounds nuw i8, ptr %40, i64 208
  %48 = load i64, ptr %47, align 8, !tbaa !54
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %40, i64 216
  %51 = load i64, ptr %50, align 8, !tbaa !55
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %59, label %53, !prof !53

53:                                               ; preds = %46
  %54 = call fastcc i64 @expand(i64 noundef %10, i64 noundef %41, ptr noundef %3)
  %55 = icmp eq i64 %54, 9223372036854775807
  br i1 %55, label %66, label %56

56:                                               ; preds = %53
  %57 = add i64 %10, 1
  %58 = icmp eq i64 %57, %6
  br i1 %58, label %59, label %8, !llvm.loop !80

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
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 120
  store i64 %67, ptr %70, align 8, !tbaa !46
  %71 = load i64, ptr %3, align 8, !tbaa !21
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 144
  %73 = load i64, ptr %72, align 8, !tbaa !61
  %74 = add i64 %73, %71
  store i64 %74, ptr %72, align 8, !tbaa !61
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %68
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @flush(i64 noundef %0) unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  %4 = icmp eq i64 %0, 0
  br i1 %4, label %85, label %5

5:                                                ; preds = %1, %82
  %6 = phi i64 [ %83, %82 ], [ 0, %1 ]
  %7 = tail call i64 @cfg_words() #14
  %8 = add i64 %7, 4
  %9 = mul i64 %8, %6
  %10 = getelementptr inbounds nuw i64, ptr @pending, i64 %9
  %11 = load i64, ptr %10, align 8, !tbaa !21
  %12 = zext i64 %11 to i128
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 104
  %15 = load i64, ptr %14, align 8, !tbaa !31
  %16 = zext i64 %15 to i128
  %17 = mul nuw i128 %16, %12
  %18 = lshr i128 %17, 64
  %19 = trunc nuw i128 %18 to i64
  %20 = getelementptr inbounds nuw i8, ptr %10, i64 24
  store i64 %19, ptr %20, align 8, !tbaa !21
  %21 = getelementptr inbounds nuw i8, ptr %13, i64 304
  %22 = load i64, ptr %21, align 8, !tbaa !71
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %24, label %82

24:                                               ; preds = %5
  %25 = tail call i64 @cfg_full_keys() #14
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %82

27:                                               ; preds = %24
  %28 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %29 = load i64, ptr %20, align 8, !tbaa !21
  %30 = load ptr, ptr @S, align 8, !tbaa !9
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %32 = load ptr, ptr %31, align 8, !tbaa !32
  %33 = getelementptr inbounds nuw i64, ptr %32, i64 %29
  %34 = load i64, ptr %33, align 8, !tbaa !21
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %68, label %36

36:                                               ; preds = %27
  %37 = load i64, ptr %10, align 8, !tbaa !21
  %38 = shl i64 %37, 32
  br label %39

39:                                               ; preds = %51, %36
  %40 = phi i64 [ %34, %36 ], [ %61, %51 ]
  %41 = phi i64 [ %29, %36 ], [ %57, %51 ]
  %42 = tail call i64 @cfg_full_keys() #14
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %48, label %44

44:                                               ; preds = %39
  %45 = load i64, ptr %28, align 8, !tbaa !21
  %46 = xor i64 %45, %40
  %47 = icmp eq i64 %46, -1
  br i1 %47, label %63, label %51

48:                                               ; preds = %39
  %49 = and i64 %40, -4294967296
  %50 = icmp eq i64 %49, %38
  br i1 %50, label %63, label %51

51:                                               ; preds = %48, %44
  %52 = add i64 %41, 1
  %53 = load ptr, ptr @S, align 8, !tbaa !9
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 104
  %55 = load i64, ptr %54, align 8, !tbaa !31
  %56 = icmp eq i64 %52, %55
  %57 = select i1 %56, i64 0, i64 %52
  %58 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %59 = load ptr, ptr %58, align 8, !tbaa !32
  %60 = getelementptr inbounds nuw i64, ptr %59, i64 %57
  %61 = load i64, ptr %60, align 8, !tbaa !21
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %39, !llvm.loop !77

63:                                               ; preds = %51, %48, %44
  %64 = phi i64 [ %41, %44 ], [ %57, %51 ], [ %41, %48 ]
  %65 = load ptr, ptr @S, align 8, !tbaa !9
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %67 = load ptr, ptr %66, align 8, !tbaa !32
  br label %68

68:                                               ; preds = %63, %27
  %69 = phi ptr [ %32, %27 ], [ %67, %63 ]
  %70 = phi ptr [ %30, %27 ], [ %65, %63 ]
  %71 = phi i64 [ %29, %27 ], [ %64, %63 ]
  store i64 %71, ptr %20, align 8, !tbaa !21
  %72 = getelementptr inbounds nuw i64, ptr %69, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !21
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %82, label %75

75:                                               ; preds = %68
  %76 = load ptr, ptr %70, align 8, !tbaa !27
  %77 = and i64 %73, 4294967295
  %78 = add nsw i64 %77, -1
  %79 = tail call i64 @cfg_words() #14
  %80 = mul i64 %79, %78
  %81 = getelementptr inbounds nuw i64, ptr %76, i64 %80
  tail call void @llvm.prefetch.p0(ptr %81, i32 0, i32 3, i32 1)
  br label %82

82:                                               ; preds = %68, %75, %5, %24
  %83 = add nuw i64 %6, 1
  %84 = icmp eq i64 %83, %0
  br i1 %84, label %87, label %5, !llvm.loop !81

85:                                               ; preds = %161, %1
  %86 = phi i32 [ 0, %1 ], [ %162, %161 ]
  ret i32 %86

87:                                               ; preds = %82, %161
  %88 = phi i32 [ %162, %161 ], [ 0, %82 ]
  %89 = phi i64 [ %163, %161 ], [ 0, %82 ]
  %90 = call i64 @cfg_words() #14
  %91 = add i64 %90, 4
  %92 = mul i64 %91, %89
  %93 = getelementptr inbounds nuw i64, ptr @pending, i64 %92
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 304
  %96 = load i64, ptr %95, align 8, !tbaa !71
  %97 = icmp eq i64 %96, 0
  %98 = getelementptr inbounds nuw i8, ptr %93, i64 32
  %99 = load i64, ptr %93, align 8, !tbaa !21
  br i1 %97, label %107, label %100, !prof !22

100:                                              ; preds = %87
  %101 = getelementptr inbounds nuw i8, ptr %93, i64 8
  %102 = load i64, ptr %101, align 8, !tbaa !21
  %103 = getelementptr inbounds nuw i8, ptr %93, i64 16
  %104 = load i64, ptr %103, align 8, !tbaa !21
  %105 = call fastcc i32 @insert_compact(ptr noundef nonnull %98, i64 noundef %99, i64 noundef %102, i64 noundef %104)
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %161, label %116

107:                                              ; preds = %87
  %108 = getelementptr inbounds nuw i8, ptr %93, i64 24
  %109 = load i64, ptr %108, align 8, !tbaa !21
  %110 = getelementptr inbounds nuw i8, ptr %93, i64 8
  %111 = load i64, ptr %110, align 8, !tbaa !21
  %112 = getelementptr inbounds nuw i8, ptr %93, i64 16
  %113 = load i64, ptr %112, align 8, !tbaa !21
  %114 = call fastcc i32 @insert(ptr noundef nonnull %98, i64 noundef %99, i64 noundef %109, i64 noundef %111, i64 noundef %113)
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %161, label %116

116:                                              ; preds = %107, %100
  %117 = getelementptr inbounds nuw i8, ptr %93, i64 8
  %118 = load i64, ptr %117, align 8, !tbaa !21
  store i64 %118, ptr @now_state, align 8, !tbaa !21
  %119 = getelementptr inbounds nuw i8, ptr %93, i64 16
  %120 = load i64, ptr %119, align 8, !tbaa !21
  store i64 %120, ptr @now_move, align 8, !tbaa !21
  %121 = getelementptr inbounds nuw i8, ptr %93, i64 32
  %122 = load ptr, ptr @S, align 8, !tbaa !9
  %123 = load ptr, ptr %122, align 8, !tbaa !27
  %124 = call i64 @cfg_words() #14
  %125 = mul i64 %124, %118
  %126 = getelementptr inbounds nuw i64, ptr %123, i64 %125
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  %127 = call i64 @cfg_checks() #14
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %129, label %130

129:                                              ; preds = %116
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  br label %161

130:                                              ; preds = %116
  %131 = call i64 @cfg_words() #14
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %151, label %133

133:                                              ; preds = %130, %145
  %134 = phi i64 [ %148, %145 ], [ 0, %130 ]
  %135 = load ptr, ptr @S, align 8, !tbaa !9
  %136 = getelementptr inbounds nuw i8, ptr %135, i64 296
  %137 = load i64, ptr %136, align 8, !tbaa !67
  %138 = icmp eq i64 %137, 0
  br i1 %138, label %139, label %145

139:                                              ; preds = %133
  %140 = getelementptr inbounds nuw i64, ptr %121, i64 %134
  %141 = load i64, ptr %140, align 8, !tbaa !21
  %142 = getelementptr inbounds nuw i64, ptr %126, i64 %134
  %143 = load i64, ptr %142, align 8, !tbaa !21
  %144 = xor i64 %143, %141
  br label %145

145:                                              ; preds = %139, %133
  %146 = phi i64 [ %144, %139 ], [ -1, %133 ]
  %147 = getelementptr inbounds nuw i64, ptr %2, i64 %134
  store i64 %146, ptr %147, align 8, !tbaa !21
  %148 = add nuw i64 %134, 1
  %149 = call i64 @cfg_words() #14
  %150 = icmp ult i64 %148, %149
  br i1 %150, label %133, label %151, !llvm.loop !82

151:                                              ; preds = %145, %130
  %152 = call i64 @model_check_always(ptr noundef nonnull %121, ptr noundef nonnull %2, ptr noundef nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  %153 = icmp eq i64 %152, 1
  br i1 %153, label %161, label %154

154:                                              ; preds = %151
  %155 = load i64, ptr %117, align 8, !tbaa !21
  %156 = load i64, ptr %119, align 8, !tbaa !21
  %157 = lshr i64 %152, 8
  %158 = add nuw nsw i64 %157, 2
  %159 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %158, i64 noundef %155, i64 noundef %156, i64 noundef 1, i64 noundef 0)
  %160 = or i32 %159, %88
  br label %161

161:                                              ; preds = %129, %151, %154, %107, %100
  %162 = phi i32 [ %88, %107 ], [ %88, %100 ], [ %160, %154 ], [ %88, %151 ], [ %88, %129 ]
  %163 = add nuw i64 %89, 1
  %164 = icmp eq i64 %163, %0
  br i1 %164, label %85, label %87, !llvm.loop !83
}

; Function Attrs: inlinehint nounwind
define internal fastcc i64 @expand(i64 noundef %0, i64 noundef %1, ptr noundef nonnull captures(none) %2) unnamed_addr #6 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  %7 = alloca [64 x i64], align 16
  %8 = alloca [64 x ptr], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #14
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = load ptr, ptr %9, align 8, !tbaa !27
  %11 = tail call i64 @cfg_words() #14
  %12 = mul i64 %11, %0
  %13 = getelementptr inbounds nuw i64, ptr %10, i64 %12
  %14 = tail call i64 @cfg_words() #14
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %3, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %3 ]
  %18 = getelementptr inbounds nuw i64, ptr %13, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = getelementptr inbounds nuw i64, ptr %5, i64 %17
  store i64 %19, ptr %20, align 8, !tbaa !21
  %21 = add nuw i64 %17, 1
  %22 = tail call i64 @cfg_words() #14
  %23 = icmp ult i64 %21, %22
  br i1 %23, label %16, label %24, !llvm.loop !28

24:                                               ; preds = %16, %3
  %25 = tail call i64 @cfg_mask_words() #14
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %63, label %27

27:                                               ; preds = %24
  %28 = load ptr, ptr @S, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 80
  %30 = load ptr, ptr %29, align 8, !tbaa !84
  %31 = icmp eq ptr %30, null
  br i1 %31, label %63, label %32

32:                                               ; preds = %27
  %33 = tail call i64 @cfg_mask_words() #14
  %34 = shl i64 %33, 3
  %35 = or disjoint i64 %34, 1
  %36 = tail call i64 @cfg_cpus() #14
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %63, label %38

38:                                               ; preds = %32, %38
  %39 = phi i32 [ %57, %38 ], [ 0, %32 ]
  %40 = phi i64 [ %58, %38 ], [ 0, %32 ]
  %41 = load ptr, ptr @S, align 8, !tbaa !9
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 80
  %43 = load ptr, ptr %42, align 8, !tbaa !84
  %44 = call i64 @model_pc(ptr noundef nonnull %5, i64 noundef %40) #14
  %45 = call i64 @cfg_cpus() #14
  %46 = mul i64 %45, %44
  %47 = add i64 %46, %40
  %48 = mul i64 %47, %35
  %49 = getelementptr inbounds nuw i64, ptr %43, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !21
  %51 = icmp eq i64 %50, 0
  %52 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %53 = select i1 %51, ptr null, ptr %52
  %54 = getelementptr inbounds nuw ptr, ptr %8, i64 %40
  store ptr %53, ptr %54, align 8, !tbaa !85
  %55 = icmp ne i64 %50, 0
  %56 = zext i1 %55 to i32
  %57 = or i32 %39, %56
  %58 = add nuw i64 %40, 1
  %59 = call i64 @cfg_cpus() #14
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %38, label %61, !llvm.loop !86

61:                                               ; preds = %38
  %62 = icmp eq i32 %57, 0
  br label %63

63:                                               ; preds = %32, %61, %27, %24
  %64 = phi i1 [ true, %24 ], [ true, %27 ], [ true, %32 ], [ %62, %61 ]
  store i64 %0, ptr @now_state, align 8, !tbaa !21
  store i64 0, ptr @settled, align 8, !tbaa !21
  %65 = call i64 @cfg_cpus() #14
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %427, label %67

67:                                               ; preds = %63, %418
  %68 = phi i64 [ %420, %418 ], [ %1, %63 ]
  %69 = phi i64 [ %422, %418 ], [ 0, %63 ]
  %70 = phi i64 [ %419, %418 ], [ 0, %63 ]
  %71 = phi i64 [ %421, %418 ], [ 0, %63 ]
  %72 = and i64 %69, 255
  br label %73

73:                                               ; preds = %67, %412
  %74 = phi i64 [ %68, %67 ], [ %413, %412 ]
  %75 = phi i64 [ 0, %67 ], [ %414, %412 ]
  %76 = phi i64 [ %70, %67 ], [ %104, %412 ]
  %77 = phi i64 [ %71, %67 ], [ 1, %412 ]
  %78 = shl i64 %75, 8
  %79 = or i64 %78, %69
  %80 = call i64 @cfg_words() #14
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %90, label %82

82:                                               ; preds = %73, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %73 ]
  %84 = getelementptr inbounds nuw i64, ptr %5, i64 %83
  %85 = load i64, ptr %84, align 8, !tbaa !21
  %86 = getelementptr inbounds nuw i64, ptr %6, i64 %83
  store i64 %85, ptr %86, align 8, !tbaa !21
  %87 = add nuw i64 %83, 1
  %88 = call i64 @cfg_words() #14
  %89 = icmp ult i64 %87, %88
  br i1 %89, label %82, label %90, !llvm.loop !28

90:                                               ; preds = %82, %73
  %91 = call i64 @cfg_mask_words() #14
  %92 = and i64 %91, 4611686018427387903
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %94, label %96

94:                                               ; preds = %96, %90
  store i64 %79, ptr @now_move, align 8, !tbaa !21
  %95 = call i64 @model_step(ptr noundef nonnull %6, i64 noundef %69, i64 noundef %75, ptr noundef nonnull %7) #14
  switch i64 %95, label %103 [
    i64 3, label %417
    i64 0, label %418
  ]

96:                                               ; preds = %90, %96
  %97 = phi i64 [ %99, %96 ], [ 0, %90 ]
  %98 = getelementptr inbounds nuw i64, ptr %7, i64 %97
  store i64 0, ptr %98, align 8, !tbaa !21
  %99 = add nuw i64 %97, 1
  %100 = call i64 @cfg_mask_words() #14
  %101 = shl i64 %100, 2
  %102 = icmp ult i64 %99, %101
  br i1 %102, label %96, label %94, !llvm.loop !87

103:                                              ; preds = %94
  %104 = add i64 %76, 1
  %105 = load i64, ptr %2, align 8, !tbaa !21
  %106 = add i64 %105, 1
  store i64 %106, ptr %2, align 8, !tbaa !21
  br i1 %64, label %228, label %107

107:                                              ; preds = %103
  %108 = call i64 @cfg_mask_words() #14
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %228, label %110

110:                                              ; preds = %107
  %111 = shl i64 %108, 4
  %112 = getelementptr i8, ptr %7, i64 %111
  %113 = mul i64 %108, 24
  %114 = getelementptr i8, ptr %7, i64 %113
  %115 = shl i64 %108, 5
  br label %116

116:                                              ; preds = %225, %110
  %117 = phi i64 [ 0, %110 ], [ %226, %225 ]
  %118 = getelementptr i64, ptr %112, i64 %117
  %119 = load i64, ptr %118, align 8, !tbaa !21
  %120 = getelementptr i64, ptr %114, i64 %117
  %121 = load i64, ptr %120, align 8, !tbaa !21
  %122 = or i64 %121, %119
  %123 = icmp eq i64 %122, 0
  br i1 %123, label %225, label %124

124:                                              ; preds = %116
  %125 = call i64 @cfg_cpus() #14
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %225, label %127

127:                                              ; preds = %124
  %128 = getelementptr inbounds nuw i64, ptr %7, i64 %117
  br label %131

129:                                              ; preds = %204
  %130 = icmp eq i64 %206, 0
  br i1 %130, label %217, label %210, !prof !88

131:                                              ; preds = %204, %127
  %132 = phi i64 [ 0, %127 ], [ %207, %204 ]
  %133 = phi i64 [ 0, %127 ], [ %206, %204 ]
  %134 = phi i64 [ 0, %127 ], [ %205, %204 ]
  %135 = icmp eq i64 %132, %69
  br i1 %135, label %204, label %136

136:                                              ; preds = %131
  %137 = getelementptr inbounds nuw ptr, ptr %8, i64 %132
  %138 = load ptr, ptr %137, align 8, !tbaa !85
  %139 = icmp eq ptr %138, null
  br i1 %139, label %204, label %140

140:                                              ; preds = %136
  %141 = call i64 @cfg_mask_words() #14
  %142 = add i64 %141, %117
  %143 = getelementptr inbounds nuw i64, ptr %138, i64 %142
  %144 = load i64, ptr %143, align 8, !tbaa !21
  %145 = shl i64 %141, 1
  %146 = add i64 %145, %117
  %147 = getelementptr inbounds nuw i64, ptr %7, i64 %146
  %148 = load i64, ptr %147, align 8, !tbaa !21
  %149 = mul i64 %141, 3
  %150 = add i64 %149, %117
  %151 = getelementptr inbounds nuw i64, ptr %7, i64 %150
  %152 = load i64, ptr %151, align 8, !tbaa !21
  %153 = or i64 %152, %148
  %154 = and i64 %153, %144
  %155 = getelementptr inbounds nuw i64, ptr %138, i64 %117
  %156 = load i64, ptr %155, align 8, !tbaa !21
  %157 = and i64 %156, %152
  %158 = getelementptr inbounds nuw i64, ptr %138, i64 %150
  %159 = load i64, ptr %158, align 8, !tbaa !21
  %160 = load i64, ptr %128, align 8, !tbaa !21
  %161 = getelementptr inbounds nuw i64, ptr %7, i64 %142
  %162 = load i64, ptr %161, align 8, !tbaa !21
  %163 = or i64 %162, %160
  %164 = and i64 %163, %159
  %165 = getelementptr inbounds nuw i64, ptr %138, i64 %146
  %166 = load i64, ptr %165, align 8, !tbaa !21
  %167 = and i64 %166, %162
  %168 = or i64 %154, %157
  %169 = or i64 %168, %164
  %170 = or i64 %169, %167
  %171 = or i64 %170, %134
  %172 = getelementptr inbounds nuw i8, ptr %138, i64 %115
  %173 = call i64 @cfg_mask_words() #14
  %174 = add i64 %173, %117
  %175 = getelementptr inbounds nuw i64, ptr %172, i64 %174
  %176 = load i64, ptr %175, align 8, !tbaa !21
  %177 = shl i64 %173, 1
  %178 = add i64 %177, %117
  %179 = getelementptr inbounds nuw i64, ptr %7, i64 %178
  %180 = load i64, ptr %179, align 8, !tbaa !21
  %181 = mul i64 %173, 3
  %182 = add i64 %181, %117
  %183 = getelementptr inbounds nuw i64, ptr %7, i64 %182
  %184 = load i64, ptr %183, align 8, !tbaa !21
  %185 = or i64 %184, %180
  %186 = and i64 %185, %176
  %187 = getelementptr inbounds nuw i64, ptr %172, i64 %117
  %188 = load i64, ptr %187, align 8, !tbaa !21
  %189 = and i64 %188, %184
  %190 = getelementptr inbounds nuw i64, ptr %172, i64 %182
  %191 = load i64, ptr %190, align 8, !tbaa !21
  %192 = load i64, ptr %128, align 8, !tbaa !21
  %193 = getelementptr inbounds nuw i64, ptr %7, i64 %174
  %194 = load i64, ptr %193, align 8, !tbaa !21
  %195 = or i64 %194, %192
  %196 = and i64 %195, %191
  %197 = getelementptr inbounds nuw i64, ptr %172, i64 %178
  %198 = load i64, ptr %197, align 8, !tbaa !21
  %199 = and i64 %198, %194
  %200 = or i64 %186, %189
  %201 = or i64 %200, %196
  %202 = or i64 %201, %199
  %203 = or i64 %202, %133
  br label %204

204:                                              ; preds = %140, %136, %131
  %205 = phi i64 [ %134, %131 ], [ %171, %140 ], [ %134, %136 ]
  %206 = phi i64 [ %133, %131 ], [ %203, %140 ], [ %133, %136 ]
  %207 = add nuw i64 %132, 1
  %208 = call i64 @cfg_cpus() #14
  %209 = icmp ult i64 %207, %208
  br i1 %209, label %131, label %129, !llvm.loop !89

210:                                              ; preds = %129
  %211 = load ptr, ptr @S, align 8, !tbaa !9
  %212 = getelementptr inbounds nuw i8, ptr %211, i64 88
  %213 = load ptr, ptr %212, align 8, !tbaa !90
  %214 = getelementptr inbounds nuw i64, ptr %213, i64 %117
  %215 = load i64, ptr %214, align 8, !tbaa !21
  %216 = or i64 %215, %206
  store i64 %216, ptr %214, align 8, !tbaa !21
  br label %217

217:                                              ; preds = %210, %129
  %218 = icmp eq i64 %205, 0
  br i1 %218, label %225, label %219, !prof !88

219:                                              ; preds = %217
  %220 = shl i64 %117, 6
  %221 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %205, i1 true)
  %222 = or disjoint i64 %221, %220
  %223 = call fastcc i32 @raise_alarm(i64 noundef 1, i64 noundef %0, i64 noundef %79, i64 noundef 0, i64 noundef %222)
  %224 = icmp eq i32 %223, 0
  br i1 %224, label %225, label %469

225:                                              ; preds = %219, %217, %124, %116
  %226 = add nuw i64 %117, 1
  %227 = icmp eq i64 %226, %108
  br i1 %227, label %228, label %116, !llvm.loop !91

228:                                              ; preds = %225, %107, %103
  %229 = and i64 %95, 2
  %230 = icmp eq i64 %229, 0
  br i1 %230, label %236, label %231, !prof !22

231:                                              ; preds = %228
  %232 = lshr i64 %95, 8
  %233 = add nuw nsw i64 %232, 2
  %234 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %233, i64 noundef %0, i64 noundef %79, i64 noundef 0, i64 noundef 0)
  %235 = icmp eq i32 %234, 0
  br i1 %235, label %412, label %469

236:                                              ; preds = %228
  %237 = load ptr, ptr @S, align 8, !tbaa !9
  %238 = getelementptr inbounds nuw i8, ptr %237, i64 72
  %239 = load ptr, ptr %238, align 8, !tbaa !92
  %240 = icmp eq ptr %239, null
  br i1 %240, label %407, label %241, !prof !22

241:                                              ; preds = %236
  %242 = load ptr, ptr %237, align 8, !tbaa !27
  %243 = call i64 @cfg_words() #14
  %244 = mul i64 %243, %0
  %245 = getelementptr inbounds nuw i64, ptr %242, i64 %244
  %246 = call i64 @model_pc(ptr noundef %245, i64 noundef %72) #14
  %247 = load ptr, ptr @S, align 8, !tbaa !9
  %248 = getelementptr inbounds nuw i8, ptr %247, i64 72
  %249 = load ptr, ptr %248, align 8, !tbaa !92
  %250 = call i64 @cfg_points() #14
  %251 = lshr i64 %250, 6
  %252 = add nuw nsw i64 %251, 1
  %253 = mul i64 %252, %246
  %254 = getelementptr inbounds nuw i64, ptr %249, i64 %253
  %255 = call i64 @cfg_points() #14
  %256 = lshr i64 %255, 6
  %257 = getelementptr inbounds nuw i64, ptr %254, i64 %256
  %258 = load i64, ptr %257, align 8, !tbaa !21
  %259 = and i64 %255, 63
  store i64 256, ptr @ways, align 16, !tbaa !93
  %260 = call i64 @cfg_words() #14
  %261 = icmp eq i64 %260, 0
  br i1 %261, label %270, label %262

262:                                              ; preds = %241, %262
  %263 = phi i64 [ %267, %262 ], [ 0, %241 ]
  %264 = getelementptr inbounds nuw i64, ptr %6, i64 %263
  %265 = load i64, ptr %264, align 8, !tbaa !21
  %266 = getelementptr inbounds nuw i64, ptr getelementptr inbounds nuw (i8, ptr @ways, i64 8), i64 %263
  store i64 %265, ptr %266, align 8, !tbaa !21
  %267 = add nuw i64 %263, 1
  %268 = call i64 @cfg_words() #14
  %269 = icmp ult i64 %267, %268
  br i1 %269, label %262, label %270, !llvm.loop !28

270:                                              ; preds = %262, %241
  %271 = shl nuw i64 1, %259
  %272 = and i64 %271, %258
  %273 = icmp ne i64 %272, 0
  br label %274

274:                                              ; preds = %402, %270
  %275 = phi i64 [ 1, %270 ], [ %404, %402 ]
  %276 = phi i1 [ %273, %270 ], [ false, %402 ]
  %277 = phi i64 [ %74, %270 ], [ %405, %402 ]
  %278 = getelementptr %struct.way, ptr @ways, i64 %275
  %279 = getelementptr i8, ptr %278, i64 -520
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  %280 = load i64, ptr %279, align 8, !tbaa !93
  %281 = icmp eq i64 %280, 0
  %282 = load i64, ptr @settled, align 8
  %283 = icmp ugt i64 %282, 1024
  %284 = select i1 %281, i1 true, i1 %283
  br i1 %284, label %349, label %285

285:                                              ; preds = %274
  %286 = getelementptr i8, ptr %278, i64 -512
  %287 = call fastcc i64 @alone(ptr noundef %286, i64 noundef 0)
  %288 = call i64 @cfg_cpus() #14
  %289 = icmp ult i64 %287, %288
  br i1 %289, label %290, label %349

290:                                              ; preds = %285
  %291 = icmp ult i64 %275, 64
  br label %292

292:                                              ; preds = %344, %290
  %293 = phi i64 [ %287, %290 ], [ %346, %344 ]
  %294 = call i64 @model_pc(ptr noundef %286, i64 noundef %293) #14
  br i1 %291, label %295, label %344

295:                                              ; preds = %292, %316
  %296 = phi i64 [ %322, %316 ], [ %275, %292 ]
  %297 = phi i64 [ %317, %316 ], [ 0, %292 ]
  %298 = getelementptr %struct.way, ptr %278, i64 %297
  %299 = getelementptr inbounds nuw i8, ptr %298, i64 8
  %300 = call i64 @cfg_words() #14
  %301 = icmp eq i64 %300, 0
  br i1 %301, label %310, label %302

302:                                              ; preds = %295, %302
  %303 = phi i64 [ %307, %302 ], [ 0, %295 ]
  %304 = getelementptr inbounds nuw i64, ptr %286, i64 %303
  %305 = load i64, ptr %304, align 8, !tbaa !21
  %306 = getelementptr inbounds nuw i64, ptr %299, i64 %303
  store i64 %305, ptr %306, align 8, !tbaa !21
  %307 = add nuw i64 %303, 1
  %308 = call i64 @cfg_words() #14
  %309 = icmp ult i64 %307, %308
  br i1 %309, label %302, label %310, !llvm.loop !28

310:                                              ; preds = %302, %295
  %311 = load i64, ptr %279, align 8, !tbaa !93
  %312 = add i64 %311, -1
  store i64 %312, ptr %298, align 8, !tbaa !93
  %313 = call fastcc i64 @cold_step(ptr noundef nonnull %299, i64 noundef %293, i64 noundef %297, ptr noundef nonnull %4)
  %314 = and i64 %313, -129
  %315 = icmp eq i64 %314, 1
  br i1 %315, label %316, label %344

316:                                              ; preds = %310
  %317 = add nuw nsw i64 %297, 1
  %318 = icmp samesign ugt i64 %313, 127
  %319 = add nuw nsw i64 %317, %275
  %320 = icmp ult i64 %319, 64
  %321 = select i1 %318, i1 %320, i1 false
  %322 = add nuw nsw i64 %296, 1
  br i1 %321, label %295, label %323, !llvm.loop !95

323:                                              ; preds = %316
  %324 = icmp eq i64 %313, 1
  br i1 %324, label %325, label %344

325:                                              ; preds = %323
  %326 = icmp eq i64 %297, 0
  br i1 %326, label %364, label %327

327:                                              ; preds = %325
  %328 = add nuw i64 %297, 1
  %329 = and i64 %328, 1
  %330 = and i64 %328, -2
  br label %331

331:                                              ; preds = %331, %327
  %332 = phi i64 [ 0, %327 ], [ %341, %331 ]
  %333 = phi i64 [ 0, %327 ], [ %342, %331 ]
  %334 = load i64, ptr %279, align 8, !tbaa !93
  %335 = call i64 @llvm.usub.sat.i64(i64 %334, i64 80)
  %336 = getelementptr %struct.way, ptr %278, i64 %332
  store i64 %335, ptr %336, align 8, !tbaa !93
  %337 = load i64, ptr %279, align 8, !tbaa !93
  %338 = call i64 @llvm.usub.sat.i64(i64 %337, i64 80)
  %339 = getelementptr %struct.way, ptr %278, i64 %332
  %340 = getelementptr i8, ptr %339, i64 520
  store i64 %338, ptr %340, align 8, !tbaa !93
  %341 = add nuw nsw i64 %332, 2
  %342 = add i64 %333, 2
  %343 = icmp eq i64 %342, %330
  br i1 %343, label %357, label %331, !llvm.loop !96

344:                                              ; preds = %310, %323, %292
  %345 = add i64 %293, 1
  %346 = call fastcc i64 @alone(ptr noundef %286, i64 noundef %345)
  %347 = call i64 @cfg_cpus() #14
  %348 = icmp ult i64 %346, %347
  br i1 %348, label %292, label %349, !llvm.loop !97

349:                                              ; preds = %344, %285, %274
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  %350 = add i64 %275, -1
  %351 = load i64, ptr @settled, align 8, !tbaa !21
  %352 = add i64 %351, 1
  store i64 %352, ptr @settled, align 8, !tbaa !21
  %353 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %350
  %354 = getelementptr inbounds nuw i8, ptr %353, i64 8
  %355 = call fastcc i64 @push(ptr noundef nonnull %354, i64 noundef %0, i64 noundef %79, i64 noundef %277)
  %356 = icmp eq i64 %355, 9223372036854775807
  br i1 %356, label %469, label %402

357:                                              ; preds = %331
  %358 = icmp eq i64 %329, 0
  br i1 %358, label %364, label %359

359:                                              ; preds = %357
  %360 = icmp ne i64 %329, 0
  call void @llvm.assume(i1 %360)
  %361 = load i64, ptr %279, align 8, !tbaa !93
  %362 = call i64 @llvm.usub.sat.i64(i64 %361, i64 80)
  %363 = getelementptr %struct.way, ptr %278, i64 %341
  store i64 %362, ptr %363, align 8, !tbaa !93
  br label %364

364:                                              ; preds = %359, %357, %325
  %365 = load ptr, ptr @S, align 8, !tbaa !9
  %366 = getelementptr inbounds nuw i8, ptr %365, i64 336
  %367 = load i64, ptr %366, align 8, !tbaa !98
  %368 = add i64 %367, %317
  store i64 %368, ptr %366, align 8, !tbaa !98
  %369 = getelementptr inbounds nuw i8, ptr %365, i64 72
  %370 = load ptr, ptr %369, align 8, !tbaa !92
  %371 = call i64 @cfg_points() #14
  %372 = lshr i64 %371, 6
  %373 = add nuw nsw i64 %372, 1
  %374 = mul i64 %373, %294
  %375 = getelementptr inbounds nuw i64, ptr %370, i64 %374
  %376 = call i64 @cfg_points() #14
  %377 = lshr i64 %376, 6
  %378 = getelementptr inbounds nuw i64, ptr %375, i64 %377
  %379 = load i64, ptr %378, align 8, !tbaa !21
  %380 = and i64 %376, 63
  %381 = add nuw nsw i64 %297, %275
  %382 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %381
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %279, ptr noundef nonnull align 8 dereferenceable(520) %382, i64 520, i1 false), !tbaa.struct !99
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  br i1 %276, label %383, label %386

383:                                              ; preds = %364
  %384 = call fastcc i32 @looked_at(ptr noundef nonnull %6, i64 noundef %0, i64 noundef %79)
  %385 = icmp eq i32 %384, 0
  br i1 %385, label %386, label %469

386:                                              ; preds = %383, %364
  %387 = add nsw i64 %275, -1
  %388 = shl nuw i64 1, %380
  %389 = and i64 %388, %379
  %390 = icmp eq i64 %389, 0
  %391 = icmp uge i64 %387, %381
  %392 = select i1 %390, i1 true, i1 %391
  br i1 %392, label %402, label %396

393:                                              ; preds = %396
  %394 = add i64 %397, 1
  %395 = icmp eq i64 %394, %296
  br i1 %395, label %402, label %396, !llvm.loop !101

396:                                              ; preds = %386, %393
  %397 = phi i64 [ %394, %393 ], [ %387, %386 ]
  %398 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %397
  %399 = getelementptr inbounds nuw i8, ptr %398, i64 8
  %400 = call fastcc i32 @looked_at(ptr noundef nonnull %399, i64 noundef %0, i64 noundef %79)
  %401 = icmp eq i32 %400, 0
  br i1 %401, label %393, label %469

402:                                              ; preds = %393, %386, %349
  %403 = phi i64 [ %355, %349 ], [ %277, %386 ], [ %277, %393 ]
  %404 = phi i64 [ %350, %349 ], [ %381, %386 ], [ %381, %393 ]
  %405 = freeze i64 %403
  %406 = icmp eq i64 %404, 0
  br i1 %406, label %409, label %274, !llvm.loop !102

407:                                              ; preds = %236
  %408 = call fastcc i64 @push(ptr noundef nonnull %6, i64 noundef %0, i64 noundef %79, i64 noundef %74)
  br label %409

409:                                              ; preds = %402, %407
  %410 = phi i64 [ %408, %407 ], [ %405, %402 ]
  %411 = icmp eq i64 %410, 9223372036854775807
  br i1 %411, label %469, label %412

412:                                              ; preds = %231, %409
  %413 = phi i64 [ %410, %409 ], [ %74, %231 ]
  %414 = add i64 %75, 1
  %415 = and i64 %95, 128
  %416 = icmp eq i64 %415, 0
  br i1 %416, label %418, label %73, !llvm.loop !103

417:                                              ; preds = %94
  br label %418

418:                                              ; preds = %412, %94, %417
  %419 = phi i64 [ %76, %94 ], [ %104, %412 ], [ %76, %417 ]
  %420 = phi i64 [ %74, %94 ], [ %413, %412 ], [ %74, %417 ]
  %421 = phi i64 [ 1, %94 ], [ 1, %412 ], [ %77, %417 ]
  %422 = add nuw i64 %69, 1
  %423 = call i64 @cfg_cpus() #14
  %424 = icmp ult i64 %422, %423
  br i1 %424, label %67, label %425, !llvm.loop !104

425:                                              ; preds = %418
  %426 = icmp eq i64 %421, 0
  br i1 %426, label %427, label %458

427:                                              ; preds = %63, %425
  %428 = phi i64 [ %420, %425 ], [ %1, %63 ]
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  %429 = call i64 @cfg_words() #14
  %430 = add i64 %429, 4
  %431 = mul i64 %430, %428
  %432 = getelementptr inbounds nuw i64, ptr @pending, i64 %431
  %433 = getelementptr inbounds nuw i8, ptr %432, i64 32
  %434 = call i64 @cfg_words() #14
  %435 = icmp eq i64 %434, 0
  br i1 %435, label %444, label %436

436:                                              ; preds = %427, %436
  %437 = phi i64 [ %441, %436 ], [ 0, %427 ]
  %438 = getelementptr inbounds nuw i64, ptr %5, i64 %437
  %439 = load i64, ptr %438, align 8, !tbaa !21
  %440 = getelementptr inbounds nuw i64, ptr %433, i64 %437
  store i64 %439, ptr %440, align 8, !tbaa !21
  %441 = add nuw i64 %437, 1
  %442 = call i64 @cfg_words() #14
  %443 = icmp ult i64 %441, %442
  br i1 %443, label %436, label %444, !llvm.loop !28

444:                                              ; preds = %436, %427
  %445 = call i64 @cfg_words() #14
  %446 = add i64 %445, 4
  %447 = mul i64 %446, %428
  %448 = getelementptr inbounds nuw i64, ptr @pending, i64 %447
  %449 = getelementptr inbounds nuw i8, ptr %448, i64 32
  %450 = call i64 @model_check_end(ptr noundef nonnull %449, ptr noundef nonnull %7) #14
  %451 = icmp eq i64 %450, 1
  br i1 %451, label %457, label %452

452:                                              ; preds = %444
  %453 = lshr i64 %450, 8
  %454 = add nuw nsw i64 %453, 2
  %455 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %454, i64 noundef %0, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  %456 = icmp eq i32 %455, 0
  br i1 %456, label %457, label %469

457:                                              ; preds = %452, %444
  br label %469

458:                                              ; preds = %425
  %459 = icmp eq i64 %419, 0
  br i1 %459, label %460, label %468

460:                                              ; preds = %458
  %461 = load ptr, ptr @S, align 8, !tbaa !9
  %462 = getelementptr inbounds nuw i8, ptr %461, i64 184
  %463 = load i64, ptr %462, align 8, !tbaa !105
  %464 = icmp eq i64 %463, 0
  br i1 %464, label %468, label %465

465:                                              ; preds = %460
  %466 = call fastcc i32 @raise_alarm(i64 noundef 0, i64 noundef %0, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  %467 = icmp eq i32 %466, 0
  br i1 %467, label %468, label %469

468:                                              ; preds = %465, %460, %458
  br label %469

469:                                              ; preds = %231, %409, %219, %383, %349, %396, %465, %457, %452, %468
  %470 = phi i64 [ %420, %468 ], [ 9223372036854775807, %452 ], [ 9223372036854775807, %465 ], [ %428, %457 ], [ 9223372036854775807, %396 ], [ 9223372036854775807, %219 ], [ 9223372036854775807, %383 ], [ 9223372036854775807, %349 ], [ 9223372036854775807, %409 ], [ 9223372036854775807, %231 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  ret i64 %470
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @run_deep(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  store i64 0, ptr %3, align 8, !tbaa !21
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %63, label %5

5:                                                ; preds = %2, %57
  %6 = phi i64 [ %58, %57 ], [ 0, %2 ]
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 112
  %9 = load i64, ptr %8, align 8, !tbaa !51
  %10 = add i64 %9, 3200
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 152
  %12 = load i64, ptr %11, align 8, !tbaa !52
  %13 = icmp ugt i64 %10, %12
  br i1 %13, label %14, label %17, !prof !53

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 232
  %16 = load i64, ptr %15, align 8, !tbaa !76
  br label %52

17:                                               ; preds = %5
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 208
  %19 = load i64, ptr %18, align 8, !tbaa !54
  %20 = sub i64 %10, %19
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 216
  %22 = load i64, ptr %21, align 8, !tbaa !55
  %23 = icmp ule i64 %20, %22
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 232
  %25 = load i64, ptr %24, align 8, !tbaa !76
  %26 = icmp ne i64 %25, 0
  %27 = select i1 %26, i1 %23, i1 false
  br i1 %27, label %28, label %50

28:                                               ; preds = %17
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 56
  %30 = load ptr, ptr %29, align 8, !tbaa !72
  %31 = add i64 %25, -1
  store i64 %31, ptr %24, align 8, !tbaa !76
  %32 = getelementptr inbounds nuw i64, ptr %30, i64 %31
  %33 = load i64, ptr %32, align 8, !tbaa !21
  %34 = lshr i64 %33, 32
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 136
  store i64 %34, ptr %35, align 8, !tbaa !25
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 240
  %37 = load i64, ptr %36, align 8, !tbaa !106
  %38 = icmp ugt i64 %34, %37
  br i1 %38, label %39, label %40

39:                                               ; preds = %28
  store i64 %34, ptr %36, align 8, !tbaa !106
  br label %40

40:                                               ; preds = %39, %28
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %42 = load i64, ptr %41, align 8, !tbaa !46
  %43 = add i64 %42, 1
  store i64 %43, ptr %41, align 8, !tbaa !46
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
  br i1 %59, label %5, label %60, !llvm.loop !107

60:                                               ; preds = %47, %40, %57
  %61 = phi i64 [ 1, %57 ], [ 4, %40 ], [ 4, %47 ]
  %62 = load ptr, ptr @S, align 8, !tbaa !9
  br label %63

63:                                               ; preds = %60, %2, %52
  %64 = phi ptr [ %7, %52 ], [ %0, %2 ], [ %62, %60 ]
  %65 = phi i64 [ %56, %52 ], [ 1, %2 ], [ %61, %60 ]
  %66 = load i64, ptr %3, align 8, !tbaa !21
  %67 = getelementptr inbounds nuw i8, ptr %64, i64 144
  %68 = load i64, ptr %67, align 8, !tbaa !61
  %69 = add i64 %68, %66
  store i64 %69, ptr %67, align 8, !tbaa !61
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %65
}

; Function Attrs: nounwind
define void @rehash(ptr noundef %0) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %3 = load i64, ptr %2, align 8, !tbaa !51
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %5 = load i64, ptr %4, align 8, !tbaa !108
  %6 = tail call fastcc i64 @enter(i64 noundef 0, i64 noundef %5)
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 192
  %9 = load i64, ptr %8, align 8, !tbaa !109
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 112
  %11 = load i64, ptr %10, align 8, !tbaa !51
  %12 = tail call fastcc i64 @enter(i64 noundef %9, i64 noundef %11)
  %13 = add i64 %6, %12
  %14 = sub i64 %3, %13
  %15 = load ptr, ptr @S, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 208
  store i64 %14, ptr %16, align 8, !tbaa !54
  ret void
}

; Function Attrs: nounwind
define internal fastcc i64 @enter(i64 noundef %0, i64 noundef %1) unnamed_addr #3 {
  %3 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  %4 = icmp ult i64 %0, %1
  br i1 %4, label %7, label %5

5:                                                ; preds = %60, %2
  %6 = phi i64 [ 0, %2 ], [ %61, %60 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %6

7:                                                ; preds = %2, %60
  %8 = phi i64 [ %62, %60 ], [ %0, %2 ]
  %9 = phi i64 [ %61, %60 ], [ 0, %2 ]
  %10 = sub i64 %1, %8
  %11 = tail call i64 @llvm.umin.i64(i64 %10, i64 32)
  %12 = icmp eq i64 %1, %8
  br i1 %12, label %60, label %13

13:                                               ; preds = %7
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  br label %17

15:                                               ; preds = %41
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  br label %64

17:                                               ; preds = %13, %41
  %18 = phi ptr [ %47, %41 ], [ %14, %13 ]
  %19 = phi i64 [ %58, %41 ], [ 0, %13 ]
  %20 = load ptr, ptr %18, align 8, !tbaa !27
  %21 = add i64 %19, %8
  %22 = tail call i64 @cfg_words() #14
  %23 = mul i64 %22, %21
  %24 = getelementptr inbounds nuw i64, ptr %20, i64 %23
  %25 = tail call i64 @cfg_words() #14
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %41, label %27

27:                                               ; preds = %17, %27
  %28 = phi i64 [ %37, %27 ], [ -7046029254386353131, %17 ]
  %29 = phi i64 [ %38, %27 ], [ 0, %17 ]
  %30 = getelementptr inbounds nuw i64, ptr %24, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !21
  %32 = xor i64 %31, %28
  %33 = zext i64 %32 to i128
  %34 = mul nuw i128 %33, 15485907386658061715
  %35 = lshr i128 %34, 64
  %36 = xor i128 %35, %34
  %37 = trunc i128 %36 to i64
  %38 = add nuw i64 %29, 1
  %39 = tail call i64 @cfg_words() #14
  %40 = icmp ult i64 %38, %39
  br i1 %40, label %27, label %41, !llvm.loop !30

41:                                               ; preds = %27, %17
  %42 = phi i64 [ -7046029254386353131, %17 ], [ %37, %27 ]
  %43 = mul i64 %42, -7046029254386353131
  %44 = lshr i64 %42, 29
  %45 = xor i64 %43, %44
  %46 = getelementptr inbounds nuw i64, ptr %3, i64 %19
  store i64 %45, ptr %46, align 8, !tbaa !21
  %47 = load ptr, ptr @S, align 8, !tbaa !9
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %49 = load ptr, ptr %48, align 8, !tbaa !32
  %50 = zext i64 %45 to i128
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 104
  %52 = load i64, ptr %51, align 8, !tbaa !31
  %53 = zext i64 %52 to i128
  %54 = mul nuw i128 %53, %50
  %55 = lshr i128 %54, 64
  %56 = trunc nuw i128 %55 to i64
  %57 = getelementptr inbounds nuw i64, ptr %49, i64 %56
  tail call void @llvm.prefetch.p0(ptr %57, i32 1, i32 3, i32 1)
  %58 = add nuw nsw i64 %19, 1
  %59 = icmp eq i64 %58, %11
  br i1 %59, label %15, label %17, !llvm.loop !110

60:                                               ; preds = %124, %7
  %61 = phi i64 [ %9, %7 ], [ %126, %124 ]
  %62 = add i64 %11, %8
  %63 = icmp ult i64 %62, %1
  br i1 %63, label %7, label %5, !llvm.loop !111

64:                                               ; preds = %15, %124
  %65 = phi ptr [ %125, %124 ], [ %16, %15 ]
  %66 = phi i64 [ %127, %124 ], [ 0, %15 ]
  %67 = phi i64 [ %126, %124 ], [ %9, %15 ]
  %68 = getelementptr inbounds nuw i64, ptr %3, i64 %66
  %69 = load i64, ptr %68, align 8, !tbaa !21
  %70 = zext i64 %69 to i128
  %71 = getelementptr inbounds nuw i8, ptr %65, i64 104
  %72 = load i64, ptr %71, align 8, !tbaa !31
  %73 = zext i64 %72 to i128
  %74 = mul nuw i128 %73, %70
  %75 = lshr i128 %74, 64
  %76 = trunc nuw i128 %75 to i64
  %77 = getelementptr inbounds nuw i8, ptr %65, i64 264
  %78 = load i64, ptr %77, align 8, !tbaa !47
  %79 = icmp ugt i64 %78, 1
  br i1 %79, label %80, label %87

80:                                               ; preds = %64
  %81 = and i64 %69, 4294967295
  %82 = mul i64 %78, %81
  %83 = lshr i64 %82, 32
  %84 = getelementptr inbounds nuw i8, ptr %65, i64 256
  %85 = load i64, ptr %84, align 8, !tbaa !57
  %86 = icmp eq i64 %83, %85
  br i1 %86, label %87, label %124

87:                                               ; preds = %80, %64
  %88 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %89 = load ptr, ptr %88, align 8, !tbaa !32
  %90 = getelementptr inbounds nuw i64, ptr %89, i64 %76
  %91 = load i64, ptr %90, align 8, !tbaa !21
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %101, label %93

93:                                               ; preds = %87, %93
  %94 = phi i64 [ %97, %93 ], [ %76, %87 ]
  %95 = add i64 %94, 1
  %96 = icmp eq i64 %95, %72
  %97 = select i1 %96, i64 0, i64 %95
  %98 = getelementptr inbounds nuw i64, ptr %89, i64 %97
  %99 = load i64, ptr %98, align 8, !tbaa !21
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %101, label %93, !llvm.loop !112

101:                                              ; preds = %93, %87
  %102 = phi i64 [ %76, %87 ], [ %97, %93 ]
  %103 = load ptr, ptr %65, align 8, !tbaa !27
  %104 = add i64 %66, %8
  %105 = tail call i64 @cfg_words() #14
  %106 = tail call i64 @cfg_full_keys() #14
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %113, label %108

108:                                              ; preds = %101
  %109 = mul i64 %105, %104
  %110 = getelementptr inbounds nuw i64, ptr %103, i64 %109
  %111 = load i64, ptr %110, align 8, !tbaa !21
  %112 = xor i64 %111, -1
  br label %117

113:                                              ; preds = %101
  %114 = shl i64 %69, 32
  %115 = add i64 %104, 1
  %116 = or i64 %114, %115
  br label %117

117:                                              ; preds = %108, %113
  %118 = phi i64 [ %112, %108 ], [ %116, %113 ]
  %119 = load ptr, ptr @S, align 8, !tbaa !9
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 8
  %121 = load ptr, ptr %120, align 8, !tbaa !32
  %122 = getelementptr inbounds nuw i64, ptr %121, i64 %102
  store i64 %118, ptr %122, align 8, !tbaa !21
  %123 = add i64 %67, 1
  br label %124

124:                                              ; preds = %80, %117
  %125 = phi ptr [ %119, %117 ], [ %65, %80 ]
  %126 = phi i64 [ %123, %117 ], [ %67, %80 ]
  %127 = add nuw nsw i64 %66, 1
  %128 = icmp eq i64 %127, %11
  br i1 %128, label %60, label %64, !llvm.loop !113
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @stretch(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = tail call i64 @llvm.umin.i64(i64 %1, i64 16384)
  store ptr %0, ptr @S, align 8, !tbaa !9
  %4 = tail call i64 @cfg_full_keys() #14
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %169, label %6

6:                                                ; preds = %2
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 304
  %9 = load i64, ptr %8, align 8, !tbaa !71
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %169

11:                                               ; preds = %6
  %12 = icmp eq i64 %1, 0
  br i1 %12, label %169, label %13

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %15 = load ptr, ptr %14, align 8, !tbaa !32
  %16 = and i64 %3, 1
  %17 = icmp eq i64 %1, 1
  br i1 %17, label %22, label %18

18:                                               ; preds = %13
  %19 = and i64 %3, 32766
  br label %35

20:                                               ; preds = %35
  %21 = icmp eq i64 %16, 0
  br i1 %21, label %32, label %22

22:                                               ; preds = %20, %13
  %23 = phi i64 [ 0, %13 ], [ %52, %20 ]
  %24 = phi i64 [ 0, %13 ], [ %51, %20 ]
  %25 = icmp ne i64 %16, 0
  tail call void @llvm.assume(i1 %25)
  %26 = getelementptr inbounds nuw i64, ptr %15, i64 %23
  %27 = load i64, ptr %26, align 8, !tbaa !21
  %28 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %24
  store i64 %27, ptr %28, align 8, !tbaa !21
  %29 = icmp ne i64 %27, 0
  %30 = zext i1 %29 to i64
  %31 = add i64 %24, %30
  store i64 0, ptr %26, align 8, !tbaa !21
  br label %32

32:                                               ; preds = %20, %22
  %33 = phi i64 [ %51, %20 ], [ %31, %22 ]
  %34 = icmp ugt i64 %1, 16384
  br i1 %34, label %57, label %55

35:                                               ; preds = %35, %18
  %36 = phi i64 [ 0, %18 ], [ %52, %35 ]
  %37 = phi i64 [ 0, %18 ], [ %51, %35 ]
  %38 = phi i64 [ 0, %18 ], [ %53, %35 ]
  %39 = getelementptr inbounds nuw i64, ptr %15, i64 %36
  %40 = load i64, ptr %39, align 8, !tbaa !21
  %41 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %37
  store i64 %40, ptr %41, align 8, !tbaa !21
  %42 = icmp ne i64 %40, 0
  %43 = zext i1 %42 to i64
  %44 = add i64 %37, %43
  store i64 0, ptr %39, align 8, !tbaa !21
  %45 = getelementptr inbounds nuw i64, ptr %15, i64 %36
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 8
  %47 = load i64, ptr %46, align 8, !tbaa !21
  %48 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %44
  store i64 %47, ptr %48, align 8, !tbaa !21
  %49 = icmp ne i64 %47, 0
  %50 = zext i1 %49 to i64
  %51 = add i64 %44, %50
  store i64 0, ptr %46, align 8, !tbaa !21
  %52 = add nuw nsw i64 %36, 2
  %53 = add i64 %38, 2
  %54 = icmp eq i64 %53, %19
  br i1 %54, label %20, label %35, !llvm.loop !114

55:                                               ; preds = %114, %32
  %56 = icmp eq i64 %33, 0
  br i1 %56, label %169, label %117

57:                                               ; preds = %32, %114
  %58 = phi ptr [ %115, %114 ], [ %7, %32 ]
  %59 = phi i64 [ %60, %114 ], [ %1, %32 ]
  %60 = add i64 %59, -1
  %61 = getelementptr inbounds nuw i8, ptr %58, i64 8
  %62 = load ptr, ptr %61, align 8, !tbaa !32
  %63 = getelementptr inbounds nuw i64, ptr %62, i64 %60
  %64 = load i64, ptr %63, align 8, !tbaa !21
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %114, label %66, !llvm.loop !115

66:                                               ; preds = %57
  store i64 0, ptr %63, align 8, !tbaa !21
  %67 = tail call i64 @cfg_words() #14
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %83, label %69

69:                                               ; preds = %66
  %70 = xor i64 %64, -1
  br label %71

71:                                               ; preds = %69, %71
  %72 = phi i64 [ %79, %71 ], [ -7046029254386353131, %69 ]
  %73 = phi i64 [ %80, %71 ], [ 0, %69 ]
  %74 = xor i64 %72, %70
  %75 = zext i64 %74 to i128
  %76 = mul nuw i128 %75, 15485907386658061715
  %77 = lshr i128 %76, 64
  %78 = xor i128 %77, %76
  %79 = trunc i128 %78 to i64
  %80 = add nuw i64 %73, 1
  %81 = tail call i64 @cfg_words() #14
  %82 = icmp ult i64 %80, %81
  br i1 %82, label %71, label %83, !llvm.loop !30

83:                                               ; preds = %71, %66
  %84 = phi i64 [ -7046029254386353131, %66 ], [ %79, %71 ]
  %85 = mul i64 %84, -7046029254386353131
  %86 = lshr i64 %84, 29
  %87 = xor i64 %85, %86
  %88 = zext i64 %87 to i128
  %89 = load ptr, ptr @S, align 8, !tbaa !9
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 104
  %91 = load i64, ptr %90, align 8, !tbaa !31
  %92 = zext i64 %91 to i128
  %93 = mul nuw i128 %92, %88
  %94 = lshr i128 %93, 64
  %95 = trunc nuw i128 %94 to i64
  %96 = icmp ugt i64 %60, %95
  br i1 %96, label %169, label %97

97:                                               ; preds = %83
  %98 = getelementptr inbounds nuw i8, ptr %89, i64 8
  %99 = load ptr, ptr %98, align 8, !tbaa !32
  %100 = getelementptr inbounds nuw i64, ptr %99, i64 %95
  %101 = load i64, ptr %100, align 8, !tbaa !21
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %111, label %103

103:                                              ; preds = %97, %103
  %104 = phi i64 [ %107, %103 ], [ %95, %97 ]
  %105 = add i64 %104, 1
  %106 = icmp eq i64 %105, %91
  %107 = select i1 %106, i64 0, i64 %105
  %108 = getelementptr inbounds nuw i64, ptr %99, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !21
  %110 = icmp eq i64 %109, 0
  br i1 %110, label %111, label %103, !llvm.loop !116

111:                                              ; preds = %103, %97
  %112 = phi i64 [ %95, %97 ], [ %107, %103 ]
  %113 = getelementptr inbounds nuw i64, ptr %99, i64 %112
  store i64 %64, ptr %113, align 8, !tbaa !21
  br label %114

114:                                              ; preds = %57, %111
  %115 = phi ptr [ %58, %57 ], [ %89, %111 ]
  %116 = icmp ugt i64 %60, %3
  br i1 %116, label %57, label %55

117:                                              ; preds = %55, %163
  %118 = phi i64 [ %167, %163 ], [ 0, %55 ]
  %119 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %118
  %120 = load i64, ptr %119, align 8, !tbaa !21
  %121 = tail call i64 @cfg_words() #14
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %137, label %123

123:                                              ; preds = %117
  %124 = xor i64 %120, -1
  br label %125

125:                                              ; preds = %123, %125
  %126 = phi i64 [ %133, %125 ], [ -7046029254386353131, %123 ]
  %127 = phi i64 [ %134, %125 ], [ 0, %123 ]
  %128 = xor i64 %126, %124
  %129 = zext i64 %128 to i128
  %130 = mul nuw i128 %129, 15485907386658061715
  %131 = lshr i128 %130, 64
  %132 = xor i128 %131, %130
  %133 = trunc i128 %132 to i64
  %134 = add nuw i64 %127, 1
  %135 = tail call i64 @cfg_words() #14
  %136 = icmp ult i64 %134, %135
  br i1 %136, label %125, label %137, !llvm.loop !30

137:                                              ; preds = %125, %117
  %138 = phi i64 [ -7046029254386353131, %117 ], [ %133, %125 ]
  %139 = mul i64 %138, -7046029254386353131
  %140 = lshr i64 %138, 29
  %141 = xor i64 %139, %140
  %142 = zext i64 %141 to i128
  %143 = load ptr, ptr @S, align 8, !tbaa !9
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 104
  %145 = load i64, ptr %144, align 8, !tbaa !31
  %146 = zext i64 %145 to i128
  %147 = mul nuw i128 %146, %142
  %148 = lshr i128 %147, 64
  %149 = trunc nuw i128 %148 to i64
  %150 = getelementptr inbounds nuw i8, ptr %143, i64 8
  %151 = load ptr, ptr %150, align 8, !tbaa !32
  %152 = getelementptr inbounds nuw i64, ptr %151, i64 %149
  %153 = load i64, ptr %152, align 8, !tbaa !21
  %154 = icmp eq i64 %153, 0
  br i1 %154, label %163, label %155

155:                                              ; preds = %137, %155
  %156 = phi i64 [ %159, %155 ], [ %149, %137 ]
  %157 = add i64 %156, 1
  %158 = icmp eq i64 %157, %145
  %159 = select i1 %158, i64 0, i64 %157
  %160 = getelementptr inbounds nuw i64, ptr %151, i64 %159
  %161 = load i64, ptr %160, align 8, !tbaa !21
  %162 = icmp eq i64 %161, 0
  br i1 %162, label %163, label %155, !llvm.loop !117

163:                                              ; preds = %155, %137
  %164 = phi i64 [ %149, %137 ], [ %159, %155 ]
  %165 = getelementptr inbounds nuw i64, ptr %151, i64 %164
  %166 = load i64, ptr %119, align 8, !tbaa !21
  store i64 %166, ptr %165, align 8, !tbaa !21
  %167 = add nuw i64 %118, 1
  %168 = icmp eq i64 %167, %33
  br i1 %168, label %169, label %117, !llvm.loop !118

169:                                              ; preds = %83, %163, %11, %55, %2, %6
  %170 = phi i64 [ 1, %11 ], [ 0, %2 ], [ 0, %6 ], [ 1, %55 ], [ 1, %163 ], [ 0, %83 ]
  ret i64 %170
}

declare i64 @cfg_full_keys() local_unnamed_addr #4

; Function Attrs: nounwind
define void @forget(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %2, i8 0, i64 512, i1 false), !tbaa !21
  %4 = call i64 @model_init(ptr noundef nonnull %2, ptr noundef nonnull %3) #14
  %5 = load ptr, ptr @S, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 168
  %7 = load i64, ptr %6, align 8, !tbaa !42
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %10

9:                                                ; preds = %10, %1
  br label %12

10:                                               ; preds = %1
  call void @model_canon(ptr noundef nonnull %2) #14
  br label %9

11:                                               ; preds = %30
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  ret void

12:                                               ; preds = %9, %30
  %13 = phi i64 [ %31, %30 ], [ 0, %9 ]
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %16 = load ptr, ptr %15, align 8, !tbaa !119
  %17 = call i64 @cfg_words() #14
  %18 = mul i64 %17, %13
  %19 = getelementptr inbounds nuw i64, ptr %16, i64 %18
  %20 = call i64 @cfg_words() #14
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %30, label %22

22:                                               ; preds = %12, %22
  %23 = phi i64 [ %27, %22 ], [ 0, %12 ]
  %24 = getelementptr inbounds nuw i64, ptr %2, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !21
  %26 = getelementptr inbounds nuw i64, ptr %19, i64 %23
  store i64 %25, ptr %26, align 8, !tbaa !21
  %27 = add nuw i64 %23, 1
  %28 = call i64 @cfg_words() #14
  %29 = icmp ult i64 %27, %28
  br i1 %29, label %22, label %30, !llvm.loop !28

30:                                               ; preds = %22, %12
  %31 = add nuw nsw i64 %13, 1
  %32 = icmp eq i64 %31, 4096
  br i1 %32, label %11, label %12, !llvm.loop !120
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
  br label %11, !llvm.loop !121

21:                                               ; preds = %15
  %22 = sub nsw i64 %9, %13
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %24 = load i64, ptr %23, align 8, !tbaa !21
  %25 = add i64 %22, %24
  %26 = trunc i64 %25 to i32
  store i32 %26, ptr %7, align 4, !tbaa !5
  %27 = add nuw i64 %6, 1
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %10, label %5, !llvm.loop !122
}

; Function Attrs: nounwind
define i64 @outside_step(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %6 = tail call fastcc i64 @cold_step(ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4)
  ret i64 %6
}

; Function Attrs: noinline nounwind
define internal fastcc i64 @cold_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) unnamed_addr #5 {
  %5 = tail call i64 @model_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #14
  ret i64 %5
}

; Function Attrs: nounwind
define i64 @state_hash(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = tail call i64 @cfg_words() #14
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
  %16 = tail call i64 @cfg_words() #14
  %17 = icmp ult i64 %15, %16
  br i1 %17, label %4, label %18, !llvm.loop !30

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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  %4 = tail call i64 @cfg_cpus() #14
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %9, %2
  %7 = tail call i64 @cfg_cpus() #14
  %8 = icmp ult i64 %1, %7
  br i1 %8, label %16, label %59

9:                                                ; preds = %2, %9
  %10 = phi i64 [ %13, %9 ], [ 0, %2 ]
  %11 = tail call i64 @model_pc(ptr noundef %0, i64 noundef %10) #14
  %12 = getelementptr inbounds nuw i64, ptr %3, i64 %10
  store i64 %11, ptr %12, align 8, !tbaa !21
  %13 = add nuw i64 %10, 1
  %14 = tail call i64 @cfg_cpus() #14
  %15 = icmp ult i64 %13, %14
  br i1 %15, label %9, label %6, !llvm.loop !123

16:                                               ; preds = %6, %55
  %17 = phi i64 [ %56, %55 ], [ %1, %6 ]
  %18 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = load ptr, ptr @S, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 72
  %22 = load ptr, ptr %21, align 8, !tbaa !92
  %23 = tail call i64 @cfg_points() #14
  %24 = lshr i64 %23, 6
  %25 = add nuw nsw i64 %24, 1
  %26 = mul i64 %25, %19
  %27 = getelementptr inbounds nuw i64, ptr %22, i64 %26
  %28 = icmp ne i64 %19, 0
  %29 = zext i1 %28 to i32
  %30 = tail call i64 @cfg_cpus() #14
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
  %53 = tail call i64 @cfg_cpus() #14
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %35, label %32, !llvm.loop !124

55:                                               ; preds = %32
  %56 = add nuw i64 %17, 1
  %57 = tail call i64 @cfg_cpus() #14
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %16, label %59, !llvm.loop !125

59:                                               ; preds = %32, %55, %6
  %60 = phi i64 [ %1, %6 ], [ %56, %55 ], [ %17, %32 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %60
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @raises(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  store i64 %2, ptr @asked, align 8, !tbaa !21
  store i64 0, ptr @asked_fails, align 8, !tbaa !21
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  %6 = tail call i64 @cfg_words() #14
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %3, %8
  %9 = phi i64 [ %11, %8 ], [ 0, %3 ]
  %10 = getelementptr inbounds nuw i64, ptr %4, i64 %9
  store i64 -1, ptr %10, align 8, !tbaa !21
  %11 = add nuw i64 %9, 1
  %12 = tail call i64 @cfg_words() #14
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %8, label %14, !llvm.loop !73

14:                                               ; preds = %8, %3
  %15 = call i64 @model_check_always(ptr noundef %1, ptr noundef nonnull %4, ptr noundef nonnull %5) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  %16 = load i64, ptr @asked_fails, align 8, !tbaa !21
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %24

18:                                               ; preds = %14
  %19 = icmp ne i64 %15, 1
  %20 = lshr i64 %15, 8
  %21 = icmp eq i64 %20, %2
  %22 = and i1 %19, %21
  %23 = zext i1 %22 to i64
  br label %24

24:                                               ; preds = %18, %14
  %25 = phi i64 [ 1, %14 ], [ %23, %18 ]
  ret i64 %25
}

; Function Attrs: nounwind
define void @canon(ptr noundef %0) local_unnamed_addr #3 {
  tail call void @model_canon(ptr noundef %0) #14
  ret void
}

; Function Attrs: nounwind
define i64 @first(ptr noundef %0, ptr noundef %1) local_unnamed_addr #3 {
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %4 = call i64 @model_init(ptr noundef %1, ptr noundef nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef nonnull ptr @shared_table() local_unnamed_addr #8 {
  ret ptr @shared_numbers
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef range(i64 0, 72057594037927938) %0, i64 noundef %1, i64 noundef %2, i64 noundef range(i64 0, 2) %3, i64 noundef %4) unnamed_addr #3 {
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %8 = load ptr, ptr %7, align 8, !tbaa !126
  %9 = getelementptr inbounds nuw %struct.alarm, ptr %8, i64 %0
  %10 = load i64, ptr %9, align 8, !tbaa !127
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !127
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %61, label %13

13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 264
  %15 = load i64, ptr %14, align 8, !tbaa !47
  %16 = icmp ugt i64 %15, 1
  br i1 %16, label %17, label %72

17:                                               ; preds = %13
  %18 = load ptr, ptr %6, align 8, !tbaa !27
  %19 = tail call i64 @cfg_words() #14
  %20 = mul i64 %19, %1
  %21 = getelementptr inbounds nuw i64, ptr %18, i64 %20
  %22 = load ptr, ptr @S, align 8, !tbaa !9
  %23 = load ptr, ptr %22, align 8, !tbaa !27
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !129
  %26 = tail call i64 @cfg_words() #14
  %27 = mul i64 %26, %25
  %28 = getelementptr inbounds nuw i64, ptr %23, i64 %27
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 136
  %31 = load i64, ptr %30, align 8, !tbaa !25
  %32 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %33 = load i64, ptr %32, align 8, !tbaa !130
  %34 = icmp eq i64 %31, %33
  br i1 %34, label %35, label %38

35:                                               ; preds = %17
  %36 = tail call i64 @cfg_words() #14
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %55, label %45

38:                                               ; preds = %17
  %39 = icmp ult i64 %31, %33
  %40 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %39, label %61, label %72

41:                                               ; preds = %45
  %42 = add nuw i64 %46, 1
  %43 = tail call i64 @cfg_words() #14
  %44 = icmp ult i64 %42, %43
  br i1 %44, label %45, label %55, !llvm.loop !131

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
  %57 = load i32, ptr %56, align 8, !tbaa !132
  %58 = zext i32 %57 to i64
  %59 = icmp ult i64 %2, %58
  %60 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %59, label %61, label %72

61:                                               ; preds = %55, %38, %52, %5
  %62 = phi ptr [ %6, %5 ], [ %40, %38 ], [ %60, %55 ], [ %54, %52 ]
  %63 = trunc i64 %2 to i32
  %64 = trunc nuw nsw i64 %3 to i32
  %65 = getelementptr inbounds nuw i8, ptr %62, i64 136
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
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 296
  store i64 1, ptr %74, align 8, !tbaa !67
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 288
  store i64 1, ptr %75, align 8, !tbaa !65
  %76 = getelementptr inbounds nuw i8, ptr %73, i64 176
  %77 = load i64, ptr %76, align 8, !tbaa !26
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %79, label %84

79:                                               ; preds = %72
  %80 = getelementptr inbounds nuw i8, ptr %73, i64 264
  %81 = load i64, ptr %80, align 8, !tbaa !47
  %82 = icmp eq i64 %81, 1
  %83 = zext i1 %82 to i32
  br label %84

84:                                               ; preds = %79, %72
  %85 = phi i32 [ 0, %72 ], [ %83, %79 ]
  ret i32 %85
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #9

declare i64 @cfg_checks() local_unnamed_addr #4

declare i64 @model_check_always(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #4

declare i64 @cfg_mask_words() local_unnamed_addr #4

declare i64 @model_step(ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #4

; Function Attrs: inlinehint nounwind
define internal fastcc noundef i64 @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = tail call i64 @cfg_words() #14
  %6 = add i64 %5, 4
  %7 = mul i64 %6, %3
  %8 = getelementptr inbounds nuw i64, ptr @pending, i64 %7
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 168
  %11 = load i64, ptr %10, align 8, !tbaa !42
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %4
  tail call void @model_canon(ptr noundef %0) #14
  br label %14

14:                                               ; preds = %13, %4
  %15 = tail call i64 @cfg_words() #14
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
  %29 = tail call i64 @cfg_words() #14
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %17, label %31, !llvm.loop !30

31:                                               ; preds = %17, %14
  %32 = phi i64 [ -7046029254386353131, %14 ], [ %27, %17 ]
  %33 = mul i64 %32, -7046029254386353131
  %34 = lshr i64 %32, 29
  %35 = xor i64 %33, %34
  %36 = load ptr, ptr @S, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %38 = load ptr, ptr %37, align 8, !tbaa !119
  %39 = and i64 %35, 4095
  %40 = tail call i64 @cfg_words() #14
  %41 = mul i64 %40, %39
  %42 = getelementptr inbounds nuw i64, ptr %38, i64 %41
  %43 = tail call i64 @cfg_words() #14
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %154, label %45

45:                                               ; preds = %31, %45
  %46 = phi i64 [ %54, %45 ], [ 0, %31 ]
  %47 = phi i64 [ %53, %45 ], [ 0, %31 ]
  %48 = getelementptr inbounds nuw i64, ptr %42, i64 %46
  %49 = load i64, ptr %48, align 8, !tbaa !21
  %50 = getelementptr inbounds nuw i64, ptr %0, i64 %46
  %51 = load i64, ptr %50, align 8, !tbaa !21
  %52 = xor i64 %51, %49
  %53 = or i64 %52, %47
  %54 = add nuw i64 %46, 1
  %55 = tail call i64 @cfg_words() #14
  %56 = icmp ult i64 %54, %55
  br i1 %56, label %45, label %57, !llvm.loop !43

57:                                               ; preds = %45
  %58 = icmp eq i64 %53, 0
  br i1 %58, label %154, label %59

59:                                               ; preds = %57
  %60 = tail call i64 @cfg_words() #14
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %70, label %62

62:                                               ; preds = %59, %62
  %63 = phi i64 [ %67, %62 ], [ 0, %59 ]
  %64 = getelementptr inbounds nuw i64, ptr %0, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i64, ptr %42, i64 %63
  store i64 %65, ptr %66, align 8, !tbaa !21
  %67 = add nuw i64 %63, 1
  %68 = tail call i64 @cfg_words() #14
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %62, label %70, !llvm.loop !28

70:                                               ; preds = %62, %59
  %71 = load ptr, ptr @S, align 8, !tbaa !9
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 264
  %73 = load i64, ptr %72, align 8, !tbaa !47
  %74 = icmp ugt i64 %73, 1
  br i1 %74, label %75, label %119

75:                                               ; preds = %70
  %76 = and i64 %35, 4294967295
  %77 = mul i64 %73, %76
  %78 = lshr i64 %77, 32
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 256
  %80 = load i64, ptr %79, align 8, !tbaa !57
  %81 = icmp eq i64 %78, %80
  br i1 %81, label %119, label %82

82:                                               ; preds = %75
  %83 = tail call i64 @cfg_words() #14
  %84 = shl i64 %83, 13
  %85 = add i64 %84, 8208
  %86 = load ptr, ptr @S, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 96
  %88 = load ptr, ptr %87, align 8, !tbaa !45
  %89 = getelementptr inbounds nuw i8, ptr %86, i64 264
  %90 = load i64, ptr %89, align 8, !tbaa !47
  %91 = mul i64 %90, %80
  %92 = add i64 %91, %78
  %93 = mul i64 %92, %85
  %94 = getelementptr inbounds nuw i64, ptr %88, i64 %93
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 16576
  %96 = getelementptr inbounds nuw i64, ptr @sent, i64 %78
  %97 = load i64, ptr %96, align 8, !tbaa !21
  %98 = add i64 %97, 1
  store i64 %98, ptr %96, align 8, !tbaa !21
  %99 = and i64 %97, 8191
  %100 = tail call i64 @cfg_words() #14
  %101 = add i64 %100, 1
  %102 = mul i64 %101, %99
  %103 = getelementptr inbounds nuw i64, ptr %95, i64 %102
  %104 = tail call i64 @cfg_words() #14
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %114, label %106

106:                                              ; preds = %82, %106
  %107 = phi i64 [ %111, %106 ], [ 0, %82 ]
  %108 = getelementptr inbounds nuw i64, ptr %0, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !21
  %110 = getelementptr inbounds nuw i64, ptr %103, i64 %107
  store i64 %109, ptr %110, align 8, !tbaa !21
  %111 = add nuw i64 %107, 1
  %112 = tail call i64 @cfg_words() #14
  %113 = icmp ult i64 %111, %112
  br i1 %113, label %106, label %114, !llvm.loop !28

114:                                              ; preds = %106, %82
  %115 = shl i64 %2, 32
  %116 = or i64 %115, %1
  %117 = tail call i64 @cfg_words() #14
  %118 = getelementptr inbounds nuw i64, ptr %103, i64 %117
  store i64 %116, ptr %118, align 8, !tbaa !21
  br label %154

119:                                              ; preds = %75, %70
  %120 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %121 = tail call i64 @cfg_words() #14
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %131, label %123

123:                                              ; preds = %119, %123
  %124 = phi i64 [ %128, %123 ], [ 0, %119 ]
  %125 = getelementptr inbounds nuw i64, ptr %0, i64 %124
  %126 = load i64, ptr %125, align 8, !tbaa !21
  %127 = getelementptr inbounds nuw i64, ptr %120, i64 %124
  store i64 %126, ptr %127, align 8, !tbaa !21
  %128 = add nuw i64 %124, 1
  %129 = tail call i64 @cfg_words() #14
  %130 = icmp ult i64 %128, %129
  br i1 %130, label %123, label %131, !llvm.loop !28

131:                                              ; preds = %123, %119
  store i64 %35, ptr %8, align 8, !tbaa !21
  %132 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 %1, ptr %132, align 8, !tbaa !21
  %133 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i64 %2, ptr %133, align 8, !tbaa !21
  %134 = load ptr, ptr @S, align 8, !tbaa !9
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 8
  %136 = load ptr, ptr %135, align 8, !tbaa !32
  %137 = zext i64 %35 to i128
  %138 = getelementptr inbounds nuw i8, ptr %134, i64 104
  %139 = load i64, ptr %138, align 8, !tbaa !31
  %140 = zext i64 %139 to i128
  %141 = mul nuw i128 %140, %137
  %142 = lshr i128 %141, 64
  %143 = trunc nuw i128 %142 to i64
  %144 = getelementptr inbounds nuw i8, ptr %134, i64 312
  %145 = load i64, ptr %144, align 8, !tbaa !33
  %146 = mul i64 %145, %143
  %147 = getelementptr inbounds nuw i8, ptr %136, i64 %146
  tail call void @llvm.prefetch.p0(ptr %147, i32 1, i32 3, i32 1)
  %148 = add i64 %3, 1
  %149 = icmp ult i64 %148, 32
  br i1 %149, label %154, label %150

150:                                              ; preds = %131
  %151 = tail call fastcc i32 @flush(i64 noundef %148)
  %152 = icmp eq i32 %151, 0
  br i1 %152, label %153, label %154

153:                                              ; preds = %150
  store i64 %1, ptr @now_state, align 8, !tbaa !21
  store i64 %2, ptr @now_move, align 8, !tbaa !21
  br label %154

154:                                              ; preds = %57, %31, %150, %131, %153, %114
  %155 = phi i64 [ 0, %153 ], [ %3, %114 ], [ 9223372036854775807, %150 ], [ %148, %131 ], [ %3, %31 ], [ %3, %57 ]
  ret i64 %155
}

declare i64 @model_check_end(ptr noundef, ptr noundef) local_unnamed_addr #4

declare i64 @model_pc(ptr noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #10

declare i64 @cfg_points() local_unnamed_addr #4

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @looked_at(ptr noundef %0, i64 noundef %1, i64 noundef %2) unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = load ptr, ptr %6, align 8, !tbaa !27
  %8 = tail call i64 @cfg_words() #14
  %9 = mul i64 %8, %1
  %10 = getelementptr inbounds nuw i64, ptr %7, i64 %9
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  %11 = tail call i64 @cfg_checks() #14
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %14

13:                                               ; preds = %3
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  br label %42

14:                                               ; preds = %3
  %15 = tail call i64 @cfg_words() #14
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %35, label %17

17:                                               ; preds = %14, %29
  %18 = phi i64 [ %32, %29 ], [ 0, %14 ]
  %19 = load ptr, ptr @S, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 296
  %21 = load i64, ptr %20, align 8, !tbaa !67
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %29

23:                                               ; preds = %17
  %24 = getelementptr inbounds nuw i64, ptr %0, i64 %18
  %25 = load i64, ptr %24, align 8, !tbaa !21
  %26 = getelementptr inbounds nuw i64, ptr %10, i64 %18
  %27 = load i64, ptr %26, align 8, !tbaa !21
  %28 = xor i64 %27, %25
  br label %29

29:                                               ; preds = %23, %17
  %30 = phi i64 [ %28, %23 ], [ -1, %17 ]
  %31 = getelementptr inbounds nuw i64, ptr %4, i64 %18
  store i64 %30, ptr %31, align 8, !tbaa !21
  %32 = add nuw i64 %18, 1
  %33 = tail call i64 @cfg_words() #14
  %34 = icmp ult i64 %32, %33
  br i1 %34, label %17, label %35, !llvm.loop !82

35:                                               ; preds = %29, %14
  %36 = call i64 @model_check_always(ptr noundef %0, ptr noundef nonnull %4, ptr noundef nonnull %5) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  %37 = icmp eq i64 %36, 1
  br i1 %37, label %42, label %38

38:                                               ; preds = %35
  %39 = lshr i64 %36, 8
  %40 = add nuw nsw i64 %39, 2
  %41 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %40, i64 noundef %1, i64 noundef %2, i64 noundef 1, i64 noundef 0)
  br label %42

42:                                               ; preds = %13, %38, %35
  %43 = phi i32 [ 0, %35 ], [ %41, %38 ], [ 0, %13 ]
  ret i32 %43
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #13

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { nounwind }
attributes #5 = { noinline nounwind }
attributes #6 = { inlinehint nounwind }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #10 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #14 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"p1 _ZTS6search", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !14, i64 40}
!13 = !{!"search", !14, i64 0, !14, i64 8, !15, i64 16, !16, i64 24, !17, i64 32, !14, i64 40, !18, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !14, i64 88, !19, i64 96, !20, i64 104, !20, i64 112, !20, i64 120, !20, i64 128, !20, i64 136, !20, i64 144, !20, i64 152, !20, i64 160, !20, i64 168, !20, i64 176, !20, i64 184, !20, i64 192, !20, i64 200, !20, i64 208, !20, i64 216, !20, i64 224, !20, i64 232, !20, i64 240, !20, i64 248, !20, i64 256, !20, i64 264, !20, i64 272, !20, i64 280, !20, i64 288, !20, i64 296, !20, i64 304, !20, i64 312, !20, i64 320, !20, i64 328, !20, i64 336}
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
!24 = !{!13, !20, i64 160}
!25 = !{!13, !20, i64 136}
!26 = !{!13, !20, i64 176}
!27 = !{!13, !14, i64 0}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.mustprogress"}
!30 = distinct !{!30, !29}
!31 = !{!13, !20, i64 104}
!32 = !{!13, !14, i64 8}
!33 = !{!13, !20, i64 312}
!34 = !{!13, !20, i64 320}
!35 = distinct !{!35, !29}
!36 = distinct !{!36, !29}
!37 = distinct !{!37, !29}
!38 = !{!13, !15, i64 16}
!39 = !{!13, !16, i64 24}
!40 = !{!41, !41, i64 0}
!41 = !{!"short", !7, i64 0}
!42 = !{!13, !20, i64 168}
!43 = distinct !{!43, !29}
!44 = distinct !{!44, !29}
!45 = !{!13, !19, i64 96}
!46 = !{!13, !20, i64 120}
!47 = !{!13, !20, i64 264}
!48 = distinct !{!48, !29}
!49 = !{!13, !20, i64 280}
!50 = !{!13, !20, i64 272}
!51 = !{!13, !20, i64 112}
!52 = !{!13, !20, i64 152}
!53 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!54 = !{!13, !20, i64 208}
!55 = !{!13, !20, i64 216}
!56 = !{!13, !20, i64 128}
!57 = !{!13, !20, i64 256}
!58 = distinct !{!58, !29}
!59 = distinct !{!59, !29}
!60 = distinct !{!60, !29}
!61 = !{!13, !20, i64 144}
!62 = !{!13, !20, i64 224}
!63 = !{!64, !20, i64 0}
!64 = !{!"flag", !20, i64 0, !7, i64 8}
!65 = !{!13, !20, i64 288}
!66 = distinct !{!66, !29}
!67 = !{!13, !20, i64 296}
!68 = distinct !{!68, !29}
!69 = distinct !{!69, !29}
!70 = distinct !{!70, !29}
!71 = !{!13, !20, i64 304}
!72 = !{!13, !14, i64 56}
!73 = distinct !{!73, !29}
!74 = distinct !{!74, !29}
!75 = !{!13, !20, i64 328}
!76 = !{!13, !20, i64 232}
!77 = distinct !{!77, !29}
!78 = distinct !{!78, !29}
!79 = !{!13, !20, i64 248}
!80 = distinct !{!80, !29}
!81 = distinct !{!81, !29}
!82 = distinct !{!82, !29}
!83 = distinct !{!83, !29}
!84 = !{!13, !14, i64 80}
!85 = !{!14, !14, i64 0}
!86 = distinct !{!86, !29}
!87 = distinct !{!87, !29}
!88 = !{!"branch_weights", !"expected", i32 2145766520, i32 1717128}
!89 = distinct !{!89, !29}
!90 = !{!13, !14, i64 88}
!91 = distinct !{!91, !29}
!92 = !{!13, !14, i64 72}
!93 = !{!94, !20, i64 0}
!94 = !{!"way", !20, i64 0, !7, i64 8}
!95 = distinct !{!95, !29}
!96 = distinct !{!96, !29}
!97 = distinct !{!97, !29}
!98 = !{!13, !20, i64 336}
!99 = !{i64 0, i64 8, !21, i64 8, i64 512, !100}
!100 = !{!7, !7, i64 0}
!101 = distinct !{!101, !29}
!102 = distinct !{!102, !29}
!103 = distinct !{!103, !29}
!104 = distinct !{!104, !29}
!105 = !{!13, !20, i64 184}
!106 = !{!13, !20, i64 240}
!107 = distinct !{!107, !29}
!108 = !{!13, !20, i64 200}
!109 = !{!13, !20, i64 192}
!110 = distinct !{!110, !29}
!111 = distinct !{!111, !29}
!112 = distinct !{!112, !29}
!113 = distinct !{!113, !29}
!114 = distinct !{!114, !29}
!115 = distinct !{!115, !29}
!116 = distinct !{!116, !29}
!117 = distinct !{!117, !29}
!118 = distinct !{!118, !29}
!119 = !{!13, !14, i64 64}
!120 = distinct !{!120, !29}
!121 = distinct !{!121, !29}
!122 = distinct !{!122, !29}
!123 = distinct !{!123, !29}
!124 = distinct !{!124, !29}
!125 = distinct !{!125, !29}
!126 = !{!13, !17, i64 32}
!127 = !{!128, !20, i64 0}
!128 = !{!"alarm", !20, i64 0, !20, i64 8, !6, i64 16, !6, i64 20, !20, i64 24, !20, i64 32}
!129 = !{!128, !20, i64 8}
!130 = !{!128, !20, i64 32}
!131 = distinct !{!131, !29}
!132 = !{!128, !6, i64 16}
