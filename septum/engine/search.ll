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
@shared_numbers = internal constant [87 x %struct.shared] [%struct.shared { [32 x i8] c"NOT_ENABLED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"DONE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"ENDED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"MORE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FINISHED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"PAUSE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"GROW_TABLE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"FULL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"STOPPED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4 }, %struct.shared { [32 x i8] c"LEVEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 5 }, %struct.shared { [32 x i8] c"NO_MOVE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 65535 }, %struct.shared { [32 x i8] c"ALARM_DEADLOCK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"ALARM_RACE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"FIRST_MODEL_ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"MAX_WORDS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_MASKS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_WAYS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"LATELY\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"SLACK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3200 }, %struct.shared { [32 x i8] c"MAX_THREADS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"RING\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8192 }, %struct.shared { [32 x i8] c"sizeof ring\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FUEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"CHOICE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"sizeof alarm\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"alarm.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"alarm.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"alarm.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"alarm.move2\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 20 }, %struct.shared { [32 x i8] c"alarm.field\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"alarm.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof note\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"note.row\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"note.bits\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"note.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"note.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"note.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16448 }, %struct.shared { [32 x i8] c"team.stop\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"team.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"team.held\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"sizeof search\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 344 }, %struct.shared { [32 x i8] c"search.states\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"search.table\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"search.parent\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"search.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"search.alarms\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"search.acc\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"search.notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 48 }, %struct.shared { [32 x i8] c"search.stack\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 56 }, %struct.shared { [32 x i8] c"search.lately\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"search.rows\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"search.trail\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"search.maybe\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 88 }, %struct.shared { [32 x i8] c"search.team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 96 }, %struct.shared { [32 x i8] c"search.table_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 104 }, %struct.shared { [32 x i8] c"search.shift\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 112 }, %struct.shared { [32 x i8] c"search.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 120 }, %struct.shared { [32 x i8] c"search.next\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"search.level_end\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"search.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 144 }, %struct.shared { [32 x i8] c"search.edges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 152 }, %struct.shared { [32 x i8] c"search.capacity\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 160 }, %struct.shared { [32 x i8] c"search.nr_notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 168 }, %struct.shared { [32 x i8] c"search.symmetry\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 176 }, %struct.shared { [32 x i8] c"search.keep_going\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 184 }, %struct.shared { [32 x i8] c"search.check_deadlock\00\00\00\00\00\00\00\00\00\00\00", i64 192 }, %struct.shared { [32 x i8] c"search.base\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 200 }, %struct.shared { [32 x i8] c"search.common\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 208 }, %struct.shared { [32 x i8] c"search.offset\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 216 }, %struct.shared { [32 x i8] c"search.most\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 224 }, %struct.shared { [32 x i8] c"search.level\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 232 }, %struct.shared { [32 x i8] c"search.height\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 240 }, %struct.shared { [32 x i8] c"search.deepest\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 248 }, %struct.shared { [32 x i8] c"search.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"search.me\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 264 }, %struct.shared { [32 x i8] c"search.threads\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 272 }, %struct.shared { [32 x i8] c"search.phase\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 280 }, %struct.shared { [32 x i8] c"search.turn\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 288 }, %struct.shared { [32 x i8] c"search.alarmed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 296 }, %struct.shared { [32 x i8] c"search.compact\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 304 }, %struct.shared { [32 x i8] c"search.entry_bytes\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 312 }, %struct.shared { [32 x i8] c"search.bits_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 320 }, %struct.shared { [32 x i8] c"search.compared\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 328 }, %struct.shared { [32 x i8] c"search.passed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 336 }, %struct.shared zeroinitializer], align 16
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
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 168
  %17 = load i64, ptr %16, align 8, !tbaa !24
  %18 = add i64 %17, 1
  store i64 %18, ptr %16, align 8, !tbaa !24
  %19 = getelementptr inbounds nuw %struct.note, ptr %15, i64 %17
  %20 = load i64, ptr %6, align 8, !tbaa !21
  %21 = or i64 %20, %9
  store i64 %21, ptr %6, align 8, !tbaa !21
  %22 = load i64, ptr @now_state, align 8, !tbaa !21
  %23 = load i64, ptr @now_move, align 8, !tbaa !21
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 144
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
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 184
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

10:                                               ; preds = %120, %4
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  ret void

11:                                               ; preds = %8, %120
  %12 = phi i64 [ %1, %8 ], [ %121, %120 ]
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
  br i1 %9, label %120, label %30

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
  %52 = load ptr, ptr @S, align 8, !tbaa !9
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 112
  %54 = load i64, ptr %53, align 8, !tbaa !31
  %55 = lshr i64 %51, %54
  %56 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %57 = load ptr, ptr %56, align 8, !tbaa !32
  %58 = getelementptr inbounds nuw i8, ptr %52, i64 312
  %59 = load i64, ptr %58, align 8, !tbaa !33
  %60 = getelementptr inbounds nuw i8, ptr %52, i64 320
  %61 = load i64, ptr %60, align 8, !tbaa !34
  %62 = mul i64 %59, %55
  %63 = getelementptr inbounds nuw i8, ptr %57, i64 %62
  %64 = load i64, ptr %63, align 8
  %65 = and i64 %61, %64
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %79, label %67

67:                                               ; preds = %47
  %68 = getelementptr inbounds nuw i8, ptr %52, i64 104
  %69 = load i64, ptr %68, align 8, !tbaa !35
  br label %70

70:                                               ; preds = %67, %70
  %71 = phi i64 [ %55, %67 ], [ %73, %70 ]
  %72 = add i64 %71, 1
  %73 = and i64 %69, %72
  %74 = mul i64 %59, %73
  %75 = getelementptr inbounds nuw i8, ptr %57, i64 %74
  %76 = load i64, ptr %75, align 8
  %77 = and i64 %61, %76
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %79, label %70, !llvm.loop !36

79:                                               ; preds = %70, %47
  %80 = phi i64 [ %55, %47 ], [ %73, %70 ]
  %81 = call i64 @cfg_words() #14
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %98, label %83

83:                                               ; preds = %79, %83
  %84 = phi i64 [ %94, %83 ], [ 2685821657736338717, %79 ]
  %85 = phi i64 [ %95, %83 ], [ 0, %79 ]
  %86 = getelementptr inbounds nuw i64, ptr %5, i64 %85
  %87 = load i64, ptr %86, align 8, !tbaa !21
  %88 = xor i64 %87, %84
  %89 = zext i64 %88 to i128
  %90 = mul nuw i128 %89, 11562461410679940143
  %91 = lshr i128 %90, 64
  %92 = xor i128 %91, %90
  %93 = trunc i128 %92 to i64
  %94 = add i64 %93, -1800455987208640293
  %95 = add nuw i64 %85, 1
  %96 = call i64 @cfg_words() #14
  %97 = icmp ult i64 %95, %96
  br i1 %97, label %83, label %98, !llvm.loop !37

98:                                               ; preds = %83, %79
  %99 = phi i64 [ 2685821657736338717, %79 ], [ %94, %83 ]
  %100 = lshr i64 %99, 32
  %101 = xor i64 %100, %99
  %102 = mul i64 %101, -6939452855193903323
  %103 = lshr i64 %102, 28
  %104 = xor i64 %103, %102
  %105 = load ptr, ptr @S, align 8, !tbaa !9
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 320
  %107 = load i64, ptr %106, align 8, !tbaa !34
  %108 = and i64 %104, %107
  %109 = call range(i64 1, 0) i64 @llvm.umax.i64(i64 %108, i64 1)
  %110 = getelementptr inbounds nuw i8, ptr %105, i64 8
  %111 = load ptr, ptr %110, align 8, !tbaa !32
  %112 = getelementptr inbounds nuw i8, ptr %105, i64 312
  %113 = load i64, ptr %112, align 8, !tbaa !33
  %114 = mul i64 %113, %80
  %115 = getelementptr inbounds nuw i8, ptr %111, i64 %114
  %116 = load i64, ptr %115, align 8
  %117 = xor i64 %107, -1
  %118 = and i64 %116, %117
  %119 = or i64 %109, %118
  store i64 %119, ptr %115, align 8
  br label %120

120:                                              ; preds = %29, %98
  %121 = add nuw i64 %12, 1
  %122 = icmp eq i64 %121, %2
  br i1 %122, label %10, label %11, !llvm.loop !38
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
  %11 = load ptr, ptr %10, align 8, !tbaa !39
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
  %31 = load ptr, ptr %30, align 8, !tbaa !40
  %32 = getelementptr inbounds nuw i16, ptr %31, i64 %0
  %33 = load i16, ptr %32, align 2, !tbaa !41
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
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 176
  %44 = load i64, ptr %43, align 8, !tbaa !43
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
  %13 = load ptr, ptr %12, align 8, !tbaa !40
  %14 = getelementptr inbounds nuw i16, ptr %13, i64 %8
  %15 = load i16, ptr %14, align 2, !tbaa !41
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
  br i1 %42, label %31, label %43, !llvm.loop !44

43:                                               ; preds = %31
  %44 = icmp eq i64 %39, 0
  br i1 %44, label %45, label %48

45:                                               ; preds = %23, %43
  %46 = add i64 %8, 1
  %47 = icmp eq i64 %46, %2
  br i1 %47, label %48, label %7, !llvm.loop !45

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

4:                                                ; preds = %384, %2
  %5 = phi i64 [ 0, %2 ], [ %385, %384 ]
  %6 = phi i64 [ %1, %2 ], [ %386, %384 ]
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %9 = load ptr, ptr %8, align 8, !tbaa !46
  %10 = load atomic i64, ptr %9 acquire, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %392

12:                                               ; preds = %4
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 128
  %15 = load i64, ptr %14, align 8, !tbaa !47
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !46
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 272
  %20 = load i64, ptr %19, align 8, !tbaa !48
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %35, label %27

22:                                               ; preds = %27
  %23 = add nuw i64 %28, 1
  %24 = getelementptr inbounds nuw i8, ptr %31, i64 272
  %25 = load i64, ptr %24, align 8, !tbaa !48
  %26 = icmp ult i64 %23, %25
  br i1 %26, label %27, label %35, !llvm.loop !49

27:                                               ; preds = %12, %22
  %28 = phi i64 [ %23, %22 ], [ 0, %12 ]
  %29 = getelementptr inbounds nuw %struct.flag, ptr %18, i64 %28
  %30 = load atomic i64, ptr %29 acquire, align 8
  %31 = load ptr, ptr @S, align 8, !tbaa !9
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 288
  %33 = load i64, ptr %32, align 8, !tbaa !50
  %34 = icmp ult i64 %30, %33
  br i1 %34, label %35, label %22

35:                                               ; preds = %22, %27, %12
  %36 = phi ptr [ %13, %12 ], [ %31, %27 ], [ %31, %22 ]
  %37 = phi i1 [ false, %12 ], [ %34, %27 ], [ %34, %22 ]
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 280
  %39 = load i64, ptr %38, align 8, !tbaa !51
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %44, label %41

41:                                               ; preds = %35
  %42 = tail call fastcc i64 @receive()
  %43 = load ptr, ptr @S, align 8, !tbaa !9
  br label %44

44:                                               ; preds = %35, %41
  %45 = phi ptr [ %43, %41 ], [ %36, %35 ]
  %46 = phi i64 [ %42, %41 ], [ 0, %35 ]
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 120
  %48 = load i64, ptr %47, align 8, !tbaa !52
  %49 = add i64 %48, 3200
  %50 = getelementptr inbounds nuw i8, ptr %45, i64 160
  %51 = load i64, ptr %50, align 8, !tbaa !53
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %392, label %53, !prof !54

53:                                               ; preds = %44
  %54 = getelementptr inbounds nuw i8, ptr %45, i64 216
  %55 = load i64, ptr %54, align 8, !tbaa !55
  %56 = sub i64 %49, %55
  %57 = getelementptr inbounds nuw i8, ptr %45, i64 224
  %58 = load i64, ptr %57, align 8, !tbaa !56
  %59 = icmp ugt i64 %56, %58
  br i1 %59, label %392, label %60, !prof !54

60:                                               ; preds = %53
  %61 = getelementptr inbounds nuw i8, ptr %45, i64 280
  %62 = load i64, ptr %61, align 8, !tbaa !51
  switch i64 %62, label %275 [
    i64 0, label %63
    i64 1, label %242
  ]

63:                                               ; preds = %60
  %64 = getelementptr inbounds nuw i8, ptr %45, i64 128
  %65 = load i64, ptr %64, align 8, !tbaa !47
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  store i64 0, ptr %3, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i8, ptr %45, i64 136
  %67 = load i64, ptr %66, align 8, !tbaa !57
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
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 272
  %82 = load i64, ptr %81, align 8, !tbaa !48
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %112, label %84

84:                                               ; preds = %78, %106
  %85 = phi ptr [ %107, %106 ], [ %80, %78 ]
  %86 = phi i64 [ %108, %106 ], [ 0, %78 ]
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 264
  %88 = load i64, ptr %87, align 8, !tbaa !58
  %89 = icmp eq i64 %86, %88
  br i1 %89, label %106, label %90

90:                                               ; preds = %84
  %91 = tail call i64 @cfg_words() #14
  %92 = shl i64 %91, 13
  %93 = add i64 %92, 8208
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 96
  %96 = load ptr, ptr %95, align 8, !tbaa !46
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 272
  %98 = load i64, ptr %97, align 8, !tbaa !48
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
  %109 = getelementptr inbounds nuw i8, ptr %107, i64 272
  %110 = load i64, ptr %109, align 8, !tbaa !48
  %111 = icmp ult i64 %108, %110
  br i1 %111, label %84, label %112, !llvm.loop !59

112:                                              ; preds = %106, %78
  %113 = tail call fastcc i64 @receive()
  %114 = load ptr, ptr @S, align 8, !tbaa !9
  br label %115

115:                                              ; preds = %112, %71
  %116 = phi ptr [ %114, %112 ], [ %72, %71 ]
  %117 = phi i64 [ 0, %112 ], [ %73, %71 ]
  %118 = getelementptr inbounds nuw i8, ptr %116, i64 120
  %119 = load i64, ptr %118, align 8, !tbaa !52
  %120 = add i64 %119, 3200
  %121 = getelementptr inbounds nuw i8, ptr %116, i64 160
  %122 = load i64, ptr %121, align 8, !tbaa !53
  %123 = icmp ugt i64 %120, %122
  br i1 %123, label %178, label %124, !prof !54

124:                                              ; preds = %115
  %125 = getelementptr inbounds nuw i8, ptr %116, i64 216
  %126 = load i64, ptr %125, align 8, !tbaa !55
  %127 = sub i64 %120, %126
  %128 = getelementptr inbounds nuw i8, ptr %116, i64 224
  %129 = load i64, ptr %128, align 8, !tbaa !56
  %130 = icmp ugt i64 %127, %129
  br i1 %130, label %178, label %131, !prof !54

131:                                              ; preds = %124
  %132 = getelementptr inbounds nuw i8, ptr %116, i64 272
  %133 = load i64, ptr %132, align 8, !tbaa !48
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %168, label %135

135:                                              ; preds = %131, %162
  %136 = phi ptr [ %163, %162 ], [ %116, %131 ]
  %137 = phi i64 [ %164, %162 ], [ 0, %131 ]
  %138 = getelementptr inbounds nuw i8, ptr %136, i64 264
  %139 = load i64, ptr %138, align 8, !tbaa !58
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
  %149 = load ptr, ptr %148, align 8, !tbaa !46
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 16448
  %151 = getelementptr inbounds nuw i8, ptr %147, i64 272
  %152 = load i64, ptr %151, align 8, !tbaa !48
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
  %165 = getelementptr inbounds nuw i8, ptr %163, i64 272
  %166 = load i64, ptr %165, align 8, !tbaa !48
  %167 = icmp ult i64 %164, %166
  br i1 %167, label %135, label %168, !llvm.loop !60

168:                                              ; preds = %162, %131
  %169 = call fastcc i64 @expand(i64 noundef %74, i64 noundef %117, ptr noundef %3)
  %170 = add nuw i64 %74, 1
  %171 = add i64 %75, -1
  %172 = load ptr, ptr @S, align 8, !tbaa !9
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 136
  %174 = load i64, ptr %173, align 8, !tbaa !57
  %175 = icmp ult i64 %170, %174
  %176 = icmp ne i64 %171, 0
  %177 = select i1 %175, i1 %176, i1 false
  br i1 %177, label %71, label %178, !llvm.loop !61

178:                                              ; preds = %168, %124, %115, %141, %63
  %179 = phi i64 [ %74, %141 ], [ %65, %63 ], [ %74, %115 ], [ %170, %168 ], [ %74, %124 ]
  %180 = phi i64 [ %117, %141 ], [ 0, %63 ], [ %117, %115 ], [ %169, %168 ], [ %117, %124 ]
  %181 = tail call fastcc i32 @flush(i64 noundef %180)
  %182 = load ptr, ptr @S, align 8, !tbaa !9
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 272
  %184 = load i64, ptr %183, align 8, !tbaa !48
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %214, label %186

186:                                              ; preds = %178, %208
  %187 = phi ptr [ %209, %208 ], [ %182, %178 ]
  %188 = phi i64 [ %210, %208 ], [ 0, %178 ]
  %189 = getelementptr inbounds nuw i8, ptr %187, i64 264
  %190 = load i64, ptr %189, align 8, !tbaa !58
  %191 = icmp eq i64 %188, %190
  br i1 %191, label %208, label %192

192:                                              ; preds = %186
  %193 = tail call i64 @cfg_words() #14
  %194 = shl i64 %193, 13
  %195 = add i64 %194, 8208
  %196 = load ptr, ptr @S, align 8, !tbaa !9
  %197 = getelementptr inbounds nuw i8, ptr %196, i64 96
  %198 = load ptr, ptr %197, align 8, !tbaa !46
  %199 = getelementptr inbounds nuw i8, ptr %196, i64 272
  %200 = load i64, ptr %199, align 8, !tbaa !48
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
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 272
  %212 = load i64, ptr %211, align 8, !tbaa !48
  %213 = icmp ult i64 %210, %212
  br i1 %213, label %186, label %214, !llvm.loop !59

214:                                              ; preds = %208, %178
  %215 = phi ptr [ %182, %178 ], [ %209, %208 ]
  %216 = getelementptr inbounds nuw i8, ptr %215, i64 128
  store i64 %179, ptr %216, align 8, !tbaa !47
  %217 = load i64, ptr %3, align 8, !tbaa !21
  %218 = getelementptr inbounds nuw i8, ptr %215, i64 152
  %219 = load i64, ptr %218, align 8, !tbaa !62
  %220 = add i64 %219, %217
  store i64 %220, ptr %218, align 8, !tbaa !62
  %221 = getelementptr inbounds nuw i8, ptr %215, i64 136
  %222 = load i64, ptr %221, align 8, !tbaa !57
  %223 = icmp eq i64 %179, %222
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  br i1 %223, label %224, label %237

224:                                              ; preds = %214
  %225 = getelementptr inbounds nuw i8, ptr %215, i64 280
  store i64 1, ptr %225, align 8, !tbaa !51
  %226 = getelementptr inbounds nuw i8, ptr %215, i64 96
  %227 = load ptr, ptr %226, align 8, !tbaa !46
  %228 = getelementptr inbounds nuw i8, ptr %227, i64 64
  %229 = getelementptr inbounds nuw i8, ptr %215, i64 264
  %230 = load i64, ptr %229, align 8, !tbaa !58
  %231 = getelementptr inbounds nuw %struct.flag, ptr %228, i64 %230
  %232 = getelementptr inbounds nuw i8, ptr %215, i64 288
  %233 = load i64, ptr %232, align 8, !tbaa !50
  store atomic i64 %233, ptr %231 release, align 8
  %234 = load ptr, ptr @S, align 8, !tbaa !9
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 128
  %236 = load i64, ptr %235, align 8, !tbaa !47
  br label %237

237:                                              ; preds = %224, %214
  %238 = phi i64 [ %236, %224 ], [ %179, %214 ]
  %239 = sub i64 %238, %15
  %240 = add i64 %239, %46
  %241 = sub i64 %6, %239
  br label %368

242:                                              ; preds = %60
  %243 = icmp ne i64 %46, 0
  %244 = select i1 %37, i1 true, i1 %243
  br i1 %244, label %368, label %245

245:                                              ; preds = %242
  %246 = getelementptr inbounds nuw i8, ptr %45, i64 232
  %247 = load i64, ptr %246, align 8, !tbaa !63
  %248 = sub i64 %48, %247
  %249 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %250 = load ptr, ptr %249, align 8, !tbaa !46
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 8256
  %252 = getelementptr inbounds nuw i8, ptr %45, i64 264
  %253 = load i64, ptr %252, align 8, !tbaa !58
  %254 = getelementptr inbounds nuw %struct.flag, ptr %251, i64 %253
  store i64 %248, ptr %254, align 8, !tbaa !64
  %255 = getelementptr inbounds nuw i8, ptr %45, i64 296
  %256 = load i64, ptr %255, align 8, !tbaa !66
  %257 = getelementptr inbounds nuw i8, ptr %250, i64 12352
  %258 = getelementptr inbounds nuw %struct.flag, ptr %257, i64 %253
  store i64 %256, ptr %258, align 8, !tbaa !64
  %259 = icmp eq i64 %253, 0
  br i1 %259, label %260, label %269

260:                                              ; preds = %245
  %261 = getelementptr inbounds nuw i8, ptr %250, i64 8
  %262 = load i64, ptr %261, align 8, !tbaa !21
  %263 = icmp eq i64 %262, 0
  br i1 %263, label %269, label %264

264:                                              ; preds = %260
  %265 = getelementptr inbounds nuw i8, ptr %45, i64 288
  %266 = load i64, ptr %265, align 8, !tbaa !50
  %267 = getelementptr inbounds nuw i8, ptr %250, i64 16
  store i64 %266, ptr %267, align 8, !tbaa !21
  %268 = load i64, ptr %252, align 8, !tbaa !58
  br label %269

269:                                              ; preds = %245, %260, %264
  %270 = phi i64 [ %253, %245 ], [ 0, %260 ], [ %268, %264 ]
  store i64 2, ptr %61, align 8, !tbaa !51
  %271 = getelementptr inbounds nuw i8, ptr %250, i64 4160
  %272 = getelementptr inbounds nuw %struct.flag, ptr %271, i64 %270
  %273 = getelementptr inbounds nuw i8, ptr %45, i64 288
  %274 = load i64, ptr %273, align 8, !tbaa !50
  store atomic i64 %274, ptr %272 release, align 8
  br label %373

275:                                              ; preds = %60
  %276 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %277 = load ptr, ptr %276, align 8, !tbaa !46
  %278 = getelementptr inbounds nuw i8, ptr %277, i64 4160
  %279 = getelementptr inbounds nuw i8, ptr %45, i64 272
  %280 = load i64, ptr %279, align 8, !tbaa !48
  %281 = icmp eq i64 %280, 0
  br i1 %281, label %392, label %287

282:                                              ; preds = %287
  %283 = add nuw i64 %288, 1
  %284 = getelementptr inbounds nuw i8, ptr %291, i64 272
  %285 = load i64, ptr %284, align 8, !tbaa !48
  %286 = icmp ult i64 %283, %285
  br i1 %286, label %287, label %295, !llvm.loop !49

287:                                              ; preds = %275, %282
  %288 = phi i64 [ %283, %282 ], [ 0, %275 ]
  %289 = getelementptr inbounds nuw %struct.flag, ptr %278, i64 %288
  %290 = load atomic i64, ptr %289 acquire, align 8
  %291 = load ptr, ptr @S, align 8, !tbaa !9
  %292 = getelementptr inbounds nuw i8, ptr %291, i64 288
  %293 = load i64, ptr %292, align 8, !tbaa !50
  %294 = icmp ult i64 %290, %293
  br i1 %294, label %368, label %282

295:                                              ; preds = %282
  %296 = icmp eq i64 %285, 0
  br i1 %296, label %392, label %297

297:                                              ; preds = %295
  %298 = getelementptr inbounds nuw i8, ptr %291, i64 96
  %299 = load ptr, ptr %298, align 8, !tbaa !46
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
  %314 = load i64, ptr %313, align 8, !tbaa !64
  %315 = add i64 %314, %311
  %316 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %309
  %317 = load i64, ptr %316, align 8, !tbaa !64
  %318 = or i64 %317, %310
  br label %319

319:                                              ; preds = %306, %308
  %320 = phi i64 [ %338, %306 ], [ %315, %308 ]
  %321 = phi i64 [ %341, %306 ], [ %318, %308 ]
  %322 = icmp eq i64 %321, 0
  %323 = icmp eq i64 %320, 0
  br i1 %322, label %350, label %345

324:                                              ; preds = %324, %304
  %325 = phi i64 [ 0, %304 ], [ %342, %324 ]
  %326 = phi i64 [ 0, %304 ], [ %341, %324 ]
  %327 = phi i64 [ 0, %304 ], [ %338, %324 ]
  %328 = phi i64 [ 0, %304 ], [ %343, %324 ]
  %329 = getelementptr inbounds nuw %struct.flag, ptr %300, i64 %325
  %330 = load i64, ptr %329, align 8, !tbaa !64
  %331 = add i64 %330, %327
  %332 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %325
  %333 = load i64, ptr %332, align 8, !tbaa !64
  %334 = or i64 %333, %326
  %335 = or disjoint i64 %325, 1
  %336 = getelementptr inbounds nuw %struct.flag, ptr %300, i64 %335
  %337 = load i64, ptr %336, align 8, !tbaa !64
  %338 = add i64 %337, %331
  %339 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %335
  %340 = load i64, ptr %339, align 8, !tbaa !64
  %341 = or i64 %340, %334
  %342 = add nuw i64 %325, 2
  %343 = add i64 %328, 2
  %344 = icmp eq i64 %343, %305
  br i1 %344, label %306, label %324, !llvm.loop !67

345:                                              ; preds = %319
  %346 = getelementptr inbounds nuw i8, ptr %291, i64 184
  %347 = load i64, ptr %346, align 8, !tbaa !26
  %348 = icmp eq i64 %347, 0
  %349 = select i1 %348, i1 true, i1 %323
  br i1 %349, label %390, label %351

350:                                              ; preds = %319
  br i1 %323, label %392, label %351

351:                                              ; preds = %350, %345
  %352 = getelementptr inbounds nuw i8, ptr %291, i64 144
  %353 = load i64, ptr %352, align 8, !tbaa !25
  %354 = add i64 %353, 1
  store i64 %354, ptr %352, align 8, !tbaa !25
  %355 = getelementptr inbounds nuw i8, ptr %291, i64 232
  %356 = load i64, ptr %355, align 8, !tbaa !63
  %357 = getelementptr inbounds nuw i8, ptr %291, i64 128
  store i64 %356, ptr %357, align 8, !tbaa !47
  %358 = getelementptr inbounds nuw i8, ptr %291, i64 120
  %359 = load i64, ptr %358, align 8, !tbaa !52
  %360 = getelementptr inbounds nuw i8, ptr %291, i64 136
  store i64 %359, ptr %360, align 8, !tbaa !57
  store i64 %359, ptr %355, align 8, !tbaa !63
  %361 = getelementptr inbounds nuw i8, ptr %291, i64 280
  store i64 0, ptr %361, align 8, !tbaa !51
  %362 = getelementptr inbounds nuw i8, ptr %299, i64 16
  %363 = load i64, ptr %362, align 8, !tbaa !21
  %364 = getelementptr inbounds nuw i8, ptr %291, i64 288
  %365 = load i64, ptr %364, align 8, !tbaa !50
  %366 = add i64 %365, 1
  store i64 %366, ptr %364, align 8, !tbaa !50
  %367 = icmp eq i64 %363, %365
  br i1 %367, label %392, label %368

368:                                              ; preds = %287, %351, %242, %237
  %369 = phi i64 [ %6, %242 ], [ %6, %351 ], [ %241, %237 ], [ %6, %287 ]
  %370 = phi i64 [ %46, %242 ], [ %46, %351 ], [ %240, %237 ], [ %46, %287 ]
  %371 = freeze i64 %370
  %372 = icmp eq i64 %371, 0
  br i1 %372, label %373, label %384

373:                                              ; preds = %368, %269
  %374 = phi i64 [ %6, %269 ], [ %369, %368 ]
  %375 = add i64 %5, 1
  %376 = and i64 %375, 63
  %377 = icmp eq i64 %376, 63
  br i1 %377, label %378, label %384

378:                                              ; preds = %373
  %379 = icmp ult i64 %375, 512
  br i1 %379, label %380, label %382

380:                                              ; preds = %378
  %381 = tail call i32 @sched_yield() #14
  br label %384

382:                                              ; preds = %378
  %383 = tail call i32 @usleep(i32 noundef 50) #14
  br label %384

384:                                              ; preds = %368, %380, %382, %373
  %385 = phi i64 [ %375, %373 ], [ %375, %380 ], [ %375, %382 ], [ 0, %368 ]
  %386 = phi i64 [ %374, %373 ], [ %374, %380 ], [ %374, %382 ], [ %369, %368 ]
  %387 = icmp ult i64 %385, 2001
  %388 = icmp ne i64 %386, 0
  %389 = select i1 %387, i1 %388, i1 false
  br i1 %389, label %4, label %392

390:                                              ; preds = %345
  %391 = select i1 %348, i64 4, i64 0
  br label %392

392:                                              ; preds = %275, %4, %384, %44, %53, %350, %295, %351, %390
  %393 = phi i64 [ %391, %390 ], [ 0, %275 ], [ 2, %53 ], [ 3, %44 ], [ 0, %350 ], [ 0, %295 ], [ 1, %384 ], [ 5, %351 ], [ 1, %4 ]
  ret i64 %393
}

; Function Attrs: nounwind
define internal fastcc i64 @receive() unnamed_addr #3 {
  %1 = load ptr, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 272
  %3 = load i64, ptr %2, align 8, !tbaa !48
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %127, %0
  %6 = phi i64 [ 0, %0 ], [ %128, %127 ]
  ret i64 %6

7:                                                ; preds = %0, %127
  %8 = phi ptr [ %130, %127 ], [ %1, %0 ]
  %9 = phi i64 [ %128, %127 ], [ 0, %0 ]
  %10 = phi i64 [ %129, %127 ], [ 0, %0 ]
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 264
  %12 = load i64, ptr %11, align 8, !tbaa !58
  %13 = tail call i64 @cfg_words() #14
  %14 = shl i64 %13, 13
  %15 = add i64 %14, 8208
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %18 = load ptr, ptr %17, align 8, !tbaa !46
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16448
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 272
  %21 = load i64, ptr %20, align 8, !tbaa !48
  %22 = mul i64 %21, %10
  %23 = add i64 %22, %12
  %24 = mul i64 %23, %15
  %25 = getelementptr inbounds nuw i64, ptr %19, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !64
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 264
  %28 = load i64, ptr %27, align 8, !tbaa !58
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
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 120
  %41 = load i64, ptr %40, align 8, !tbaa !52
  %42 = add i64 %41, 3200
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 160
  %44 = load i64, ptr %43, align 8, !tbaa !53
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %127, label %46, !prof !54

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 216
  %48 = load i64, ptr %47, align 8, !tbaa !55
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %39, i64 224
  %51 = load i64, ptr %50, align 8, !tbaa !56
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %127, label %53, !prof !54

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
  br i1 %61, label %127, label %36, !llvm.loop !68

62:                                               ; preds = %53, %102
  %63 = phi i64 [ %125, %102 ], [ 0, %53 ]
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
  %121 = getelementptr inbounds nuw i8, ptr %117, i64 112
  %122 = load i64, ptr %121, align 8, !tbaa !31
  %123 = lshr i64 %120, %122
  %124 = getelementptr inbounds nuw i64, ptr %119, i64 %123
  tail call void @llvm.prefetch.p0(ptr %124, i32 1, i32 3, i32 1)
  %125 = add nuw nsw i64 %63, 1
  %126 = icmp eq i64 %125, %55
  br i1 %126, label %57, label %62, !llvm.loop !69

127:                                              ; preds = %57, %36, %46, %7, %30
  %128 = phi i64 [ %9, %30 ], [ %9, %7 ], [ %37, %36 ], [ %60, %57 ], [ %37, %46 ]
  %129 = add nuw i64 %10, 1
  %130 = load ptr, ptr @S, align 8, !tbaa !9
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 272
  %132 = load i64, ptr %131, align 8, !tbaa !48
  %133 = icmp ult i64 %129, %132
  br i1 %133, label %7, label %5, !llvm.loop !70
}

declare i32 @sched_yield() local_unnamed_addr #4

declare i32 @usleep(i32 noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define i64 @start(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  store i64 0, ptr @now_state, align 8, !tbaa !21
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %2, i8 0, i64 512, i1 false), !tbaa !21
  %4 = call i64 @model_init(ptr noundef nonnull %2, ptr noundef nonnull %3) #14
  %5 = icmp eq i64 %4, 1
  br i1 %5, label %6, label %96

6:                                                ; preds = %1
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 176
  %9 = load i64, ptr %8, align 8, !tbaa !43
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %13, label %11

11:                                               ; preds = %6
  call void @model_canon(ptr noundef nonnull %2) #14
  %12 = load ptr, ptr @S, align 8, !tbaa !9
  br label %13

13:                                               ; preds = %11, %6
  %14 = phi ptr [ %12, %11 ], [ %7, %6 ]
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 304
  %16 = load i64, ptr %15, align 8, !tbaa !71
  %17 = icmp eq i64 %16, 0
  %18 = call i64 @cfg_words() #14
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
  %33 = call i64 @cfg_words() #14
  %34 = icmp ult i64 %32, %33
  br i1 %34, label %21, label %35, !llvm.loop !30

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
  %54 = call i64 @cfg_words() #14
  %55 = icmp ult i64 %53, %54
  br i1 %55, label %42, label %56, !llvm.loop !30

56:                                               ; preds = %42, %41
  %57 = phi i64 [ -7046029254386353131, %41 ], [ %52, %42 ]
  %58 = mul i64 %57, -7046029254386353131
  %59 = lshr i64 %57, 29
  %60 = xor i64 %58, %59
  %61 = call i64 @cfg_words() #14
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
  %75 = call i64 @cfg_words() #14
  %76 = icmp ult i64 %74, %75
  br i1 %76, label %63, label %77, !llvm.loop !30

77:                                               ; preds = %63, %56
  %78 = phi i64 [ -7046029254386353131, %56 ], [ %73, %63 ]
  %79 = mul i64 %78, -7046029254386353131
  %80 = lshr i64 %78, 29
  %81 = xor i64 %79, %80
  %82 = load ptr, ptr @S, align 8, !tbaa !9
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 112
  %84 = load i64, ptr %83, align 8, !tbaa !31
  %85 = lshr i64 %81, %84
  %86 = call fastcc i32 @insert(ptr noundef nonnull %2, i64 noundef %60, i64 noundef %85, i64 noundef 0, i64 noundef 65535)
  br label %87

87:                                               ; preds = %77, %35
  %88 = load ptr, ptr @S, align 8, !tbaa !9
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 56
  %90 = load ptr, ptr %89, align 8, !tbaa !72
  %91 = icmp eq ptr %90, null
  br i1 %91, label %93, label %92

92:                                               ; preds = %87
  store i64 0, ptr %90, align 8, !tbaa !21
  br label %93

93:                                               ; preds = %92, %87
  %94 = getelementptr inbounds nuw i8, ptr %88, i64 136
  store i64 1, ptr %94, align 8, !tbaa !57
  %95 = call i64 @model_check_always(ptr noundef nonnull %2, ptr noundef nonnull %3) #14
  br label %96

96:                                               ; preds = %1, %93
  %97 = phi i64 [ %95, %93 ], [ %4, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  ret i64 %97
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
  br i1 %21, label %7, label %22, !llvm.loop !37

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
  %34 = getelementptr inbounds nuw i8, ptr %29, i64 112
  %35 = load i64, ptr %34, align 8, !tbaa !31
  %36 = lshr i64 %1, %35
  %37 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !32
  %39 = getelementptr inbounds nuw i8, ptr %29, i64 312
  %40 = load i64, ptr %39, align 8, !tbaa !33
  %41 = mul i64 %40, %36
  %42 = getelementptr inbounds nuw i8, ptr %38, i64 %41
  %43 = load i64, ptr %42, align 8
  %44 = and i64 %43, %31
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %63, label %46

46:                                               ; preds = %22
  %47 = getelementptr inbounds nuw i8, ptr %29, i64 104
  br label %48

48:                                               ; preds = %46, %53
  %49 = phi i64 [ %44, %46 ], [ %61, %53 ]
  %50 = phi i64 [ 0, %46 ], [ %54, %53 ]
  %51 = phi i64 [ %36, %46 ], [ %57, %53 ]
  %52 = icmp eq i64 %49, %33
  br i1 %52, label %119, label %53

53:                                               ; preds = %48
  %54 = add i64 %50, 1
  %55 = add i64 %51, 1
  %56 = load i64, ptr %47, align 8, !tbaa !35
  %57 = and i64 %56, %55
  %58 = mul i64 %40, %57
  %59 = getelementptr inbounds nuw i8, ptr %38, i64 %58
  %60 = load i64, ptr %59, align 8
  %61 = and i64 %60, %31
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %48, !llvm.loop !73

63:                                               ; preds = %53, %22
  %64 = phi i64 [ %41, %22 ], [ %58, %53 ]
  %65 = phi i64 [ 0, %22 ], [ %54, %53 ]
  %66 = getelementptr inbounds nuw i8, ptr %38, i64 %64
  %67 = getelementptr inbounds nuw i8, ptr %29, i64 328
  %68 = load i64, ptr %67, align 8, !tbaa !74
  %69 = add i64 %68, %65
  store i64 %69, ptr %67, align 8, !tbaa !74
  %70 = load i64, ptr %66, align 8
  %71 = xor i64 %31, -1
  %72 = and i64 %70, %71
  %73 = or i64 %72, %33
  store i64 %73, ptr %66, align 8
  %74 = load ptr, ptr %29, align 8, !tbaa !27
  %75 = getelementptr inbounds nuw i8, ptr %29, i64 120
  %76 = load i64, ptr %75, align 8, !tbaa !52
  %77 = tail call i64 @cfg_words() #14
  %78 = mul i64 %77, %76
  %79 = getelementptr inbounds nuw i64, ptr %74, i64 %78
  %80 = tail call i64 @cfg_words() #14
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %90, label %82

82:                                               ; preds = %63, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %63 ]
  %84 = getelementptr inbounds nuw i64, ptr %0, i64 %83
  %85 = load i64, ptr %84, align 8, !tbaa !21
  %86 = getelementptr inbounds nuw i64, ptr %79, i64 %83
  store i64 %85, ptr %86, align 8, !tbaa !21
  %87 = add nuw i64 %83, 1
  %88 = tail call i64 @cfg_words() #14
  %89 = icmp ult i64 %87, %88
  br i1 %89, label %82, label %90, !llvm.loop !28

90:                                               ; preds = %82, %63
  %91 = trunc i64 %2 to i32
  %92 = load ptr, ptr @S, align 8, !tbaa !9
  %93 = getelementptr inbounds nuw i8, ptr %92, i64 16
  %94 = load ptr, ptr %93, align 8, !tbaa !39
  %95 = getelementptr inbounds nuw i8, ptr %92, i64 120
  %96 = load i64, ptr %95, align 8, !tbaa !52
  %97 = getelementptr inbounds nuw i32, ptr %94, i64 %96
  store i32 %91, ptr %97, align 4, !tbaa !5
  %98 = trunc i64 %3 to i16
  %99 = getelementptr inbounds nuw i8, ptr %92, i64 24
  %100 = load ptr, ptr %99, align 8, !tbaa !40
  %101 = getelementptr inbounds nuw i16, ptr %100, i64 %96
  store i16 %98, ptr %101, align 2, !tbaa !41
  %102 = getelementptr inbounds nuw i8, ptr %92, i64 56
  %103 = load ptr, ptr %102, align 8, !tbaa !72
  %104 = icmp eq ptr %103, null
  br i1 %104, label %116, label %105

105:                                              ; preds = %90
  %106 = getelementptr inbounds nuw i8, ptr %92, i64 144
  %107 = load i64, ptr %106, align 8, !tbaa !25
  %108 = shl i64 %107, 32
  %109 = add i64 %108, 4294967296
  %110 = or i64 %109, %96
  %111 = getelementptr inbounds nuw i8, ptr %92, i64 240
  %112 = load i64, ptr %111, align 8, !tbaa !75
  %113 = add i64 %112, 1
  store i64 %113, ptr %111, align 8, !tbaa !75
  %114 = getelementptr inbounds nuw i64, ptr %103, i64 %112
  store i64 %110, ptr %114, align 8, !tbaa !21
  %115 = load i64, ptr %95, align 8, !tbaa !52
  br label %116

116:                                              ; preds = %90, %105
  %117 = phi i64 [ %115, %105 ], [ %96, %90 ]
  %118 = add i64 %117, 1
  store i64 %118, ptr %95, align 8, !tbaa !52
  br label %119

119:                                              ; preds = %48, %116
  %120 = phi i32 [ 1, %116 ], [ 0, %48 ]
  ret i32 %120
}

; Function Attrs: inlinehint nounwind
define internal fastcc range(i32 0, 2) i32 @insert(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #6 {
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !32
  %9 = getelementptr inbounds nuw i64, ptr %8, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !21
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %121, label %12

12:                                               ; preds = %5
  %13 = shl i64 %1, 32
  br label %14

14:                                               ; preds = %26, %12
  %15 = phi i64 [ %10, %12 ], [ %35, %26 ]
  %16 = phi i64 [ %2, %12 ], [ %31, %26 ]
  %17 = tail call i64 @cfg_full_keys() #14
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %23, label %19

19:                                               ; preds = %14
  %20 = load i64, ptr %0, align 8, !tbaa !21
  %21 = xor i64 %20, %15
  %22 = icmp eq i64 %21, -1
  br i1 %22, label %37, label %26

23:                                               ; preds = %14
  %24 = and i64 %15, -4294967296
  %25 = icmp eq i64 %24, %13
  br i1 %25, label %37, label %26

26:                                               ; preds = %23, %19
  %27 = add i64 %16, 1
  %28 = load ptr, ptr @S, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 104
  %30 = load i64, ptr %29, align 8, !tbaa !35
  %31 = and i64 %30, %27
  %32 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %33 = load ptr, ptr %32, align 8, !tbaa !32
  %34 = getelementptr inbounds nuw i64, ptr %33, i64 %31
  %35 = load i64, ptr %34, align 8, !tbaa !21
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %37, label %14, !llvm.loop !76

37:                                               ; preds = %19, %23, %26
  %38 = phi i64 [ %16, %19 ], [ %31, %26 ], [ %16, %23 ]
  %39 = load ptr, ptr @S, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %41 = load ptr, ptr %40, align 8, !tbaa !32
  %42 = getelementptr inbounds nuw i64, ptr %41, i64 %38
  %43 = load i64, ptr %42, align 8, !tbaa !21
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %121, label %45

45:                                               ; preds = %37
  %46 = shl i64 %1, 32
  br label %47

47:                                               ; preds = %45, %113
  %48 = phi i64 [ %38, %45 ], [ %114, %113 ]
  %49 = tail call i64 @cfg_full_keys() #14
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %186

51:                                               ; preds = %47
  %52 = load ptr, ptr @S, align 8, !tbaa !9
  %53 = load ptr, ptr %52, align 8, !tbaa !27
  %54 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %55 = load ptr, ptr %54, align 8, !tbaa !32
  %56 = getelementptr inbounds nuw i64, ptr %55, i64 %48
  %57 = load i64, ptr %56, align 8, !tbaa !21
  %58 = and i64 %57, 4294967295
  %59 = add nsw i64 %58, -1
  %60 = tail call i64 @cfg_words() #14
  %61 = mul i64 %59, %60
  %62 = getelementptr inbounds nuw i64, ptr %53, i64 %61
  %63 = tail call i64 @cfg_words() #14
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %186, label %65

65:                                               ; preds = %51, %65
  %66 = phi i64 [ %74, %65 ], [ 0, %51 ]
  %67 = phi i64 [ %73, %65 ], [ 0, %51 ]
  %68 = getelementptr inbounds nuw i64, ptr %62, i64 %66
  %69 = load i64, ptr %68, align 8, !tbaa !21
  %70 = getelementptr inbounds nuw i64, ptr %0, i64 %66
  %71 = load i64, ptr %70, align 8, !tbaa !21
  %72 = xor i64 %71, %69
  %73 = or i64 %72, %67
  %74 = add nuw i64 %66, 1
  %75 = tail call i64 @cfg_words() #14
  %76 = icmp ult i64 %74, %75
  br i1 %76, label %65, label %77, !llvm.loop !44

77:                                               ; preds = %65
  %78 = icmp eq i64 %73, 0
  br i1 %78, label %186, label %79

79:                                               ; preds = %77
  %80 = add i64 %48, 1
  %81 = load ptr, ptr @S, align 8, !tbaa !9
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 104
  %83 = load i64, ptr %82, align 8, !tbaa !35
  %84 = and i64 %83, %80
  %85 = getelementptr inbounds nuw i8, ptr %81, i64 8
  %86 = load ptr, ptr %85, align 8, !tbaa !32
  %87 = getelementptr inbounds nuw i64, ptr %86, i64 %84
  %88 = load i64, ptr %87, align 8, !tbaa !21
  %89 = icmp eq i64 %88, 0
  br i1 %89, label %121, label %90

90:                                               ; preds = %79, %102
  %91 = phi i64 [ %111, %102 ], [ %88, %79 ]
  %92 = phi i64 [ %107, %102 ], [ %84, %79 ]
  %93 = tail call i64 @cfg_full_keys() #14
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %99, label %95

95:                                               ; preds = %90
  %96 = load i64, ptr %0, align 8, !tbaa !21
  %97 = xor i64 %96, %91
  %98 = icmp eq i64 %97, -1
  br i1 %98, label %113, label %102

99:                                               ; preds = %90
  %100 = and i64 %91, -4294967296
  %101 = icmp eq i64 %100, %46
  br i1 %101, label %113, label %102

102:                                              ; preds = %99, %95
  %103 = add i64 %92, 1
  %104 = load ptr, ptr @S, align 8, !tbaa !9
  %105 = getelementptr inbounds nuw i8, ptr %104, i64 104
  %106 = load i64, ptr %105, align 8, !tbaa !35
  %107 = and i64 %106, %103
  %108 = getelementptr inbounds nuw i8, ptr %104, i64 8
  %109 = load ptr, ptr %108, align 8, !tbaa !32
  %110 = getelementptr inbounds nuw i64, ptr %109, i64 %107
  %111 = load i64, ptr %110, align 8, !tbaa !21
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %113, label %90, !llvm.loop !76

113:                                              ; preds = %95, %99, %102
  %114 = phi i64 [ %92, %95 ], [ %107, %102 ], [ %92, %99 ]
  %115 = load ptr, ptr @S, align 8, !tbaa !9
  %116 = getelementptr inbounds nuw i8, ptr %115, i64 8
  %117 = load ptr, ptr %116, align 8, !tbaa !32
  %118 = getelementptr inbounds nuw i64, ptr %117, i64 %114
  %119 = load i64, ptr %118, align 8, !tbaa !21
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %121, label %47, !llvm.loop !77

121:                                              ; preds = %79, %113, %5, %37
  %122 = phi i64 [ %38, %37 ], [ %2, %5 ], [ %84, %79 ], [ %114, %113 ]
  %123 = phi ptr [ %39, %37 ], [ %6, %5 ], [ %81, %79 ], [ %115, %113 ]
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 120
  %125 = load i64, ptr %124, align 8, !tbaa !52
  %126 = tail call i64 @cfg_full_keys() #14
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %131, label %128

128:                                              ; preds = %121
  %129 = load i64, ptr %0, align 8, !tbaa !21
  %130 = xor i64 %129, -1
  br label %135

131:                                              ; preds = %121
  %132 = shl i64 %1, 32
  %133 = add i64 %125, 1
  %134 = or i64 %133, %132
  br label %135

135:                                              ; preds = %128, %131
  %136 = phi i64 [ %130, %128 ], [ %134, %131 ]
  %137 = load ptr, ptr @S, align 8, !tbaa !9
  %138 = getelementptr inbounds nuw i8, ptr %137, i64 8
  %139 = load ptr, ptr %138, align 8, !tbaa !32
  %140 = getelementptr inbounds nuw i64, ptr %139, i64 %122
  store i64 %136, ptr %140, align 8, !tbaa !21
  %141 = load ptr, ptr %137, align 8, !tbaa !27
  %142 = getelementptr inbounds nuw i8, ptr %137, i64 120
  %143 = load i64, ptr %142, align 8, !tbaa !52
  %144 = tail call i64 @cfg_words() #14
  %145 = mul i64 %144, %143
  %146 = getelementptr inbounds nuw i64, ptr %141, i64 %145
  %147 = tail call i64 @cfg_words() #14
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %157, label %149

149:                                              ; preds = %135, %149
  %150 = phi i64 [ %154, %149 ], [ 0, %135 ]
  %151 = getelementptr inbounds nuw i64, ptr %0, i64 %150
  %152 = load i64, ptr %151, align 8, !tbaa !21
  %153 = getelementptr inbounds nuw i64, ptr %146, i64 %150
  store i64 %152, ptr %153, align 8, !tbaa !21
  %154 = add nuw i64 %150, 1
  %155 = tail call i64 @cfg_words() #14
  %156 = icmp ult i64 %154, %155
  br i1 %156, label %149, label %157, !llvm.loop !28

157:                                              ; preds = %149, %135
  %158 = trunc i64 %3 to i32
  %159 = load ptr, ptr @S, align 8, !tbaa !9
  %160 = getelementptr inbounds nuw i8, ptr %159, i64 16
  %161 = load ptr, ptr %160, align 8, !tbaa !39
  %162 = getelementptr inbounds nuw i8, ptr %159, i64 120
  %163 = load i64, ptr %162, align 8, !tbaa !52
  %164 = getelementptr inbounds nuw i32, ptr %161, i64 %163
  store i32 %158, ptr %164, align 4, !tbaa !5
  %165 = trunc i64 %4 to i16
  %166 = getelementptr inbounds nuw i8, ptr %159, i64 24
  %167 = load ptr, ptr %166, align 8, !tbaa !40
  %168 = getelementptr inbounds nuw i16, ptr %167, i64 %163
  store i16 %165, ptr %168, align 2, !tbaa !41
  %169 = getelementptr inbounds nuw i8, ptr %159, i64 56
  %170 = load ptr, ptr %169, align 8, !tbaa !72
  %171 = icmp eq ptr %170, null
  br i1 %171, label %183, label %172

172:                                              ; preds = %157
  %173 = getelementptr inbounds nuw i8, ptr %159, i64 144
  %174 = load i64, ptr %173, align 8, !tbaa !25
  %175 = shl i64 %174, 32
  %176 = add i64 %175, 4294967296
  %177 = or i64 %176, %163
  %178 = getelementptr inbounds nuw i8, ptr %159, i64 240
  %179 = load i64, ptr %178, align 8, !tbaa !75
  %180 = add i64 %179, 1
  store i64 %180, ptr %178, align 8, !tbaa !75
  %181 = getelementptr inbounds nuw i64, ptr %170, i64 %179
  store i64 %177, ptr %181, align 8, !tbaa !21
  %182 = load i64, ptr %162, align 8, !tbaa !52
  br label %183

183:                                              ; preds = %157, %172
  %184 = phi i64 [ %182, %172 ], [ %163, %157 ]
  %185 = add i64 %184, 1
  store i64 %185, ptr %162, align 8, !tbaa !52
  br label %186

186:                                              ; preds = %51, %47, %77, %183
  %187 = phi i32 [ 1, %183 ], [ 0, %77 ], [ 0, %47 ], [ 0, %51 ]
  ret i32 %187
}

declare i64 @model_check_always(ptr noundef, ptr noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define range(i64 0, 6) i64 @run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %5 = load i64, ptr %4, align 8, !tbaa !47
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
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 136
  %13 = load i64, ptr %12, align 8, !tbaa !57
  %14 = icmp eq i64 %10, %13
  br i1 %14, label %19, label %15

15:                                               ; preds = %8
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 120
  %17 = load i64, ptr %16, align 8, !tbaa !52
  %18 = icmp eq i64 %10, %17
  br i1 %18, label %19, label %38

19:                                               ; preds = %15, %8
  %20 = tail call fastcc i32 @flush(i64 noundef %9)
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %66

22:                                               ; preds = %19
  %23 = load ptr, ptr @S, align 8, !tbaa !9
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 120
  %25 = load i64, ptr %24, align 8, !tbaa !52
  %26 = icmp eq i64 %10, %25
  br i1 %26, label %66, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 136
  %29 = load i64, ptr %28, align 8, !tbaa !57
  %30 = icmp eq i64 %10, %29
  br i1 %30, label %31, label %38

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %23, i64 144
  %33 = load i64, ptr %32, align 8, !tbaa !25
  %34 = add i64 %33, 1
  store i64 %34, ptr %32, align 8, !tbaa !25
  store i64 %25, ptr %28, align 8, !tbaa !57
  %35 = getelementptr inbounds nuw i8, ptr %23, i64 256
  %36 = load i64, ptr %35, align 8, !tbaa !78
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %66

38:                                               ; preds = %27, %31, %15
  %39 = phi i64 [ %25, %31 ], [ %25, %27 ], [ %17, %15 ]
  %40 = phi ptr [ %23, %31 ], [ %23, %27 ], [ %11, %15 ]
  %41 = phi i64 [ 0, %31 ], [ 0, %27 ], [ %9, %15 ]
  %42 = add i64 %39, 3200
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 160
  %44 = load i64, ptr %43, align 8, !tbaa !53
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %59, label %46, !prof !54

46:                                               ; preds = %38
  %47 = getelementptr inbounds nuw i8, ptr %40, i64 216
  %48 = load i64, ptr %47, align 8, !tbaa !55
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %40, i64 224
  %51 = load i64, ptr %50, align 8, !tbaa !56
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %59, label %53, !prof !54

53:                                               ; preds = %46
  %54 = call fastcc i64 @expand(i64 noundef %10, i64 noundef %41, ptr noundef %3)
  %55 = icmp eq i64 %54, 9223372036854775807
  br i1 %55, label %66, label %56

56:                                               ; preds = %53
  %57 = add i64 %10, 1
  %58 = icmp eq i64 %57, %6
  br i1 %58, label %59, label %8, !llvm.loop !79

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
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 128
  store i64 %67, ptr %70, align 8, !tbaa !47
  %71 = load i64, ptr %3, align 8, !tbaa !21
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 152
  %73 = load i64, ptr %72, align 8, !tbaa !62
  %74 = add i64 %73, %71
  store i64 %74, ptr %72, align 8, !tbaa !62
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %68
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @flush(i64 noundef %0) unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #14
  %3 = icmp eq i64 %0, 0
  br i1 %3, label %79, label %4

4:                                                ; preds = %1, %76
  %5 = phi i64 [ %77, %76 ], [ 0, %1 ]
  %6 = tail call i64 @cfg_words() #14
  %7 = add i64 %6, 4
  %8 = mul i64 %7, %5
  %9 = getelementptr inbounds nuw i64, ptr @pending, i64 %8
  %10 = load i64, ptr %9, align 8, !tbaa !21
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 112
  %13 = load i64, ptr %12, align 8, !tbaa !31
  %14 = lshr i64 %10, %13
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 %14, ptr %15, align 8, !tbaa !21
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 304
  %17 = load i64, ptr %16, align 8, !tbaa !71
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %19, label %76

19:                                               ; preds = %4
  %20 = tail call i64 @cfg_full_keys() #14
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %76

22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %24 = load i64, ptr %15, align 8, !tbaa !21
  %25 = load ptr, ptr @S, align 8, !tbaa !9
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %27 = load ptr, ptr %26, align 8, !tbaa !32
  %28 = getelementptr inbounds nuw i64, ptr %27, i64 %24
  %29 = load i64, ptr %28, align 8, !tbaa !21
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %62, label %31

31:                                               ; preds = %22
  %32 = load i64, ptr %9, align 8, !tbaa !21
  %33 = shl i64 %32, 32
  br label %34

34:                                               ; preds = %46, %31
  %35 = phi i64 [ %29, %31 ], [ %55, %46 ]
  %36 = phi i64 [ %24, %31 ], [ %51, %46 ]
  %37 = tail call i64 @cfg_full_keys() #14
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %43, label %39

39:                                               ; preds = %34
  %40 = load i64, ptr %23, align 8, !tbaa !21
  %41 = xor i64 %40, %35
  %42 = icmp eq i64 %41, -1
  br i1 %42, label %57, label %46

43:                                               ; preds = %34
  %44 = and i64 %35, -4294967296
  %45 = icmp eq i64 %44, %33
  br i1 %45, label %57, label %46

46:                                               ; preds = %43, %39
  %47 = add i64 %36, 1
  %48 = load ptr, ptr @S, align 8, !tbaa !9
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 104
  %50 = load i64, ptr %49, align 8, !tbaa !35
  %51 = and i64 %50, %47
  %52 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %53 = load ptr, ptr %52, align 8, !tbaa !32
  %54 = getelementptr inbounds nuw i64, ptr %53, i64 %51
  %55 = load i64, ptr %54, align 8, !tbaa !21
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %57, label %34, !llvm.loop !76

57:                                               ; preds = %46, %43, %39
  %58 = phi i64 [ %36, %39 ], [ %51, %46 ], [ %36, %43 ]
  %59 = load ptr, ptr @S, align 8, !tbaa !9
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 8
  %61 = load ptr, ptr %60, align 8, !tbaa !32
  br label %62

62:                                               ; preds = %57, %22
  %63 = phi ptr [ %27, %22 ], [ %61, %57 ]
  %64 = phi ptr [ %25, %22 ], [ %59, %57 ]
  %65 = phi i64 [ %24, %22 ], [ %58, %57 ]
  store i64 %65, ptr %15, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i64, ptr %63, i64 %65
  %67 = load i64, ptr %66, align 8, !tbaa !21
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %76, label %69

69:                                               ; preds = %62
  %70 = load ptr, ptr %64, align 8, !tbaa !27
  %71 = and i64 %67, 4294967295
  %72 = add nsw i64 %71, -1
  %73 = tail call i64 @cfg_words() #14
  %74 = mul i64 %73, %72
  %75 = getelementptr inbounds nuw i64, ptr %70, i64 %74
  tail call void @llvm.prefetch.p0(ptr %75, i32 0, i32 3, i32 1)
  br label %76

76:                                               ; preds = %62, %69, %4, %19
  %77 = add nuw i64 %5, 1
  %78 = icmp eq i64 %77, %0
  br i1 %78, label %81, label %4, !llvm.loop !80

79:                                               ; preds = %125, %1
  %80 = phi i32 [ 0, %1 ], [ %126, %125 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #14
  ret i32 %80

81:                                               ; preds = %76, %125
  %82 = phi i32 [ %126, %125 ], [ 0, %76 ]
  %83 = phi i64 [ %127, %125 ], [ 0, %76 ]
  %84 = call i64 @cfg_words() #14
  %85 = add i64 %84, 4
  %86 = mul i64 %85, %83
  %87 = getelementptr inbounds nuw i64, ptr @pending, i64 %86
  %88 = load ptr, ptr @S, align 8, !tbaa !9
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 304
  %90 = load i64, ptr %89, align 8, !tbaa !71
  %91 = icmp eq i64 %90, 0
  %92 = getelementptr inbounds nuw i8, ptr %87, i64 32
  %93 = load i64, ptr %87, align 8, !tbaa !21
  br i1 %91, label %101, label %94, !prof !22

94:                                               ; preds = %81
  %95 = getelementptr inbounds nuw i8, ptr %87, i64 8
  %96 = load i64, ptr %95, align 8, !tbaa !21
  %97 = getelementptr inbounds nuw i8, ptr %87, i64 16
  %98 = load i64, ptr %97, align 8, !tbaa !21
  %99 = call fastcc i32 @insert_compact(ptr noundef nonnull %92, i64 noundef %93, i64 noundef %96, i64 noundef %98)
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %125, label %110

101:                                              ; preds = %81
  %102 = getelementptr inbounds nuw i8, ptr %87, i64 24
  %103 = load i64, ptr %102, align 8, !tbaa !21
  %104 = getelementptr inbounds nuw i8, ptr %87, i64 8
  %105 = load i64, ptr %104, align 8, !tbaa !21
  %106 = getelementptr inbounds nuw i8, ptr %87, i64 16
  %107 = load i64, ptr %106, align 8, !tbaa !21
  %108 = call fastcc i32 @insert(ptr noundef nonnull %92, i64 noundef %93, i64 noundef %103, i64 noundef %105, i64 noundef %107)
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %125, label %110

110:                                              ; preds = %101, %94
  %111 = getelementptr inbounds nuw i8, ptr %87, i64 8
  %112 = load i64, ptr %111, align 8, !tbaa !21
  store i64 %112, ptr @now_state, align 8, !tbaa !21
  %113 = getelementptr inbounds nuw i8, ptr %87, i64 16
  %114 = load i64, ptr %113, align 8, !tbaa !21
  store i64 %114, ptr @now_move, align 8, !tbaa !21
  %115 = getelementptr inbounds nuw i8, ptr %87, i64 32
  %116 = call i64 @model_check_always(ptr noundef nonnull %115, ptr noundef nonnull %2) #14
  %117 = icmp eq i64 %116, 1
  br i1 %117, label %125, label %118

118:                                              ; preds = %110
  %119 = load i64, ptr %111, align 8, !tbaa !21
  %120 = load i64, ptr %113, align 8, !tbaa !21
  %121 = lshr i64 %116, 8
  %122 = add nuw nsw i64 %121, 2
  %123 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %122, i64 noundef %119, i64 noundef %120, i64 noundef 1, i64 noundef 0)
  %124 = or i32 %123, %82
  br label %125

125:                                              ; preds = %110, %118, %101, %94
  %126 = phi i32 [ %82, %101 ], [ %82, %94 ], [ %124, %118 ], [ %82, %110 ]
  %127 = add nuw i64 %83, 1
  %128 = icmp eq i64 %127, %0
  br i1 %128, label %79, label %81, !llvm.loop !81
}

; Function Attrs: inlinehint nounwind
define internal fastcc i64 @expand(i64 noundef %0, i64 noundef %1, ptr noundef nonnull captures(none) %2) unnamed_addr #6 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  %7 = alloca [64 x i64], align 16
  %8 = alloca [64 x i64], align 16
  %9 = alloca [64 x i64], align 16
  %10 = alloca [64 x ptr], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #14
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #14
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = load ptr, ptr %11, align 8, !tbaa !27
  %13 = tail call i64 @cfg_words() #14
  %14 = mul i64 %13, %0
  %15 = getelementptr inbounds nuw i64, ptr %12, i64 %14
  %16 = tail call i64 @cfg_words() #14
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %26, label %18

18:                                               ; preds = %3, %18
  %19 = phi i64 [ %23, %18 ], [ 0, %3 ]
  %20 = getelementptr inbounds nuw i64, ptr %15, i64 %19
  %21 = load i64, ptr %20, align 8, !tbaa !21
  %22 = getelementptr inbounds nuw i64, ptr %7, i64 %19
  store i64 %21, ptr %22, align 8, !tbaa !21
  %23 = add nuw i64 %19, 1
  %24 = tail call i64 @cfg_words() #14
  %25 = icmp ult i64 %23, %24
  br i1 %25, label %18, label %26, !llvm.loop !28

26:                                               ; preds = %18, %3
  %27 = tail call i64 @cfg_mask_words() #14
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %65, label %29

29:                                               ; preds = %26
  %30 = load ptr, ptr @S, align 8, !tbaa !9
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 80
  %32 = load ptr, ptr %31, align 8, !tbaa !82
  %33 = icmp eq ptr %32, null
  br i1 %33, label %65, label %34

34:                                               ; preds = %29
  %35 = tail call i64 @cfg_mask_words() #14
  %36 = shl i64 %35, 3
  %37 = or disjoint i64 %36, 1
  %38 = tail call i64 @cfg_cpus() #14
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %65, label %40

40:                                               ; preds = %34, %40
  %41 = phi i32 [ %59, %40 ], [ 0, %34 ]
  %42 = phi i64 [ %60, %40 ], [ 0, %34 ]
  %43 = load ptr, ptr @S, align 8, !tbaa !9
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 80
  %45 = load ptr, ptr %44, align 8, !tbaa !82
  %46 = call i64 @model_pc(ptr noundef nonnull %7, i64 noundef %42) #14
  %47 = call i64 @cfg_cpus() #14
  %48 = mul i64 %47, %46
  %49 = add i64 %48, %42
  %50 = mul i64 %49, %37
  %51 = getelementptr inbounds nuw i64, ptr %45, i64 %50
  %52 = load i64, ptr %51, align 8, !tbaa !21
  %53 = icmp eq i64 %52, 0
  %54 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %55 = select i1 %53, ptr null, ptr %54
  %56 = getelementptr inbounds nuw ptr, ptr %10, i64 %42
  store ptr %55, ptr %56, align 8, !tbaa !83
  %57 = icmp ne i64 %52, 0
  %58 = zext i1 %57 to i32
  %59 = or i32 %41, %58
  %60 = add nuw i64 %42, 1
  %61 = call i64 @cfg_cpus() #14
  %62 = icmp ult i64 %60, %61
  br i1 %62, label %40, label %63, !llvm.loop !84

63:                                               ; preds = %40
  %64 = icmp eq i32 %59, 0
  br label %65

65:                                               ; preds = %34, %63, %29, %26
  %66 = phi i1 [ true, %26 ], [ true, %29 ], [ true, %34 ], [ %64, %63 ]
  store i64 %0, ptr @now_state, align 8, !tbaa !21
  store i64 0, ptr @settled, align 8, !tbaa !21
  %67 = call i64 @cfg_cpus() #14
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %441, label %69

69:                                               ; preds = %65, %432
  %70 = phi i64 [ %434, %432 ], [ %1, %65 ]
  %71 = phi i64 [ %436, %432 ], [ 0, %65 ]
  %72 = phi i64 [ %433, %432 ], [ 0, %65 ]
  %73 = phi i64 [ %435, %432 ], [ 0, %65 ]
  %74 = and i64 %71, 255
  br label %75

75:                                               ; preds = %69, %426
  %76 = phi i64 [ %70, %69 ], [ %427, %426 ]
  %77 = phi i64 [ 0, %69 ], [ %428, %426 ]
  %78 = phi i64 [ %72, %69 ], [ %106, %426 ]
  %79 = phi i64 [ %73, %69 ], [ 1, %426 ]
  %80 = shl i64 %77, 8
  %81 = or i64 %80, %71
  %82 = call i64 @cfg_words() #14
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %92, label %84

84:                                               ; preds = %75, %84
  %85 = phi i64 [ %89, %84 ], [ 0, %75 ]
  %86 = getelementptr inbounds nuw i64, ptr %7, i64 %85
  %87 = load i64, ptr %86, align 8, !tbaa !21
  %88 = getelementptr inbounds nuw i64, ptr %8, i64 %85
  store i64 %87, ptr %88, align 8, !tbaa !21
  %89 = add nuw i64 %85, 1
  %90 = call i64 @cfg_words() #14
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %84, label %92, !llvm.loop !28

92:                                               ; preds = %84, %75
  %93 = call i64 @cfg_mask_words() #14
  %94 = and i64 %93, 4611686018427387903
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %96, label %98

96:                                               ; preds = %98, %92
  store i64 %81, ptr @now_move, align 8, !tbaa !21
  %97 = call i64 @model_step(ptr noundef nonnull %8, i64 noundef %71, i64 noundef %77, ptr noundef nonnull %9) #14
  switch i64 %97, label %105 [
    i64 3, label %431
    i64 0, label %432
  ]

98:                                               ; preds = %92, %98
  %99 = phi i64 [ %101, %98 ], [ 0, %92 ]
  %100 = getelementptr inbounds nuw i64, ptr %9, i64 %99
  store i64 0, ptr %100, align 8, !tbaa !21
  %101 = add nuw i64 %99, 1
  %102 = call i64 @cfg_mask_words() #14
  %103 = shl i64 %102, 2
  %104 = icmp ult i64 %101, %103
  br i1 %104, label %98, label %96, !llvm.loop !85

105:                                              ; preds = %96
  %106 = add i64 %78, 1
  %107 = load i64, ptr %2, align 8, !tbaa !21
  %108 = add i64 %107, 1
  store i64 %108, ptr %2, align 8, !tbaa !21
  br i1 %66, label %230, label %109

109:                                              ; preds = %105
  %110 = call i64 @cfg_mask_words() #14
  %111 = icmp eq i64 %110, 0
  br i1 %111, label %230, label %112

112:                                              ; preds = %109
  %113 = shl i64 %110, 4
  %114 = getelementptr i8, ptr %9, i64 %113
  %115 = mul i64 %110, 24
  %116 = getelementptr i8, ptr %9, i64 %115
  %117 = shl i64 %110, 5
  br label %118

118:                                              ; preds = %227, %112
  %119 = phi i64 [ 0, %112 ], [ %228, %227 ]
  %120 = getelementptr i64, ptr %114, i64 %119
  %121 = load i64, ptr %120, align 8, !tbaa !21
  %122 = getelementptr i64, ptr %116, i64 %119
  %123 = load i64, ptr %122, align 8, !tbaa !21
  %124 = or i64 %123, %121
  %125 = icmp eq i64 %124, 0
  br i1 %125, label %227, label %126

126:                                              ; preds = %118
  %127 = call i64 @cfg_cpus() #14
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %227, label %129

129:                                              ; preds = %126
  %130 = getelementptr inbounds nuw i64, ptr %9, i64 %119
  br label %133

131:                                              ; preds = %206
  %132 = icmp eq i64 %208, 0
  br i1 %132, label %219, label %212, !prof !86

133:                                              ; preds = %206, %129
  %134 = phi i64 [ 0, %129 ], [ %209, %206 ]
  %135 = phi i64 [ 0, %129 ], [ %208, %206 ]
  %136 = phi i64 [ 0, %129 ], [ %207, %206 ]
  %137 = icmp eq i64 %134, %71
  br i1 %137, label %206, label %138

138:                                              ; preds = %133
  %139 = getelementptr inbounds nuw ptr, ptr %10, i64 %134
  %140 = load ptr, ptr %139, align 8, !tbaa !83
  %141 = icmp eq ptr %140, null
  br i1 %141, label %206, label %142

142:                                              ; preds = %138
  %143 = call i64 @cfg_mask_words() #14
  %144 = add i64 %143, %119
  %145 = getelementptr inbounds nuw i64, ptr %140, i64 %144
  %146 = load i64, ptr %145, align 8, !tbaa !21
  %147 = shl i64 %143, 1
  %148 = add i64 %147, %119
  %149 = getelementptr inbounds nuw i64, ptr %9, i64 %148
  %150 = load i64, ptr %149, align 8, !tbaa !21
  %151 = mul i64 %143, 3
  %152 = add i64 %151, %119
  %153 = getelementptr inbounds nuw i64, ptr %9, i64 %152
  %154 = load i64, ptr %153, align 8, !tbaa !21
  %155 = or i64 %154, %150
  %156 = and i64 %155, %146
  %157 = getelementptr inbounds nuw i64, ptr %140, i64 %119
  %158 = load i64, ptr %157, align 8, !tbaa !21
  %159 = and i64 %158, %154
  %160 = getelementptr inbounds nuw i64, ptr %140, i64 %152
  %161 = load i64, ptr %160, align 8, !tbaa !21
  %162 = load i64, ptr %130, align 8, !tbaa !21
  %163 = getelementptr inbounds nuw i64, ptr %9, i64 %144
  %164 = load i64, ptr %163, align 8, !tbaa !21
  %165 = or i64 %164, %162
  %166 = and i64 %165, %161
  %167 = getelementptr inbounds nuw i64, ptr %140, i64 %148
  %168 = load i64, ptr %167, align 8, !tbaa !21
  %169 = and i64 %168, %164
  %170 = or i64 %156, %159
  %171 = or i64 %170, %166
  %172 = or i64 %171, %169
  %173 = or i64 %172, %136
  %174 = getelementptr inbounds nuw i8, ptr %140, i64 %117
  %175 = call i64 @cfg_mask_words() #14
  %176 = add i64 %175, %119
  %177 = getelementptr inbounds nuw i64, ptr %174, i64 %176
  %178 = load i64, ptr %177, align 8, !tbaa !21
  %179 = shl i64 %175, 1
  %180 = add i64 %179, %119
  %181 = getelementptr inbounds nuw i64, ptr %9, i64 %180
  %182 = load i64, ptr %181, align 8, !tbaa !21
  %183 = mul i64 %175, 3
  %184 = add i64 %183, %119
  %185 = getelementptr inbounds nuw i64, ptr %9, i64 %184
  %186 = load i64, ptr %185, align 8, !tbaa !21
  %187 = or i64 %186, %182
  %188 = and i64 %187, %178
  %189 = getelementptr inbounds nuw i64, ptr %174, i64 %119
  %190 = load i64, ptr %189, align 8, !tbaa !21
  %191 = and i64 %190, %186
  %192 = getelementptr inbounds nuw i64, ptr %174, i64 %184
  %193 = load i64, ptr %192, align 8, !tbaa !21
  %194 = load i64, ptr %130, align 8, !tbaa !21
  %195 = getelementptr inbounds nuw i64, ptr %9, i64 %176
  %196 = load i64, ptr %195, align 8, !tbaa !21
  %197 = or i64 %196, %194
  %198 = and i64 %197, %193
  %199 = getelementptr inbounds nuw i64, ptr %174, i64 %180
  %200 = load i64, ptr %199, align 8, !tbaa !21
  %201 = and i64 %200, %196
  %202 = or i64 %188, %191
  %203 = or i64 %202, %198
  %204 = or i64 %203, %201
  %205 = or i64 %204, %135
  br label %206

206:                                              ; preds = %142, %138, %133
  %207 = phi i64 [ %136, %133 ], [ %173, %142 ], [ %136, %138 ]
  %208 = phi i64 [ %135, %133 ], [ %205, %142 ], [ %135, %138 ]
  %209 = add nuw i64 %134, 1
  %210 = call i64 @cfg_cpus() #14
  %211 = icmp ult i64 %209, %210
  br i1 %211, label %133, label %131, !llvm.loop !87

212:                                              ; preds = %131
  %213 = load ptr, ptr @S, align 8, !tbaa !9
  %214 = getelementptr inbounds nuw i8, ptr %213, i64 88
  %215 = load ptr, ptr %214, align 8, !tbaa !88
  %216 = getelementptr inbounds nuw i64, ptr %215, i64 %119
  %217 = load i64, ptr %216, align 8, !tbaa !21
  %218 = or i64 %217, %208
  store i64 %218, ptr %216, align 8, !tbaa !21
  br label %219

219:                                              ; preds = %212, %131
  %220 = icmp eq i64 %207, 0
  br i1 %220, label %227, label %221, !prof !86

221:                                              ; preds = %219
  %222 = shl i64 %119, 6
  %223 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %207, i1 true)
  %224 = or disjoint i64 %223, %222
  %225 = call fastcc i32 @raise_alarm(i64 noundef 1, i64 noundef %0, i64 noundef %81, i64 noundef 0, i64 noundef %224)
  %226 = icmp eq i32 %225, 0
  br i1 %226, label %227, label %483

227:                                              ; preds = %221, %219, %126, %118
  %228 = add nuw i64 %119, 1
  %229 = icmp eq i64 %228, %110
  br i1 %229, label %230, label %118, !llvm.loop !89

230:                                              ; preds = %227, %109, %105
  %231 = and i64 %97, 2
  %232 = icmp eq i64 %231, 0
  br i1 %232, label %238, label %233, !prof !22

233:                                              ; preds = %230
  %234 = lshr i64 %97, 8
  %235 = add nuw nsw i64 %234, 2
  %236 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %235, i64 noundef %0, i64 noundef %81, i64 noundef 0, i64 noundef 0)
  %237 = icmp eq i32 %236, 0
  br i1 %237, label %426, label %483

238:                                              ; preds = %230
  %239 = load ptr, ptr @S, align 8, !tbaa !9
  %240 = getelementptr inbounds nuw i8, ptr %239, i64 72
  %241 = load ptr, ptr %240, align 8, !tbaa !90
  %242 = icmp eq ptr %241, null
  br i1 %242, label %421, label %243, !prof !22

243:                                              ; preds = %238
  %244 = load ptr, ptr %239, align 8, !tbaa !27
  %245 = call i64 @cfg_words() #14
  %246 = mul i64 %245, %0
  %247 = getelementptr inbounds nuw i64, ptr %244, i64 %246
  %248 = call i64 @model_pc(ptr noundef %247, i64 noundef %74) #14
  %249 = load ptr, ptr @S, align 8, !tbaa !9
  %250 = getelementptr inbounds nuw i8, ptr %249, i64 72
  %251 = load ptr, ptr %250, align 8, !tbaa !90
  %252 = call i64 @cfg_points() #14
  %253 = lshr i64 %252, 6
  %254 = add nuw nsw i64 %253, 1
  %255 = mul i64 %254, %248
  %256 = getelementptr inbounds nuw i64, ptr %251, i64 %255
  %257 = call i64 @cfg_points() #14
  %258 = lshr i64 %257, 6
  %259 = getelementptr inbounds nuw i64, ptr %256, i64 %258
  %260 = load i64, ptr %259, align 8, !tbaa !21
  %261 = and i64 %257, 63
  store i64 256, ptr @ways, align 16, !tbaa !91
  %262 = call i64 @cfg_words() #14
  %263 = icmp eq i64 %262, 0
  br i1 %263, label %272, label %264

264:                                              ; preds = %243, %264
  %265 = phi i64 [ %269, %264 ], [ 0, %243 ]
  %266 = getelementptr inbounds nuw i64, ptr %8, i64 %265
  %267 = load i64, ptr %266, align 8, !tbaa !21
  %268 = getelementptr inbounds nuw i64, ptr getelementptr inbounds nuw (i8, ptr @ways, i64 8), i64 %265
  store i64 %267, ptr %268, align 8, !tbaa !21
  %269 = add nuw i64 %265, 1
  %270 = call i64 @cfg_words() #14
  %271 = icmp ult i64 %269, %270
  br i1 %271, label %264, label %272, !llvm.loop !28

272:                                              ; preds = %264, %243
  %273 = shl nuw i64 1, %261
  %274 = and i64 %273, %260
  %275 = icmp ne i64 %274, 0
  br label %276

276:                                              ; preds = %416, %272
  %277 = phi i64 [ 1, %272 ], [ %418, %416 ]
  %278 = phi i1 [ %275, %272 ], [ false, %416 ]
  %279 = phi i64 [ %76, %272 ], [ %419, %416 ]
  %280 = getelementptr %struct.way, ptr @ways, i64 %277
  %281 = getelementptr i8, ptr %280, i64 -520
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #14
  %282 = load i64, ptr %281, align 8, !tbaa !91
  %283 = icmp eq i64 %282, 0
  %284 = load i64, ptr @settled, align 8
  %285 = icmp ugt i64 %284, 1024
  %286 = select i1 %283, i1 true, i1 %285
  br i1 %286, label %351, label %287

287:                                              ; preds = %276
  %288 = getelementptr i8, ptr %280, i64 -512
  %289 = call fastcc i64 @alone(ptr noundef %288, i64 noundef 0)
  %290 = call i64 @cfg_cpus() #14
  %291 = icmp ult i64 %289, %290
  br i1 %291, label %292, label %351

292:                                              ; preds = %287
  %293 = icmp ult i64 %277, 64
  br label %294

294:                                              ; preds = %346, %292
  %295 = phi i64 [ %289, %292 ], [ %348, %346 ]
  %296 = call i64 @model_pc(ptr noundef %288, i64 noundef %295) #14
  br i1 %293, label %297, label %346

297:                                              ; preds = %294, %318
  %298 = phi i64 [ %324, %318 ], [ %277, %294 ]
  %299 = phi i64 [ %319, %318 ], [ 0, %294 ]
  %300 = getelementptr %struct.way, ptr %280, i64 %299
  %301 = getelementptr inbounds nuw i8, ptr %300, i64 8
  %302 = call i64 @cfg_words() #14
  %303 = icmp eq i64 %302, 0
  br i1 %303, label %312, label %304

304:                                              ; preds = %297, %304
  %305 = phi i64 [ %309, %304 ], [ 0, %297 ]
  %306 = getelementptr inbounds nuw i64, ptr %288, i64 %305
  %307 = load i64, ptr %306, align 8, !tbaa !21
  %308 = getelementptr inbounds nuw i64, ptr %301, i64 %305
  store i64 %307, ptr %308, align 8, !tbaa !21
  %309 = add nuw i64 %305, 1
  %310 = call i64 @cfg_words() #14
  %311 = icmp ult i64 %309, %310
  br i1 %311, label %304, label %312, !llvm.loop !28

312:                                              ; preds = %304, %297
  %313 = load i64, ptr %281, align 8, !tbaa !91
  %314 = add i64 %313, -1
  store i64 %314, ptr %300, align 8, !tbaa !91
  %315 = call fastcc i64 @cold_step(ptr noundef nonnull %301, i64 noundef %295, i64 noundef %299, ptr noundef nonnull %6)
  %316 = and i64 %315, -129
  %317 = icmp eq i64 %316, 1
  br i1 %317, label %318, label %346

318:                                              ; preds = %312
  %319 = add nuw nsw i64 %299, 1
  %320 = icmp samesign ugt i64 %315, 127
  %321 = add nuw nsw i64 %319, %277
  %322 = icmp ult i64 %321, 64
  %323 = select i1 %320, i1 %322, i1 false
  %324 = add nuw nsw i64 %298, 1
  br i1 %323, label %297, label %325, !llvm.loop !93

325:                                              ; preds = %318
  %326 = icmp eq i64 %315, 1
  br i1 %326, label %327, label %346

327:                                              ; preds = %325
  %328 = icmp eq i64 %299, 0
  br i1 %328, label %366, label %329

329:                                              ; preds = %327
  %330 = add nuw i64 %299, 1
  %331 = and i64 %330, 1
  %332 = and i64 %330, -2
  br label %333

333:                                              ; preds = %333, %329
  %334 = phi i64 [ 0, %329 ], [ %343, %333 ]
  %335 = phi i64 [ 0, %329 ], [ %344, %333 ]
  %336 = load i64, ptr %281, align 8, !tbaa !91
  %337 = call i64 @llvm.usub.sat.i64(i64 %336, i64 80)
  %338 = getelementptr %struct.way, ptr %280, i64 %334
  store i64 %337, ptr %338, align 8, !tbaa !91
  %339 = load i64, ptr %281, align 8, !tbaa !91
  %340 = call i64 @llvm.usub.sat.i64(i64 %339, i64 80)
  %341 = getelementptr %struct.way, ptr %280, i64 %334
  %342 = getelementptr i8, ptr %341, i64 520
  store i64 %340, ptr %342, align 8, !tbaa !91
  %343 = add nuw nsw i64 %334, 2
  %344 = add i64 %335, 2
  %345 = icmp eq i64 %344, %332
  br i1 %345, label %359, label %333, !llvm.loop !94

346:                                              ; preds = %312, %325, %294
  %347 = add i64 %295, 1
  %348 = call fastcc i64 @alone(ptr noundef %288, i64 noundef %347)
  %349 = call i64 @cfg_cpus() #14
  %350 = icmp ult i64 %348, %349
  br i1 %350, label %294, label %351, !llvm.loop !95

351:                                              ; preds = %346, %287, %276
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #14
  %352 = add i64 %277, -1
  %353 = load i64, ptr @settled, align 8, !tbaa !21
  %354 = add i64 %353, 1
  store i64 %354, ptr @settled, align 8, !tbaa !21
  %355 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %352
  %356 = getelementptr inbounds nuw i8, ptr %355, i64 8
  %357 = call fastcc i64 @push(ptr noundef nonnull %356, i64 noundef %0, i64 noundef %81, i64 noundef %279)
  %358 = icmp eq i64 %357, 9223372036854775807
  br i1 %358, label %483, label %416

359:                                              ; preds = %333
  %360 = icmp eq i64 %331, 0
  br i1 %360, label %366, label %361

361:                                              ; preds = %359
  %362 = icmp ne i64 %331, 0
  call void @llvm.assume(i1 %362)
  %363 = load i64, ptr %281, align 8, !tbaa !91
  %364 = call i64 @llvm.usub.sat.i64(i64 %363, i64 80)
  %365 = getelementptr %struct.way, ptr %280, i64 %343
  store i64 %364, ptr %365, align 8, !tbaa !91
  br label %366

366:                                              ; preds = %361, %359, %327
  %367 = load ptr, ptr @S, align 8, !tbaa !9
  %368 = getelementptr inbounds nuw i8, ptr %367, i64 336
  %369 = load i64, ptr %368, align 8, !tbaa !96
  %370 = add i64 %369, %319
  store i64 %370, ptr %368, align 8, !tbaa !96
  %371 = getelementptr inbounds nuw i8, ptr %367, i64 72
  %372 = load ptr, ptr %371, align 8, !tbaa !90
  %373 = call i64 @cfg_points() #14
  %374 = lshr i64 %373, 6
  %375 = add nuw nsw i64 %374, 1
  %376 = mul i64 %375, %296
  %377 = getelementptr inbounds nuw i64, ptr %372, i64 %376
  %378 = call i64 @cfg_points() #14
  %379 = lshr i64 %378, 6
  %380 = getelementptr inbounds nuw i64, ptr %377, i64 %379
  %381 = load i64, ptr %380, align 8, !tbaa !21
  %382 = and i64 %378, 63
  %383 = add nuw nsw i64 %299, %277
  %384 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %383
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %281, ptr noundef nonnull align 8 dereferenceable(520) %384, i64 520, i1 false), !tbaa.struct !97
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #14
  br i1 %278, label %385, label %394

385:                                              ; preds = %366
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  %386 = call i64 @model_check_always(ptr noundef nonnull %8, ptr noundef nonnull %5) #14
  %387 = icmp eq i64 %386, 1
  br i1 %387, label %388, label %389

388:                                              ; preds = %385
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  br label %394

389:                                              ; preds = %385
  %390 = lshr i64 %386, 8
  %391 = add nuw nsw i64 %390, 2
  %392 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %391, i64 noundef %0, i64 noundef %81, i64 noundef 1, i64 noundef 0)
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  %393 = icmp eq i32 %392, 0
  br i1 %393, label %394, label %483

394:                                              ; preds = %389, %388, %366
  %395 = add nsw i64 %277, -1
  %396 = shl nuw i64 1, %382
  %397 = and i64 %396, %381
  %398 = icmp eq i64 %397, 0
  %399 = icmp uge i64 %395, %383
  %400 = select i1 %398, i1 true, i1 %399
  br i1 %400, label %416, label %401

401:                                              ; preds = %394, %413
  %402 = phi i64 [ %414, %413 ], [ %395, %394 ]
  %403 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %402
  %404 = getelementptr inbounds nuw i8, ptr %403, i64 8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  %405 = call i64 @model_check_always(ptr noundef nonnull %404, ptr noundef nonnull %4) #14
  %406 = icmp eq i64 %405, 1
  br i1 %406, label %407, label %408

407:                                              ; preds = %401
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  br label %413

408:                                              ; preds = %401
  %409 = lshr i64 %405, 8
  %410 = add nuw nsw i64 %409, 2
  %411 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %410, i64 noundef %0, i64 noundef %81, i64 noundef 1, i64 noundef 0)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  %412 = icmp eq i32 %411, 0
  br i1 %412, label %413, label %483

413:                                              ; preds = %408, %407
  %414 = add i64 %402, 1
  %415 = icmp eq i64 %414, %298
  br i1 %415, label %416, label %401, !llvm.loop !99

416:                                              ; preds = %413, %394, %351
  %417 = phi i64 [ %357, %351 ], [ %279, %394 ], [ %279, %413 ]
  %418 = phi i64 [ %352, %351 ], [ %383, %394 ], [ %383, %413 ]
  %419 = freeze i64 %417
  %420 = icmp eq i64 %418, 0
  br i1 %420, label %423, label %276, !llvm.loop !100

421:                                              ; preds = %238
  %422 = call fastcc i64 @push(ptr noundef nonnull %8, i64 noundef %0, i64 noundef %81, i64 noundef %76)
  br label %423

423:                                              ; preds = %416, %421
  %424 = phi i64 [ %422, %421 ], [ %419, %416 ]
  %425 = icmp eq i64 %424, 9223372036854775807
  br i1 %425, label %483, label %426

426:                                              ; preds = %233, %423
  %427 = phi i64 [ %424, %423 ], [ %76, %233 ]
  %428 = add i64 %77, 1
  %429 = and i64 %97, 128
  %430 = icmp eq i64 %429, 0
  br i1 %430, label %432, label %75, !llvm.loop !101

431:                                              ; preds = %96
  br label %432

432:                                              ; preds = %426, %96, %431
  %433 = phi i64 [ %78, %96 ], [ %106, %426 ], [ %78, %431 ]
  %434 = phi i64 [ %76, %96 ], [ %427, %426 ], [ %76, %431 ]
  %435 = phi i64 [ 1, %96 ], [ 1, %426 ], [ %79, %431 ]
  %436 = add nuw i64 %71, 1
  %437 = call i64 @cfg_cpus() #14
  %438 = icmp ult i64 %436, %437
  br i1 %438, label %69, label %439, !llvm.loop !102

439:                                              ; preds = %432
  %440 = icmp eq i64 %435, 0
  br i1 %440, label %441, label %472

441:                                              ; preds = %65, %439
  %442 = phi i64 [ %434, %439 ], [ %1, %65 ]
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  %443 = call i64 @cfg_words() #14
  %444 = add i64 %443, 4
  %445 = mul i64 %444, %442
  %446 = getelementptr inbounds nuw i64, ptr @pending, i64 %445
  %447 = getelementptr inbounds nuw i8, ptr %446, i64 32
  %448 = call i64 @cfg_words() #14
  %449 = icmp eq i64 %448, 0
  br i1 %449, label %458, label %450

450:                                              ; preds = %441, %450
  %451 = phi i64 [ %455, %450 ], [ 0, %441 ]
  %452 = getelementptr inbounds nuw i64, ptr %7, i64 %451
  %453 = load i64, ptr %452, align 8, !tbaa !21
  %454 = getelementptr inbounds nuw i64, ptr %447, i64 %451
  store i64 %453, ptr %454, align 8, !tbaa !21
  %455 = add nuw i64 %451, 1
  %456 = call i64 @cfg_words() #14
  %457 = icmp ult i64 %455, %456
  br i1 %457, label %450, label %458, !llvm.loop !28

458:                                              ; preds = %450, %441
  %459 = call i64 @cfg_words() #14
  %460 = add i64 %459, 4
  %461 = mul i64 %460, %442
  %462 = getelementptr inbounds nuw i64, ptr @pending, i64 %461
  %463 = getelementptr inbounds nuw i8, ptr %462, i64 32
  %464 = call i64 @model_check_end(ptr noundef nonnull %463, ptr noundef nonnull %9) #14
  %465 = icmp eq i64 %464, 1
  br i1 %465, label %471, label %466

466:                                              ; preds = %458
  %467 = lshr i64 %464, 8
  %468 = add nuw nsw i64 %467, 2
  %469 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %468, i64 noundef %0, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  %470 = icmp eq i32 %469, 0
  br i1 %470, label %471, label %483

471:                                              ; preds = %466, %458
  br label %483

472:                                              ; preds = %439
  %473 = icmp eq i64 %433, 0
  br i1 %473, label %474, label %482

474:                                              ; preds = %472
  %475 = load ptr, ptr @S, align 8, !tbaa !9
  %476 = getelementptr inbounds nuw i8, ptr %475, i64 192
  %477 = load i64, ptr %476, align 8, !tbaa !103
  %478 = icmp eq i64 %477, 0
  br i1 %478, label %482, label %479

479:                                              ; preds = %474
  %480 = call fastcc i32 @raise_alarm(i64 noundef 0, i64 noundef %0, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  %481 = icmp eq i32 %480, 0
  br i1 %481, label %482, label %483

482:                                              ; preds = %479, %474, %472
  br label %483

483:                                              ; preds = %233, %423, %221, %389, %351, %408, %479, %471, %466, %482
  %484 = phi i64 [ %434, %482 ], [ 9223372036854775807, %466 ], [ 9223372036854775807, %479 ], [ %442, %471 ], [ 9223372036854775807, %408 ], [ 9223372036854775807, %221 ], [ 9223372036854775807, %389 ], [ 9223372036854775807, %351 ], [ 9223372036854775807, %423 ], [ 9223372036854775807, %233 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #14
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #14
  ret i64 %484
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
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %9 = load i64, ptr %8, align 8, !tbaa !52
  %10 = add i64 %9, 3200
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 160
  %12 = load i64, ptr %11, align 8, !tbaa !53
  %13 = icmp ugt i64 %10, %12
  br i1 %13, label %14, label %17, !prof !54

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 240
  %16 = load i64, ptr %15, align 8, !tbaa !75
  br label %52

17:                                               ; preds = %5
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 216
  %19 = load i64, ptr %18, align 8, !tbaa !55
  %20 = sub i64 %10, %19
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 224
  %22 = load i64, ptr %21, align 8, !tbaa !56
  %23 = icmp ule i64 %20, %22
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 240
  %25 = load i64, ptr %24, align 8, !tbaa !75
  %26 = icmp ne i64 %25, 0
  %27 = select i1 %26, i1 %23, i1 false
  br i1 %27, label %28, label %50

28:                                               ; preds = %17
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 56
  %30 = load ptr, ptr %29, align 8, !tbaa !72
  %31 = add i64 %25, -1
  store i64 %31, ptr %24, align 8, !tbaa !75
  %32 = getelementptr inbounds nuw i64, ptr %30, i64 %31
  %33 = load i64, ptr %32, align 8, !tbaa !21
  %34 = lshr i64 %33, 32
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 144
  store i64 %34, ptr %35, align 8, !tbaa !25
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 248
  %37 = load i64, ptr %36, align 8, !tbaa !104
  %38 = icmp ugt i64 %34, %37
  br i1 %38, label %39, label %40

39:                                               ; preds = %28
  store i64 %34, ptr %36, align 8, !tbaa !104
  br label %40

40:                                               ; preds = %39, %28
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %42 = load i64, ptr %41, align 8, !tbaa !47
  %43 = add i64 %42, 1
  store i64 %43, ptr %41, align 8, !tbaa !47
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
  br i1 %59, label %5, label %60, !llvm.loop !105

60:                                               ; preds = %47, %40, %57
  %61 = phi i64 [ 1, %57 ], [ 4, %40 ], [ 4, %47 ]
  %62 = load ptr, ptr @S, align 8, !tbaa !9
  br label %63

63:                                               ; preds = %60, %2, %52
  %64 = phi ptr [ %7, %52 ], [ %0, %2 ], [ %62, %60 ]
  %65 = phi i64 [ %56, %52 ], [ 1, %2 ], [ %61, %60 ]
  %66 = load i64, ptr %3, align 8, !tbaa !21
  %67 = getelementptr inbounds nuw i8, ptr %64, i64 152
  %68 = load i64, ptr %67, align 8, !tbaa !62
  %69 = add i64 %68, %66
  store i64 %69, ptr %67, align 8, !tbaa !62
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %65
}

; Function Attrs: nounwind
define void @rehash(ptr noundef %0) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %3 = load i64, ptr %2, align 8, !tbaa !52
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %5 = load i64, ptr %4, align 8, !tbaa !106
  %6 = tail call fastcc i64 @enter(i64 noundef 0, i64 noundef %5)
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 200
  %9 = load i64, ptr %8, align 8, !tbaa !107
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %11 = load i64, ptr %10, align 8, !tbaa !52
  %12 = tail call fastcc i64 @enter(i64 noundef %9, i64 noundef %11)
  %13 = add i64 %6, %12
  %14 = sub i64 %3, %13
  %15 = load ptr, ptr @S, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 216
  store i64 %14, ptr %16, align 8, !tbaa !55
  ret void
}

; Function Attrs: nounwind
define internal fastcc i64 @enter(i64 noundef %0, i64 noundef %1) unnamed_addr #3 {
  %3 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14
  %4 = icmp ult i64 %0, %1
  br i1 %4, label %7, label %5

5:                                                ; preds = %56, %2
  %6 = phi i64 [ 0, %2 ], [ %57, %56 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %6

7:                                                ; preds = %2, %56
  %8 = phi i64 [ %58, %56 ], [ %0, %2 ]
  %9 = phi i64 [ %57, %56 ], [ 0, %2 ]
  %10 = sub i64 %1, %8
  %11 = tail call i64 @llvm.umin.i64(i64 %10, i64 32)
  %12 = icmp eq i64 %1, %8
  br i1 %12, label %56, label %13

13:                                               ; preds = %7
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  br label %17

15:                                               ; preds = %41
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  br label %60

17:                                               ; preds = %13, %41
  %18 = phi ptr [ %47, %41 ], [ %14, %13 ]
  %19 = phi i64 [ %54, %41 ], [ 0, %13 ]
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
  %50 = getelementptr inbounds nuw i8, ptr %47, i64 112
  %51 = load i64, ptr %50, align 8, !tbaa !31
  %52 = lshr i64 %45, %51
  %53 = getelementptr inbounds nuw i64, ptr %49, i64 %52
  tail call void @llvm.prefetch.p0(ptr %53, i32 1, i32 3, i32 1)
  %54 = add nuw nsw i64 %19, 1
  %55 = icmp eq i64 %54, %11
  br i1 %55, label %15, label %17, !llvm.loop !108

56:                                               ; preds = %118, %7
  %57 = phi i64 [ %9, %7 ], [ %120, %118 ]
  %58 = add i64 %11, %8
  %59 = icmp ult i64 %58, %1
  br i1 %59, label %7, label %5, !llvm.loop !109

60:                                               ; preds = %15, %118
  %61 = phi ptr [ %119, %118 ], [ %16, %15 ]
  %62 = phi i64 [ %121, %118 ], [ 0, %15 ]
  %63 = phi i64 [ %120, %118 ], [ %9, %15 ]
  %64 = getelementptr inbounds nuw i64, ptr %3, i64 %62
  %65 = load i64, ptr %64, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i8, ptr %61, i64 112
  %67 = load i64, ptr %66, align 8, !tbaa !31
  %68 = lshr i64 %65, %67
  %69 = getelementptr inbounds nuw i8, ptr %61, i64 272
  %70 = load i64, ptr %69, align 8, !tbaa !48
  %71 = icmp ugt i64 %70, 1
  br i1 %71, label %72, label %79

72:                                               ; preds = %60
  %73 = and i64 %65, 4294967295
  %74 = mul i64 %70, %73
  %75 = lshr i64 %74, 32
  %76 = getelementptr inbounds nuw i8, ptr %61, i64 264
  %77 = load i64, ptr %76, align 8, !tbaa !58
  %78 = icmp eq i64 %75, %77
  br i1 %78, label %79, label %118

79:                                               ; preds = %72, %60
  %80 = getelementptr inbounds nuw i8, ptr %61, i64 8
  %81 = load ptr, ptr %80, align 8, !tbaa !32
  %82 = getelementptr inbounds nuw i64, ptr %81, i64 %68
  %83 = load i64, ptr %82, align 8, !tbaa !21
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %95, label %85

85:                                               ; preds = %79
  %86 = getelementptr inbounds nuw i8, ptr %61, i64 104
  %87 = load i64, ptr %86, align 8, !tbaa !35
  br label %88

88:                                               ; preds = %85, %88
  %89 = phi i64 [ %68, %85 ], [ %91, %88 ]
  %90 = add i64 %89, 1
  %91 = and i64 %87, %90
  %92 = getelementptr inbounds nuw i64, ptr %81, i64 %91
  %93 = load i64, ptr %92, align 8, !tbaa !21
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %95, label %88, !llvm.loop !110

95:                                               ; preds = %88, %79
  %96 = phi i64 [ %68, %79 ], [ %91, %88 ]
  %97 = load ptr, ptr %61, align 8, !tbaa !27
  %98 = add i64 %62, %8
  %99 = tail call i64 @cfg_words() #14
  %100 = tail call i64 @cfg_full_keys() #14
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %107, label %102

102:                                              ; preds = %95
  %103 = mul i64 %99, %98
  %104 = getelementptr inbounds nuw i64, ptr %97, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !21
  %106 = xor i64 %105, -1
  br label %111

107:                                              ; preds = %95
  %108 = shl i64 %65, 32
  %109 = add i64 %98, 1
  %110 = or i64 %108, %109
  br label %111

111:                                              ; preds = %102, %107
  %112 = phi i64 [ %106, %102 ], [ %110, %107 ]
  %113 = load ptr, ptr @S, align 8, !tbaa !9
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 8
  %115 = load ptr, ptr %114, align 8, !tbaa !32
  %116 = getelementptr inbounds nuw i64, ptr %115, i64 %96
  store i64 %112, ptr %116, align 8, !tbaa !21
  %117 = add i64 %63, 1
  br label %118

118:                                              ; preds = %72, %111
  %119 = phi ptr [ %113, %111 ], [ %61, %72 ]
  %120 = phi i64 [ %117, %111 ], [ %63, %72 ]
  %121 = add nuw nsw i64 %62, 1
  %122 = icmp eq i64 %121, %11
  br i1 %122, label %56, label %60, !llvm.loop !111
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @stretch(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = tail call i64 @llvm.umin.i64(i64 %1, i64 16384)
  store ptr %0, ptr @S, align 8, !tbaa !9
  %4 = tail call i64 @cfg_full_keys() #14
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %165, label %6

6:                                                ; preds = %2
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 304
  %9 = load i64, ptr %8, align 8, !tbaa !71
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %165

11:                                               ; preds = %6
  %12 = icmp eq i64 %1, 0
  br i1 %12, label %165, label %13

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
  br i1 %54, label %20, label %35, !llvm.loop !112

55:                                               ; preds = %112, %32
  %56 = icmp eq i64 %33, 0
  br i1 %56, label %165, label %115

57:                                               ; preds = %32, %112
  %58 = phi ptr [ %113, %112 ], [ %7, %32 ]
  %59 = phi i64 [ %60, %112 ], [ %1, %32 ]
  %60 = add i64 %59, -1
  %61 = getelementptr inbounds nuw i8, ptr %58, i64 8
  %62 = load ptr, ptr %61, align 8, !tbaa !32
  %63 = getelementptr inbounds nuw i64, ptr %62, i64 %60
  %64 = load i64, ptr %63, align 8, !tbaa !21
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %112, label %66, !llvm.loop !113

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
  %88 = load ptr, ptr @S, align 8, !tbaa !9
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 112
  %90 = load i64, ptr %89, align 8, !tbaa !31
  %91 = lshr i64 %87, %90
  %92 = icmp ult i64 %91, %60
  br i1 %92, label %165, label %93

93:                                               ; preds = %83
  %94 = getelementptr inbounds nuw i8, ptr %88, i64 8
  %95 = load ptr, ptr %94, align 8, !tbaa !32
  %96 = getelementptr inbounds nuw i64, ptr %95, i64 %91
  %97 = load i64, ptr %96, align 8, !tbaa !21
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %109, label %99

99:                                               ; preds = %93
  %100 = getelementptr inbounds nuw i8, ptr %88, i64 104
  %101 = load i64, ptr %100, align 8, !tbaa !35
  br label %102

102:                                              ; preds = %99, %102
  %103 = phi i64 [ %91, %99 ], [ %105, %102 ]
  %104 = add i64 %103, 1
  %105 = and i64 %101, %104
  %106 = getelementptr inbounds nuw i64, ptr %95, i64 %105
  %107 = load i64, ptr %106, align 8, !tbaa !21
  %108 = icmp eq i64 %107, 0
  br i1 %108, label %109, label %102, !llvm.loop !114

109:                                              ; preds = %102, %93
  %110 = phi i64 [ %91, %93 ], [ %105, %102 ]
  %111 = getelementptr inbounds nuw i64, ptr %95, i64 %110
  store i64 %64, ptr %111, align 8, !tbaa !21
  br label %112

112:                                              ; preds = %57, %109
  %113 = phi ptr [ %58, %57 ], [ %88, %109 ]
  %114 = icmp ugt i64 %60, %3
  br i1 %114, label %57, label %55

115:                                              ; preds = %55, %159
  %116 = phi i64 [ %163, %159 ], [ 0, %55 ]
  %117 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %116
  %118 = load i64, ptr %117, align 8, !tbaa !21
  %119 = tail call i64 @cfg_words() #14
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %135, label %121

121:                                              ; preds = %115
  %122 = xor i64 %118, -1
  br label %123

123:                                              ; preds = %121, %123
  %124 = phi i64 [ %131, %123 ], [ -7046029254386353131, %121 ]
  %125 = phi i64 [ %132, %123 ], [ 0, %121 ]
  %126 = xor i64 %124, %122
  %127 = zext i64 %126 to i128
  %128 = mul nuw i128 %127, 15485907386658061715
  %129 = lshr i128 %128, 64
  %130 = xor i128 %129, %128
  %131 = trunc i128 %130 to i64
  %132 = add nuw i64 %125, 1
  %133 = tail call i64 @cfg_words() #14
  %134 = icmp ult i64 %132, %133
  br i1 %134, label %123, label %135, !llvm.loop !30

135:                                              ; preds = %123, %115
  %136 = phi i64 [ -7046029254386353131, %115 ], [ %131, %123 ]
  %137 = mul i64 %136, -7046029254386353131
  %138 = lshr i64 %136, 29
  %139 = xor i64 %137, %138
  %140 = load ptr, ptr @S, align 8, !tbaa !9
  %141 = getelementptr inbounds nuw i8, ptr %140, i64 112
  %142 = load i64, ptr %141, align 8, !tbaa !31
  %143 = lshr i64 %139, %142
  %144 = getelementptr inbounds nuw i8, ptr %140, i64 8
  %145 = load ptr, ptr %144, align 8, !tbaa !32
  %146 = getelementptr inbounds nuw i64, ptr %145, i64 %143
  %147 = load i64, ptr %146, align 8, !tbaa !21
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %159, label %149

149:                                              ; preds = %135
  %150 = getelementptr inbounds nuw i8, ptr %140, i64 104
  %151 = load i64, ptr %150, align 8, !tbaa !35
  br label %152

152:                                              ; preds = %149, %152
  %153 = phi i64 [ %143, %149 ], [ %155, %152 ]
  %154 = add i64 %153, 1
  %155 = and i64 %151, %154
  %156 = getelementptr inbounds nuw i64, ptr %145, i64 %155
  %157 = load i64, ptr %156, align 8, !tbaa !21
  %158 = icmp eq i64 %157, 0
  br i1 %158, label %159, label %152, !llvm.loop !115

159:                                              ; preds = %152, %135
  %160 = phi i64 [ %143, %135 ], [ %155, %152 ]
  %161 = getelementptr inbounds nuw i64, ptr %145, i64 %160
  %162 = load i64, ptr %117, align 8, !tbaa !21
  store i64 %162, ptr %161, align 8, !tbaa !21
  %163 = add nuw i64 %116, 1
  %164 = icmp eq i64 %163, %33
  br i1 %164, label %165, label %115, !llvm.loop !116

165:                                              ; preds = %83, %159, %11, %55, %2, %6
  %166 = phi i64 [ 1, %11 ], [ 0, %2 ], [ 0, %6 ], [ 1, %55 ], [ 1, %159 ], [ 0, %83 ]
  ret i64 %166
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
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 176
  %7 = load i64, ptr %6, align 8, !tbaa !43
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
  %16 = load ptr, ptr %15, align 8, !tbaa !117
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
  br i1 %32, label %11, label %12, !llvm.loop !118
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
  br label %11, !llvm.loop !119

21:                                               ; preds = %15
  %22 = sub nsw i64 %9, %13
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %24 = load i64, ptr %23, align 8, !tbaa !21
  %25 = add i64 %22, %24
  %26 = trunc i64 %25 to i32
  store i32 %26, ptr %7, align 4, !tbaa !5
  %27 = add nuw i64 %6, 1
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %10, label %5, !llvm.loop !120
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
  br i1 %15, label %9, label %6, !llvm.loop !121

16:                                               ; preds = %6, %55
  %17 = phi i64 [ %56, %55 ], [ %1, %6 ]
  %18 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = load ptr, ptr @S, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 72
  %22 = load ptr, ptr %21, align 8, !tbaa !90
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
  br i1 %54, label %35, label %32, !llvm.loop !122

55:                                               ; preds = %32
  %56 = add nuw i64 %17, 1
  %57 = tail call i64 @cfg_cpus() #14
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %16, label %59, !llvm.loop !123

59:                                               ; preds = %32, %55, %6
  %60 = phi i64 [ %1, %6 ], [ %56, %55 ], [ %17, %32 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14
  ret i64 %60
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @raises(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  store i64 %2, ptr @asked, align 8, !tbaa !21
  store i64 0, ptr @asked_fails, align 8, !tbaa !21
  %5 = call i64 @model_check_always(ptr noundef %1, ptr noundef nonnull %4) #14
  %6 = load i64, ptr @asked_fails, align 8, !tbaa !21
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %14

8:                                                ; preds = %3
  %9 = icmp ne i64 %5, 1
  %10 = lshr i64 %5, 8
  %11 = icmp eq i64 %10, %2
  %12 = and i1 %9, %11
  %13 = zext i1 %12 to i64
  br label %14

14:                                               ; preds = %8, %3
  %15 = phi i64 [ 1, %3 ], [ %13, %8 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14
  ret i64 %15
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
  %8 = load ptr, ptr %7, align 8, !tbaa !124
  %9 = getelementptr inbounds nuw %struct.alarm, ptr %8, i64 %0
  %10 = load i64, ptr %9, align 8, !tbaa !125
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !125
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %61, label %13

13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 272
  %15 = load i64, ptr %14, align 8, !tbaa !48
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
  %25 = load i64, ptr %24, align 8, !tbaa !127
  %26 = tail call i64 @cfg_words() #14
  %27 = mul i64 %26, %25
  %28 = getelementptr inbounds nuw i64, ptr %23, i64 %27
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 144
  %31 = load i64, ptr %30, align 8, !tbaa !25
  %32 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %33 = load i64, ptr %32, align 8, !tbaa !128
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
  br i1 %44, label %45, label %55, !llvm.loop !129

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
  %57 = load i32, ptr %56, align 8, !tbaa !130
  %58 = zext i32 %57 to i64
  %59 = icmp ult i64 %2, %58
  %60 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %59, label %61, label %72

61:                                               ; preds = %55, %38, %52, %5
  %62 = phi ptr [ %6, %5 ], [ %40, %38 ], [ %60, %55 ], [ %54, %52 ]
  %63 = trunc i64 %2 to i32
  %64 = trunc nuw nsw i64 %3 to i32
  %65 = getelementptr inbounds nuw i8, ptr %62, i64 144
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
  store i64 1, ptr %74, align 8, !tbaa !66
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 184
  %76 = load i64, ptr %75, align 8, !tbaa !26
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %78, label %83

78:                                               ; preds = %72
  %79 = getelementptr inbounds nuw i8, ptr %73, i64 272
  %80 = load i64, ptr %79, align 8, !tbaa !48
  %81 = icmp eq i64 %80, 1
  %82 = zext i1 %81 to i32
  br label %83

83:                                               ; preds = %78, %72
  %84 = phi i32 [ 0, %72 ], [ %82, %78 ]
  ret i32 %84
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #9

declare i64 @cfg_mask_words() local_unnamed_addr #4

declare i64 @model_step(ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #4

; Function Attrs: inlinehint nounwind
define internal fastcc noundef i64 @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = tail call i64 @cfg_words() #14
  %6 = add i64 %5, 4
  %7 = mul i64 %6, %3
  %8 = getelementptr inbounds nuw i64, ptr @pending, i64 %7
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 176
  %11 = load i64, ptr %10, align 8, !tbaa !43
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
  %38 = load ptr, ptr %37, align 8, !tbaa !117
  %39 = and i64 %35, 4095
  %40 = tail call i64 @cfg_words() #14
  %41 = mul i64 %40, %39
  %42 = getelementptr inbounds nuw i64, ptr %38, i64 %41
  %43 = tail call i64 @cfg_words() #14
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %150, label %45

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
  br i1 %56, label %45, label %57, !llvm.loop !44

57:                                               ; preds = %45
  %58 = icmp eq i64 %53, 0
  br i1 %58, label %150, label %59

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
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 272
  %73 = load i64, ptr %72, align 8, !tbaa !48
  %74 = icmp ugt i64 %73, 1
  br i1 %74, label %75, label %119

75:                                               ; preds = %70
  %76 = and i64 %35, 4294967295
  %77 = mul i64 %73, %76
  %78 = lshr i64 %77, 32
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 264
  %80 = load i64, ptr %79, align 8, !tbaa !58
  %81 = icmp eq i64 %78, %80
  br i1 %81, label %119, label %82

82:                                               ; preds = %75
  %83 = tail call i64 @cfg_words() #14
  %84 = shl i64 %83, 13
  %85 = add i64 %84, 8208
  %86 = load ptr, ptr @S, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 96
  %88 = load ptr, ptr %87, align 8, !tbaa !46
  %89 = getelementptr inbounds nuw i8, ptr %86, i64 272
  %90 = load i64, ptr %89, align 8, !tbaa !48
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
  br label %150

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
  %137 = getelementptr inbounds nuw i8, ptr %134, i64 112
  %138 = load i64, ptr %137, align 8, !tbaa !31
  %139 = lshr i64 %35, %138
  %140 = getelementptr inbounds nuw i8, ptr %134, i64 312
  %141 = load i64, ptr %140, align 8, !tbaa !33
  %142 = mul i64 %139, %141
  %143 = getelementptr inbounds nuw i8, ptr %136, i64 %142
  tail call void @llvm.prefetch.p0(ptr %143, i32 1, i32 3, i32 1)
  %144 = add i64 %3, 1
  %145 = icmp ult i64 %144, 32
  br i1 %145, label %150, label %146

146:                                              ; preds = %131
  %147 = tail call fastcc i32 @flush(i64 noundef %144)
  %148 = icmp eq i32 %147, 0
  br i1 %148, label %149, label %150

149:                                              ; preds = %146
  store i64 %1, ptr @now_state, align 8, !tbaa !21
  store i64 %2, ptr @now_move, align 8, !tbaa !21
  br label %150

150:                                              ; preds = %57, %31, %146, %131, %149, %114
  %151 = phi i64 [ 0, %149 ], [ %3, %114 ], [ 9223372036854775807, %146 ], [ %144, %131 ], [ %3, %31 ], [ %3, %57 ]
  ret i64 %151
}

declare i64 @model_check_end(ptr noundef, ptr noundef) local_unnamed_addr #4

declare i64 @model_pc(ptr noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #10

declare i64 @cfg_points() local_unnamed_addr #4

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
!24 = !{!13, !20, i64 168}
!25 = !{!13, !20, i64 144}
!26 = !{!13, !20, i64 184}
!27 = !{!13, !14, i64 0}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.mustprogress"}
!30 = distinct !{!30, !29}
!31 = !{!13, !20, i64 112}
!32 = !{!13, !14, i64 8}
!33 = !{!13, !20, i64 312}
!34 = !{!13, !20, i64 320}
!35 = !{!13, !20, i64 104}
!36 = distinct !{!36, !29}
!37 = distinct !{!37, !29}
!38 = distinct !{!38, !29}
!39 = !{!13, !15, i64 16}
!40 = !{!13, !16, i64 24}
!41 = !{!42, !42, i64 0}
!42 = !{!"short", !7, i64 0}
!43 = !{!13, !20, i64 176}
!44 = distinct !{!44, !29}
!45 = distinct !{!45, !29}
!46 = !{!13, !19, i64 96}
!47 = !{!13, !20, i64 128}
!48 = !{!13, !20, i64 272}
!49 = distinct !{!49, !29}
!50 = !{!13, !20, i64 288}
!51 = !{!13, !20, i64 280}
!52 = !{!13, !20, i64 120}
!53 = !{!13, !20, i64 160}
!54 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!55 = !{!13, !20, i64 216}
!56 = !{!13, !20, i64 224}
!57 = !{!13, !20, i64 136}
!58 = !{!13, !20, i64 264}
!59 = distinct !{!59, !29}
!60 = distinct !{!60, !29}
!61 = distinct !{!61, !29}
!62 = !{!13, !20, i64 152}
!63 = !{!13, !20, i64 232}
!64 = !{!65, !20, i64 0}
!65 = !{!"flag", !20, i64 0, !7, i64 8}
!66 = !{!13, !20, i64 296}
!67 = distinct !{!67, !29}
!68 = distinct !{!68, !29}
!69 = distinct !{!69, !29}
!70 = distinct !{!70, !29}
!71 = !{!13, !20, i64 304}
!72 = !{!13, !14, i64 56}
!73 = distinct !{!73, !29}
!74 = !{!13, !20, i64 328}
!75 = !{!13, !20, i64 240}
!76 = distinct !{!76, !29}
!77 = distinct !{!77, !29}
!78 = !{!13, !20, i64 256}
!79 = distinct !{!79, !29}
!80 = distinct !{!80, !29}
!81 = distinct !{!81, !29}
!82 = !{!13, !14, i64 80}
!83 = !{!14, !14, i64 0}
!84 = distinct !{!84, !29}
!85 = distinct !{!85, !29}
!86 = !{!"branch_weights", !"expected", i32 2145766520, i32 1717128}
!87 = distinct !{!87, !29}
!88 = !{!13, !14, i64 88}
!89 = distinct !{!89, !29}
!90 = !{!13, !14, i64 72}
!91 = !{!92, !20, i64 0}
!92 = !{!"way", !20, i64 0, !7, i64 8}
!93 = distinct !{!93, !29}
!94 = distinct !{!94, !29}
!95 = distinct !{!95, !29}
!96 = !{!13, !20, i64 336}
!97 = !{i64 0, i64 8, !21, i64 8, i64 512, !98}
!98 = !{!7, !7, i64 0}
!99 = distinct !{!99, !29}
!100 = distinct !{!100, !29}
!101 = distinct !{!101, !29}
!102 = distinct !{!102, !29}
!103 = !{!13, !20, i64 192}
!104 = !{!13, !20, i64 248}
!105 = distinct !{!105, !29}
!106 = !{!13, !20, i64 208}
!107 = !{!13, !20, i64 200}
!108 = distinct !{!108, !29}
!109 = distinct !{!109, !29}
!110 = distinct !{!110, !29}
!111 = distinct !{!111, !29}
!112 = distinct !{!112, !29}
!113 = distinct !{!113, !29}
!114 = distinct !{!114, !29}
!115 = distinct !{!115, !29}
!116 = distinct !{!116, !29}
!117 = !{!13, !14, i64 64}
!118 = distinct !{!118, !29}
!119 = distinct !{!119, !29}
!120 = distinct !{!120, !29}
!121 = distinct !{!121, !29}
!122 = distinct !{!122, !29}
!123 = distinct !{!123, !29}
!124 = !{!13, !17, i64 32}
!125 = !{!126, !20, i64 0}
!126 = !{!"alarm", !20, i64 0, !20, i64 8, !6, i64 16, !6, i64 20, !20, i64 24, !20, i64 32}
!127 = !{!126, !20, i64 8}
!128 = !{!126, !20, i64 32}
!129 = distinct !{!129, !29}
!130 = !{!126, !6, i64 16}
