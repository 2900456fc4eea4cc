; SPDX-License-Identifier: GPL-2.0-or-later
; Made from search.c by tools/search_ll.py; do not edit.
%struct.shared = type { [32 x i8], i64 }
%struct.run = type { i32, i32 }
%struct.way = type { i64, [64 x i64] }
%struct.note = type { i64, i64, i64, i64, i64 }
%struct.flag = type { i64, [7 x i64] }
%struct.alarm = type { i64, i64, i32, i32, i64, i64 }

@S = internal unnamed_addr global ptr null, align 8
@noting = internal unnamed_addr global i1 false, align 8
@now_state = internal global i64 0, align 8
@now_move = internal unnamed_addr global i64 0, align 8
@asked = internal unnamed_addr global i64 0, align 8
@asked_fails = internal unnamed_addr global i64 0, align 8
@stretch.aside = internal unnamed_addr global [16384 x i64] zeroinitializer, align 16
@shared_numbers = internal constant [96 x %struct.shared] [%struct.shared { [32 x i8] c"NOT_ENABLED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"DONE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"ENDED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"MORE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FINISHED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"PAUSE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"GROW_TABLE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"FULL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"STOPPED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4 }, %struct.shared { [32 x i8] c"LEVEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 5 }, %struct.shared { [32 x i8] c"NO_MOVE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 65535 }, %struct.shared { [32 x i8] c"ALARM_DEADLOCK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"ALARM_RACE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"FIRST_MODEL_ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"MAX_WORDS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_MASKS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_WAYS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"LATELY\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"SLACK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3200 }, %struct.shared { [32 x i8] c"MAX_THREADS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"RING\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8192 }, %struct.shared { [32 x i8] c"sizeof ring\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FUEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"CHOICE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"MAX_CHUNK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1024 }, %struct.shared { [32 x i8] c"MAX_POINTS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"sizeof alarm\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"alarm.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"alarm.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"alarm.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"alarm.move2\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 20 }, %struct.shared { [32 x i8] c"alarm.field\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"alarm.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof note\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"note.row\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"note.bits\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"note.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"note.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"note.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16448 }, %struct.shared { [32 x i8] c"team.stop\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"team.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"team.held\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"sizeof search\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 400 }, %struct.shared { [32 x i8] c"search.states\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"search.table\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"search.parent\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"search.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"search.alarms\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"search.acc\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"search.notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 48 }, %struct.shared { [32 x i8] c"search.stack\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 56 }, %struct.shared { [32 x i8] c"search.lately\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"search.rows\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"search.trail\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"search.maybe\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 88 }, %struct.shared { [32 x i8] c"search.team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 96 }, %struct.shared { [32 x i8] c"search.entries\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 112 }, %struct.shared { [32 x i8] c"search.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 120 }, %struct.shared { [32 x i8] c"search.next\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"search.level_end\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"search.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 144 }, %struct.shared { [32 x i8] c"search.edges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 152 }, %struct.shared { [32 x i8] c"search.capacity\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 160 }, %struct.shared { [32 x i8] c"search.nr_notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 168 }, %struct.shared { [32 x i8] c"search.symmetry\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 176 }, %struct.shared { [32 x i8] c"search.keep_going\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 184 }, %struct.shared { [32 x i8] c"search.check_deadlock\00\00\00\00\00\00\00\00\00\00\00", i64 192 }, %struct.shared { [32 x i8] c"search.base\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 200 }, %struct.shared { [32 x i8] c"search.common\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 208 }, %struct.shared { [32 x i8] c"search.offset\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 216 }, %struct.shared { [32 x i8] c"search.most\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 224 }, %struct.shared { [32 x i8] c"search.level\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 232 }, %struct.shared { [32 x i8] c"search.height\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 240 }, %struct.shared { [32 x i8] c"search.deepest\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 248 }, %struct.shared { [32 x i8] c"search.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"search.me\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 264 }, %struct.shared { [32 x i8] c"search.threads\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 272 }, %struct.shared { [32 x i8] c"search.phase\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 280 }, %struct.shared { [32 x i8] c"search.turn\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 288 }, %struct.shared { [32 x i8] c"search.alarmed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 296 }, %struct.shared { [32 x i8] c"search.whole\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 304 }, %struct.shared { [32 x i8] c"search.compact\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 312 }, %struct.shared { [32 x i8] c"search.entry_bytes\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 320 }, %struct.shared { [32 x i8] c"search.bits_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 328 }, %struct.shared { [32 x i8] c"search.compared\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 336 }, %struct.shared { [32 x i8] c"search.passed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 344 }, %struct.shared { [32 x i8] c"search.scratch\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 104 }, %struct.shared { [32 x i8] c"search.batch\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 352 }, %struct.shared { [32 x i8] c"search.batch_from\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 360 }, %struct.shared { [32 x i8] c"search.least\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 368 }, %struct.shared { [32 x i8] c"search.branches\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 376 }, %struct.shared { [32 x i8] c"search.batched\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 384 }, %struct.shared { [32 x i8] c"search.nr_alarms\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 392 }, %struct.shared zeroinitializer], align 16
@chunk = internal unnamed_addr global i64 -1, align 8
@pending = internal global [2176 x i64] zeroinitializer, align 16
@sent = internal unnamed_addr global [64 x i64] zeroinitializer, align 16
@trailing = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@enabled = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@alive = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@which = internal unnamed_addr global ptr null, align 8
@runs = internal global [4097 x %struct.run] zeroinitializer, align 16
@status_of = internal global [1024 x i64] zeroinitializer, align 16
@kept = internal unnamed_addr global [1024 x i16] zeroinitializer, align 16
@hashes = internal unnamed_addr global [1024 x i64] zeroinitializer, align 16
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
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #15
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %7 = icmp ult i64 %1, %2
  br i1 %7, label %8, label %10

8:                                                ; preds = %4
  %9 = icmp eq i64 %3, 0
  br label %11

10:                                               ; preds = %122, %4
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  ret void

11:                                               ; preds = %8, %122
  %12 = phi i64 [ %1, %8 ], [ %123, %122 ]
  %13 = call fastcc i64 @made_again(i64 noundef %12, ptr noundef %5, ptr noundef %6)
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  %15 = load ptr, ptr %14, align 8, !tbaa !27
  %16 = call i64 @cfg_words() #15
  %17 = mul i64 %16, %12
  %18 = getelementptr inbounds nuw i64, ptr %15, i64 %17
  %19 = call i64 @cfg_words() #15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %29, label %21

21:                                               ; preds = %11, %21
  %22 = phi i64 [ %26, %21 ], [ 0, %11 ]
  %23 = getelementptr inbounds nuw i64, ptr %5, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !21
  %25 = getelementptr inbounds nuw i64, ptr %18, i64 %22
  store i64 %24, ptr %25, align 8, !tbaa !21
  %26 = add nuw i64 %22, 1
  %27 = call i64 @cfg_words() #15
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %21, label %29, !llvm.loop !28

29:                                               ; preds = %21, %11
  br i1 %9, label %122, label %30

30:                                               ; preds = %29
  %31 = call i64 @cfg_words() #15
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
  %45 = call i64 @cfg_words() #15
  %46 = icmp ult i64 %44, %45
  br i1 %46, label %33, label %47, !llvm.loop !30

47:                                               ; preds = %33, %30
  %48 = phi i64 [ -7046029254386353131, %30 ], [ %43, %33 ]
  %49 = mul i64 %48, -7046029254386353131
  %50 = lshr i64 %48, 29
  %51 = xor i64 %49, %50
  %52 = zext i64 %51 to i128
  %53 = load ptr, ptr @S, align 8, !tbaa !9
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 112
  %55 = load i64, ptr %54, align 8, !tbaa !31
  %56 = zext i64 %55 to i128
  %57 = mul nuw i128 %56, %52
  %58 = lshr i128 %57, 64
  %59 = trunc nuw i128 %58 to i64
  %60 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %61 = load ptr, ptr %60, align 8, !tbaa !32
  %62 = getelementptr inbounds nuw i8, ptr %53, i64 320
  %63 = load i64, ptr %62, align 8, !tbaa !33
  %64 = getelementptr inbounds nuw i8, ptr %53, i64 328
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
  %83 = call i64 @cfg_words() #15
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
  %98 = call i64 @cfg_words() #15
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
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 328
  %109 = load i64, ptr %108, align 8, !tbaa !34
  %110 = and i64 %106, %109
  %111 = call range(i64 1, 0) i64 @llvm.umax.i64(i64 %110, i64 1)
  %112 = getelementptr inbounds nuw i8, ptr %107, i64 8
  %113 = load ptr, ptr %112, align 8, !tbaa !32
  %114 = getelementptr inbounds nuw i8, ptr %107, i64 320
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
  %6 = tail call i64 @model_init(ptr noundef nonnull %1, ptr noundef nonnull %2) #15
  br label %40

7:                                                ; preds = %3
  %8 = load ptr, ptr @S, align 8, !tbaa !9
  %9 = load ptr, ptr %8, align 8, !tbaa !27
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %11 = load ptr, ptr %10, align 8, !tbaa !38
  %12 = getelementptr inbounds nuw i32, ptr %11, i64 %0
  %13 = load i32, ptr %12, align 4, !tbaa !5
  %14 = zext i32 %13 to i64
  %15 = tail call i64 @cfg_words() #15
  %16 = mul i64 %15, %14
  %17 = getelementptr inbounds nuw i64, ptr %9, i64 %16
  %18 = tail call i64 @cfg_words() #15
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %7, %20
  %21 = phi i64 [ %25, %20 ], [ 0, %7 ]
  %22 = getelementptr inbounds nuw i64, ptr %17, i64 %21
  %23 = load i64, ptr %22, align 8, !tbaa !21
  %24 = getelementptr inbounds nuw i64, ptr %1, i64 %21
  store i64 %23, ptr %24, align 8, !tbaa !21
  %25 = add nuw i64 %21, 1
  %26 = tail call i64 @cfg_words() #15
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
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 176
  %44 = load i64, ptr %43, align 8, !tbaa !42
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %47, label %46

46:                                               ; preds = %40
  tail call void @model_canon(ptr noundef nonnull %1) #15
  br label %47

47:                                               ; preds = %46, %40
  %48 = and i64 %41, -129
  ret i64 %48
}

; Function Attrs: inlinehint nounwind
define internal fastcc void @copy(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #4 {
  %3 = tail call i64 @cfg_words() #15
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %6, %2
  ret void

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %11, %6 ], [ 0, %2 ]
  %8 = getelementptr inbounds nuw i64, ptr %1, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !21
  %10 = getelementptr inbounds nuw i64, ptr %0, i64 %7
  store i64 %9, ptr %10, align 8, !tbaa !21
  %11 = add nuw i64 %7, 1
  %12 = tail call i64 @cfg_words() #15
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %6, label %5, !llvm.loop !28
}

declare i64 @cfg_words() local_unnamed_addr #5

; Function Attrs: nounwind
define i64 @stray(ptr noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
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
  %18 = call i64 @cfg_cpus() #15
  %19 = icmp ugt i64 %18, %17
  br i1 %19, label %20, label %48

20:                                               ; preds = %10, %7
  %21 = call fastcc i64 @made_again(i64 noundef %8, ptr noundef %4, ptr noundef %5)
  %22 = icmp eq i64 %21, 1
  br i1 %22, label %23, label %48

23:                                               ; preds = %20
  %24 = load ptr, ptr @S, align 8, !tbaa !9
  %25 = load ptr, ptr %24, align 8, !tbaa !27
  %26 = call i64 @cfg_words() #15
  %27 = mul i64 %26, %8
  %28 = getelementptr inbounds nuw i64, ptr %25, i64 %27
  %29 = call i64 @cfg_words() #15
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
  %41 = call i64 @cfg_words() #15
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
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  ret i64 %50
}

declare i64 @cfg_cpus() local_unnamed_addr #5

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
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 128
  %15 = load i64, ptr %14, align 8, !tbaa !46
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !45
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 272
  %20 = load i64, ptr %19, align 8, !tbaa !47
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %35, label %27

22:                                               ; preds = %27
  %23 = add nuw i64 %28, 1
  %24 = getelementptr inbounds nuw i8, ptr %31, i64 272
  %25 = load i64, ptr %24, align 8, !tbaa !47
  %26 = icmp ult i64 %23, %25
  br i1 %26, label %27, label %35, !llvm.loop !48

27:                                               ; preds = %12, %22
  %28 = phi i64 [ %23, %22 ], [ 0, %12 ]
  %29 = getelementptr inbounds nuw %struct.flag, ptr %18, i64 %28
  %30 = load atomic i64, ptr %29 acquire, align 8
  %31 = load ptr, ptr @S, align 8, !tbaa !9
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 288
  %33 = load i64, ptr %32, align 8, !tbaa !49
  %34 = icmp ult i64 %30, %33
  br i1 %34, label %35, label %22

35:                                               ; preds = %22, %27, %12
  %36 = phi ptr [ %13, %12 ], [ %31, %27 ], [ %31, %22 ]
  %37 = phi i1 [ false, %12 ], [ %34, %27 ], [ %34, %22 ]
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 280
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
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 120
  %48 = load i64, ptr %47, align 8, !tbaa !51
  %49 = add i64 %48, 3200
  %50 = getelementptr inbounds nuw i8, ptr %45, i64 160
  %51 = load i64, ptr %50, align 8, !tbaa !52
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %392, label %53, !prof !53

53:                                               ; preds = %44
  %54 = getelementptr inbounds nuw i8, ptr %45, i64 216
  %55 = load i64, ptr %54, align 8, !tbaa !54
  %56 = sub i64 %49, %55
  %57 = getelementptr inbounds nuw i8, ptr %45, i64 224
  %58 = load i64, ptr %57, align 8, !tbaa !55
  %59 = icmp ugt i64 %56, %58
  br i1 %59, label %392, label %60, !prof !53

60:                                               ; preds = %53
  %61 = getelementptr inbounds nuw i8, ptr %45, i64 280
  %62 = load i64, ptr %61, align 8, !tbaa !50
  switch i64 %62, label %275 [
    i64 0, label %63
    i64 1, label %242
  ]

63:                                               ; preds = %60
  %64 = getelementptr inbounds nuw i8, ptr %45, i64 128
  %65 = load i64, ptr %64, align 8, !tbaa !46
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  store i64 0, ptr %3, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i8, ptr %45, i64 136
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
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 272
  %82 = load i64, ptr %81, align 8, !tbaa !47
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %112, label %84

84:                                               ; preds = %78, %106
  %85 = phi ptr [ %107, %106 ], [ %80, %78 ]
  %86 = phi i64 [ %108, %106 ], [ 0, %78 ]
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 264
  %88 = load i64, ptr %87, align 8, !tbaa !57
  %89 = icmp eq i64 %86, %88
  br i1 %89, label %106, label %90

90:                                               ; preds = %84
  %91 = tail call i64 @cfg_words() #15
  %92 = shl i64 %91, 13
  %93 = add i64 %92, 8208
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 96
  %96 = load ptr, ptr %95, align 8, !tbaa !45
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 272
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
  %109 = getelementptr inbounds nuw i8, ptr %107, i64 272
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
  %118 = getelementptr inbounds nuw i8, ptr %116, i64 120
  %119 = load i64, ptr %118, align 8, !tbaa !51
  %120 = add i64 %119, 3200
  %121 = getelementptr inbounds nuw i8, ptr %116, i64 160
  %122 = load i64, ptr %121, align 8, !tbaa !52
  %123 = icmp ugt i64 %120, %122
  br i1 %123, label %178, label %124, !prof !53

124:                                              ; preds = %115
  %125 = getelementptr inbounds nuw i8, ptr %116, i64 216
  %126 = load i64, ptr %125, align 8, !tbaa !54
  %127 = sub i64 %120, %126
  %128 = getelementptr inbounds nuw i8, ptr %116, i64 224
  %129 = load i64, ptr %128, align 8, !tbaa !55
  %130 = icmp ugt i64 %127, %129
  br i1 %130, label %178, label %131, !prof !53

131:                                              ; preds = %124
  %132 = getelementptr inbounds nuw i8, ptr %116, i64 272
  %133 = load i64, ptr %132, align 8, !tbaa !47
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %168, label %135

135:                                              ; preds = %131, %162
  %136 = phi ptr [ %163, %162 ], [ %116, %131 ]
  %137 = phi i64 [ %164, %162 ], [ 0, %131 ]
  %138 = getelementptr inbounds nuw i8, ptr %136, i64 264
  %139 = load i64, ptr %138, align 8, !tbaa !57
  %140 = icmp eq i64 %137, %139
  br i1 %140, label %162, label %141

141:                                              ; preds = %135
  %142 = getelementptr inbounds nuw i64, ptr @sent, i64 %137
  %143 = load i64, ptr %142, align 8, !tbaa !21
  %144 = tail call i64 @cfg_words() #15
  %145 = shl i64 %144, 13
  %146 = add i64 %145, 8208
  %147 = load ptr, ptr @S, align 8, !tbaa !9
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 96
  %149 = load ptr, ptr %148, align 8, !tbaa !45
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 16448
  %151 = getelementptr inbounds nuw i8, ptr %147, i64 272
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
  %165 = getelementptr inbounds nuw i8, ptr %163, i64 272
  %166 = load i64, ptr %165, align 8, !tbaa !47
  %167 = icmp ult i64 %164, %166
  br i1 %167, label %135, label %168, !llvm.loop !59

168:                                              ; preds = %162, %131
  %169 = call fastcc i64 @expand(i64 noundef %74, i64 noundef %117, ptr noundef %3)
  %170 = add nuw i64 %74, 1
  %171 = add i64 %75, -1
  %172 = load ptr, ptr @S, align 8, !tbaa !9
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 136
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
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 272
  %184 = load i64, ptr %183, align 8, !tbaa !47
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %214, label %186

186:                                              ; preds = %178, %208
  %187 = phi ptr [ %209, %208 ], [ %182, %178 ]
  %188 = phi i64 [ %210, %208 ], [ 0, %178 ]
  %189 = getelementptr inbounds nuw i8, ptr %187, i64 264
  %190 = load i64, ptr %189, align 8, !tbaa !57
  %191 = icmp eq i64 %188, %190
  br i1 %191, label %208, label %192

192:                                              ; preds = %186
  %193 = tail call i64 @cfg_words() #15
  %194 = shl i64 %193, 13
  %195 = add i64 %194, 8208
  %196 = load ptr, ptr @S, align 8, !tbaa !9
  %197 = getelementptr inbounds nuw i8, ptr %196, i64 96
  %198 = load ptr, ptr %197, align 8, !tbaa !45
  %199 = getelementptr inbounds nuw i8, ptr %196, i64 272
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
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 272
  %212 = load i64, ptr %211, align 8, !tbaa !47
  %213 = icmp ult i64 %210, %212
  br i1 %213, label %186, label %214, !llvm.loop !58

214:                                              ; preds = %208, %178
  %215 = phi ptr [ %182, %178 ], [ %209, %208 ]
  %216 = getelementptr inbounds nuw i8, ptr %215, i64 128
  store i64 %179, ptr %216, align 8, !tbaa !46
  %217 = load i64, ptr %3, align 8, !tbaa !21
  %218 = getelementptr inbounds nuw i8, ptr %215, i64 152
  %219 = load i64, ptr %218, align 8, !tbaa !61
  %220 = add i64 %219, %217
  store i64 %220, ptr %218, align 8, !tbaa !61
  %221 = getelementptr inbounds nuw i8, ptr %215, i64 136
  %222 = load i64, ptr %221, align 8, !tbaa !56
  %223 = icmp eq i64 %179, %222
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  br i1 %223, label %224, label %237

224:                                              ; preds = %214
  %225 = getelementptr inbounds nuw i8, ptr %215, i64 280
  store i64 1, ptr %225, align 8, !tbaa !50
  %226 = getelementptr inbounds nuw i8, ptr %215, i64 96
  %227 = load ptr, ptr %226, align 8, !tbaa !45
  %228 = getelementptr inbounds nuw i8, ptr %227, i64 64
  %229 = getelementptr inbounds nuw i8, ptr %215, i64 264
  %230 = load i64, ptr %229, align 8, !tbaa !57
  %231 = getelementptr inbounds nuw %struct.flag, ptr %228, i64 %230
  %232 = getelementptr inbounds nuw i8, ptr %215, i64 288
  %233 = load i64, ptr %232, align 8, !tbaa !49
  store atomic i64 %233, ptr %231 release, align 8
  %234 = load ptr, ptr @S, align 8, !tbaa !9
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 128
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
  %246 = getelementptr inbounds nuw i8, ptr %45, i64 232
  %247 = load i64, ptr %246, align 8, !tbaa !62
  %248 = sub i64 %48, %247
  %249 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %250 = load ptr, ptr %249, align 8, !tbaa !45
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 8256
  %252 = getelementptr inbounds nuw i8, ptr %45, i64 264
  %253 = load i64, ptr %252, align 8, !tbaa !57
  %254 = getelementptr inbounds nuw %struct.flag, ptr %251, i64 %253
  store i64 %248, ptr %254, align 8, !tbaa !63
  %255 = getelementptr inbounds nuw i8, ptr %45, i64 296
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
  %265 = getelementptr inbounds nuw i8, ptr %45, i64 288
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
  %273 = getelementptr inbounds nuw i8, ptr %45, i64 288
  %274 = load i64, ptr %273, align 8, !tbaa !49
  store atomic i64 %274, ptr %272 release, align 8
  br label %375

275:                                              ; preds = %60
  %276 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %277 = load ptr, ptr %276, align 8, !tbaa !45
  %278 = getelementptr inbounds nuw i8, ptr %277, i64 4160
  %279 = getelementptr inbounds nuw i8, ptr %45, i64 272
  %280 = load i64, ptr %279, align 8, !tbaa !47
  %281 = icmp eq i64 %280, 0
  br i1 %281, label %392, label %287

282:                                              ; preds = %287
  %283 = add nuw i64 %288, 1
  %284 = getelementptr inbounds nuw i8, ptr %291, i64 272
  %285 = load i64, ptr %284, align 8, !tbaa !47
  %286 = icmp ult i64 %283, %285
  br i1 %286, label %287, label %295, !llvm.loop !48

287:                                              ; preds = %275, %282
  %288 = phi i64 [ %283, %282 ], [ 0, %275 ]
  %289 = getelementptr inbounds nuw %struct.flag, ptr %278, i64 %288
  %290 = load atomic i64, ptr %289 acquire, align 8
  %291 = load ptr, ptr @S, align 8, !tbaa !9
  %292 = getelementptr inbounds nuw i8, ptr %291, i64 288
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
  %346 = getelementptr inbounds nuw i8, ptr %291, i64 184
  %347 = load i64, ptr %346, align 8, !tbaa !26
  %348 = icmp eq i64 %347, 0
  br i1 %348, label %392, label %349

349:                                              ; preds = %345, %319
  %350 = getelementptr inbounds nuw i8, ptr %291, i64 304
  %351 = load i64, ptr %350, align 8, !tbaa !67
  %352 = or i64 %351, %321
  store i64 %352, ptr %350, align 8, !tbaa !67
  br i1 %322, label %392, label %353

353:                                              ; preds = %349
  %354 = getelementptr inbounds nuw i8, ptr %291, i64 144
  %355 = load i64, ptr %354, align 8, !tbaa !25
  %356 = add i64 %355, 1
  store i64 %356, ptr %354, align 8, !tbaa !25
  %357 = getelementptr inbounds nuw i8, ptr %291, i64 232
  %358 = load i64, ptr %357, align 8, !tbaa !62
  %359 = getelementptr inbounds nuw i8, ptr %291, i64 128
  store i64 %358, ptr %359, align 8, !tbaa !46
  %360 = getelementptr inbounds nuw i8, ptr %291, i64 120
  %361 = load i64, ptr %360, align 8, !tbaa !51
  %362 = getelementptr inbounds nuw i8, ptr %291, i64 136
  store i64 %361, ptr %362, align 8, !tbaa !56
  store i64 %361, ptr %357, align 8, !tbaa !62
  %363 = getelementptr inbounds nuw i8, ptr %291, i64 280
  store i64 0, ptr %363, align 8, !tbaa !50
  %364 = getelementptr inbounds nuw i8, ptr %299, i64 16
  %365 = load i64, ptr %364, align 8, !tbaa !21
  %366 = getelementptr inbounds nuw i8, ptr %291, i64 288
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
  %383 = tail call i32 @sched_yield() #15
  br label %386

384:                                              ; preds = %380
  %385 = tail call i32 @usleep(i32 noundef 50) #15
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
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 272
  %3 = load i64, ptr %2, align 8, !tbaa !47
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %143, %0
  %6 = phi i64 [ 0, %0 ], [ %144, %143 ]
  ret i64 %6

7:                                                ; preds = %0, %143
  %8 = phi ptr [ %146, %143 ], [ %1, %0 ]
  %9 = phi i64 [ %144, %143 ], [ 0, %0 ]
  %10 = phi i64 [ %145, %143 ], [ 0, %0 ]
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 264
  %12 = load i64, ptr %11, align 8, !tbaa !57
  %13 = tail call i64 @cfg_words() #15
  %14 = shl i64 %13, 13
  %15 = add i64 %14, 8208
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %18 = load ptr, ptr %17, align 8, !tbaa !45
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16448
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 272
  %21 = load i64, ptr %20, align 8, !tbaa !47
  %22 = mul i64 %21, %10
  %23 = add i64 %22, %12
  %24 = mul i64 %23, %15
  %25 = getelementptr inbounds nuw i64, ptr %19, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !63
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 264
  %28 = load i64, ptr %27, align 8, !tbaa !57
  %29 = icmp eq i64 %10, %28
  br i1 %29, label %143, label %30

30:                                               ; preds = %7
  %31 = getelementptr inbounds nuw i8, ptr %25, i64 64
  %32 = load atomic i64, ptr %31 acquire, align 8
  %33 = icmp eq i64 %26, %32
  br i1 %33, label %143, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %25, i64 128
  br label %36

36:                                               ; preds = %34, %57
  %37 = phi i64 [ %9, %34 ], [ %60, %57 ]
  %38 = phi i64 [ %26, %34 ], [ %59, %57 ]
  %39 = load ptr, ptr @S, align 8, !tbaa !9
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 120
  %41 = load i64, ptr %40, align 8, !tbaa !51
  %42 = add i64 %41, 3200
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 160
  %44 = load i64, ptr %43, align 8, !tbaa !52
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %143, label %46, !prof !53

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 216
  %48 = load i64, ptr %47, align 8, !tbaa !54
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %39, i64 224
  %51 = load i64, ptr %50, align 8, !tbaa !55
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %143, label %53, !prof !53

53:                                               ; preds = %46
  %54 = sub i64 %32, %38
  %55 = tail call i64 @llvm.umin.i64(i64 %54, i64 32)
  %56 = icmp eq i64 %32, %38
  br i1 %56, label %57, label %62

57:                                               ; preds = %140, %53
  %58 = tail call fastcc i32 @flush(i64 noundef %55)
  %59 = add i64 %55, %38
  %60 = add i64 %55, %37
  store atomic i64 %59, ptr %25 release, align 8
  %61 = icmp eq i64 %59, %32
  br i1 %61, label %143, label %36, !llvm.loop !68

62:                                               ; preds = %53, %140
  %63 = phi i64 [ %141, %140 ], [ 0, %53 ]
  %64 = add i64 %63, %38
  %65 = and i64 %64, 8191
  %66 = tail call i64 @cfg_words() #15
  %67 = add i64 %66, 1
  %68 = mul i64 %67, %65
  %69 = getelementptr inbounds nuw i64, ptr %35, i64 %68
  %70 = tail call i64 @cfg_words() #15
  %71 = add i64 %70, 4
  %72 = mul i64 %71, %63
  %73 = getelementptr inbounds nuw i64, ptr @pending, i64 %72
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 32
  %75 = tail call i64 @cfg_words() #15
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %85, label %77

77:                                               ; preds = %62, %77
  %78 = phi i64 [ %82, %77 ], [ 0, %62 ]
  %79 = getelementptr inbounds nuw i64, ptr %69, i64 %78
  %80 = load i64, ptr %79, align 8, !tbaa !21
  %81 = getelementptr inbounds nuw i64, ptr %74, i64 %78
  store i64 %80, ptr %81, align 8, !tbaa !21
  %82 = add nuw i64 %78, 1
  %83 = tail call i64 @cfg_words() #15
  %84 = icmp ult i64 %82, %83
  br i1 %84, label %77, label %85, !llvm.loop !28

85:                                               ; preds = %77, %62
  %86 = tail call i64 @cfg_words() #15
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
  %100 = tail call i64 @cfg_words() #15
  %101 = icmp ult i64 %99, %100
  br i1 %101, label %88, label %102, !llvm.loop !30

102:                                              ; preds = %88, %85
  %103 = phi i64 [ -7046029254386353131, %85 ], [ %98, %88 ]
  %104 = mul i64 %103, -7046029254386353131
  %105 = lshr i64 %103, 29
  %106 = xor i64 %104, %105
  store i64 %106, ptr %73, align 8, !tbaa !21
  %107 = tail call i64 @cfg_words() #15
  %108 = getelementptr inbounds nuw i64, ptr %69, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !21
  %110 = and i64 %109, 4294967295
  %111 = getelementptr inbounds nuw i8, ptr %73, i64 8
  store i64 %110, ptr %111, align 8, !tbaa !21
  %112 = tail call i64 @cfg_words() #15
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
  %122 = getelementptr inbounds nuw i8, ptr %117, i64 112
  %123 = load i64, ptr %122, align 8, !tbaa !31
  %124 = lshr i64 %123, 3
  %125 = zext nneg i64 %124 to i128
  %126 = mul nuw nsw i128 %125, %121
  %127 = lshr i128 %126, 61
  %128 = trunc nuw i128 %127 to i64
  %129 = and i64 %128, -8
  %130 = getelementptr inbounds nuw i64, ptr %119, i64 %129
  tail call void @llvm.prefetch.p0(ptr %130, i32 1, i32 3, i32 1)
  %131 = tail call i64 @cfg_checks() #15
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %140, label %133

133:                                              ; preds = %102
  %134 = load ptr, ptr @S, align 8, !tbaa !9
  %135 = load ptr, ptr %134, align 8, !tbaa !27
  %136 = load i64, ptr %111, align 8, !tbaa !21
  %137 = tail call i64 @cfg_words() #15
  %138 = mul i64 %137, %136
  %139 = getelementptr inbounds nuw i64, ptr %135, i64 %138
  tail call void @llvm.prefetch.p0(ptr %139, i32 0, i32 3, i32 1)
  br label %140

140:                                              ; preds = %133, %102
  %141 = add nuw nsw i64 %63, 1
  %142 = icmp eq i64 %141, %55
  br i1 %142, label %57, label %62, !llvm.loop !69

143:                                              ; preds = %57, %36, %46, %7, %30
  %144 = phi i64 [ %9, %30 ], [ %9, %7 ], [ %37, %36 ], [ %60, %57 ], [ %37, %46 ]
  %145 = add nuw i64 %10, 1
  %146 = load ptr, ptr @S, align 8, !tbaa !9
  %147 = getelementptr inbounds nuw i8, ptr %146, i64 272
  %148 = load i64, ptr %147, align 8, !tbaa !47
  %149 = icmp ult i64 %145, %148
  br i1 %149, label %7, label %5, !llvm.loop !70
}

declare i32 @sched_yield() local_unnamed_addr #5

declare i32 @usleep(i32 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
define i64 @start(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  store i64 0, ptr @now_state, align 8, !tbaa !21
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %4, i8 0, i64 512, i1 false), !tbaa !21
  %6 = call i64 @model_init(ptr noundef nonnull %4, ptr noundef nonnull %5) #15
  %7 = icmp eq i64 %6, 1
  br i1 %7, label %8, label %117

8:                                                ; preds = %1
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 176
  %11 = load i64, ptr %10, align 8, !tbaa !42
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  call void @model_canon(ptr noundef nonnull %4) #15
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  br label %15

15:                                               ; preds = %13, %8
  %16 = phi ptr [ %14, %13 ], [ %9, %8 ]
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 312
  %18 = load i64, ptr %17, align 8, !tbaa !71
  %19 = icmp eq i64 %18, 0
  %20 = call i64 @cfg_words() #15
  %21 = icmp eq i64 %20, 0
  br i1 %19, label %42, label %22

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
  %35 = call i64 @cfg_words() #15
  %36 = icmp ult i64 %34, %35
  br i1 %36, label %23, label %37, !llvm.loop !30

37:                                               ; preds = %23, %22
  %38 = phi i64 [ -7046029254386353131, %22 ], [ %33, %23 ]
  %39 = mul i64 %38, -7046029254386353131
  %40 = lshr i64 %38, 29
  %41 = xor i64 %39, %40
  call fastcc void @insert_compact(ptr noundef nonnull %4, i64 noundef %41, i64 noundef 0, i64 noundef 65535)
  br label %93

42:                                               ; preds = %15
  br i1 %21, label %57, label %43

43:                                               ; preds = %42, %43
  %44 = phi i64 [ %53, %43 ], [ -7046029254386353131, %42 ]
  %45 = phi i64 [ %54, %43 ], [ 0, %42 ]
  %46 = getelementptr inbounds nuw i64, ptr %4, i64 %45
  %47 = load i64, ptr %46, align 8, !tbaa !21
  %48 = xor i64 %47, %44
  %49 = zext i64 %48 to i128
  %50 = mul nuw i128 %49, 15485907386658061715
  %51 = lshr i128 %50, 64
  %52 = xor i128 %51, %50
  %53 = trunc i128 %52 to i64
  %54 = add nuw i64 %45, 1
  %55 = call i64 @cfg_words() #15
  %56 = icmp ult i64 %54, %55
  br i1 %56, label %43, label %57, !llvm.loop !30

57:                                               ; preds = %43, %42
  %58 = phi i64 [ -7046029254386353131, %42 ], [ %53, %43 ]
  %59 = mul i64 %58, -7046029254386353131
  %60 = lshr i64 %58, 29
  %61 = xor i64 %59, %60
  %62 = call i64 @cfg_words() #15
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %78, label %64

64:                                               ; preds = %57, %64
  %65 = phi i64 [ %74, %64 ], [ -7046029254386353131, %57 ]
  %66 = phi i64 [ %75, %64 ], [ 0, %57 ]
  %67 = getelementptr inbounds nuw i64, ptr %4, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !21
  %69 = xor i64 %68, %65
  %70 = zext i64 %69 to i128
  %71 = mul nuw i128 %70, 15485907386658061715
  %72 = lshr i128 %71, 64
  %73 = xor i128 %72, %71
  %74 = trunc i128 %73 to i64
  %75 = add nuw i64 %66, 1
  %76 = call i64 @cfg_words() #15
  %77 = icmp ult i64 %75, %76
  br i1 %77, label %64, label %78, !llvm.loop !30

78:                                               ; preds = %64, %57
  %79 = phi i64 [ -7046029254386353131, %57 ], [ %74, %64 ]
  %80 = mul i64 %79, -7046029254386353131
  %81 = lshr i64 %79, 29
  %82 = xor i64 %80, %81
  %83 = zext i64 %82 to i128
  %84 = load ptr, ptr @S, align 8, !tbaa !9
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 112
  %86 = load i64, ptr %85, align 8, !tbaa !31
  %87 = lshr i64 %86, 3
  %88 = zext nneg i64 %87 to i128
  %89 = mul nuw nsw i128 %88, %83
  %90 = lshr i128 %89, 61
  %91 = trunc nuw i128 %90 to i64
  %92 = and i64 %91, -8
  call fastcc void @insert(ptr noundef nonnull %4, i64 noundef %61, i64 noundef %92, i64 noundef 0, i64 noundef 65535)
  br label %93

93:                                               ; preds = %78, %37
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 56
  %96 = load ptr, ptr %95, align 8, !tbaa !72
  %97 = icmp eq ptr %96, null
  br i1 %97, label %99, label %98

98:                                               ; preds = %93
  store i64 0, ptr %96, align 8, !tbaa !21
  br label %99

99:                                               ; preds = %98, %93
  %100 = getelementptr inbounds nuw i8, ptr %94, i64 136
  store i64 1, ptr %100, align 8, !tbaa !56
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %101 = call i64 @cfg_words() #15
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %109, label %103

103:                                              ; preds = %99, %103
  %104 = phi i64 [ %106, %103 ], [ 0, %99 ]
  %105 = getelementptr inbounds nuw i64, ptr %2, i64 %104
  store i64 -1, ptr %105, align 8, !tbaa !21
  %106 = add nuw i64 %104, 1
  %107 = call i64 @cfg_words() #15
  %108 = icmp ult i64 %106, %107
  br i1 %108, label %103, label %109, !llvm.loop !73

109:                                              ; preds = %103, %99
  %110 = call i64 @model_check_always(ptr noundef nonnull %4, ptr noundef nonnull %2, ptr noundef nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  %111 = icmp ne i64 %110, 1
  %112 = zext i1 %111 to i64
  %113 = load ptr, ptr @S, align 8, !tbaa !9
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 304
  %115 = load i64, ptr %114, align 8, !tbaa !67
  %116 = or i64 %115, %112
  store i64 %116, ptr %114, align 8, !tbaa !67
  br label %117

117:                                              ; preds = %1, %109
  %118 = phi i64 [ %110, %109 ], [ %6, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  ret i64 %118
}

declare i64 @model_init(ptr noundef, ptr noundef) local_unnamed_addr #5

declare void @model_canon(ptr noundef) local_unnamed_addr #5

; Function Attrs: noinline nounwind
define internal fastcc void @insert_compact(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = tail call i64 @cfg_words() #15
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
  %20 = tail call i64 @cfg_words() #15
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
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 328
  %31 = load i64, ptr %30, align 8, !tbaa !34
  %32 = and i64 %28, %31
  %33 = tail call range(i64 1, 0) i64 @llvm.umax.i64(i64 %32, i64 1)
  %34 = zext i64 %1 to i128
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 112
  %36 = load i64, ptr %35, align 8, !tbaa !31
  %37 = zext i64 %36 to i128
  %38 = mul nuw i128 %37, %34
  %39 = lshr i128 %38, 64
  %40 = trunc nuw i128 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !32
  %43 = getelementptr inbounds nuw i8, ptr %29, i64 320
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
  %69 = getelementptr inbounds nuw i8, ptr %29, i64 336
  %70 = load i64, ptr %69, align 8, !tbaa !75
  %71 = add i64 %70, %67
  store i64 %71, ptr %69, align 8, !tbaa !75
  %72 = load i64, ptr %68, align 8
  %73 = xor i64 %31, -1
  %74 = and i64 %72, %73
  %75 = or i64 %74, %33
  store i64 %75, ptr %68, align 8
  %76 = load ptr, ptr %29, align 8, !tbaa !27
  %77 = getelementptr inbounds nuw i8, ptr %29, i64 120
  %78 = load i64, ptr %77, align 8, !tbaa !51
  %79 = tail call i64 @cfg_words() #15
  %80 = mul i64 %79, %78
  %81 = getelementptr inbounds nuw i64, ptr %76, i64 %80
  %82 = tail call i64 @cfg_words() #15
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %92, label %84

84:                                               ; preds = %65, %84
  %85 = phi i64 [ %89, %84 ], [ 0, %65 ]
  %86 = getelementptr inbounds nuw i64, ptr %0, i64 %85
  %87 = load i64, ptr %86, align 8, !tbaa !21
  %88 = getelementptr inbounds nuw i64, ptr %81, i64 %85
  store i64 %87, ptr %88, align 8, !tbaa !21
  %89 = add nuw i64 %85, 1
  %90 = tail call i64 @cfg_words() #15
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %84, label %92, !llvm.loop !28

92:                                               ; preds = %84, %65
  %93 = trunc i64 %2 to i32
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 16
  %96 = load ptr, ptr %95, align 8, !tbaa !38
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 120
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
  %108 = getelementptr inbounds nuw i8, ptr %94, i64 144
  %109 = load i64, ptr %108, align 8, !tbaa !25
  %110 = shl i64 %109, 32
  %111 = add i64 %110, 4294967296
  %112 = or i64 %111, %98
  %113 = getelementptr inbounds nuw i8, ptr %94, i64 240
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
  ret void
}

; Function Attrs: inlinehint nounwind
define internal fastcc void @insert(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #4 {
  %6 = and i64 %2, -8
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !32
  %10 = getelementptr inbounds nuw i64, ptr %9, i64 %6
  %11 = load <8 x i64>, ptr %10, align 64, !tbaa !77
  %12 = tail call i64 @cfg_full_keys() #15
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %20, label %14

14:                                               ; preds = %5
  %15 = load i64, ptr %0, align 8, !tbaa !21
  %16 = xor i64 %15, -1
  %17 = insertelement <8 x i64> poison, i64 %16, i64 0
  %18 = shufflevector <8 x i64> %17, <8 x i64> poison, <8 x i32> zeroinitializer
  %19 = xor <8 x i64> %18, %11
  br label %26

20:                                               ; preds = %5
  %21 = shl i64 %1, 32
  %22 = insertelement <8 x i64> poison, i64 %21, i64 0
  %23 = shufflevector <8 x i64> %22, <8 x i64> poison, <8 x i32> zeroinitializer
  %24 = xor <8 x i64> %11, %23
  %25 = lshr <8 x i64> %24, splat (i64 32)
  br label %26

26:                                               ; preds = %20, %14
  %27 = phi <8 x i64> [ %19, %14 ], [ %25, %20 ]
  %28 = icmp eq <8 x i64> %27, zeroinitializer
  %29 = icmp eq <8 x i64> %11, zeroinitializer
  %30 = or <8 x i1> %29, %28
  %31 = bitcast <8 x i1> %30 to i8
  %32 = zext i8 %31 to i64
  %33 = and i64 %2, 7
  %34 = shl nsw i64 -1, %33
  %35 = and i64 %34, %32
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %37, label %47, !prof !78

37:                                               ; preds = %26, %37
  %38 = phi i64 [ %44, %37 ], [ %6, %26 ]
  %39 = add i64 %38, 8
  %40 = load ptr, ptr @S, align 8, !tbaa !9
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 112
  %42 = load i64, ptr %41, align 8, !tbaa !31
  %43 = icmp eq i64 %39, %42
  %44 = select i1 %43, i64 0, i64 %39
  %45 = tail call fastcc i64 @ends(ptr noundef readonly %0, i64 noundef %1, i64 noundef %44)
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %37, label %47, !prof !79, !llvm.loop !80

47:                                               ; preds = %37, %26
  %48 = phi i64 [ %6, %26 ], [ %44, %37 ]
  %49 = phi i64 [ %35, %26 ], [ %45, %37 ]
  %50 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %49, i1 true)
  %51 = add i64 %50, %48
  %52 = load ptr, ptr @S, align 8, !tbaa !9
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %54 = load ptr, ptr %53, align 8, !tbaa !32
  %55 = getelementptr inbounds nuw i64, ptr %54, i64 %51
  %56 = load i64, ptr %55, align 8, !tbaa !21
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %149, label %58

58:                                               ; preds = %47
  %59 = shl i64 %1, 32
  %60 = insertelement <8 x i64> poison, i64 %59, i64 0
  %61 = shufflevector <8 x i64> %60, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %62

62:                                               ; preds = %58, %138
  %63 = phi i64 [ %51, %58 ], [ %142, %138 ]
  %64 = tail call i64 @cfg_full_keys() #15
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %214

66:                                               ; preds = %62
  %67 = load ptr, ptr @S, align 8, !tbaa !9
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !32
  %70 = getelementptr inbounds nuw i64, ptr %69, i64 %63
  %71 = load i64, ptr %70, align 8, !tbaa !21
  %72 = load ptr, ptr %67, align 8, !tbaa !27
  %73 = and i64 %71, 4294967295
  %74 = add nsw i64 %73, -1
  %75 = tail call i64 @cfg_words() #15
  %76 = mul i64 %75, %74
  %77 = getelementptr inbounds nuw i64, ptr %72, i64 %76
  %78 = tail call i64 @cfg_words() #15
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %214, label %80

80:                                               ; preds = %66, %80
  %81 = phi i64 [ %89, %80 ], [ 0, %66 ]
  %82 = phi i64 [ %88, %80 ], [ 0, %66 ]
  %83 = getelementptr inbounds nuw i64, ptr %77, i64 %81
  %84 = load i64, ptr %83, align 8, !tbaa !21
  %85 = getelementptr inbounds nuw i64, ptr %0, i64 %81
  %86 = load i64, ptr %85, align 8, !tbaa !21
  %87 = xor i64 %86, %84
  %88 = or i64 %87, %82
  %89 = add nuw i64 %81, 1
  %90 = tail call i64 @cfg_words() #15
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %80, label %92, !llvm.loop !43

92:                                               ; preds = %80
  %93 = icmp eq i64 %88, 0
  br i1 %93, label %214, label %94

94:                                               ; preds = %92
  %95 = add i64 %63, 1
  %96 = load ptr, ptr @S, align 8, !tbaa !9
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 112
  %98 = load i64, ptr %97, align 8, !tbaa !31
  %99 = icmp eq i64 %95, %98
  %100 = select i1 %99, i64 0, i64 %95
  %101 = and i64 %100, -8
  %102 = getelementptr inbounds nuw i8, ptr %96, i64 8
  %103 = load ptr, ptr %102, align 8, !tbaa !32
  %104 = getelementptr inbounds nuw i64, ptr %103, i64 %101
  %105 = load <8 x i64>, ptr %104, align 64, !tbaa !77
  %106 = tail call i64 @cfg_full_keys() #15
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %114, label %108

108:                                              ; preds = %94
  %109 = load i64, ptr %0, align 8, !tbaa !21
  %110 = xor i64 %109, -1
  %111 = insertelement <8 x i64> poison, i64 %110, i64 0
  %112 = shufflevector <8 x i64> %111, <8 x i64> poison, <8 x i32> zeroinitializer
  %113 = xor <8 x i64> %112, %105
  br label %117

114:                                              ; preds = %94
  %115 = xor <8 x i64> %105, %61
  %116 = lshr <8 x i64> %115, splat (i64 32)
  br label %117

117:                                              ; preds = %114, %108
  %118 = phi <8 x i64> [ %113, %108 ], [ %116, %114 ]
  %119 = icmp eq <8 x i64> %118, zeroinitializer
  %120 = icmp eq <8 x i64> %105, zeroinitializer
  %121 = or <8 x i1> %120, %119
  %122 = bitcast <8 x i1> %121 to i8
  %123 = zext i8 %122 to i64
  %124 = and i64 %100, 7
  %125 = shl nsw i64 -1, %124
  %126 = and i64 %125, %123
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %128, label %138, !prof !78

128:                                              ; preds = %117, %128
  %129 = phi i64 [ %135, %128 ], [ %101, %117 ]
  %130 = add i64 %129, 8
  %131 = load ptr, ptr @S, align 8, !tbaa !9
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 112
  %133 = load i64, ptr %132, align 8, !tbaa !31
  %134 = icmp eq i64 %130, %133
  %135 = select i1 %134, i64 0, i64 %130
  %136 = tail call fastcc i64 @ends(ptr noundef nonnull readonly %0, i64 noundef %1, i64 noundef %135)
  %137 = icmp eq i64 %136, 0
  br i1 %137, label %128, label %138, !prof !79, !llvm.loop !80

138:                                              ; preds = %128, %117
  %139 = phi i64 [ %101, %117 ], [ %135, %128 ]
  %140 = phi i64 [ %126, %117 ], [ %136, %128 ]
  %141 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %140, i1 true)
  %142 = add i64 %141, %139
  %143 = load ptr, ptr @S, align 8, !tbaa !9
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 8
  %145 = load ptr, ptr %144, align 8, !tbaa !32
  %146 = getelementptr inbounds nuw i64, ptr %145, i64 %142
  %147 = load i64, ptr %146, align 8, !tbaa !21
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %149, label %62, !llvm.loop !81

149:                                              ; preds = %138, %47
  %150 = phi i64 [ %51, %47 ], [ %142, %138 ]
  %151 = phi ptr [ %52, %47 ], [ %143, %138 ]
  %152 = getelementptr inbounds nuw i8, ptr %151, i64 120
  %153 = load i64, ptr %152, align 8, !tbaa !51
  %154 = tail call i64 @cfg_full_keys() #15
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %159, label %156

156:                                              ; preds = %149
  %157 = load i64, ptr %0, align 8, !tbaa !21
  %158 = xor i64 %157, -1
  br label %163

159:                                              ; preds = %149
  %160 = shl i64 %1, 32
  %161 = add i64 %153, 1
  %162 = or i64 %161, %160
  br label %163

163:                                              ; preds = %156, %159
  %164 = phi i64 [ %158, %156 ], [ %162, %159 ]
  %165 = load ptr, ptr @S, align 8, !tbaa !9
  %166 = getelementptr inbounds nuw i8, ptr %165, i64 8
  %167 = load ptr, ptr %166, align 8, !tbaa !32
  %168 = getelementptr inbounds nuw i64, ptr %167, i64 %150
  store i64 %164, ptr %168, align 8, !tbaa !21
  %169 = load ptr, ptr %165, align 8, !tbaa !27
  %170 = getelementptr inbounds nuw i8, ptr %165, i64 120
  %171 = load i64, ptr %170, align 8, !tbaa !51
  %172 = tail call i64 @cfg_words() #15
  %173 = mul i64 %172, %171
  %174 = getelementptr inbounds nuw i64, ptr %169, i64 %173
  %175 = tail call i64 @cfg_words() #15
  %176 = icmp eq i64 %175, 0
  br i1 %176, label %185, label %177

177:                                              ; preds = %163, %177
  %178 = phi i64 [ %182, %177 ], [ 0, %163 ]
  %179 = getelementptr inbounds nuw i64, ptr %0, i64 %178
  %180 = load i64, ptr %179, align 8, !tbaa !21
  %181 = getelementptr inbounds nuw i64, ptr %174, i64 %178
  store i64 %180, ptr %181, align 8, !tbaa !21
  %182 = add nuw i64 %178, 1
  %183 = tail call i64 @cfg_words() #15
  %184 = icmp ult i64 %182, %183
  br i1 %184, label %177, label %185, !llvm.loop !28

185:                                              ; preds = %177, %163
  %186 = trunc i64 %3 to i32
  %187 = load ptr, ptr @S, align 8, !tbaa !9
  %188 = getelementptr inbounds nuw i8, ptr %187, i64 16
  %189 = load ptr, ptr %188, align 8, !tbaa !38
  %190 = getelementptr inbounds nuw i8, ptr %187, i64 120
  %191 = load i64, ptr %190, align 8, !tbaa !51
  %192 = getelementptr inbounds nuw i32, ptr %189, i64 %191
  store i32 %186, ptr %192, align 4, !tbaa !5
  %193 = trunc i64 %4 to i16
  %194 = getelementptr inbounds nuw i8, ptr %187, i64 24
  %195 = load ptr, ptr %194, align 8, !tbaa !39
  %196 = getelementptr inbounds nuw i16, ptr %195, i64 %191
  store i16 %193, ptr %196, align 2, !tbaa !40
  %197 = getelementptr inbounds nuw i8, ptr %187, i64 56
  %198 = load ptr, ptr %197, align 8, !tbaa !72
  %199 = icmp eq ptr %198, null
  br i1 %199, label %211, label %200

200:                                              ; preds = %185
  %201 = getelementptr inbounds nuw i8, ptr %187, i64 144
  %202 = load i64, ptr %201, align 8, !tbaa !25
  %203 = shl i64 %202, 32
  %204 = add i64 %203, 4294967296
  %205 = or i64 %204, %191
  %206 = getelementptr inbounds nuw i8, ptr %187, i64 240
  %207 = load i64, ptr %206, align 8, !tbaa !76
  %208 = add i64 %207, 1
  store i64 %208, ptr %206, align 8, !tbaa !76
  %209 = getelementptr inbounds nuw i64, ptr %198, i64 %207
  store i64 %205, ptr %209, align 8, !tbaa !21
  %210 = load i64, ptr %190, align 8, !tbaa !51
  br label %211

211:                                              ; preds = %185, %200
  %212 = phi i64 [ %210, %200 ], [ %191, %185 ]
  %213 = add i64 %212, 1
  store i64 %213, ptr %190, align 8, !tbaa !51
  br label %214

214:                                              ; preds = %66, %62, %92, %211
  ret void
}

; Function Attrs: nounwind
define range(i64 0, 6) i64 @run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca [64 x i64], align 16
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %6 = load i64, ptr %5, align 8, !tbaa !46
  %7 = add i64 %6, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  store i64 0, ptr %4, align 8, !tbaa !21
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %8 = icmp ult i64 %6, %7
  br i1 %8, label %9, label %858

9:                                                ; preds = %2, %853
  %10 = phi ptr [ %854, %853 ], [ %0, %2 ]
  %11 = phi i64 [ %856, %853 ], [ %6, %2 ]
  %12 = phi i64 [ %855, %853 ], [ 0, %2 ]
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 136
  %14 = load i64, ptr %13, align 8, !tbaa !56
  %15 = icmp eq i64 %11, %14
  br i1 %15, label %20, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds nuw i8, ptr %10, i64 120
  %18 = load i64, ptr %17, align 8, !tbaa !51
  %19 = icmp eq i64 %11, %18
  br i1 %19, label %20, label %39

20:                                               ; preds = %16, %9
  %21 = call fastcc i32 @flush(i64 noundef %12)
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %865

23:                                               ; preds = %20
  %24 = load ptr, ptr @S, align 8, !tbaa !9
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 120
  %26 = load i64, ptr %25, align 8, !tbaa !51
  %27 = icmp eq i64 %11, %26
  br i1 %27, label %865, label %28

28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %24, i64 136
  %30 = load i64, ptr %29, align 8, !tbaa !56
  %31 = icmp eq i64 %11, %30
  br i1 %31, label %32, label %39

32:                                               ; preds = %28
  %33 = getelementptr inbounds nuw i8, ptr %24, i64 144
  %34 = load i64, ptr %33, align 8, !tbaa !25
  %35 = add i64 %34, 1
  store i64 %35, ptr %33, align 8, !tbaa !25
  store i64 %26, ptr %29, align 8, !tbaa !56
  %36 = getelementptr inbounds nuw i8, ptr %24, i64 256
  %37 = load i64, ptr %36, align 8, !tbaa !82
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %39, label %865

39:                                               ; preds = %28, %32, %16
  %40 = phi i64 [ %26, %32 ], [ %30, %28 ], [ %14, %16 ]
  %41 = phi i64 [ %26, %32 ], [ %26, %28 ], [ %18, %16 ]
  %42 = phi ptr [ %24, %32 ], [ %24, %28 ], [ %10, %16 ]
  %43 = phi i64 [ 0, %32 ], [ 0, %28 ], [ %12, %16 ]
  %44 = add i64 %41, 3200
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 160
  %46 = load i64, ptr %45, align 8, !tbaa !52
  %47 = icmp ugt i64 %44, %46
  br i1 %47, label %56, label %48, !prof !53

48:                                               ; preds = %39
  %49 = getelementptr inbounds nuw i8, ptr %42, i64 216
  %50 = load i64, ptr %49, align 8, !tbaa !54
  %51 = sub i64 %44, %50
  %52 = getelementptr inbounds nuw i8, ptr %42, i64 224
  %53 = load i64, ptr %52, align 8, !tbaa !55
  %54 = icmp ugt i64 %51, %53
  %55 = select i1 %54, i64 2, i64 0, !prof !53
  br label %56

56:                                               ; preds = %39, %48
  %57 = phi i64 [ %55, %48 ], [ 3, %39 ]
  %58 = sub i64 %40, %11
  %59 = getelementptr inbounds nuw i8, ptr %42, i64 352
  %60 = load i64, ptr %59, align 8, !tbaa !83
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %91, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds nuw i8, ptr %42, i64 360
  %64 = load i64, ptr %63, align 8, !tbaa !84
  %65 = icmp ult i64 %11, %64
  br i1 %65, label %91, label %66

66:                                               ; preds = %62
  %67 = call i64 @llvm.usub.sat.i64(i64 %46, i64 %41)
  %68 = getelementptr inbounds nuw i8, ptr %42, i64 216
  %69 = load i64, ptr %68, align 8, !tbaa !54
  %70 = sub i64 %41, %69
  %71 = getelementptr inbounds nuw i8, ptr %42, i64 224
  %72 = load i64, ptr %71, align 8, !tbaa !55
  %73 = icmp ult i64 %70, %72
  %74 = sub nuw i64 %72, %70
  %75 = call i64 @llvm.umin.i64(i64 %67, i64 %74)
  %76 = select i1 %73, i64 %75, i64 0
  %77 = icmp ugt i64 %76, 3200
  br i1 %77, label %78, label %85

78:                                               ; preds = %66
  %79 = call i64 @llvm.umin.i64(i64 %58, i64 %60)
  %80 = add i64 %76, -3200
  %81 = getelementptr inbounds nuw i8, ptr %42, i64 376
  %82 = load i64, ptr %81, align 8, !tbaa !85
  %83 = udiv i64 %80, %82
  %84 = call i64 @llvm.umin.i64(i64 %79, i64 %83)
  br label %85

85:                                               ; preds = %78, %66
  %86 = phi i64 [ %84, %78 ], [ 0, %66 ]
  %87 = getelementptr inbounds nuw i8, ptr %42, i64 368
  %88 = load i64, ptr %87, align 8, !tbaa !86
  %89 = icmp ult i64 %86, %88
  %90 = select i1 %89, i64 0, i64 %86
  br label %91

91:                                               ; preds = %56, %62, %85
  %92 = phi i64 [ %90, %85 ], [ 0, %62 ], [ 0, %56 ]
  %93 = icmp eq i64 %57, 0
  br i1 %93, label %94, label %858

94:                                               ; preds = %91
  %95 = icmp eq i64 %92, 0
  br i1 %95, label %847, label %96

96:                                               ; preds = %94
  %97 = call fastcc i32 @flush(i64 noundef %43)
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %865

99:                                               ; preds = %96
  %100 = load ptr, ptr @S, align 8, !tbaa !9, !noalias !87
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 104
  %102 = load ptr, ptr %101, align 8, !tbaa !90, !noalias !87
  %103 = call i64 @cfg_words() #15, !noalias !87
  %104 = call i64 @cfg_mask_words() #15, !noalias !87
  %105 = call i64 @cfg_cpus() #15, !noalias !87
  %106 = call i64 @cfg_cpus() #15, !noalias !87
  store i64 %11, ptr @chunk, align 8, !tbaa !21
  %107 = load ptr, ptr @S, align 8, !tbaa !9
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 384
  %109 = load i64, ptr %108, align 8, !tbaa !91
  %110 = add i64 %109, %92
  store i64 %110, ptr %108, align 8, !tbaa !91
  br label %283

111:                                              ; preds = %327
  %112 = shl i64 %103, 13
  %113 = getelementptr inbounds nuw i8, ptr %102, i64 %112
  %114 = shl i64 %104, 15
  %115 = getelementptr inbounds nuw i8, ptr %113, i64 %114
  %116 = shl i64 %105, 11
  %117 = getelementptr inbounds nuw i8, ptr %115, i64 %116
  %118 = shl i64 %106, 11
  %119 = getelementptr inbounds nuw i8, ptr %117, i64 %118
  %120 = load ptr, ptr @S, align 8, !tbaa !9
  %121 = load ptr, ptr %120, align 8, !tbaa !27
  %122 = call i64 @cfg_words() #15
  %123 = mul i64 %122, %11
  %124 = getelementptr inbounds nuw i64, ptr %121, i64 %123
  %125 = call i64 @cfg_cpus() #15
  %126 = call i64 @cfg_points() #15
  %127 = mul i64 %126, %125
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %131, label %129

129:                                              ; preds = %111
  %130 = shl i64 %127, 2
  call void @llvm.memset.p0.i64(ptr align 4 %119, i8 0, i64 %130, i1 false), !tbaa !5
  br label %131

131:                                              ; preds = %129, %111
  %132 = icmp eq i64 %125, 0
  br label %133

133:                                              ; preds = %152, %131
  %134 = phi i64 [ 0, %131 ], [ %153, %152 ]
  br i1 %132, label %146, label %135

135:                                              ; preds = %133
  %136 = mul i64 %134, %125
  %137 = getelementptr inbounds nuw i8, ptr @alive, i64 %134
  %138 = getelementptr i16, ptr %115, i64 %136
  br label %154

139:                                              ; preds = %149
  %140 = icmp eq i64 %126, 0
  %141 = and i64 %126, 3
  %142 = icmp ult i64 %126, 4
  %143 = and i64 %126, -4
  %144 = icmp eq i64 %141, 0
  %145 = icmp ne i64 %141, 0
  br label %173

146:                                              ; preds = %133
  %147 = add nuw i64 %134, 1
  %148 = icmp eq i64 %147, %92
  br i1 %148, label %195, label %152

149:                                              ; preds = %154
  %150 = add nuw i64 %134, 1
  %151 = icmp eq i64 %150, %92
  br i1 %151, label %139, label %152

152:                                              ; preds = %149, %146
  %153 = phi i64 [ %147, %146 ], [ %150, %149 ]
  br label %133, !llvm.loop !92

154:                                              ; preds = %154, %135
  %155 = phi i64 [ 0, %135 ], [ %171, %154 ]
  %156 = call i64 @cfg_words() #15
  %157 = mul i64 %156, %134
  %158 = getelementptr inbounds nuw i64, ptr %124, i64 %157
  %159 = call i64 @model_pc(ptr noundef %158, i64 noundef %155) #15
  %160 = trunc i64 %159 to i16
  %161 = getelementptr i16, ptr %138, i64 %155
  store i16 %160, ptr %161, align 2, !tbaa !40
  %162 = icmp ne i64 %159, 0
  %163 = load i8, ptr %137, align 1, !tbaa !77
  %164 = zext i1 %162 to i8
  %165 = or i8 %163, %164
  store i8 %165, ptr %137, align 1, !tbaa !77
  %166 = mul i64 %155, %126
  %167 = getelementptr i32, ptr %119, i64 %166
  %168 = getelementptr i32, ptr %167, i64 %159
  %169 = load i32, ptr %168, align 4, !tbaa !5
  %170 = add i32 %169, 1
  store i32 %170, ptr %168, align 4, !tbaa !5
  %171 = add nuw i64 %155, 1
  %172 = icmp eq i64 %171, %125
  br i1 %172, label %149, label %154, !llvm.loop !93

173:                                              ; preds = %192, %139
  %174 = phi i64 [ 0, %139 ], [ %193, %192 ]
  %175 = mul i64 %174, %126
  %176 = getelementptr inbounds nuw i32, ptr %119, i64 %175
  br i1 %140, label %192, label %177

177:                                              ; preds = %173
  br i1 %142, label %179, label %201

178:                                              ; preds = %201
  br i1 %144, label %192, label %179

179:                                              ; preds = %178, %177
  %180 = phi i64 [ 0, %177 ], [ %220, %178 ]
  %181 = phi i32 [ 0, %177 ], [ %219, %178 ]
  call void @llvm.assume(i1 %145)
  br label %182

182:                                              ; preds = %182, %179
  %183 = phi i64 [ %189, %182 ], [ %180, %179 ]
  %184 = phi i32 [ %188, %182 ], [ %181, %179 ]
  %185 = phi i64 [ %190, %182 ], [ 0, %179 ]
  %186 = getelementptr inbounds nuw i32, ptr %176, i64 %183
  %187 = load i32, ptr %186, align 4, !tbaa !5
  store i32 %184, ptr %186, align 4, !tbaa !5
  %188 = add i32 %187, %184
  %189 = add nuw i64 %183, 1
  %190 = add i64 %185, 1
  %191 = icmp eq i64 %190, %141
  br i1 %191, label %192, label %182, !llvm.loop !94

192:                                              ; preds = %178, %182, %173
  %193 = add nuw i64 %174, 1
  %194 = icmp eq i64 %193, %125
  br i1 %194, label %195, label %173, !llvm.loop !96

195:                                              ; preds = %146, %192
  %196 = and i64 %125, 1
  %197 = icmp eq i64 %125, 1
  %198 = and i64 %125, -2
  %199 = icmp eq i64 %196, 0
  %200 = icmp ne i64 %196, 0
  br label %223

201:                                              ; preds = %177, %201
  %202 = phi i64 [ %220, %201 ], [ 0, %177 ]
  %203 = phi i32 [ %219, %201 ], [ 0, %177 ]
  %204 = phi i64 [ %221, %201 ], [ 0, %177 ]
  %205 = getelementptr inbounds nuw i32, ptr %176, i64 %202
  %206 = load i32, ptr %205, align 4, !tbaa !5
  store i32 %203, ptr %205, align 4, !tbaa !5
  %207 = add i32 %206, %203
  %208 = getelementptr inbounds nuw i32, ptr %176, i64 %202
  %209 = getelementptr inbounds nuw i8, ptr %208, i64 4
  %210 = load i32, ptr %209, align 4, !tbaa !5
  store i32 %207, ptr %209, align 4, !tbaa !5
  %211 = add i32 %210, %207
  %212 = getelementptr inbounds nuw i32, ptr %176, i64 %202
  %213 = getelementptr inbounds nuw i8, ptr %212, i64 8
  %214 = load i32, ptr %213, align 4, !tbaa !5
  store i32 %211, ptr %213, align 4, !tbaa !5
  %215 = add i32 %214, %211
  %216 = getelementptr inbounds nuw i32, ptr %176, i64 %202
  %217 = getelementptr inbounds nuw i8, ptr %216, i64 12
  %218 = load i32, ptr %217, align 4, !tbaa !5
  store i32 %215, ptr %217, align 4, !tbaa !5
  %219 = add i32 %218, %215
  %220 = add nuw i64 %202, 4
  %221 = add i64 %204, 4
  %222 = icmp eq i64 %221, %143
  br i1 %222, label %178, label %201, !llvm.loop !97

223:                                              ; preds = %195, %244
  %224 = phi i64 [ %245, %244 ], [ 0, %195 ]
  br i1 %132, label %244, label %225

225:                                              ; preds = %223
  %226 = trunc i64 %224 to i16
  %227 = mul i64 %224, %125
  %228 = getelementptr i16, ptr %115, i64 %227
  br i1 %197, label %230, label %252

229:                                              ; preds = %252
  br i1 %199, label %244, label %230

230:                                              ; preds = %229, %225
  %231 = phi i64 [ 0, %225 ], [ %280, %229 ]
  call void @llvm.assume(i1 %200)
  %232 = mul i64 %231, %126
  %233 = getelementptr i16, ptr %228, i64 %231
  %234 = load i16, ptr %233, align 2, !tbaa !40
  %235 = zext i16 %234 to i64
  %236 = getelementptr i32, ptr %119, i64 %232
  %237 = getelementptr i32, ptr %236, i64 %235
  %238 = load i32, ptr %237, align 4, !tbaa !5
  %239 = add i32 %238, 1
  store i32 %239, ptr %237, align 4, !tbaa !5
  %240 = zext i32 %238 to i64
  %241 = shl i64 %231, 11
  %242 = getelementptr i8, ptr %117, i64 %241
  %243 = getelementptr i16, ptr %242, i64 %240
  store i16 %226, ptr %243, align 2, !tbaa !40
  br label %244

244:                                              ; preds = %230, %229, %223
  %245 = add nuw i64 %224, 1
  %246 = icmp eq i64 %245, %92
  br i1 %246, label %247, label %223, !llvm.loop !98

247:                                              ; preds = %244
  %248 = call i64 @cfg_cpus() #15
  %249 = icmp eq i64 %248, 0
  br i1 %249, label %331, label %250

250:                                              ; preds = %247
  %251 = load i64, ptr %4, align 8
  br label %374

252:                                              ; preds = %225, %252
  %253 = phi i64 [ %280, %252 ], [ 0, %225 ]
  %254 = phi i64 [ %281, %252 ], [ 0, %225 ]
  %255 = mul i64 %253, %126
  %256 = getelementptr i16, ptr %228, i64 %253
  %257 = load i16, ptr %256, align 2, !tbaa !40
  %258 = zext i16 %257 to i64
  %259 = getelementptr i32, ptr %119, i64 %255
  %260 = getelementptr i32, ptr %259, i64 %258
  %261 = load i32, ptr %260, align 4, !tbaa !5
  %262 = add i32 %261, 1
  store i32 %262, ptr %260, align 4, !tbaa !5
  %263 = zext i32 %261 to i64
  %264 = shl i64 %253, 11
  %265 = getelementptr i8, ptr %117, i64 %264
  %266 = getelementptr i16, ptr %265, i64 %263
  store i16 %226, ptr %266, align 2, !tbaa !40
  %267 = or disjoint i64 %253, 1
  %268 = mul i64 %267, %126
  %269 = getelementptr i16, ptr %228, i64 %267
  %270 = load i16, ptr %269, align 2, !tbaa !40
  %271 = zext i16 %270 to i64
  %272 = getelementptr i32, ptr %119, i64 %268
  %273 = getelementptr i32, ptr %272, i64 %271
  %274 = load i32, ptr %273, align 4, !tbaa !5
  %275 = add i32 %274, 1
  store i32 %275, ptr %273, align 4, !tbaa !5
  %276 = zext i32 %274 to i64
  %277 = shl i64 %267, 11
  %278 = getelementptr i8, ptr %117, i64 %277
  %279 = getelementptr i16, ptr %278, i64 %276
  store i16 %226, ptr %279, align 2, !tbaa !40
  %280 = add nuw i64 %253, 2
  %281 = add i64 %254, 2
  %282 = icmp eq i64 %281, %198
  br i1 %282, label %229, label %252, !llvm.loop !99

283:                                              ; preds = %327, %99
  %284 = phi i64 [ 0, %99 ], [ %328, %327 ]
  %285 = getelementptr inbounds nuw i8, ptr @trailing, i64 %284
  store i8 0, ptr %285, align 1, !tbaa !77
  %286 = getelementptr inbounds nuw i8, ptr @enabled, i64 %284
  store i8 0, ptr %286, align 1, !tbaa !77
  %287 = getelementptr inbounds nuw i8, ptr @alive, i64 %284
  store i8 0, ptr %287, align 1, !tbaa !77
  %288 = call i64 @cfg_mask_words() #15
  %289 = icmp eq i64 %288, 0
  br i1 %289, label %327, label %290

290:                                              ; preds = %283
  %291 = load ptr, ptr @S, align 8, !tbaa !9
  %292 = getelementptr inbounds nuw i8, ptr %291, i64 80
  %293 = load ptr, ptr %292, align 8, !tbaa !100
  %294 = icmp eq ptr %293, null
  br i1 %294, label %327, label %295

295:                                              ; preds = %290
  %296 = load ptr, ptr %291, align 8, !tbaa !27
  %297 = add i64 %284, %11
  %298 = call i64 @cfg_words() #15
  %299 = mul i64 %298, %297
  %300 = getelementptr inbounds nuw i64, ptr %296, i64 %299
  %301 = call i64 @cfg_mask_words() #15
  %302 = shl i64 %301, 3
  %303 = or disjoint i64 %302, 1
  %304 = call i64 @cfg_cpus() #15
  %305 = icmp eq i64 %304, 0
  br i1 %305, label %325, label %306

306:                                              ; preds = %295, %306
  %307 = phi i8 [ %321, %306 ], [ 0, %295 ]
  %308 = phi i64 [ %322, %306 ], [ 0, %295 ]
  %309 = load ptr, ptr @S, align 8, !tbaa !9
  %310 = getelementptr inbounds nuw i8, ptr %309, i64 80
  %311 = load ptr, ptr %310, align 8, !tbaa !100
  %312 = call i64 @model_pc(ptr noundef %300, i64 noundef %308) #15
  %313 = call i64 @cfg_cpus() #15
  %314 = mul i64 %313, %312
  %315 = add i64 %314, %308
  %316 = mul i64 %315, %303
  %317 = getelementptr inbounds nuw i64, ptr %311, i64 %316
  %318 = load i64, ptr %317, align 8, !tbaa !21
  %319 = icmp ne i64 %318, 0
  %320 = zext i1 %319 to i8
  %321 = or i8 %307, %320
  %322 = add nuw i64 %308, 1
  %323 = call i64 @cfg_cpus() #15
  %324 = icmp ult i64 %322, %323
  br i1 %324, label %306, label %325, !llvm.loop !101

325:                                              ; preds = %306, %295
  %326 = phi i8 [ 0, %295 ], [ %321, %306 ]
  store i8 %326, ptr %285, align 1, !tbaa !77
  br label %327

327:                                              ; preds = %325, %290, %283
  %328 = add nuw i64 %284, 1
  %329 = icmp eq i64 %328, %92
  br i1 %329, label %111, label %283, !llvm.loop !102

330:                                              ; preds = %419
  store i64 %420, ptr %4, align 8
  br label %331

331:                                              ; preds = %330, %247
  %332 = phi i64 [ 0, %247 ], [ %421, %330 ]
  %333 = call fastcc i32 @flush(i64 noundef %332)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  br label %334

334:                                              ; preds = %366, %331
  %335 = phi i64 [ 0, %331 ], [ %367, %366 ]
  %336 = getelementptr inbounds nuw i8, ptr @enabled, i64 %335
  %337 = load i8, ptr %336, align 1, !tbaa !77
  %338 = icmp eq i8 %337, 0
  br i1 %338, label %339, label %366, !prof !53

339:                                              ; preds = %334
  %340 = getelementptr inbounds nuw i8, ptr @alive, i64 %335
  %341 = load i8, ptr %340, align 1, !tbaa !77
  %342 = icmp eq i8 %341, 0
  br i1 %342, label %351, label %343

343:                                              ; preds = %339
  %344 = load ptr, ptr @S, align 8, !tbaa !9
  %345 = getelementptr inbounds nuw i8, ptr %344, i64 192
  %346 = load i64, ptr %345, align 8, !tbaa !103
  %347 = icmp eq i64 %346, 0
  br i1 %347, label %366, label %348

348:                                              ; preds = %343
  %349 = add i64 %335, %11
  %350 = call fastcc i32 @raise_alarm(i64 noundef 0, i64 noundef %349, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  br label %366

351:                                              ; preds = %339
  %352 = add i64 %335, %11
  store i64 %352, ptr @now_state, align 8, !tbaa !21
  %353 = call i64 @cfg_words() #15
  %354 = load ptr, ptr @S, align 8, !tbaa !9
  %355 = load ptr, ptr %354, align 8, !tbaa !27
  %356 = call i64 @cfg_words() #15
  %357 = mul i64 %356, %352
  %358 = getelementptr inbounds nuw i64, ptr %355, i64 %357
  call fastcc void @copy(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @pending, i64 32), ptr noundef %358)
  %359 = call i64 @cfg_words() #15
  %360 = call i64 @model_check_end(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @pending, i64 32), ptr noundef nonnull %3) #15
  %361 = icmp eq i64 %360, 1
  br i1 %361, label %366, label %362

362:                                              ; preds = %351
  %363 = lshr i64 %360, 8
  %364 = add nuw nsw i64 %363, 2
  %365 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %364, i64 noundef %352, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  br label %366

366:                                              ; preds = %362, %351, %348, %343, %334
  %367 = add nuw i64 %335, 1
  %368 = icmp eq i64 %367, %92
  br i1 %368, label %369, label %334, !llvm.loop !104

369:                                              ; preds = %366
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  store i64 -1, ptr @chunk, align 8, !tbaa !21
  %370 = load ptr, ptr @S, align 8, !tbaa !9
  %371 = getelementptr inbounds nuw i8, ptr %370, i64 296
  %372 = load i64, ptr %371, align 8, !tbaa !65
  %373 = icmp eq i64 %372, 0
  br i1 %373, label %845, label %793

374:                                              ; preds = %250, %419
  %375 = phi i64 [ %420, %419 ], [ %251, %250 ]
  %376 = phi i64 [ %422, %419 ], [ 0, %250 ]
  %377 = phi i64 [ %421, %419 ], [ 0, %250 ]
  %378 = call i64 @cfg_points() #15
  %379 = mul i64 %378, %376
  %380 = getelementptr inbounds nuw i32, ptr %119, i64 %379
  %381 = load i32, ptr %380, align 4, !tbaa !5
  %382 = zext i32 %381 to i64
  %383 = shl i64 %376, 11
  %384 = getelementptr inbounds nuw i8, ptr %117, i64 %383
  %385 = getelementptr inbounds nuw i16, ptr %384, i64 %382
  store ptr %385, ptr @which, align 8, !tbaa !105
  %386 = call i64 @cfg_points() #15
  %387 = icmp ugt i64 %386, 1
  br i1 %387, label %388, label %407

388:                                              ; preds = %374, %402
  %389 = phi i64 [ %403, %402 ], [ 0, %374 ]
  %390 = phi i64 [ %404, %402 ], [ 1, %374 ]
  %391 = getelementptr inbounds nuw i32, ptr %380, i64 %390
  %392 = load i32, ptr %391, align 4, !tbaa !5
  %393 = getelementptr i8, ptr %391, i64 -4
  %394 = load i32, ptr %393, align 4, !tbaa !5
  %395 = icmp eq i32 %392, %394
  br i1 %395, label %402, label %396

396:                                              ; preds = %388
  %397 = add i64 %389, 1
  %398 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %389
  %399 = trunc i64 %390 to i32
  %400 = sub i32 %394, %381
  store i32 %399, ptr %398, align 8, !tbaa !5
  %401 = getelementptr inbounds nuw i8, ptr %398, i64 4
  store i32 %400, ptr %401, align 4, !tbaa !5
  br label %402

402:                                              ; preds = %396, %388
  %403 = phi i64 [ %397, %396 ], [ %389, %388 ]
  %404 = add nuw i64 %390, 1
  %405 = call i64 @cfg_points() #15
  %406 = icmp ult i64 %404, %405
  br i1 %406, label %388, label %407, !llvm.loop !106

407:                                              ; preds = %402, %374
  %408 = phi i64 [ 0, %374 ], [ %403, %402 ]
  %409 = call i64 @cfg_points() #15
  %410 = getelementptr i32, ptr %380, i64 %409
  %411 = getelementptr i8, ptr %410, i64 -4
  %412 = load i32, ptr %411, align 4, !tbaa !5
  %413 = sub i32 %412, %381
  %414 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %408
  %415 = getelementptr inbounds nuw i8, ptr %414, i64 4
  store i32 %413, ptr %415, align 4, !tbaa !107
  %416 = icmp eq i64 %408, 0
  br i1 %416, label %419, label %417

417:                                              ; preds = %407
  %418 = and i64 %376, 255
  br label %425

419:                                              ; preds = %787, %706, %407
  %420 = phi i64 [ %375, %407 ], [ %524, %706 ], [ %524, %787 ]
  %421 = phi i64 [ %377, %407 ], [ %707, %706 ], [ %707, %787 ]
  %422 = add nuw i64 %376, 1
  %423 = call i64 @cfg_cpus() #15
  %424 = icmp ult i64 %422, %423
  br i1 %424, label %374, label %330, !llvm.loop !109

425:                                              ; preds = %787, %417
  %426 = phi i64 [ %375, %417 ], [ %524, %787 ]
  %427 = phi i64 [ 0, %417 ], [ %791, %787 ]
  %428 = phi i64 [ %408, %417 ], [ %785, %787 ]
  %429 = phi i64 [ %377, %417 ], [ %707, %787 ]
  %430 = shl i64 %427, 8
  %431 = or i64 %430, %376
  %432 = load ptr, ptr @S, align 8, !tbaa !9
  %433 = load ptr, ptr %432, align 8, !tbaa !27
  %434 = call i64 @cfg_words() #15
  %435 = mul i64 %434, %11
  %436 = getelementptr inbounds nuw i64, ptr %433, i64 %435
  %437 = shl nuw nsw i64 %428, 3
  %438 = getelementptr inbounds nuw i8, ptr @runs, i64 %437
  %439 = getelementptr inbounds nuw i8, ptr %438, i64 4
  %440 = load i32, ptr %439, align 4, !tbaa !107
  store i64 %431, ptr @now_move, align 8, !tbaa !21
  %441 = lshr i64 %431, 8
  br label %447

442:                                              ; preds = %521
  %443 = zext i32 %440 to i64
  %444 = icmp eq i32 %440, 0
  br i1 %444, label %523, label %445

445:                                              ; preds = %442
  %446 = load ptr, ptr @which, align 8, !tbaa !105
  br label %529

447:                                              ; preds = %521, %425
  %448 = phi ptr [ @runs, %425 ], [ %455, %521 ]
  %449 = getelementptr inbounds nuw i8, ptr %448, i64 4
  %450 = load i32, ptr %449, align 4, !tbaa !107
  %451 = zext i32 %450 to i64
  %452 = load i32, ptr %448, align 4, !tbaa !110
  %453 = load ptr, ptr @which, align 8, !tbaa !105
  %454 = getelementptr inbounds nuw i16, ptr %453, i64 %451
  %455 = getelementptr inbounds nuw i8, ptr %448, i64 8
  %456 = getelementptr inbounds nuw i8, ptr %448, i64 12
  %457 = load i32, ptr %456, align 4, !tbaa !107
  %458 = zext i32 %457 to i64
  %459 = sub nsw i64 %458, %451
  %460 = call i64 @cfg_words() #15
  %461 = mul i64 %460, %451
  %462 = getelementptr inbounds nuw i64, ptr %102, i64 %461
  %463 = getelementptr inbounds nuw i64, ptr @status_of, i64 %451
  %464 = shl nuw nsw i64 %451, 2
  %465 = call i64 @cfg_mask_words() #15
  %466 = mul i64 %464, %465
  %467 = getelementptr inbounds nuw i64, ptr %113, i64 %466
  %468 = call i64 @cfg_loops() #15
  %469 = icmp eq i64 %468, 0
  br i1 %469, label %470, label %472

470:                                              ; preds = %447
  %471 = icmp eq i32 %457, %450
  br i1 %471, label %521, label %474

472:                                              ; preds = %447
  %473 = zext i32 %452 to i64
  call void @model_loop(i64 noundef range(i64 0, 4294967296) %473, ptr noundef %436, ptr noundef %454, i64 noundef range(i64 -4294967295, 4294967296) %459, i64 noundef range(i64 0, 256) %418, i64 noundef range(i64 0, 72057594037927936) %441, ptr noundef %462, ptr noundef nonnull %463, ptr noundef %467, i64 noundef %11, ptr noundef nonnull @now_state) #15
  br label %521

474:                                              ; preds = %470, %506
  %475 = phi i64 [ %512, %506 ], [ 0, %470 ]
  %476 = shl i64 %475, 2
  %477 = call i64 @cfg_mask_words() #15
  %478 = mul i64 %476, %477
  %479 = getelementptr inbounds nuw i64, ptr %467, i64 %478
  %480 = getelementptr inbounds nuw i16, ptr %454, i64 %475
  %481 = load i16, ptr %480, align 2, !tbaa !40
  %482 = zext i16 %481 to i64
  %483 = add i64 %11, %482
  store i64 %483, ptr @now_state, align 8, !tbaa !21
  %484 = call i64 @cfg_words() #15
  %485 = mul i64 %484, %475
  %486 = getelementptr inbounds nuw i64, ptr %462, i64 %485
  %487 = load i16, ptr %480, align 2, !tbaa !40
  %488 = zext i16 %487 to i64
  %489 = call i64 @cfg_words() #15
  %490 = mul i64 %489, %488
  %491 = getelementptr inbounds nuw i64, ptr %436, i64 %490
  %492 = call i64 @cfg_words() #15
  %493 = icmp eq i64 %492, 0
  br i1 %493, label %502, label %494

494:                                              ; preds = %474, %494
  %495 = phi i64 [ %499, %494 ], [ 0, %474 ]
  %496 = getelementptr inbounds nuw i64, ptr %491, i64 %495
  %497 = load i64, ptr %496, align 8, !tbaa !21
  %498 = getelementptr inbounds nuw i64, ptr %486, i64 %495
  store i64 %497, ptr %498, align 8, !tbaa !21
  %499 = add nuw i64 %495, 1
  %500 = call i64 @cfg_words() #15
  %501 = icmp ult i64 %499, %500
  br i1 %501, label %494, label %502, !llvm.loop !28

502:                                              ; preds = %494, %474
  %503 = call i64 @cfg_mask_words() #15
  %504 = and i64 %503, 4611686018427387903
  %505 = icmp eq i64 %504, 0
  br i1 %505, label %506, label %514

506:                                              ; preds = %514, %502
  %507 = call i64 @cfg_words() #15
  %508 = mul i64 %507, %475
  %509 = getelementptr inbounds nuw i64, ptr %462, i64 %508
  %510 = call fastcc i64 @cold_step(ptr noundef %509, i64 noundef range(i64 0, 256) %418, i64 noundef range(i64 0, 72057594037927936) %441, ptr noundef %479)
  %511 = getelementptr inbounds nuw i64, ptr %463, i64 %475
  store i64 %510, ptr %511, align 8, !tbaa !21
  %512 = add nuw i64 %475, 1
  %513 = icmp eq i64 %512, %459
  br i1 %513, label %521, label %474, !llvm.loop !111

514:                                              ; preds = %502, %514
  %515 = phi i64 [ %517, %514 ], [ 0, %502 ]
  %516 = getelementptr inbounds nuw i64, ptr %479, i64 %515
  store i64 0, ptr %516, align 8, !tbaa !21
  %517 = add nuw i64 %515, 1
  %518 = call i64 @cfg_mask_words() #15
  %519 = shl i64 %518, 2
  %520 = icmp ult i64 %517, %519
  br i1 %520, label %514, label %506, !llvm.loop !112

521:                                              ; preds = %506, %472, %470
  %522 = icmp ult ptr %455, %438
  br i1 %522, label %447, label %442, !llvm.loop !113

523:                                              ; preds = %529, %442
  %524 = phi i64 [ %426, %442 ], [ %547, %529 ]
  %525 = phi i64 [ 0, %442 ], [ %537, %529 ]
  %526 = phi i64 [ 0, %442 ], [ %552, %529 ]
  %527 = call i64 @cfg_mask_words() #15
  %528 = icmp eq i64 %527, 0
  br i1 %528, label %561, label %555

529:                                              ; preds = %529, %445
  %530 = phi i64 [ %426, %445 ], [ %547, %529 ]
  %531 = phi i64 [ 0, %445 ], [ %552, %529 ]
  %532 = phi i64 [ 0, %445 ], [ %553, %529 ]
  %533 = phi i64 [ 0, %445 ], [ %537, %529 ]
  %534 = getelementptr inbounds nuw i64, ptr @status_of, i64 %532
  %535 = load i64, ptr %534, align 8, !tbaa !21
  %536 = and i64 %535, 127
  %537 = or i64 %535, %533
  %538 = icmp ne i64 %536, 0
  %539 = getelementptr inbounds nuw i16, ptr %446, i64 %532
  %540 = load i16, ptr %539, align 2, !tbaa !40
  %541 = zext i16 %540 to i64
  %542 = getelementptr inbounds nuw i8, ptr @enabled, i64 %541
  %543 = load i8, ptr %542, align 1, !tbaa !77
  %544 = zext i1 %538 to i8
  %545 = or i8 %543, %544
  store i8 %545, ptr %542, align 1, !tbaa !77
  %546 = zext i1 %538 to i64
  %547 = add i64 %530, %546
  %548 = trunc i64 %532 to i16
  %549 = getelementptr inbounds nuw i16, ptr @kept, i64 %531
  store i16 %548, ptr %549, align 2, !tbaa !40
  %550 = icmp eq i64 %536, 1
  %551 = zext i1 %550 to i64
  %552 = add i64 %531, %551
  %553 = add nuw nsw i64 %532, 1
  %554 = icmp eq i64 %553, %443
  br i1 %554, label %523, label %529, !llvm.loop !114

555:                                              ; preds = %523
  %556 = load ptr, ptr @S, align 8, !tbaa !9
  %557 = getelementptr inbounds nuw i8, ptr %556, i64 80
  %558 = load ptr, ptr %557, align 8, !tbaa !100
  %559 = icmp eq ptr %558, null
  br i1 %559, label %561, label %560

560:                                              ; preds = %555
  call fastcc void @note_races(i64 noundef %11, i64 noundef range(i64 1, 0) %428, i64 noundef %431, ptr noundef %113)
  br label %561

561:                                              ; preds = %560, %555, %523
  %562 = and i64 %525, 2
  %563 = icmp eq i64 %562, 0
  br i1 %563, label %565, label %564, !prof !22

564:                                              ; preds = %561
  call fastcc void @note_alarms(i64 noundef %11, i64 noundef %443, i64 noundef %431)
  br label %565

565:                                              ; preds = %564, %561
  %566 = and i64 %525, 128
  %567 = icmp eq i64 %526, 0
  br i1 %567, label %706, label %570

568:                                              ; preds = %646
  %569 = icmp eq i64 %635, 0
  br i1 %569, label %706, label %649

570:                                              ; preds = %565, %646
  %571 = phi i64 [ %635, %646 ], [ 0, %565 ]
  %572 = phi i64 [ %647, %646 ], [ 0, %565 ]
  %573 = getelementptr inbounds nuw i16, ptr @kept, i64 %572
  %574 = load i16, ptr %573, align 2, !tbaa !40
  %575 = zext i16 %574 to i64
  %576 = call i64 @cfg_words() #15
  %577 = mul i64 %576, %575
  %578 = getelementptr inbounds nuw i64, ptr %102, i64 %577
  %579 = load ptr, ptr @S, align 8, !tbaa !9
  %580 = getelementptr inbounds nuw i8, ptr %579, i64 176
  %581 = load i64, ptr %580, align 8, !tbaa !42
  %582 = icmp eq i64 %581, 0
  br i1 %582, label %584, label %583

583:                                              ; preds = %570
  call void @model_canon(ptr noundef %578) #15
  br label %584

584:                                              ; preds = %583, %570
  %585 = call i64 @cfg_words() #15
  %586 = icmp eq i64 %585, 0
  br i1 %586, label %601, label %587

587:                                              ; preds = %584, %587
  %588 = phi i64 [ %597, %587 ], [ -7046029254386353131, %584 ]
  %589 = phi i64 [ %598, %587 ], [ 0, %584 ]
  %590 = getelementptr inbounds nuw i64, ptr %578, i64 %589
  %591 = load i64, ptr %590, align 8, !tbaa !21
  %592 = xor i64 %591, %588
  %593 = zext i64 %592 to i128
  %594 = mul nuw i128 %593, 15485907386658061715
  %595 = lshr i128 %594, 64
  %596 = xor i128 %595, %594
  %597 = trunc i128 %596 to i64
  %598 = add nuw i64 %589, 1
  %599 = call i64 @cfg_words() #15
  %600 = icmp ult i64 %598, %599
  br i1 %600, label %587, label %601, !llvm.loop !30

601:                                              ; preds = %587, %584
  %602 = phi i64 [ -7046029254386353131, %584 ], [ %597, %587 ]
  %603 = mul i64 %602, -7046029254386353131
  %604 = lshr i64 %602, 29
  %605 = xor i64 %603, %604
  %606 = load ptr, ptr @S, align 8, !tbaa !9
  %607 = getelementptr inbounds nuw i8, ptr %606, i64 64
  %608 = load ptr, ptr %607, align 8, !tbaa !115
  %609 = and i64 %605, 4095
  %610 = call i64 @cfg_words() #15
  %611 = mul i64 %609, %610
  %612 = getelementptr inbounds nuw i64, ptr %608, i64 %611
  %613 = getelementptr inbounds nuw i64, ptr @hashes, i64 %571
  store i64 %605, ptr %613, align 8, !tbaa !21
  %614 = load i16, ptr %573, align 2, !tbaa !40
  %615 = getelementptr inbounds nuw i16, ptr @kept, i64 %571
  store i16 %614, ptr %615, align 2, !tbaa !40
  %616 = call i64 @cfg_words() #15
  %617 = icmp eq i64 %616, 0
  br i1 %617, label %633, label %621

618:                                              ; preds = %621
  %619 = icmp ne i64 %629, 0
  %620 = zext i1 %619 to i64
  br label %633

621:                                              ; preds = %601, %621
  %622 = phi i64 [ %630, %621 ], [ 0, %601 ]
  %623 = phi i64 [ %629, %621 ], [ 0, %601 ]
  %624 = getelementptr inbounds nuw i64, ptr %612, i64 %622
  %625 = load i64, ptr %624, align 8, !tbaa !21
  %626 = getelementptr inbounds nuw i64, ptr %578, i64 %622
  %627 = load i64, ptr %626, align 8, !tbaa !21
  %628 = xor i64 %627, %625
  %629 = or i64 %628, %623
  %630 = add nuw i64 %622, 1
  %631 = call i64 @cfg_words() #15
  %632 = icmp ult i64 %630, %631
  br i1 %632, label %621, label %618, !llvm.loop !43

633:                                              ; preds = %618, %601
  %634 = phi i64 [ 0, %601 ], [ %620, %618 ]
  %635 = add i64 %634, %571
  %636 = call i64 @cfg_words() #15
  %637 = icmp eq i64 %636, 0
  br i1 %637, label %646, label %638

638:                                              ; preds = %633, %638
  %639 = phi i64 [ %643, %638 ], [ 0, %633 ]
  %640 = getelementptr inbounds nuw i64, ptr %578, i64 %639
  %641 = load i64, ptr %640, align 8, !tbaa !21
  %642 = getelementptr inbounds nuw i64, ptr %612, i64 %639
  store i64 %641, ptr %642, align 8, !tbaa !21
  %643 = add nuw i64 %639, 1
  %644 = call i64 @cfg_words() #15
  %645 = icmp ult i64 %643, %644
  br i1 %645, label %638, label %646, !llvm.loop !28

646:                                              ; preds = %638, %633
  %647 = add nuw i64 %572, 1
  %648 = icmp eq i64 %647, %526
  br i1 %648, label %568, label %570, !llvm.loop !116

649:                                              ; preds = %568, %702
  %650 = phi i64 [ %703, %702 ], [ %429, %568 ]
  %651 = phi i64 [ %704, %702 ], [ 0, %568 ]
  %652 = call i64 @cfg_words() #15
  %653 = add i64 %652, 4
  %654 = mul i64 %653, %650
  %655 = getelementptr inbounds nuw i64, ptr @pending, i64 %654
  %656 = getelementptr inbounds nuw i8, ptr %655, i64 32
  %657 = getelementptr inbounds nuw i16, ptr @kept, i64 %651
  %658 = load i16, ptr %657, align 2, !tbaa !40
  %659 = zext i16 %658 to i64
  %660 = call i64 @cfg_words() #15
  %661 = mul i64 %660, %659
  %662 = getelementptr inbounds nuw i64, ptr %102, i64 %661
  %663 = call i64 @cfg_words() #15
  %664 = icmp eq i64 %663, 0
  br i1 %664, label %673, label %665

665:                                              ; preds = %649, %665
  %666 = phi i64 [ %670, %665 ], [ 0, %649 ]
  %667 = getelementptr inbounds nuw i64, ptr %662, i64 %666
  %668 = load i64, ptr %667, align 8, !tbaa !21
  %669 = getelementptr inbounds nuw i64, ptr %656, i64 %666
  store i64 %668, ptr %669, align 8, !tbaa !21
  %670 = add nuw i64 %666, 1
  %671 = call i64 @cfg_words() #15
  %672 = icmp ult i64 %670, %671
  br i1 %672, label %665, label %673, !llvm.loop !28

673:                                              ; preds = %665, %649
  %674 = getelementptr inbounds nuw i64, ptr @hashes, i64 %651
  %675 = load i64, ptr %674, align 8, !tbaa !21
  store i64 %675, ptr %655, align 8, !tbaa !21
  %676 = load ptr, ptr @which, align 8, !tbaa !105
  %677 = load i16, ptr %657, align 2, !tbaa !40
  %678 = zext i16 %677 to i64
  %679 = getelementptr inbounds nuw i16, ptr %676, i64 %678
  %680 = load i16, ptr %679, align 2, !tbaa !40
  %681 = zext i16 %680 to i64
  %682 = add i64 %11, %681
  %683 = getelementptr inbounds nuw i8, ptr %655, i64 8
  store i64 %682, ptr %683, align 8, !tbaa !21
  %684 = getelementptr inbounds nuw i8, ptr %655, i64 16
  store i64 %431, ptr %684, align 8, !tbaa !21
  %685 = load ptr, ptr @S, align 8, !tbaa !9
  %686 = getelementptr inbounds nuw i8, ptr %685, i64 8
  %687 = load ptr, ptr %686, align 8, !tbaa !32
  %688 = zext i64 %675 to i128
  %689 = getelementptr inbounds nuw i8, ptr %685, i64 112
  %690 = load i64, ptr %689, align 8, !tbaa !31
  %691 = lshr i64 %690, 3
  %692 = zext nneg i64 %691 to i128
  %693 = mul nuw nsw i128 %692, %688
  %694 = lshr i128 %693, 61
  %695 = trunc nuw i128 %694 to i64
  %696 = and i64 %695, -8
  %697 = getelementptr inbounds nuw i64, ptr %687, i64 %696
  call void @llvm.prefetch.p0(ptr %697, i32 1, i32 3, i32 1)
  %698 = add i64 %650, 1
  %699 = icmp eq i64 %698, 32
  br i1 %699, label %700, label %702

700:                                              ; preds = %673
  %701 = call fastcc i32 @flush(i64 noundef 32)
  br label %702

702:                                              ; preds = %700, %673
  %703 = phi i64 [ 0, %700 ], [ %698, %673 ]
  %704 = add nuw i64 %651, 1
  %705 = icmp eq i64 %704, %635
  br i1 %705, label %706, label %649, !llvm.loop !117

706:                                              ; preds = %702, %568, %565
  %707 = phi i64 [ %429, %568 ], [ %429, %565 ], [ %703, %702 ]
  %708 = icmp eq i64 %566, 0
  br i1 %708, label %419, label %709

709:                                              ; preds = %706
  %710 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %428
  %711 = getelementptr inbounds nuw i8, ptr %710, i64 4
  %712 = load i32, ptr %711, align 4, !tbaa !107
  %713 = load ptr, ptr @which, align 8
  br label %714

714:                                              ; preds = %783, %709
  %715 = phi i64 [ 0, %709 ], [ %785, %783 ]
  %716 = phi i64 [ 0, %709 ], [ %784, %783 ]
  %717 = phi i64 [ 0, %709 ], [ %718, %783 ]
  %718 = add nuw i64 %717, 1
  %719 = icmp ult i64 %718, %428
  br i1 %719, label %720, label %724

720:                                              ; preds = %714
  %721 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %718
  %722 = getelementptr inbounds nuw i8, ptr %721, i64 4
  %723 = load i32, ptr %722, align 4, !tbaa !107
  br label %724

724:                                              ; preds = %720, %714
  %725 = phi i32 [ %723, %720 ], [ %712, %714 ]
  %726 = zext i32 %725 to i64
  %727 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %717
  %728 = getelementptr inbounds nuw i8, ptr %727, i64 4
  %729 = load i32, ptr %728, align 4, !tbaa !107
  %730 = icmp ult i32 %729, %725
  br i1 %730, label %731, label %783

731:                                              ; preds = %724
  %732 = zext i32 %729 to i64
  %733 = sub nsw i64 %726, %732
  %734 = and i64 %733, 1
  %735 = icmp eq i64 %734, 0
  br i1 %735, label %746, label %736

736:                                              ; preds = %731
  %737 = getelementptr inbounds nuw i16, ptr %713, i64 %732
  %738 = load i16, ptr %737, align 2, !tbaa !40
  %739 = getelementptr inbounds nuw i16, ptr %713, i64 %716
  store i16 %738, ptr %739, align 2, !tbaa !40
  %740 = getelementptr inbounds nuw i64, ptr @status_of, i64 %732
  %741 = load i64, ptr %740, align 8, !tbaa !21
  %742 = lshr i64 %741, 7
  %743 = and i64 %742, 1
  %744 = add i64 %743, %716
  %745 = add nuw nsw i64 %732, 1
  br label %746

746:                                              ; preds = %736, %731
  %747 = phi i64 [ poison, %731 ], [ %744, %736 ]
  %748 = phi i64 [ %716, %731 ], [ %744, %736 ]
  %749 = phi i64 [ %732, %731 ], [ %745, %736 ]
  %750 = add nsw i64 %726, -1
  %751 = icmp eq i64 %750, %732
  br i1 %751, label %752, label %755

752:                                              ; preds = %755, %746
  %753 = phi i64 [ %747, %746 ], [ %774, %755 ]
  %754 = icmp ugt i64 %753, %716
  br i1 %754, label %777, label %783

755:                                              ; preds = %746, %755
  %756 = phi i64 [ %774, %755 ], [ %748, %746 ]
  %757 = phi i64 [ %775, %755 ], [ %749, %746 ]
  %758 = getelementptr inbounds nuw i16, ptr %713, i64 %757
  %759 = load i16, ptr %758, align 2, !tbaa !40
  %760 = getelementptr inbounds nuw i16, ptr %713, i64 %756
  store i16 %759, ptr %760, align 2, !tbaa !40
  %761 = getelementptr inbounds nuw i64, ptr @status_of, i64 %757
  %762 = load i64, ptr %761, align 8, !tbaa !21
  %763 = lshr i64 %762, 7
  %764 = and i64 %763, 1
  %765 = add i64 %764, %756
  %766 = add nuw nsw i64 %757, 1
  %767 = getelementptr inbounds nuw i16, ptr %713, i64 %766
  %768 = load i16, ptr %767, align 2, !tbaa !40
  %769 = getelementptr inbounds nuw i16, ptr %713, i64 %765
  store i16 %768, ptr %769, align 2, !tbaa !40
  %770 = getelementptr inbounds nuw i64, ptr @status_of, i64 %766
  %771 = load i64, ptr %770, align 8, !tbaa !21
  %772 = lshr i64 %771, 7
  %773 = and i64 %772, 1
  %774 = add i64 %773, %765
  %775 = add nuw nsw i64 %757, 2
  %776 = icmp eq i64 %775, %726
  br i1 %776, label %752, label %755, !llvm.loop !118

777:                                              ; preds = %752
  %778 = add i64 %715, 1
  %779 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %715
  %780 = load i32, ptr %727, align 8, !tbaa !110
  %781 = trunc i64 %716 to i32
  store i32 %780, ptr %779, align 8, !tbaa !5
  %782 = getelementptr inbounds nuw i8, ptr %779, i64 4
  store i32 %781, ptr %782, align 4, !tbaa !5
  br label %783

783:                                              ; preds = %777, %752, %724
  %784 = phi i64 [ %753, %777 ], [ %753, %752 ], [ %716, %724 ]
  %785 = phi i64 [ %778, %777 ], [ %715, %752 ], [ %715, %724 ]
  %786 = icmp eq i64 %718, %428
  br i1 %786, label %787, label %714, !llvm.loop !119

787:                                              ; preds = %783
  %788 = trunc i64 %784 to i32
  %789 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %785
  %790 = getelementptr inbounds nuw i8, ptr %789, i64 4
  store i32 %788, ptr %790, align 4, !tbaa !107
  %791 = add i64 %427, 1
  %792 = icmp eq i64 %785, 0
  br i1 %792, label %419, label %425, !llvm.loop !120

793:                                              ; preds = %369
  %794 = getelementptr inbounds nuw i8, ptr %370, i64 184
  %795 = load i64, ptr %794, align 8, !tbaa !26
  %796 = icmp eq i64 %795, 0
  br i1 %796, label %797, label %845

797:                                              ; preds = %793
  %798 = getelementptr inbounds nuw i8, ptr %370, i64 32
  %799 = load ptr, ptr %798, align 8, !tbaa !121
  %800 = getelementptr inbounds nuw i8, ptr %370, i64 392
  %801 = load i64, ptr %800, align 8, !tbaa !122
  %802 = mul nuw nsw i64 %801, 40
  %803 = getelementptr inbounds nuw i8, ptr %799, i64 %802
  %804 = icmp eq i64 %801, 0
  br i1 %804, label %843, label %805

805:                                              ; preds = %797, %832
  %806 = phi ptr [ %834, %832 ], [ %799, %797 ]
  %807 = phi ptr [ %833, %832 ], [ null, %797 ]
  %808 = load i64, ptr %806, align 8, !tbaa !123
  %809 = icmp eq i64 %808, 0
  br i1 %809, label %832, label %810

810:                                              ; preds = %805
  %811 = icmp eq ptr %807, null
  br i1 %811, label %832, label %812

812:                                              ; preds = %810
  %813 = getelementptr inbounds nuw i8, ptr %806, i64 16
  %814 = load i32, ptr %813, align 8, !tbaa !125
  %815 = icmp eq i32 %814, 65535
  %816 = getelementptr inbounds nuw i8, ptr %807, i64 16
  %817 = load i32, ptr %816, align 8, !tbaa !125
  %818 = icmp ne i32 %817, 65535
  %819 = xor i1 %815, %818
  br i1 %819, label %820, label %829

820:                                              ; preds = %812
  %821 = getelementptr inbounds nuw i8, ptr %806, i64 8
  %822 = load i64, ptr %821, align 8, !tbaa !126
  %823 = getelementptr inbounds nuw i8, ptr %807, i64 8
  %824 = load i64, ptr %823, align 8, !tbaa !126
  %825 = icmp eq i64 %822, %824
  %826 = icmp ult i64 %822, %824
  %827 = icmp ult i32 %814, %817
  %828 = select i1 %825, i1 %827, i1 %826
  br label %829

829:                                              ; preds = %820, %812
  %830 = phi i1 [ %828, %820 ], [ %815, %812 ]
  %831 = select i1 %830, ptr %806, ptr %807
  br label %832

832:                                              ; preds = %829, %810, %805
  %833 = phi ptr [ %807, %805 ], [ %831, %829 ], [ %806, %810 ]
  %834 = getelementptr inbounds nuw i8, ptr %806, i64 40
  %835 = icmp ult ptr %834, %803
  br i1 %835, label %805, label %836, !llvm.loop !127

836:                                              ; preds = %832, %840
  %837 = phi ptr [ %841, %840 ], [ %799, %832 ]
  %838 = icmp eq ptr %837, %833
  br i1 %838, label %840, label %839

839:                                              ; preds = %836
  store i64 0, ptr %837, align 8, !tbaa !123
  br label %840

840:                                              ; preds = %839, %836
  %841 = getelementptr inbounds nuw i8, ptr %837, i64 40
  %842 = icmp ult ptr %841, %803
  br i1 %842, label %836, label %843, !llvm.loop !128

843:                                              ; preds = %840, %797
  %844 = add i64 %92, %11
  br label %865

845:                                              ; preds = %369, %793
  %846 = add i64 %92, %11
  br label %853

847:                                              ; preds = %94
  %848 = call fastcc i64 @expand(i64 noundef %11, i64 noundef %43, ptr noundef %4)
  %849 = icmp eq i64 %848, 9223372036854775807
  br i1 %849, label %865, label %850

850:                                              ; preds = %847
  %851 = load ptr, ptr @S, align 8, !tbaa !9
  %852 = add nuw i64 %11, 1
  br label %853

853:                                              ; preds = %845, %850
  %854 = phi ptr [ %851, %850 ], [ %370, %845 ]
  %855 = phi i64 [ %848, %850 ], [ 0, %845 ]
  %856 = phi i64 [ %852, %850 ], [ %846, %845 ]
  %857 = icmp ult i64 %856, %7
  br i1 %857, label %9, label %858

858:                                              ; preds = %853, %91, %2
  %859 = phi i64 [ %6, %2 ], [ %11, %91 ], [ %856, %853 ]
  %860 = phi i64 [ 0, %2 ], [ %43, %91 ], [ %855, %853 ]
  %861 = phi i64 [ 1, %2 ], [ %57, %91 ], [ 1, %853 ]
  %862 = call fastcc i32 @flush(i64 noundef %860)
  %863 = icmp eq i32 %862, 0
  %864 = select i1 %863, i64 %861, i64 4
  br label %865

865:                                              ; preds = %96, %847, %32, %23, %20, %843, %858
  %866 = phi i64 [ %864, %858 ], [ 4, %843 ], [ 4, %96 ], [ 4, %847 ], [ 5, %32 ], [ 0, %23 ], [ 4, %20 ]
  %867 = phi i64 [ %859, %858 ], [ %844, %843 ], [ %11, %20 ], [ %11, %23 ], [ %11, %32 ], [ %11, %847 ], [ %11, %96 ]
  %868 = load ptr, ptr @S, align 8, !tbaa !9
  %869 = getelementptr inbounds nuw i8, ptr %868, i64 128
  store i64 %867, ptr %869, align 8, !tbaa !46
  %870 = load i64, ptr %4, align 8, !tbaa !21
  %871 = getelementptr inbounds nuw i8, ptr %868, i64 152
  %872 = load i64, ptr %871, align 8, !tbaa !61
  %873 = add i64 %872, %870
  store i64 %873, ptr %871, align 8, !tbaa !61
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  ret i64 %866
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @flush(i64 noundef %0) unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  %4 = alloca i64, align 8
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 120
  %8 = load i64, ptr %7, align 8, !tbaa !51
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 312
  %10 = load i64, ptr %9, align 8, !tbaa !71
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %16, !prof !22

12:                                               ; preds = %1
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 56
  %14 = load ptr, ptr %13, align 8, !tbaa !72
  %15 = icmp eq ptr %14, null
  br i1 %15, label %52, label %16, !prof !22

16:                                               ; preds = %1, %12
  %17 = icmp eq i64 %0, 0
  br i1 %17, label %258, label %18

18:                                               ; preds = %16, %49
  %19 = phi i64 [ %50, %49 ], [ 0, %16 ]
  %20 = tail call i64 @cfg_words() #15
  %21 = add i64 %20, 4
  %22 = mul i64 %21, %19
  %23 = getelementptr inbounds nuw i64, ptr @pending, i64 %22
  %24 = load ptr, ptr @S, align 8, !tbaa !9
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 312
  %26 = load i64, ptr %25, align 8, !tbaa !71
  %27 = icmp eq i64 %26, 0
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %29 = load i64, ptr %23, align 8, !tbaa !21
  br i1 %27, label %35, label %30

30:                                               ; preds = %18
  %31 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %32 = load i64, ptr %31, align 8, !tbaa !21
  %33 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %34 = load i64, ptr %33, align 8, !tbaa !21
  tail call fastcc void @insert_compact(ptr noundef nonnull %28, i64 noundef %29, i64 noundef %32, i64 noundef %34)
  br label %49

35:                                               ; preds = %18
  %36 = zext i64 %29 to i128
  %37 = getelementptr inbounds nuw i8, ptr %24, i64 112
  %38 = load i64, ptr %37, align 8, !tbaa !31
  %39 = lshr i64 %38, 3
  %40 = zext nneg i64 %39 to i128
  %41 = mul nuw nsw i128 %40, %36
  %42 = lshr i128 %41, 61
  %43 = trunc nuw i128 %42 to i64
  %44 = and i64 %43, -8
  %45 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %46 = load i64, ptr %45, align 8, !tbaa !21
  %47 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %48 = load i64, ptr %47, align 8, !tbaa !21
  tail call fastcc void @insert(ptr noundef nonnull %28, i64 noundef %29, i64 noundef %44, i64 noundef %46, i64 noundef %48)
  br label %49

49:                                               ; preds = %35, %30
  %50 = add nuw i64 %19, 1
  %51 = icmp eq i64 %50, %0
  br i1 %51, label %258, label %18, !llvm.loop !129

52:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  %53 = icmp eq i64 %0, 0
  br i1 %53, label %257, label %54

54:                                               ; preds = %52, %138
  %55 = phi i64 [ %139, %138 ], [ 0, %52 ]
  %56 = tail call i64 @cfg_words() #15
  %57 = add i64 %56, 4
  %58 = mul i64 %57, %55
  %59 = getelementptr inbounds nuw i64, ptr @pending, i64 %58
  %60 = load i64, ptr %59, align 8, !tbaa !21
  %61 = zext i64 %60 to i128
  %62 = load ptr, ptr @S, align 8, !tbaa !9
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 112
  %64 = load i64, ptr %63, align 8, !tbaa !31
  %65 = lshr i64 %64, 3
  %66 = zext nneg i64 %65 to i128
  %67 = mul nuw nsw i128 %66, %61
  %68 = lshr i128 %67, 61
  %69 = trunc nuw i128 %68 to i64
  %70 = and i64 %69, -8
  %71 = getelementptr inbounds nuw i8, ptr %62, i64 8
  %72 = load ptr, ptr %71, align 8, !tbaa !32
  %73 = getelementptr inbounds nuw i64, ptr %72, i64 %70
  %74 = load <8 x i64>, ptr %73, align 64, !tbaa !77
  %75 = tail call i64 @cfg_full_keys() #15
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %84, label %77

77:                                               ; preds = %54
  %78 = getelementptr inbounds nuw i8, ptr %59, i64 32
  %79 = load i64, ptr %78, align 8, !tbaa !21
  %80 = xor i64 %79, -1
  %81 = insertelement <8 x i64> poison, i64 %80, i64 0
  %82 = shufflevector <8 x i64> %81, <8 x i64> poison, <8 x i32> zeroinitializer
  %83 = xor <8 x i64> %82, %74
  br label %90

84:                                               ; preds = %54
  %85 = shl i64 %60, 32
  %86 = insertelement <8 x i64> poison, i64 %85, i64 0
  %87 = shufflevector <8 x i64> %86, <8 x i64> poison, <8 x i32> zeroinitializer
  %88 = xor <8 x i64> %74, %87
  %89 = lshr <8 x i64> %88, splat (i64 32)
  br label %90

90:                                               ; preds = %84, %77
  %91 = phi <8 x i64> [ %83, %77 ], [ %89, %84 ]
  %92 = icmp eq <8 x i64> %91, zeroinitializer
  %93 = icmp eq <8 x i64> %74, zeroinitializer
  %94 = or <8 x i1> %93, %92
  %95 = bitcast <8 x i1> %94 to i8
  %96 = icmp ne i8 %95, 0
  br i1 %96, label %97, label %101

97:                                               ; preds = %90
  %98 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %95, i1 true)
  %99 = zext nneg i8 %98 to i64
  %100 = or disjoint i64 %70, %99
  br label %108

101:                                              ; preds = %90
  %102 = add nuw i64 %70, 8
  %103 = load ptr, ptr @S, align 8, !tbaa !9
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 112
  %105 = load i64, ptr %104, align 8, !tbaa !31
  %106 = icmp eq i64 %102, %105
  %107 = select i1 %106, i64 0, i64 %102
  br label %108

108:                                              ; preds = %101, %97
  %109 = phi i64 [ %100, %97 ], [ %107, %101 ]
  %110 = getelementptr inbounds nuw i8, ptr %59, i64 24
  store i64 %109, ptr %110, align 8, !tbaa !21
  %111 = tail call i64 @cfg_full_keys() #15
  %112 = icmp eq i64 %111, 0
  %113 = and i1 %96, %112
  br i1 %113, label %114, label %131

114:                                              ; preds = %108
  %115 = load ptr, ptr @S, align 8, !tbaa !9
  %116 = getelementptr inbounds nuw i8, ptr %115, i64 8
  %117 = load ptr, ptr %116, align 8, !tbaa !32
  %118 = load i64, ptr %110, align 8, !tbaa !21
  %119 = getelementptr inbounds nuw i64, ptr %117, i64 %118
  %120 = load i64, ptr %119, align 8, !tbaa !21
  %121 = icmp eq i64 %120, 0
  br i1 %121, label %129, label %122

122:                                              ; preds = %114
  %123 = load ptr, ptr %115, align 8, !tbaa !27
  %124 = and i64 %120, 4294967295
  %125 = add nsw i64 %124, -1
  %126 = tail call i64 @cfg_words() #15
  %127 = mul i64 %126, %125
  %128 = getelementptr inbounds nuw i64, ptr %123, i64 %127
  br label %129

129:                                              ; preds = %122, %114
  %130 = phi ptr [ %128, %122 ], [ %117, %114 ]
  tail call void @llvm.prefetch.p0(ptr %130, i32 0, i32 3, i32 1)
  br label %138

131:                                              ; preds = %108
  br i1 %96, label %138, label %132

132:                                              ; preds = %131
  %133 = load ptr, ptr @S, align 8, !tbaa !9
  %134 = getelementptr inbounds nuw i8, ptr %133, i64 8
  %135 = load ptr, ptr %134, align 8, !tbaa !32
  %136 = load i64, ptr %110, align 8, !tbaa !21
  %137 = getelementptr inbounds nuw i64, ptr %135, i64 %136
  tail call void @llvm.prefetch.p0(ptr %137, i32 1, i32 3, i32 1)
  br label %138

138:                                              ; preds = %132, %131, %129
  %139 = add nuw i64 %55, 1
  %140 = icmp eq i64 %139, %0
  br i1 %140, label %141, label %54, !llvm.loop !130

141:                                              ; preds = %138, %254
  %142 = phi i64 [ %255, %254 ], [ 0, %138 ]
  %143 = tail call i64 @cfg_words() #15
  %144 = add i64 %143, 4
  %145 = mul i64 %144, %142
  %146 = getelementptr inbounds nuw i64, ptr @pending, i64 %145
  %147 = load ptr, ptr @S, align 8, !tbaa !9
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 8
  %149 = load ptr, ptr %148, align 8, !tbaa !32
  %150 = getelementptr inbounds nuw i8, ptr %146, i64 24
  %151 = load i64, ptr %150, align 8, !tbaa !21
  %152 = getelementptr inbounds nuw i64, ptr %149, i64 %151
  %153 = load i64, ptr %152, align 8, !tbaa !21
  %154 = getelementptr inbounds nuw i8, ptr %147, i64 120
  %155 = load i64, ptr %154, align 8, !tbaa !51
  %156 = icmp eq i64 %153, 0
  br i1 %156, label %201, label %157

157:                                              ; preds = %141
  %158 = getelementptr inbounds nuw i8, ptr %146, i64 32
  %159 = load i64, ptr %146, align 8, !tbaa !21
  %160 = tail call i64 @cfg_full_keys() #15
  %161 = icmp eq i64 %160, 0
  br i1 %161, label %166, label %162

162:                                              ; preds = %157
  %163 = load i64, ptr %158, align 8, !tbaa !21
  %164 = xor i64 %163, %153
  %165 = icmp eq i64 %164, -1
  br i1 %165, label %201, label %194, !prof !131

166:                                              ; preds = %157
  %167 = shl i64 %159, 32
  %168 = and i64 %153, -4294967296
  %169 = icmp eq i64 %168, %167
  br i1 %169, label %170, label %194

170:                                              ; preds = %166
  %171 = load ptr, ptr @S, align 8, !tbaa !9
  %172 = load ptr, ptr %171, align 8, !tbaa !27
  %173 = and i64 %153, 4294967295
  %174 = add nsw i64 %173, -1
  %175 = tail call i64 @cfg_words() #15
  %176 = mul i64 %175, %174
  %177 = getelementptr inbounds nuw i64, ptr %172, i64 %176
  %178 = tail call i64 @cfg_words() #15
  %179 = icmp eq i64 %178, 0
  br i1 %179, label %201, label %180

180:                                              ; preds = %170, %180
  %181 = phi i64 [ %189, %180 ], [ 0, %170 ]
  %182 = phi i64 [ %188, %180 ], [ 0, %170 ]
  %183 = getelementptr inbounds nuw i64, ptr %177, i64 %181
  %184 = load i64, ptr %183, align 8, !tbaa !21
  %185 = getelementptr inbounds nuw i64, ptr %158, i64 %181
  %186 = load i64, ptr %185, align 8, !tbaa !21
  %187 = xor i64 %186, %184
  %188 = or i64 %187, %182
  %189 = add nuw i64 %181, 1
  %190 = tail call i64 @cfg_words() #15
  %191 = icmp ult i64 %189, %190
  br i1 %191, label %180, label %192, !llvm.loop !43

192:                                              ; preds = %180
  %193 = icmp eq i64 %188, 0
  br i1 %193, label %201, label %194, !prof !131

194:                                              ; preds = %192, %166, %162
  %195 = load i64, ptr %146, align 8, !tbaa !21
  %196 = load i64, ptr %150, align 8, !tbaa !21
  %197 = getelementptr inbounds nuw i8, ptr %146, i64 8
  %198 = load i64, ptr %197, align 8, !tbaa !21
  %199 = getelementptr inbounds nuw i8, ptr %146, i64 16
  %200 = load i64, ptr %199, align 8, !tbaa !21
  tail call fastcc void @insert(ptr noundef nonnull %158, i64 noundef %195, i64 noundef %196, i64 noundef %198, i64 noundef %200)
  br label %254

201:                                              ; preds = %192, %170, %162, %141
  %202 = getelementptr inbounds nuw i8, ptr %146, i64 32
  %203 = load i64, ptr %146, align 8, !tbaa !21
  %204 = tail call i64 @cfg_full_keys() #15
  %205 = icmp eq i64 %204, 0
  br i1 %205, label %209, label %206

206:                                              ; preds = %201
  %207 = load i64, ptr %202, align 8, !tbaa !21
  %208 = xor i64 %207, -1
  br label %213

209:                                              ; preds = %201
  %210 = shl i64 %203, 32
  %211 = add i64 %155, 1
  %212 = or i64 %210, %211
  br label %213

213:                                              ; preds = %209, %206
  %214 = phi i64 [ %208, %206 ], [ %212, %209 ]
  %215 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %156, label %216, label %221

216:                                              ; preds = %213
  %217 = getelementptr inbounds nuw i8, ptr %215, i64 8
  %218 = load ptr, ptr %217, align 8, !tbaa !32
  %219 = load i64, ptr %150, align 8, !tbaa !21
  %220 = getelementptr inbounds nuw i64, ptr %218, i64 %219
  br label %221

221:                                              ; preds = %216, %213
  %222 = phi ptr [ %220, %216 ], [ %4, %213 ]
  store i64 %214, ptr %222, align 8, !tbaa !21
  %223 = load ptr, ptr %215, align 8, !tbaa !27
  %224 = tail call i64 @cfg_words() #15
  %225 = mul i64 %224, %155
  %226 = getelementptr inbounds nuw i64, ptr %223, i64 %225
  %227 = tail call i64 @cfg_words() #15
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %237, label %229

229:                                              ; preds = %221, %229
  %230 = phi i64 [ %234, %229 ], [ 0, %221 ]
  %231 = getelementptr inbounds nuw i64, ptr %202, i64 %230
  %232 = load i64, ptr %231, align 8, !tbaa !21
  %233 = getelementptr inbounds nuw i64, ptr %226, i64 %230
  store i64 %232, ptr %233, align 8, !tbaa !21
  %234 = add nuw i64 %230, 1
  %235 = tail call i64 @cfg_words() #15
  %236 = icmp ult i64 %234, %235
  br i1 %236, label %229, label %237, !llvm.loop !28

237:                                              ; preds = %229, %221
  %238 = getelementptr inbounds nuw i8, ptr %146, i64 8
  %239 = load i64, ptr %238, align 8, !tbaa !21
  %240 = trunc i64 %239 to i32
  %241 = load ptr, ptr @S, align 8, !tbaa !9
  %242 = getelementptr inbounds nuw i8, ptr %241, i64 16
  %243 = load ptr, ptr %242, align 8, !tbaa !38
  %244 = getelementptr inbounds nuw i32, ptr %243, i64 %155
  store i32 %240, ptr %244, align 4, !tbaa !5
  %245 = getelementptr inbounds nuw i8, ptr %146, i64 16
  %246 = load i64, ptr %245, align 8, !tbaa !21
  %247 = trunc i64 %246 to i16
  %248 = getelementptr inbounds nuw i8, ptr %241, i64 24
  %249 = load ptr, ptr %248, align 8, !tbaa !39
  %250 = getelementptr inbounds nuw i16, ptr %249, i64 %155
  store i16 %247, ptr %250, align 2, !tbaa !40
  %251 = zext i1 %156 to i64
  %252 = add i64 %155, %251
  %253 = getelementptr inbounds nuw i8, ptr %241, i64 120
  store i64 %252, ptr %253, align 8, !tbaa !51
  br label %254

254:                                              ; preds = %237, %194
  %255 = add nuw i64 %142, 1
  %256 = icmp eq i64 %255, %0
  br i1 %256, label %257, label %141, !llvm.loop !132

257:                                              ; preds = %254, %52
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  br label %258

258:                                              ; preds = %49, %16, %257
  %259 = tail call i64 @cfg_checks() #15
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %339, label %261

261:                                              ; preds = %258, %334
  %262 = phi i64 [ %336, %334 ], [ %8, %258 ]
  %263 = phi i32 [ %335, %334 ], [ 0, %258 ]
  %264 = load ptr, ptr @S, align 8, !tbaa !9
  %265 = getelementptr inbounds nuw i8, ptr %264, i64 120
  %266 = load i64, ptr %265, align 8, !tbaa !51
  %267 = icmp ult i64 %262, %266
  br i1 %267, label %268, label %339

268:                                              ; preds = %261
  %269 = getelementptr inbounds nuw i8, ptr %264, i64 16
  %270 = load ptr, ptr %269, align 8, !tbaa !38
  %271 = getelementptr inbounds nuw i32, ptr %270, i64 %262
  %272 = load i32, ptr %271, align 4, !tbaa !5
  %273 = zext i32 %272 to i64
  store i64 %273, ptr @now_state, align 8, !tbaa !21
  %274 = getelementptr inbounds nuw i8, ptr %264, i64 24
  %275 = load ptr, ptr %274, align 8, !tbaa !39
  %276 = getelementptr inbounds nuw i16, ptr %275, i64 %262
  %277 = load i16, ptr %276, align 2, !tbaa !40
  %278 = zext i16 %277 to i64
  store i64 %278, ptr @now_move, align 8, !tbaa !21
  %279 = load ptr, ptr %264, align 8, !tbaa !27
  %280 = call i64 @cfg_words() #15
  %281 = mul i64 %280, %262
  %282 = getelementptr inbounds nuw i64, ptr %279, i64 %281
  %283 = call i64 @cfg_words() #15
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %293, label %285

285:                                              ; preds = %268, %285
  %286 = phi i64 [ %290, %285 ], [ 0, %268 ]
  %287 = getelementptr inbounds nuw i64, ptr %282, i64 %286
  %288 = load i64, ptr %287, align 8, !tbaa !21
  %289 = getelementptr inbounds nuw i64, ptr %5, i64 %286
  store i64 %288, ptr %289, align 8, !tbaa !21
  %290 = add nuw i64 %286, 1
  %291 = call i64 @cfg_words() #15
  %292 = icmp ult i64 %290, %291
  br i1 %292, label %285, label %293, !llvm.loop !28

293:                                              ; preds = %285, %268
  %294 = load i64, ptr @now_state, align 8, !tbaa !21
  %295 = load ptr, ptr @S, align 8, !tbaa !9
  %296 = load ptr, ptr %295, align 8, !tbaa !27
  %297 = call i64 @cfg_words() #15
  %298 = mul i64 %297, %294
  %299 = getelementptr inbounds nuw i64, ptr %296, i64 %298
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %300 = call i64 @cfg_checks() #15
  %301 = icmp eq i64 %300, 0
  br i1 %301, label %302, label %303

302:                                              ; preds = %293
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  br label %334

303:                                              ; preds = %293
  %304 = call i64 @cfg_words() #15
  %305 = icmp eq i64 %304, 0
  br i1 %305, label %324, label %306

306:                                              ; preds = %303, %318
  %307 = phi i64 [ %321, %318 ], [ 0, %303 ]
  %308 = load ptr, ptr @S, align 8, !tbaa !9
  %309 = getelementptr inbounds nuw i8, ptr %308, i64 304
  %310 = load i64, ptr %309, align 8, !tbaa !67
  %311 = icmp eq i64 %310, 0
  br i1 %311, label %312, label %318

312:                                              ; preds = %306
  %313 = getelementptr inbounds nuw i64, ptr %5, i64 %307
  %314 = load i64, ptr %313, align 8, !tbaa !21
  %315 = getelementptr inbounds nuw i64, ptr %299, i64 %307
  %316 = load i64, ptr %315, align 8, !tbaa !21
  %317 = xor i64 %316, %314
  br label %318

318:                                              ; preds = %312, %306
  %319 = phi i64 [ %317, %312 ], [ -1, %306 ]
  %320 = getelementptr inbounds nuw i64, ptr %2, i64 %307
  store i64 %319, ptr %320, align 8, !tbaa !21
  %321 = add nuw i64 %307, 1
  %322 = call i64 @cfg_words() #15
  %323 = icmp ult i64 %321, %322
  br i1 %323, label %306, label %324, !llvm.loop !133

324:                                              ; preds = %318, %303
  %325 = call i64 @model_check_always(ptr noundef nonnull %5, ptr noundef nonnull %2, ptr noundef nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  %326 = icmp eq i64 %325, 1
  br i1 %326, label %334, label %327

327:                                              ; preds = %324
  %328 = load i64, ptr @now_state, align 8, !tbaa !21
  %329 = load i64, ptr @now_move, align 8, !tbaa !21
  %330 = lshr i64 %325, 8
  %331 = add nuw nsw i64 %330, 2
  %332 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %331, i64 noundef %328, i64 noundef %329, i64 noundef 1, i64 noundef 0)
  %333 = or i32 %332, %263
  br label %334

334:                                              ; preds = %302, %327, %324
  %335 = phi i32 [ %333, %327 ], [ %263, %324 ], [ %263, %302 ]
  %336 = add i64 %262, 1
  %337 = call i64 @cfg_checks() #15
  %338 = icmp eq i64 %337, 0
  br i1 %338, label %339, label %261, !llvm.loop !134

339:                                              ; preds = %261, %334, %258
  %340 = phi i32 [ 0, %258 ], [ %335, %334 ], [ %263, %261 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  ret i32 %340
}

; Function Attrs: inlinehint nounwind
define internal fastcc i64 @expand(i64 noundef %0, i64 noundef %1, ptr noundef nonnull captures(none) %2) unnamed_addr #4 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  %7 = alloca [64 x i64], align 16
  %8 = alloca [64 x ptr], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #15
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = load ptr, ptr %9, align 8, !tbaa !27
  %11 = tail call i64 @cfg_words() #15
  %12 = mul i64 %11, %0
  %13 = getelementptr inbounds nuw i64, ptr %10, i64 %12
  %14 = tail call i64 @cfg_words() #15
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %3, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %3 ]
  %18 = getelementptr inbounds nuw i64, ptr %13, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = getelementptr inbounds nuw i64, ptr %5, i64 %17
  store i64 %19, ptr %20, align 8, !tbaa !21
  %21 = add nuw i64 %17, 1
  %22 = tail call i64 @cfg_words() #15
  %23 = icmp ult i64 %21, %22
  br i1 %23, label %16, label %24, !llvm.loop !28

24:                                               ; preds = %16, %3
  %25 = tail call i64 @cfg_mask_words() #15
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %63, label %27

27:                                               ; preds = %24
  %28 = load ptr, ptr @S, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 80
  %30 = load ptr, ptr %29, align 8, !tbaa !100
  %31 = icmp eq ptr %30, null
  br i1 %31, label %63, label %32

32:                                               ; preds = %27
  %33 = tail call i64 @cfg_mask_words() #15
  %34 = shl i64 %33, 3
  %35 = or disjoint i64 %34, 1
  %36 = tail call i64 @cfg_cpus() #15
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %63, label %38

38:                                               ; preds = %32, %38
  %39 = phi i32 [ %57, %38 ], [ 0, %32 ]
  %40 = phi i64 [ %58, %38 ], [ 0, %32 ]
  %41 = load ptr, ptr @S, align 8, !tbaa !9
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 80
  %43 = load ptr, ptr %42, align 8, !tbaa !100
  %44 = call i64 @model_pc(ptr noundef nonnull %5, i64 noundef %40) #15
  %45 = call i64 @cfg_cpus() #15
  %46 = mul i64 %45, %44
  %47 = add i64 %46, %40
  %48 = mul i64 %47, %35
  %49 = getelementptr inbounds nuw i64, ptr %43, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !21
  %51 = icmp eq i64 %50, 0
  %52 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %53 = select i1 %51, ptr null, ptr %52
  %54 = getelementptr inbounds nuw ptr, ptr %8, i64 %40
  store ptr %53, ptr %54, align 8, !tbaa !135
  %55 = icmp ne i64 %50, 0
  %56 = zext i1 %55 to i32
  %57 = or i32 %39, %56
  %58 = add nuw i64 %40, 1
  %59 = call i64 @cfg_cpus() #15
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %38, label %61, !llvm.loop !101

61:                                               ; preds = %38
  %62 = icmp eq i32 %57, 0
  br label %63

63:                                               ; preds = %32, %61, %27, %24
  %64 = phi i1 [ true, %24 ], [ true, %27 ], [ true, %32 ], [ %62, %61 ]
  store i64 %0, ptr @now_state, align 8, !tbaa !21
  store i64 0, ptr @settled, align 8, !tbaa !21
  %65 = call i64 @cfg_cpus() #15
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %309, label %67

67:                                               ; preds = %63, %300
  %68 = phi i64 [ %302, %300 ], [ %1, %63 ]
  %69 = phi i64 [ %304, %300 ], [ 0, %63 ]
  %70 = phi i64 [ %301, %300 ], [ 0, %63 ]
  %71 = phi i64 [ %303, %300 ], [ 0, %63 ]
  %72 = and i64 %69, 255
  br label %73

73:                                               ; preds = %67, %294
  %74 = phi i64 [ %68, %67 ], [ %295, %294 ]
  %75 = phi i64 [ 0, %67 ], [ %296, %294 ]
  %76 = phi i64 [ %70, %67 ], [ %104, %294 ]
  %77 = phi i64 [ %71, %67 ], [ 1, %294 ]
  %78 = shl i64 %75, 8
  %79 = or i64 %78, %69
  %80 = call i64 @cfg_words() #15
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %90, label %82

82:                                               ; preds = %73, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %73 ]
  %84 = getelementptr inbounds nuw i64, ptr %5, i64 %83
  %85 = load i64, ptr %84, align 8, !tbaa !21
  %86 = getelementptr inbounds nuw i64, ptr %6, i64 %83
  store i64 %85, ptr %86, align 8, !tbaa !21
  %87 = add nuw i64 %83, 1
  %88 = call i64 @cfg_words() #15
  %89 = icmp ult i64 %87, %88
  br i1 %89, label %82, label %90, !llvm.loop !28

90:                                               ; preds = %82, %73
  %91 = call i64 @cfg_mask_words() #15
  %92 = and i64 %91, 4611686018427387903
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %94, label %96

94:                                               ; preds = %96, %90
  store i64 %79, ptr @now_move, align 8, !tbaa !21
  %95 = call i64 @model_step(ptr noundef nonnull %6, i64 noundef %69, i64 noundef %75, ptr noundef nonnull %7) #15
  switch i64 %95, label %103 [
    i64 3, label %299
    i64 0, label %300
  ]

96:                                               ; preds = %90, %96
  %97 = phi i64 [ %99, %96 ], [ 0, %90 ]
  %98 = getelementptr inbounds nuw i64, ptr %7, i64 %97
  store i64 0, ptr %98, align 8, !tbaa !21
  %99 = add nuw i64 %97, 1
  %100 = call i64 @cfg_mask_words() #15
  %101 = shl i64 %100, 2
  %102 = icmp ult i64 %99, %101
  br i1 %102, label %96, label %94, !llvm.loop !136

103:                                              ; preds = %94
  %104 = add i64 %76, 1
  %105 = load i64, ptr %2, align 8, !tbaa !21
  %106 = add i64 %105, 1
  store i64 %106, ptr %2, align 8, !tbaa !21
  br i1 %64, label %110, label %107

107:                                              ; preds = %103
  %108 = call fastcc i32 @races(ptr noundef %8, ptr noundef nonnull %7, i64 noundef %0, i64 noundef %69, i64 noundef %79)
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %110, label %351

110:                                              ; preds = %107, %103
  %111 = and i64 %95, 2
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %118, label %113, !prof !22

113:                                              ; preds = %110
  %114 = lshr i64 %95, 8
  %115 = add nuw nsw i64 %114, 2
  %116 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %115, i64 noundef %0, i64 noundef %79, i64 noundef 0, i64 noundef 0)
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %294, label %351

118:                                              ; preds = %110
  %119 = load ptr, ptr @S, align 8, !tbaa !9
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 72
  %121 = load ptr, ptr %120, align 8, !tbaa !137
  %122 = icmp eq ptr %121, null
  br i1 %122, label %289, label %123, !prof !22

123:                                              ; preds = %118
  %124 = load ptr, ptr %119, align 8, !tbaa !27
  %125 = call i64 @cfg_words() #15
  %126 = mul i64 %125, %0
  %127 = getelementptr inbounds nuw i64, ptr %124, i64 %126
  %128 = call i64 @model_pc(ptr noundef %127, i64 noundef %72) #15
  %129 = load ptr, ptr @S, align 8, !tbaa !9
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 72
  %131 = load ptr, ptr %130, align 8, !tbaa !137
  %132 = call i64 @cfg_points() #15
  %133 = lshr i64 %132, 6
  %134 = add nuw nsw i64 %133, 1
  %135 = mul i64 %134, %128
  %136 = getelementptr inbounds nuw i64, ptr %131, i64 %135
  %137 = call i64 @cfg_points() #15
  %138 = lshr i64 %137, 6
  %139 = getelementptr inbounds nuw i64, ptr %136, i64 %138
  %140 = load i64, ptr %139, align 8, !tbaa !21
  %141 = and i64 %137, 63
  store i64 256, ptr @ways, align 16, !tbaa !138
  %142 = call i64 @cfg_words() #15
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %152, label %144

144:                                              ; preds = %123, %144
  %145 = phi i64 [ %149, %144 ], [ 0, %123 ]
  %146 = getelementptr inbounds nuw i64, ptr %6, i64 %145
  %147 = load i64, ptr %146, align 8, !tbaa !21
  %148 = getelementptr inbounds nuw i64, ptr getelementptr inbounds nuw (i8, ptr @ways, i64 8), i64 %145
  store i64 %147, ptr %148, align 8, !tbaa !21
  %149 = add nuw i64 %145, 1
  %150 = call i64 @cfg_words() #15
  %151 = icmp ult i64 %149, %150
  br i1 %151, label %144, label %152, !llvm.loop !28

152:                                              ; preds = %144, %123
  %153 = shl nuw i64 1, %141
  %154 = and i64 %153, %140
  %155 = icmp ne i64 %154, 0
  br label %156

156:                                              ; preds = %284, %152
  %157 = phi i64 [ 1, %152 ], [ %286, %284 ]
  %158 = phi i1 [ %155, %152 ], [ false, %284 ]
  %159 = phi i64 [ %74, %152 ], [ %287, %284 ]
  %160 = getelementptr %struct.way, ptr @ways, i64 %157
  %161 = getelementptr i8, ptr %160, i64 -520
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  %162 = load i64, ptr %161, align 8, !tbaa !138
  %163 = icmp eq i64 %162, 0
  %164 = load i64, ptr @settled, align 8
  %165 = icmp ugt i64 %164, 1024
  %166 = select i1 %163, i1 true, i1 %165
  br i1 %166, label %231, label %167

167:                                              ; preds = %156
  %168 = getelementptr i8, ptr %160, i64 -512
  %169 = call fastcc i64 @alone(ptr noundef %168, i64 noundef 0)
  %170 = call i64 @cfg_cpus() #15
  %171 = icmp ult i64 %169, %170
  br i1 %171, label %172, label %231

172:                                              ; preds = %167
  %173 = icmp ult i64 %157, 64
  br label %174

174:                                              ; preds = %226, %172
  %175 = phi i64 [ %169, %172 ], [ %228, %226 ]
  %176 = call i64 @model_pc(ptr noundef %168, i64 noundef %175) #15
  br i1 %173, label %177, label %226

177:                                              ; preds = %174, %198
  %178 = phi i64 [ %204, %198 ], [ %157, %174 ]
  %179 = phi i64 [ %199, %198 ], [ 0, %174 ]
  %180 = getelementptr %struct.way, ptr %160, i64 %179
  %181 = getelementptr inbounds nuw i8, ptr %180, i64 8
  %182 = call i64 @cfg_words() #15
  %183 = icmp eq i64 %182, 0
  br i1 %183, label %192, label %184

184:                                              ; preds = %177, %184
  %185 = phi i64 [ %189, %184 ], [ 0, %177 ]
  %186 = getelementptr inbounds nuw i64, ptr %168, i64 %185
  %187 = load i64, ptr %186, align 8, !tbaa !21
  %188 = getelementptr inbounds nuw i64, ptr %181, i64 %185
  store i64 %187, ptr %188, align 8, !tbaa !21
  %189 = add nuw i64 %185, 1
  %190 = call i64 @cfg_words() #15
  %191 = icmp ult i64 %189, %190
  br i1 %191, label %184, label %192, !llvm.loop !28

192:                                              ; preds = %184, %177
  %193 = load i64, ptr %161, align 8, !tbaa !138
  %194 = add i64 %193, -1
  store i64 %194, ptr %180, align 8, !tbaa !138
  %195 = call fastcc i64 @cold_step(ptr noundef nonnull %181, i64 noundef %175, i64 noundef %179, ptr noundef nonnull %4)
  %196 = and i64 %195, -129
  %197 = icmp eq i64 %196, 1
  br i1 %197, label %198, label %226

198:                                              ; preds = %192
  %199 = add nuw nsw i64 %179, 1
  %200 = icmp samesign ugt i64 %195, 127
  %201 = add nuw nsw i64 %199, %157
  %202 = icmp ult i64 %201, 64
  %203 = select i1 %200, i1 %202, i1 false
  %204 = add nuw nsw i64 %178, 1
  br i1 %203, label %177, label %205, !llvm.loop !140

205:                                              ; preds = %198
  %206 = icmp eq i64 %195, 1
  br i1 %206, label %207, label %226

207:                                              ; preds = %205
  %208 = icmp eq i64 %179, 0
  br i1 %208, label %246, label %209

209:                                              ; preds = %207
  %210 = add nuw i64 %179, 1
  %211 = and i64 %210, 1
  %212 = and i64 %210, -2
  br label %213

213:                                              ; preds = %213, %209
  %214 = phi i64 [ 0, %209 ], [ %223, %213 ]
  %215 = phi i64 [ 0, %209 ], [ %224, %213 ]
  %216 = load i64, ptr %161, align 8, !tbaa !138
  %217 = call i64 @llvm.usub.sat.i64(i64 %216, i64 80)
  %218 = getelementptr %struct.way, ptr %160, i64 %214
  store i64 %217, ptr %218, align 8, !tbaa !138
  %219 = load i64, ptr %161, align 8, !tbaa !138
  %220 = call i64 @llvm.usub.sat.i64(i64 %219, i64 80)
  %221 = getelementptr %struct.way, ptr %160, i64 %214
  %222 = getelementptr i8, ptr %221, i64 520
  store i64 %220, ptr %222, align 8, !tbaa !138
  %223 = add nuw nsw i64 %214, 2
  %224 = add i64 %215, 2
  %225 = icmp eq i64 %224, %212
  br i1 %225, label %239, label %213, !llvm.loop !141

226:                                              ; preds = %192, %205, %174
  %227 = add i64 %175, 1
  %228 = call fastcc i64 @alone(ptr noundef %168, i64 noundef %227)
  %229 = call i64 @cfg_cpus() #15
  %230 = icmp ult i64 %228, %229
  br i1 %230, label %174, label %231, !llvm.loop !142

231:                                              ; preds = %226, %167, %156
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  %232 = add i64 %157, -1
  %233 = load i64, ptr @settled, align 8, !tbaa !21
  %234 = add i64 %233, 1
  store i64 %234, ptr @settled, align 8, !tbaa !21
  %235 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %232
  %236 = getelementptr inbounds nuw i8, ptr %235, i64 8
  %237 = call fastcc i64 @push(ptr noundef nonnull %236, i64 noundef %0, i64 noundef %79, i64 noundef %159)
  %238 = icmp eq i64 %237, 9223372036854775807
  br i1 %238, label %351, label %284

239:                                              ; preds = %213
  %240 = icmp eq i64 %211, 0
  br i1 %240, label %246, label %241

241:                                              ; preds = %239
  %242 = icmp ne i64 %211, 0
  call void @llvm.assume(i1 %242)
  %243 = load i64, ptr %161, align 8, !tbaa !138
  %244 = call i64 @llvm.usub.sat.i64(i64 %243, i64 80)
  %245 = getelementptr %struct.way, ptr %160, i64 %223
  store i64 %244, ptr %245, align 8, !tbaa !138
  br label %246

246:                                              ; preds = %241, %239, %207
  %247 = load ptr, ptr @S, align 8, !tbaa !9
  %248 = getelementptr inbounds nuw i8, ptr %247, i64 344
  %249 = load i64, ptr %248, align 8, !tbaa !143
  %250 = add i64 %249, %199
  store i64 %250, ptr %248, align 8, !tbaa !143
  %251 = getelementptr inbounds nuw i8, ptr %247, i64 72
  %252 = load ptr, ptr %251, align 8, !tbaa !137
  %253 = call i64 @cfg_points() #15
  %254 = lshr i64 %253, 6
  %255 = add nuw nsw i64 %254, 1
  %256 = mul i64 %255, %176
  %257 = getelementptr inbounds nuw i64, ptr %252, i64 %256
  %258 = call i64 @cfg_points() #15
  %259 = lshr i64 %258, 6
  %260 = getelementptr inbounds nuw i64, ptr %257, i64 %259
  %261 = load i64, ptr %260, align 8, !tbaa !21
  %262 = and i64 %258, 63
  %263 = add nuw nsw i64 %179, %157
  %264 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %263
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %161, ptr noundef nonnull align 8 dereferenceable(520) %264, i64 520, i1 false), !tbaa.struct !144
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  br i1 %158, label %265, label %268

265:                                              ; preds = %246
  %266 = call fastcc i32 @looked_at(ptr noundef nonnull %6, i64 noundef %0, i64 noundef %79)
  %267 = icmp eq i32 %266, 0
  br i1 %267, label %268, label %351

268:                                              ; preds = %265, %246
  %269 = add nsw i64 %157, -1
  %270 = shl nuw i64 1, %262
  %271 = and i64 %270, %261
  %272 = icmp eq i64 %271, 0
  %273 = icmp uge i64 %269, %263
  %274 = select i1 %272, i1 true, i1 %273
  br i1 %274, label %284, label %278

275:                                              ; preds = %278
  %276 = add i64 %279, 1
  %277 = icmp eq i64 %276, %178
  br i1 %277, label %284, label %278, !llvm.loop !145

278:                                              ; preds = %268, %275
  %279 = phi i64 [ %276, %275 ], [ %269, %268 ]
  %280 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %279
  %281 = getelementptr inbounds nuw i8, ptr %280, i64 8
  %282 = call fastcc i32 @looked_at(ptr noundef nonnull %281, i64 noundef %0, i64 noundef %79)
  %283 = icmp eq i32 %282, 0
  br i1 %283, label %275, label %351

284:                                              ; preds = %275, %268, %231
  %285 = phi i64 [ %237, %231 ], [ %159, %268 ], [ %159, %275 ]
  %286 = phi i64 [ %232, %231 ], [ %263, %268 ], [ %263, %275 ]
  %287 = freeze i64 %285
  %288 = icmp eq i64 %286, 0
  br i1 %288, label %291, label %156, !llvm.loop !146

289:                                              ; preds = %118
  %290 = call fastcc i64 @push(ptr noundef nonnull %6, i64 noundef %0, i64 noundef %79, i64 noundef %74)
  br label %291

291:                                              ; preds = %284, %289
  %292 = phi i64 [ %290, %289 ], [ %287, %284 ]
  %293 = icmp eq i64 %292, 9223372036854775807
  br i1 %293, label %351, label %294

294:                                              ; preds = %113, %291
  %295 = phi i64 [ %292, %291 ], [ %74, %113 ]
  %296 = add i64 %75, 1
  %297 = and i64 %95, 128
  %298 = icmp eq i64 %297, 0
  br i1 %298, label %300, label %73, !llvm.loop !147

299:                                              ; preds = %94
  br label %300

300:                                              ; preds = %294, %94, %299
  %301 = phi i64 [ %76, %94 ], [ %104, %294 ], [ %76, %299 ]
  %302 = phi i64 [ %74, %94 ], [ %295, %294 ], [ %74, %299 ]
  %303 = phi i64 [ 1, %94 ], [ 1, %294 ], [ %77, %299 ]
  %304 = add nuw i64 %69, 1
  %305 = call i64 @cfg_cpus() #15
  %306 = icmp ult i64 %304, %305
  br i1 %306, label %67, label %307, !llvm.loop !148

307:                                              ; preds = %300
  %308 = icmp eq i64 %303, 0
  br i1 %308, label %309, label %340

309:                                              ; preds = %63, %307
  %310 = phi i64 [ %302, %307 ], [ %1, %63 ]
  store i64 65535, ptr @now_move, align 8, !tbaa !21
  %311 = call i64 @cfg_words() #15
  %312 = add i64 %311, 4
  %313 = mul i64 %312, %310
  %314 = getelementptr inbounds nuw i64, ptr @pending, i64 %313
  %315 = getelementptr inbounds nuw i8, ptr %314, i64 32
  %316 = call i64 @cfg_words() #15
  %317 = icmp eq i64 %316, 0
  br i1 %317, label %326, label %318

318:                                              ; preds = %309, %318
  %319 = phi i64 [ %323, %318 ], [ 0, %309 ]
  %320 = getelementptr inbounds nuw i64, ptr %5, i64 %319
  %321 = load i64, ptr %320, align 8, !tbaa !21
  %322 = getelementptr inbounds nuw i64, ptr %315, i64 %319
  store i64 %321, ptr %322, align 8, !tbaa !21
  %323 = add nuw i64 %319, 1
  %324 = call i64 @cfg_words() #15
  %325 = icmp ult i64 %323, %324
  br i1 %325, label %318, label %326, !llvm.loop !28

326:                                              ; preds = %318, %309
  %327 = call i64 @cfg_words() #15
  %328 = add i64 %327, 4
  %329 = mul i64 %328, %310
  %330 = getelementptr inbounds nuw i64, ptr @pending, i64 %329
  %331 = getelementptr inbounds nuw i8, ptr %330, i64 32
  %332 = call i64 @model_check_end(ptr noundef nonnull %331, ptr noundef nonnull %7) #15
  %333 = icmp eq i64 %332, 1
  br i1 %333, label %339, label %334

334:                                              ; preds = %326
  %335 = lshr i64 %332, 8
  %336 = add nuw nsw i64 %335, 2
  %337 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %336, i64 noundef %0, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  %338 = icmp eq i32 %337, 0
  br i1 %338, label %339, label %351

339:                                              ; preds = %334, %326
  br label %351

340:                                              ; preds = %307
  %341 = icmp eq i64 %301, 0
  br i1 %341, label %342, label %350

342:                                              ; preds = %340
  %343 = load ptr, ptr @S, align 8, !tbaa !9
  %344 = getelementptr inbounds nuw i8, ptr %343, i64 192
  %345 = load i64, ptr %344, align 8, !tbaa !103
  %346 = icmp eq i64 %345, 0
  br i1 %346, label %350, label %347

347:                                              ; preds = %342
  %348 = call fastcc i32 @raise_alarm(i64 noundef 0, i64 noundef %0, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  %349 = icmp eq i32 %348, 0
  br i1 %349, label %350, label %351

350:                                              ; preds = %347, %342, %340
  br label %351

351:                                              ; preds = %107, %113, %291, %265, %231, %278, %347, %339, %334, %350
  %352 = phi i64 [ %302, %350 ], [ 9223372036854775807, %334 ], [ 9223372036854775807, %347 ], [ %310, %339 ], [ 9223372036854775807, %265 ], [ 9223372036854775807, %278 ], [ 9223372036854775807, %231 ], [ 9223372036854775807, %291 ], [ 9223372036854775807, %113 ], [ 9223372036854775807, %107 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  ret i64 %352
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @run_deep(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  store i64 0, ptr %3, align 8, !tbaa !21
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %63, label %5

5:                                                ; preds = %2, %57
  %6 = phi i64 [ %58, %57 ], [ 0, %2 ]
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %9 = load i64, ptr %8, align 8, !tbaa !51
  %10 = add i64 %9, 3200
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 160
  %12 = load i64, ptr %11, align 8, !tbaa !52
  %13 = icmp ugt i64 %10, %12
  br i1 %13, label %14, label %17, !prof !53

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 240
  %16 = load i64, ptr %15, align 8, !tbaa !76
  br label %52

17:                                               ; preds = %5
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 216
  %19 = load i64, ptr %18, align 8, !tbaa !54
  %20 = sub i64 %10, %19
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 224
  %22 = load i64, ptr %21, align 8, !tbaa !55
  %23 = icmp ule i64 %20, %22
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 240
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
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 144
  store i64 %34, ptr %35, align 8, !tbaa !25
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 248
  %37 = load i64, ptr %36, align 8, !tbaa !149
  %38 = icmp ugt i64 %34, %37
  br i1 %38, label %39, label %40

39:                                               ; preds = %28
  store i64 %34, ptr %36, align 8, !tbaa !149
  br label %40

40:                                               ; preds = %39, %28
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 128
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
  br i1 %59, label %5, label %60, !llvm.loop !150

60:                                               ; preds = %47, %40, %57
  %61 = phi i64 [ 1, %57 ], [ 4, %40 ], [ 4, %47 ]
  %62 = load ptr, ptr @S, align 8, !tbaa !9
  br label %63

63:                                               ; preds = %60, %2, %52
  %64 = phi ptr [ %7, %52 ], [ %0, %2 ], [ %62, %60 ]
  %65 = phi i64 [ %56, %52 ], [ 1, %2 ], [ %61, %60 ]
  %66 = load i64, ptr %3, align 8, !tbaa !21
  %67 = getelementptr inbounds nuw i8, ptr %64, i64 152
  %68 = load i64, ptr %67, align 8, !tbaa !61
  %69 = add i64 %68, %66
  store i64 %69, ptr %67, align 8, !tbaa !61
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  ret i64 %65
}

; Function Attrs: nounwind
define void @rehash(ptr noundef %0) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %3 = load i64, ptr %2, align 8, !tbaa !51
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %5 = load i64, ptr %4, align 8, !tbaa !151
  %6 = tail call fastcc i64 @enter(i64 noundef 0, i64 noundef %5)
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 200
  %9 = load i64, ptr %8, align 8, !tbaa !152
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 120
  %11 = load i64, ptr %10, align 8, !tbaa !51
  %12 = tail call fastcc i64 @enter(i64 noundef %9, i64 noundef %11)
  %13 = add i64 %6, %12
  %14 = sub i64 %3, %13
  %15 = load ptr, ptr @S, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 216
  store i64 %14, ptr %16, align 8, !tbaa !54
  ret void
}

; Function Attrs: nounwind
define internal fastcc i64 @enter(i64 noundef %0, i64 noundef %1) unnamed_addr #3 {
  %3 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %4 = icmp ult i64 %0, %1
  br i1 %4, label %7, label %5

5:                                                ; preds = %62, %2
  %6 = phi i64 [ 0, %2 ], [ %63, %62 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  ret i64 %6

7:                                                ; preds = %2, %62
  %8 = phi i64 [ %64, %62 ], [ %0, %2 ]
  %9 = phi i64 [ %63, %62 ], [ 0, %2 ]
  %10 = sub i64 %1, %8
  %11 = tail call i64 @llvm.umin.i64(i64 %10, i64 32)
  %12 = icmp eq i64 %1, %8
  br i1 %12, label %62, label %13

13:                                               ; preds = %7
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  br label %17

15:                                               ; preds = %41
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  br label %66

17:                                               ; preds = %13, %41
  %18 = phi ptr [ %47, %41 ], [ %14, %13 ]
  %19 = phi i64 [ %60, %41 ], [ 0, %13 ]
  %20 = load ptr, ptr %18, align 8, !tbaa !27
  %21 = add i64 %19, %8
  %22 = tail call i64 @cfg_words() #15
  %23 = mul i64 %22, %21
  %24 = getelementptr inbounds nuw i64, ptr %20, i64 %23
  %25 = tail call i64 @cfg_words() #15
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
  %39 = tail call i64 @cfg_words() #15
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
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 112
  %52 = load i64, ptr %51, align 8, !tbaa !31
  %53 = lshr i64 %52, 3
  %54 = zext nneg i64 %53 to i128
  %55 = mul nuw nsw i128 %54, %50
  %56 = lshr i128 %55, 61
  %57 = trunc nuw i128 %56 to i64
  %58 = and i64 %57, -8
  %59 = getelementptr inbounds nuw i64, ptr %49, i64 %58
  tail call void @llvm.prefetch.p0(ptr %59, i32 1, i32 3, i32 1)
  %60 = add nuw nsw i64 %19, 1
  %61 = icmp eq i64 %60, %11
  br i1 %61, label %15, label %17, !llvm.loop !153

62:                                               ; preds = %128, %7
  %63 = phi i64 [ %9, %7 ], [ %130, %128 ]
  %64 = add i64 %11, %8
  %65 = icmp ult i64 %64, %1
  br i1 %65, label %7, label %5, !llvm.loop !154

66:                                               ; preds = %15, %128
  %67 = phi ptr [ %129, %128 ], [ %16, %15 ]
  %68 = phi i64 [ %131, %128 ], [ 0, %15 ]
  %69 = phi i64 [ %130, %128 ], [ %9, %15 ]
  %70 = getelementptr inbounds nuw i64, ptr %3, i64 %68
  %71 = load i64, ptr %70, align 8, !tbaa !21
  %72 = zext i64 %71 to i128
  %73 = getelementptr inbounds nuw i8, ptr %67, i64 112
  %74 = load i64, ptr %73, align 8, !tbaa !31
  %75 = lshr i64 %74, 3
  %76 = zext nneg i64 %75 to i128
  %77 = mul nuw nsw i128 %76, %72
  %78 = lshr i128 %77, 61
  %79 = trunc nuw i128 %78 to i64
  %80 = and i64 %79, -8
  %81 = getelementptr inbounds nuw i8, ptr %67, i64 272
  %82 = load i64, ptr %81, align 8, !tbaa !47
  %83 = icmp ugt i64 %82, 1
  br i1 %83, label %84, label %91

84:                                               ; preds = %66
  %85 = and i64 %71, 4294967295
  %86 = mul i64 %82, %85
  %87 = lshr i64 %86, 32
  %88 = getelementptr inbounds nuw i8, ptr %67, i64 264
  %89 = load i64, ptr %88, align 8, !tbaa !57
  %90 = icmp eq i64 %87, %89
  br i1 %90, label %91, label %128

91:                                               ; preds = %84, %66
  %92 = getelementptr inbounds nuw i8, ptr %67, i64 8
  %93 = load ptr, ptr %92, align 8, !tbaa !32
  %94 = getelementptr inbounds nuw i64, ptr %93, i64 %80
  %95 = load i64, ptr %94, align 8, !tbaa !21
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %105, label %97

97:                                               ; preds = %91, %97
  %98 = phi i64 [ %101, %97 ], [ %80, %91 ]
  %99 = add i64 %98, 1
  %100 = icmp eq i64 %99, %74
  %101 = select i1 %100, i64 0, i64 %99
  %102 = getelementptr inbounds nuw i64, ptr %93, i64 %101
  %103 = load i64, ptr %102, align 8, !tbaa !21
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %105, label %97, !llvm.loop !155

105:                                              ; preds = %97, %91
  %106 = phi i64 [ %80, %91 ], [ %101, %97 ]
  %107 = load ptr, ptr %67, align 8, !tbaa !27
  %108 = add i64 %68, %8
  %109 = tail call i64 @cfg_words() #15
  %110 = tail call i64 @cfg_full_keys() #15
  %111 = icmp eq i64 %110, 0
  br i1 %111, label %117, label %112

112:                                              ; preds = %105
  %113 = mul i64 %109, %108
  %114 = getelementptr inbounds nuw i64, ptr %107, i64 %113
  %115 = load i64, ptr %114, align 8, !tbaa !21
  %116 = xor i64 %115, -1
  br label %121

117:                                              ; preds = %105
  %118 = shl i64 %71, 32
  %119 = add i64 %108, 1
  %120 = or i64 %118, %119
  br label %121

121:                                              ; preds = %112, %117
  %122 = phi i64 [ %116, %112 ], [ %120, %117 ]
  %123 = load ptr, ptr @S, align 8, !tbaa !9
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 8
  %125 = load ptr, ptr %124, align 8, !tbaa !32
  %126 = getelementptr inbounds nuw i64, ptr %125, i64 %106
  store i64 %122, ptr %126, align 8, !tbaa !21
  %127 = add i64 %69, 1
  br label %128

128:                                              ; preds = %84, %121
  %129 = phi ptr [ %123, %121 ], [ %67, %84 ]
  %130 = phi i64 [ %127, %121 ], [ %69, %84 ]
  %131 = add nuw nsw i64 %68, 1
  %132 = icmp eq i64 %131, %11
  br i1 %132, label %62, label %66, !llvm.loop !156
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @stretch(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca [8 x i64], align 16
  %4 = tail call i64 @llvm.umin.i64(i64 %1, i64 16384)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %6 = load i64, ptr %5, align 8, !tbaa !31
  %7 = lshr i64 %6, 3
  store ptr %0, ptr @S, align 8, !tbaa !9
  %8 = tail call i64 @cfg_full_keys() #15
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %330, label %10

10:                                               ; preds = %2
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 312
  %13 = load i64, ptr %12, align 8, !tbaa !71
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %330

15:                                               ; preds = %10
  %16 = icmp eq i64 %1, 0
  br i1 %16, label %330, label %17

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !32
  %20 = and i64 %4, 1
  %21 = icmp eq i64 %1, 1
  br i1 %21, label %26, label %22

22:                                               ; preds = %17
  %23 = and i64 %4, 32766
  br label %44

24:                                               ; preds = %44
  %25 = icmp eq i64 %20, 0
  br i1 %25, label %36, label %26

26:                                               ; preds = %24, %17
  %27 = phi i64 [ 0, %17 ], [ %61, %24 ]
  %28 = phi i64 [ 0, %17 ], [ %60, %24 ]
  %29 = icmp ne i64 %20, 0
  tail call void @llvm.assume(i1 %29)
  %30 = getelementptr inbounds nuw i64, ptr %19, i64 %27
  %31 = load i64, ptr %30, align 8, !tbaa !21
  %32 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %28
  store i64 %31, ptr %32, align 8, !tbaa !21
  %33 = icmp ne i64 %31, 0
  %34 = zext i1 %33 to i64
  %35 = add i64 %28, %34
  store i64 0, ptr %30, align 8, !tbaa !21
  br label %36

36:                                               ; preds = %24, %26
  %37 = phi i64 [ %60, %24 ], [ %35, %26 ]
  %38 = icmp ugt i64 %1, 16384
  br i1 %38, label %39, label %64

39:                                               ; preds = %36
  %40 = lshr i64 %1, 3
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %42 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 48
  br label %70

44:                                               ; preds = %44, %22
  %45 = phi i64 [ 0, %22 ], [ %61, %44 ]
  %46 = phi i64 [ 0, %22 ], [ %60, %44 ]
  %47 = phi i64 [ 0, %22 ], [ %62, %44 ]
  %48 = getelementptr inbounds nuw i64, ptr %19, i64 %45
  %49 = load i64, ptr %48, align 8, !tbaa !21
  %50 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %46
  store i64 %49, ptr %50, align 8, !tbaa !21
  %51 = icmp ne i64 %49, 0
  %52 = zext i1 %51 to i64
  %53 = add i64 %46, %52
  store i64 0, ptr %48, align 8, !tbaa !21
  %54 = getelementptr inbounds nuw i64, ptr %19, i64 %45
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %56 = load i64, ptr %55, align 8, !tbaa !21
  %57 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %53
  store i64 %56, ptr %57, align 8, !tbaa !21
  %58 = icmp ne i64 %56, 0
  %59 = zext i1 %58 to i64
  %60 = add i64 %53, %59
  store i64 0, ptr %55, align 8, !tbaa !21
  %61 = add nuw nsw i64 %45, 2
  %62 = add i64 %47, 2
  %63 = icmp eq i64 %62, %23
  br i1 %63, label %24, label %44, !llvm.loop !157

64:                                               ; preds = %271, %36
  %65 = phi ptr [ %11, %36 ], [ %272, %271 ]
  %66 = icmp eq i64 %37, 0
  br i1 %66, label %330, label %67

67:                                               ; preds = %64
  %68 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !32
  br label %276

70:                                               ; preds = %39, %271
  %71 = phi ptr [ %11, %39 ], [ %272, %271 ]
  %72 = phi i64 [ %1, %39 ], [ %75, %271 ]
  %73 = phi i64 [ %7, %39 ], [ %88, %271 ]
  %74 = phi i64 [ 0, %39 ], [ %273, %271 ]
  %75 = add i64 %72, -8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %76 = lshr i64 %75, 3
  %77 = getelementptr inbounds nuw i8, ptr %71, i64 112
  %78 = load i64, ptr %77, align 8, !tbaa !31
  %79 = lshr i64 %78, 3
  %80 = mul i64 %79, %76
  %81 = udiv i64 %80, %40
  %82 = add nsw i64 %81, -3
  %83 = icmp ugt i64 %73, %82
  br i1 %83, label %84, label %86

84:                                               ; preds = %70
  %85 = getelementptr inbounds nuw i8, ptr %71, i64 8
  br label %101

86:                                               ; preds = %142, %70
  %87 = phi i64 [ %74, %70 ], [ %144, %142 ]
  %88 = phi i64 [ %73, %70 ], [ %105, %142 ]
  %89 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %90 = load ptr, ptr %89, align 8, !tbaa !32
  %91 = getelementptr i64, ptr %90, i64 %75
  %92 = load <2 x i64>, ptr %91, align 8, !tbaa !21
  store <2 x i64> %92, ptr %3, align 16, !tbaa !21
  %93 = getelementptr i8, ptr %91, i64 16
  %94 = load <2 x i64>, ptr %93, align 8, !tbaa !21
  store <2 x i64> %94, ptr %41, align 16, !tbaa !21
  store <4 x i64> zeroinitializer, ptr %91, align 8, !tbaa !21
  %95 = getelementptr i8, ptr %91, i64 32
  %96 = load <2 x i64>, ptr %95, align 8, !tbaa !21
  store <2 x i64> %96, ptr %42, align 16, !tbaa !21
  %97 = getelementptr i8, ptr %91, i64 48
  %98 = load <2 x i64>, ptr %97, align 8, !tbaa !21
  store <2 x i64> %98, ptr %43, align 16, !tbaa !21
  store <4 x i64> zeroinitializer, ptr %95, align 8, !tbaa !21
  %99 = load i64, ptr %3, align 16, !tbaa !21
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %271, label %150

101:                                              ; preds = %142, %84
  %102 = phi i64 [ %74, %84 ], [ %144, %142 ]
  %103 = phi i64 [ %73, %84 ], [ %105, %142 ]
  %104 = shl i64 %102, 8
  %105 = add nsw i64 %103, -1
  %106 = shl nuw i64 %105, 3
  %107 = icmp ult i64 %106, %78
  br i1 %107, label %108, label %142

108:                                              ; preds = %101
  %109 = load ptr, ptr %85, align 8, !tbaa !32
  %110 = getelementptr inbounds nuw i64, ptr %109, i64 %106
  %111 = load i64, ptr %110, align 8, !tbaa !21
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %142, label %113

113:                                              ; preds = %108
  %114 = getelementptr inbounds nuw i8, ptr %110, i64 8
  %115 = load i64, ptr %114, align 8, !tbaa !21
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %142, label %117

117:                                              ; preds = %113
  %118 = getelementptr inbounds nuw i8, ptr %110, i64 16
  %119 = load i64, ptr %118, align 8, !tbaa !21
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %142, label %121

121:                                              ; preds = %117
  %122 = getelementptr inbounds nuw i8, ptr %110, i64 24
  %123 = load i64, ptr %122, align 8, !tbaa !21
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %142, label %125

125:                                              ; preds = %121
  %126 = getelementptr inbounds nuw i8, ptr %110, i64 32
  %127 = load i64, ptr %126, align 8, !tbaa !21
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %142, label %129

129:                                              ; preds = %125
  %130 = getelementptr inbounds nuw i8, ptr %110, i64 40
  %131 = load i64, ptr %130, align 8, !tbaa !21
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %142, label %133

133:                                              ; preds = %129
  %134 = getelementptr inbounds nuw i8, ptr %110, i64 48
  %135 = load i64, ptr %134, align 8, !tbaa !21
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %142, label %137

137:                                              ; preds = %133
  %138 = getelementptr inbounds nuw i8, ptr %110, i64 56
  %139 = load i64, ptr %138, align 8, !tbaa !21
  %140 = icmp eq i64 %139, 0
  %141 = select i1 %140, i64 7, i64 8
  br label %142

142:                                              ; preds = %137, %133, %129, %125, %121, %117, %113, %108, %101
  %143 = phi i64 [ 8, %101 ], [ 0, %108 ], [ 4, %125 ], [ 1, %113 ], [ %141, %137 ], [ 2, %117 ], [ 5, %129 ], [ 3, %121 ], [ 6, %133 ]
  %144 = or disjoint i64 %143, %104
  %145 = icmp ugt i64 %105, %82
  br i1 %145, label %101, label %86, !llvm.loop !158

146:                                              ; preds = %266
  %147 = getelementptr inbounds nuw i64, ptr %3, i64 %268
  %148 = load i64, ptr %147, align 8, !tbaa !21
  %149 = icmp eq i64 %148, 0
  br i1 %149, label %271, label %150, !llvm.loop !159

150:                                              ; preds = %86, %146
  %151 = phi i64 [ %148, %146 ], [ %99, %86 ]
  %152 = phi i64 [ %268, %146 ], [ 0, %86 ]
  %153 = phi i64 [ %267, %146 ], [ %87, %86 ]
  %154 = tail call i64 @cfg_words() #15
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %170, label %156

156:                                              ; preds = %150
  %157 = xor i64 %151, -1
  br label %158

158:                                              ; preds = %156, %158
  %159 = phi i64 [ %166, %158 ], [ -7046029254386353131, %156 ]
  %160 = phi i64 [ %167, %158 ], [ 0, %156 ]
  %161 = xor i64 %159, %157
  %162 = zext i64 %161 to i128
  %163 = mul nuw i128 %162, 15485907386658061715
  %164 = lshr i128 %163, 64
  %165 = xor i128 %164, %163
  %166 = trunc i128 %165 to i64
  %167 = add nuw i64 %160, 1
  %168 = tail call i64 @cfg_words() #15
  %169 = icmp ult i64 %167, %168
  br i1 %169, label %158, label %170, !llvm.loop !30

170:                                              ; preds = %158, %150
  %171 = phi i64 [ -7046029254386353131, %150 ], [ %166, %158 ]
  %172 = mul i64 %171, -7046029254386353131
  %173 = lshr i64 %171, 29
  %174 = xor i64 %172, %173
  %175 = zext i64 %174 to i128
  %176 = load ptr, ptr @S, align 8, !tbaa !9
  %177 = getelementptr inbounds nuw i8, ptr %176, i64 112
  %178 = load i64, ptr %177, align 8, !tbaa !31
  %179 = lshr i64 %178, 3
  %180 = zext nneg i64 %179 to i128
  %181 = mul nuw nsw i128 %180, %175
  %182 = lshr i128 %181, 61
  %183 = trunc nuw i128 %182 to i64
  %184 = and i64 %183, -8
  %185 = lshr i64 %183, 3
  %186 = sub nsw i64 %185, %88
  %187 = shl i64 %186, 3
  %188 = and i64 %187, 56
  %189 = lshr i64 %153, %188
  %190 = and i64 %189, 255
  %191 = icmp ult i64 %186, 8
  %192 = icmp samesign ult i64 %190, 8
  %193 = select i1 %191, i1 %192, i1 false, !prof !22
  br i1 %193, label %194, label %201, !prof !22

194:                                              ; preds = %170
  %195 = getelementptr inbounds nuw i8, ptr %176, i64 8
  %196 = load ptr, ptr %195, align 8, !tbaa !32
  %197 = getelementptr inbounds nuw i64, ptr %196, i64 %184
  %198 = getelementptr inbounds nuw i64, ptr %197, i64 %190
  store i64 %151, ptr %198, align 8, !tbaa !21
  %199 = shl nuw nsw i64 1, %187
  %200 = add i64 %199, %153
  br label %266

201:                                              ; preds = %170
  %202 = icmp ult i64 %184, %75
  br i1 %202, label %275, label %203

203:                                              ; preds = %201
  %204 = getelementptr inbounds nuw i8, ptr %176, i64 8
  %205 = load ptr, ptr %204, align 8, !tbaa !32
  %206 = getelementptr inbounds nuw i64, ptr %205, i64 %184
  %207 = load i64, ptr %206, align 8, !tbaa !21
  %208 = icmp eq i64 %207, 0
  br i1 %208, label %217, label %209

209:                                              ; preds = %203, %209
  %210 = phi i64 [ %213, %209 ], [ %184, %203 ]
  %211 = add i64 %210, 1
  %212 = icmp eq i64 %211, %178
  %213 = select i1 %212, i64 0, i64 %211
  %214 = getelementptr inbounds nuw i64, ptr %205, i64 %213
  %215 = load i64, ptr %214, align 8, !tbaa !21
  %216 = icmp eq i64 %215, 0
  br i1 %216, label %217, label %209, !llvm.loop !155

217:                                              ; preds = %209, %203
  %218 = phi i64 [ %184, %203 ], [ %213, %209 ]
  %219 = getelementptr inbounds nuw i64, ptr %205, i64 %218
  store i64 %151, ptr %219, align 8, !tbaa !21
  %220 = load i64, ptr %177, align 8, !tbaa !31
  br label %221

221:                                              ; preds = %262, %217
  %222 = phi i64 [ 8, %217 ], [ %224, %262 ]
  %223 = phi i64 [ %153, %217 ], [ %264, %262 ]
  %224 = add nsw i64 %222, -1
  %225 = shl i64 %223, 8
  %226 = add i64 %224, %88
  %227 = shl i64 %226, 3
  %228 = icmp ult i64 %227, %220
  br i1 %228, label %229, label %262

229:                                              ; preds = %221
  %230 = getelementptr inbounds nuw i64, ptr %205, i64 %227
  %231 = load i64, ptr %230, align 8, !tbaa !21
  %232 = icmp eq i64 %231, 0
  br i1 %232, label %262, label %233

233:                                              ; preds = %229
  %234 = getelementptr inbounds nuw i8, ptr %230, i64 8
  %235 = load i64, ptr %234, align 8, !tbaa !21
  %236 = icmp eq i64 %235, 0
  br i1 %236, label %262, label %237

237:                                              ; preds = %233
  %238 = getelementptr inbounds nuw i8, ptr %230, i64 16
  %239 = load i64, ptr %238, align 8, !tbaa !21
  %240 = icmp eq i64 %239, 0
  br i1 %240, label %262, label %241

241:                                              ; preds = %237
  %242 = getelementptr inbounds nuw i8, ptr %230, i64 24
  %243 = load i64, ptr %242, align 8, !tbaa !21
  %244 = icmp eq i64 %243, 0
  br i1 %244, label %262, label %245

245:                                              ; preds = %241
  %246 = getelementptr inbounds nuw i8, ptr %230, i64 32
  %247 = load i64, ptr %246, align 8, !tbaa !21
  %248 = icmp eq i64 %247, 0
  br i1 %248, label %262, label %249

249:                                              ; preds = %245
  %250 = getelementptr inbounds nuw i8, ptr %230, i64 40
  %251 = load i64, ptr %250, align 8, !tbaa !21
  %252 = icmp eq i64 %251, 0
  br i1 %252, label %262, label %253

253:                                              ; preds = %249
  %254 = getelementptr inbounds nuw i8, ptr %230, i64 48
  %255 = load i64, ptr %254, align 8, !tbaa !21
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %262, label %257

257:                                              ; preds = %253
  %258 = getelementptr inbounds nuw i8, ptr %230, i64 56
  %259 = load i64, ptr %258, align 8, !tbaa !21
  %260 = icmp eq i64 %259, 0
  %261 = select i1 %260, i64 7, i64 8
  br label %262

262:                                              ; preds = %257, %253, %249, %245, %241, %237, %233, %229, %221
  %263 = phi i64 [ 8, %221 ], [ 0, %229 ], [ 4, %245 ], [ 1, %233 ], [ %261, %257 ], [ 2, %237 ], [ 5, %249 ], [ 3, %241 ], [ 6, %253 ]
  %264 = or disjoint i64 %263, %225
  %265 = icmp eq i64 %224, 0
  br i1 %265, label %266, label %221, !llvm.loop !160

266:                                              ; preds = %262, %194
  %267 = phi i64 [ %200, %194 ], [ %264, %262 ]
  %268 = add nuw nsw i64 %152, 1
  %269 = icmp eq i64 %268, 8
  br i1 %269, label %270, label %146, !llvm.loop !159

270:                                              ; preds = %266
  br label %271, !llvm.loop !159

271:                                              ; preds = %146, %270, %86
  %272 = phi ptr [ %71, %86 ], [ %176, %270 ], [ %176, %146 ]
  %273 = phi i64 [ %87, %86 ], [ %267, %270 ], [ %267, %146 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  %274 = icmp ugt i64 %75, %4
  br i1 %274, label %70, label %64, !llvm.loop !161

275:                                              ; preds = %201
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  br label %330

276:                                              ; preds = %67, %325
  %277 = phi ptr [ %313, %325 ], [ %69, %67 ]
  %278 = phi i64 [ %328, %325 ], [ 0, %67 ]
  %279 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %278
  %280 = load i64, ptr %279, align 8, !tbaa !21
  %281 = tail call i64 @cfg_words() #15
  %282 = icmp eq i64 %281, 0
  br i1 %282, label %297, label %283

283:                                              ; preds = %276
  %284 = xor i64 %280, -1
  br label %285

285:                                              ; preds = %283, %285
  %286 = phi i64 [ %293, %285 ], [ -7046029254386353131, %283 ]
  %287 = phi i64 [ %294, %285 ], [ 0, %283 ]
  %288 = xor i64 %286, %284
  %289 = zext i64 %288 to i128
  %290 = mul nuw i128 %289, 15485907386658061715
  %291 = lshr i128 %290, 64
  %292 = xor i128 %291, %290
  %293 = trunc i128 %292 to i64
  %294 = add nuw i64 %287, 1
  %295 = tail call i64 @cfg_words() #15
  %296 = icmp ult i64 %294, %295
  br i1 %296, label %285, label %297, !llvm.loop !30

297:                                              ; preds = %285, %276
  %298 = phi i64 [ -7046029254386353131, %276 ], [ %293, %285 ]
  %299 = mul i64 %298, -7046029254386353131
  %300 = lshr i64 %298, 29
  %301 = xor i64 %299, %300
  %302 = zext i64 %301 to i128
  %303 = load ptr, ptr @S, align 8, !tbaa !9
  %304 = getelementptr inbounds nuw i8, ptr %303, i64 112
  %305 = load i64, ptr %304, align 8, !tbaa !31
  %306 = lshr i64 %305, 3
  %307 = zext nneg i64 %306 to i128
  %308 = mul nuw nsw i128 %307, %302
  %309 = lshr i128 %308, 61
  %310 = trunc nuw i128 %309 to i64
  %311 = and i64 %310, -8
  %312 = getelementptr inbounds nuw i8, ptr %303, i64 8
  %313 = load ptr, ptr %312, align 8, !tbaa !32
  %314 = getelementptr inbounds nuw i64, ptr %313, i64 %311
  %315 = load i64, ptr %314, align 8, !tbaa !21
  %316 = icmp eq i64 %315, 0
  br i1 %316, label %325, label %317

317:                                              ; preds = %297, %317
  %318 = phi i64 [ %321, %317 ], [ %311, %297 ]
  %319 = add i64 %318, 1
  %320 = icmp eq i64 %319, %305
  %321 = select i1 %320, i64 0, i64 %319
  %322 = getelementptr inbounds nuw i64, ptr %313, i64 %321
  %323 = load i64, ptr %322, align 8, !tbaa !21
  %324 = icmp eq i64 %323, 0
  br i1 %324, label %325, label %317, !llvm.loop !155

325:                                              ; preds = %317, %297
  %326 = phi i64 [ %311, %297 ], [ %321, %317 ]
  %327 = getelementptr inbounds nuw i64, ptr %277, i64 %326
  store i64 %280, ptr %327, align 8, !tbaa !21
  %328 = add nuw i64 %278, 1
  %329 = icmp eq i64 %328, %37
  br i1 %329, label %330, label %276, !llvm.loop !162

330:                                              ; preds = %325, %15, %64, %275, %2, %10
  %331 = phi i64 [ 0, %275 ], [ 0, %2 ], [ 0, %10 ], [ 1, %64 ], [ 1, %15 ], [ 1, %325 ]
  ret i64 %331
}

declare i64 @cfg_full_keys() local_unnamed_addr #5

; Function Attrs: nounwind
define void @forget(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %2, i8 0, i64 512, i1 false), !tbaa !21
  %4 = call i64 @model_init(ptr noundef nonnull %2, ptr noundef nonnull %3) #15
  %5 = load ptr, ptr @S, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 176
  %7 = load i64, ptr %6, align 8, !tbaa !42
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %10

9:                                                ; preds = %10, %1
  br label %12

10:                                               ; preds = %1
  call void @model_canon(ptr noundef nonnull %2) #15
  br label %9

11:                                               ; preds = %30
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  ret void

12:                                               ; preds = %9, %30
  %13 = phi i64 [ %31, %30 ], [ 0, %9 ]
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %16 = load ptr, ptr %15, align 8, !tbaa !115
  %17 = call i64 @cfg_words() #15
  %18 = mul i64 %17, %13
  %19 = getelementptr inbounds nuw i64, ptr %16, i64 %18
  %20 = call i64 @cfg_words() #15
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %30, label %22

22:                                               ; preds = %12, %22
  %23 = phi i64 [ %27, %22 ], [ 0, %12 ]
  %24 = getelementptr inbounds nuw i64, ptr %2, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !21
  %26 = getelementptr inbounds nuw i64, ptr %19, i64 %23
  store i64 %25, ptr %26, align 8, !tbaa !21
  %27 = add nuw i64 %23, 1
  %28 = call i64 @cfg_words() #15
  %29 = icmp ult i64 %27, %28
  br i1 %29, label %22, label %30, !llvm.loop !28

30:                                               ; preds = %22, %12
  %31 = add nuw nsw i64 %13, 1
  %32 = icmp eq i64 %31, 4096
  br i1 %32, label %11, label %12, !llvm.loop !163
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
  br label %11, !llvm.loop !164

21:                                               ; preds = %15
  %22 = sub nsw i64 %9, %13
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %24 = load i64, ptr %23, align 8, !tbaa !21
  %25 = add i64 %22, %24
  %26 = trunc i64 %25 to i32
  store i32 %26, ptr %7, align 4, !tbaa !5
  %27 = add nuw i64 %6, 1
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %10, label %5, !llvm.loop !165
}

; Function Attrs: nounwind
define i64 @outside_step(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %6 = tail call fastcc i64 @cold_step(ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4)
  ret i64 %6
}

; Function Attrs: noinline nounwind
define internal fastcc i64 @cold_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) unnamed_addr #6 {
  %5 = tail call i64 @model_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #15
  ret i64 %5
}

; Function Attrs: nounwind
define i64 @state_hash(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = tail call i64 @cfg_words() #15
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
  %16 = tail call i64 @cfg_words() #15
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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %4 = tail call i64 @cfg_cpus() #15
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %9, %2
  %7 = tail call i64 @cfg_cpus() #15
  %8 = icmp ult i64 %1, %7
  br i1 %8, label %16, label %59

9:                                                ; preds = %2, %9
  %10 = phi i64 [ %13, %9 ], [ 0, %2 ]
  %11 = tail call i64 @model_pc(ptr noundef %0, i64 noundef %10) #15
  %12 = getelementptr inbounds nuw i64, ptr %3, i64 %10
  store i64 %11, ptr %12, align 8, !tbaa !21
  %13 = add nuw i64 %10, 1
  %14 = tail call i64 @cfg_cpus() #15
  %15 = icmp ult i64 %13, %14
  br i1 %15, label %9, label %6, !llvm.loop !166

16:                                               ; preds = %6, %55
  %17 = phi i64 [ %56, %55 ], [ %1, %6 ]
  %18 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = load ptr, ptr @S, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 72
  %22 = load ptr, ptr %21, align 8, !tbaa !137
  %23 = tail call i64 @cfg_points() #15
  %24 = lshr i64 %23, 6
  %25 = add nuw nsw i64 %24, 1
  %26 = mul i64 %25, %19
  %27 = getelementptr inbounds nuw i64, ptr %22, i64 %26
  %28 = icmp ne i64 %19, 0
  %29 = zext i1 %28 to i32
  %30 = tail call i64 @cfg_cpus() #15
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
  %53 = tail call i64 @cfg_cpus() #15
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %35, label %32, !llvm.loop !167

55:                                               ; preds = %32
  %56 = add nuw i64 %17, 1
  %57 = tail call i64 @cfg_cpus() #15
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %16, label %59, !llvm.loop !168

59:                                               ; preds = %32, %55, %6
  %60 = phi i64 [ %1, %6 ], [ %56, %55 ], [ %17, %32 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
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
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  %6 = tail call i64 @cfg_words() #15
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %3, %8
  %9 = phi i64 [ %11, %8 ], [ 0, %3 ]
  %10 = getelementptr inbounds nuw i64, ptr %4, i64 %9
  store i64 -1, ptr %10, align 8, !tbaa !21
  %11 = add nuw i64 %9, 1
  %12 = tail call i64 @cfg_words() #15
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %8, label %14, !llvm.loop !73

14:                                               ; preds = %8, %3
  %15 = call i64 @model_check_always(ptr noundef %1, ptr noundef nonnull %4, ptr noundef nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
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
  tail call void @model_canon(ptr noundef %0) #15
  ret void
}

; Function Attrs: nounwind
define i64 @first(ptr noundef %0, ptr noundef %1) local_unnamed_addr #3 {
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %4 = call i64 @model_init(ptr noundef %1, ptr noundef nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
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
  %8 = load ptr, ptr %7, align 8, !tbaa !121
  %9 = getelementptr inbounds nuw %struct.alarm, ptr %8, i64 %0
  %10 = load i64, ptr %9, align 8, !tbaa !123
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !123
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %72, label %13

13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 272
  %15 = load i64, ptr %14, align 8, !tbaa !47
  %16 = icmp ugt i64 %15, 1
  br i1 %16, label %17, label %58

17:                                               ; preds = %13
  %18 = load ptr, ptr %6, align 8, !tbaa !27
  %19 = tail call i64 @cfg_words() #15
  %20 = mul i64 %19, %1
  %21 = getelementptr inbounds nuw i64, ptr %18, i64 %20
  %22 = load ptr, ptr @S, align 8, !tbaa !9
  %23 = load ptr, ptr %22, align 8, !tbaa !27
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !126
  %26 = tail call i64 @cfg_words() #15
  %27 = mul i64 %26, %25
  %28 = getelementptr inbounds nuw i64, ptr %23, i64 %27
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 144
  %31 = load i64, ptr %30, align 8, !tbaa !25
  %32 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %33 = load i64, ptr %32, align 8, !tbaa !169
  %34 = icmp eq i64 %31, %33
  br i1 %34, label %35, label %38

35:                                               ; preds = %17
  %36 = tail call i64 @cfg_words() #15
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %53, label %44

38:                                               ; preds = %17
  %39 = icmp ult i64 %31, %33
  br i1 %39, label %72, label %58

40:                                               ; preds = %44
  %41 = add nuw i64 %45, 1
  %42 = tail call i64 @cfg_words() #15
  %43 = icmp ult i64 %41, %42
  br i1 %43, label %44, label %53, !llvm.loop !170

44:                                               ; preds = %35, %40
  %45 = phi i64 [ %41, %40 ], [ 0, %35 ]
  %46 = getelementptr inbounds nuw i64, ptr %21, i64 %45
  %47 = load i64, ptr %46, align 8, !tbaa !21
  %48 = getelementptr inbounds nuw i64, ptr %28, i64 %45
  %49 = load i64, ptr %48, align 8, !tbaa !21
  %50 = icmp eq i64 %47, %49
  br i1 %50, label %40, label %51

51:                                               ; preds = %44
  %52 = icmp ult i64 %47, %49
  br i1 %52, label %72, label %58

53:                                               ; preds = %40, %35
  %54 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %55 = load i32, ptr %54, align 8, !tbaa !125
  %56 = zext i32 %55 to i64
  %57 = icmp ult i64 %2, %56
  br i1 %57, label %72, label %58

58:                                               ; preds = %51, %38, %53, %13
  %59 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %60 = load i64, ptr %59, align 8, !tbaa !126
  %61 = load i64, ptr @chunk, align 8, !tbaa !21
  %62 = icmp ult i64 %60, %61
  br i1 %62, label %83, label %63

63:                                               ; preds = %58
  %64 = icmp ult i64 %1, %60
  br i1 %64, label %72, label %65

65:                                               ; preds = %63
  %66 = icmp eq i64 %1, %60
  br i1 %66, label %67, label %83

67:                                               ; preds = %65
  %68 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %69 = load i32, ptr %68, align 8, !tbaa !125
  %70 = zext i32 %69 to i64
  %71 = icmp ult i64 %2, %70
  br i1 %71, label %72, label %83

72:                                               ; preds = %51, %38, %67, %63, %53, %5
  %73 = trunc i64 %2 to i32
  %74 = trunc nuw nsw i64 %3 to i32
  %75 = load ptr, ptr @S, align 8, !tbaa !9
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 144
  %77 = load i64, ptr %76, align 8, !tbaa !25
  %78 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i64 %1, ptr %78, align 8, !tbaa !21
  %79 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i32 %73, ptr %79, align 8, !tbaa !5
  %80 = getelementptr inbounds nuw i8, ptr %9, i64 20
  store i32 %74, ptr %80, align 4, !tbaa !5
  %81 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 %4, ptr %81, align 8, !tbaa !21
  %82 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i64 %77, ptr %82, align 8, !tbaa !21
  br label %83

83:                                               ; preds = %72, %67, %65, %58
  %84 = load ptr, ptr @S, align 8, !tbaa !9
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 304
  store i64 1, ptr %85, align 8, !tbaa !67
  %86 = getelementptr inbounds nuw i8, ptr %84, i64 296
  store i64 1, ptr %86, align 8, !tbaa !65
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 184
  %88 = load i64, ptr %87, align 8, !tbaa !26
  %89 = icmp eq i64 %88, 0
  br i1 %89, label %90, label %95

90:                                               ; preds = %83
  %91 = getelementptr inbounds nuw i8, ptr %84, i64 272
  %92 = load i64, ptr %91, align 8, !tbaa !47
  %93 = icmp eq i64 %92, 1
  %94 = zext i1 %93 to i32
  br label %95

95:                                               ; preds = %90, %83
  %96 = phi i32 [ 0, %83 ], [ %94, %90 ]
  ret i32 %96
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #9

declare i64 @cfg_checks() local_unnamed_addr #5

; Function Attrs: inlinehint nounwind
define internal fastcc range(i64 0, 256) i64 @ends(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #4 {
  %4 = load ptr, ptr @S, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !32
  %7 = getelementptr inbounds nuw i64, ptr %6, i64 %2
  %8 = load <8 x i64>, ptr %7, align 64, !tbaa !77
  %9 = tail call i64 @cfg_full_keys() #15
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %17, label %11

11:                                               ; preds = %3
  %12 = load i64, ptr %0, align 8, !tbaa !21
  %13 = xor i64 %12, -1
  %14 = insertelement <8 x i64> poison, i64 %13, i64 0
  %15 = shufflevector <8 x i64> %14, <8 x i64> poison, <8 x i32> zeroinitializer
  %16 = xor <8 x i64> %15, %8
  br label %23

17:                                               ; preds = %3
  %18 = shl i64 %1, 32
  %19 = insertelement <8 x i64> poison, i64 %18, i64 0
  %20 = shufflevector <8 x i64> %19, <8 x i64> poison, <8 x i32> zeroinitializer
  %21 = xor <8 x i64> %8, %20
  %22 = lshr <8 x i64> %21, splat (i64 32)
  br label %23

23:                                               ; preds = %17, %11
  %24 = phi <8 x i64> [ %16, %11 ], [ %22, %17 ]
  %25 = icmp eq <8 x i64> %24, zeroinitializer
  %26 = icmp eq <8 x i64> %8, zeroinitializer
  %27 = or <8 x i1> %26, %25
  %28 = bitcast <8 x i1> %27 to i8
  %29 = zext i8 %28 to i64
  ret i64 %29
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #10

declare i64 @model_check_always(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #5

declare i64 @cfg_mask_words() local_unnamed_addr #5

declare i64 @model_pc(ptr noundef, i64 noundef) local_unnamed_addr #5

declare i64 @cfg_points() local_unnamed_addr #5

; Function Attrs: noinline nounwind
define internal fastcc void @note_races(i64 noundef %0, i64 noundef range(i64 1, 0) %1, i64 noundef %2, ptr noundef readonly captures(none) %3) unnamed_addr #6 {
  %5 = alloca [64 x ptr], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  %6 = shl nuw nsw i64 %1, 3
  %7 = getelementptr inbounds nuw i8, ptr @runs, i64 %6
  %8 = and i64 %2, 255
  br label %10

9:                                                ; preds = %86
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  ret void

10:                                               ; preds = %4, %86
  %11 = phi ptr [ @runs, %4 ], [ %87, %86 ]
  %12 = load i32, ptr %11, align 4, !tbaa !110
  %13 = zext i32 %12 to i64
  %14 = tail call i64 @model_touches(i64 noundef %13) #15
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %86, label %16

16:                                               ; preds = %10
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 4
  %18 = load i32, ptr %17, align 4, !tbaa !107
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 12
  %20 = load i32, ptr %19, align 4, !tbaa !107
  %21 = icmp ult i32 %18, %20
  br i1 %21, label %22, label %86

22:                                               ; preds = %16
  %23 = zext i32 %18 to i64
  br label %24

24:                                               ; preds = %22, %81
  %25 = phi i32 [ %82, %81 ], [ %20, %22 ]
  %26 = phi i64 [ %83, %81 ], [ %23, %22 ]
  %27 = getelementptr inbounds nuw i64, ptr @status_of, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !21
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %81, label %30

30:                                               ; preds = %24
  %31 = load ptr, ptr @which, align 8, !tbaa !105
  %32 = getelementptr inbounds nuw i16, ptr %31, i64 %26
  %33 = load i16, ptr %32, align 2, !tbaa !40
  %34 = zext i16 %33 to i64
  %35 = getelementptr inbounds nuw i8, ptr @trailing, i64 %34
  %36 = load i8, ptr %35, align 1, !tbaa !77
  %37 = icmp eq i8 %36, 0
  br i1 %37, label %81, label %38

38:                                               ; preds = %30
  %39 = load ptr, ptr @S, align 8, !tbaa !9
  %40 = load ptr, ptr %39, align 8, !tbaa !27
  %41 = add i64 %0, %34
  %42 = tail call i64 @cfg_words() #15
  %43 = mul i64 %42, %41
  %44 = getelementptr inbounds nuw i64, ptr %40, i64 %43
  %45 = tail call i64 @cfg_mask_words() #15
  %46 = shl i64 %45, 3
  %47 = or disjoint i64 %46, 1
  %48 = tail call i64 @cfg_cpus() #15
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %69, label %50

50:                                               ; preds = %38, %50
  %51 = phi i64 [ %66, %50 ], [ 0, %38 ]
  %52 = load ptr, ptr @S, align 8, !tbaa !9
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 80
  %54 = load ptr, ptr %53, align 8, !tbaa !100
  %55 = tail call i64 @model_pc(ptr noundef %44, i64 noundef %51) #15
  %56 = tail call i64 @cfg_cpus() #15
  %57 = mul i64 %56, %55
  %58 = add i64 %57, %51
  %59 = mul i64 %58, %47
  %60 = getelementptr inbounds nuw i64, ptr %54, i64 %59
  %61 = load i64, ptr %60, align 8, !tbaa !21
  %62 = icmp eq i64 %61, 0
  %63 = getelementptr inbounds nuw i8, ptr %60, i64 8
  %64 = select i1 %62, ptr null, ptr %63
  %65 = getelementptr inbounds nuw ptr, ptr %5, i64 %51
  store ptr %64, ptr %65, align 8, !tbaa !135
  %66 = add nuw i64 %51, 1
  %67 = tail call i64 @cfg_cpus() #15
  %68 = icmp ult i64 %66, %67
  br i1 %68, label %50, label %69, !llvm.loop !101

69:                                               ; preds = %50, %38
  %70 = shl nuw nsw i64 %26, 2
  %71 = tail call i64 @cfg_mask_words() #15
  %72 = mul i64 %70, %71
  %73 = getelementptr inbounds nuw i64, ptr %3, i64 %72
  %74 = load ptr, ptr @which, align 8, !tbaa !105
  %75 = getelementptr inbounds nuw i16, ptr %74, i64 %26
  %76 = load i16, ptr %75, align 2, !tbaa !40
  %77 = zext i16 %76 to i64
  %78 = add i64 %0, %77
  %79 = call fastcc i32 @races(ptr noundef %5, ptr noundef %73, i64 noundef %78, i64 noundef %8, i64 noundef %2)
  %80 = load i32, ptr %19, align 4, !tbaa !107
  br label %81

81:                                               ; preds = %24, %30, %69
  %82 = phi i32 [ %25, %24 ], [ %25, %30 ], [ %80, %69 ]
  %83 = add nuw nsw i64 %26, 1
  %84 = zext i32 %82 to i64
  %85 = icmp samesign ult i64 %83, %84
  br i1 %85, label %24, label %86, !llvm.loop !171

86:                                               ; preds = %81, %16, %10
  %87 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %88 = icmp ult ptr %87, %7
  br i1 %88, label %10, label %9, !llvm.loop !172
}

; Function Attrs: noinline nounwind
define internal fastcc void @note_alarms(i64 noundef %0, i64 noundef range(i64 0, 4294967296) %1, i64 noundef %2) unnamed_addr #6 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %21, %3
  ret void

6:                                                ; preds = %3, %21
  %7 = phi i64 [ %22, %21 ], [ 0, %3 ]
  %8 = getelementptr inbounds nuw i64, ptr @status_of, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !21
  %10 = and i64 %9, 2
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %21, label %12

12:                                               ; preds = %6
  %13 = load ptr, ptr @which, align 8, !tbaa !105
  %14 = getelementptr inbounds nuw i16, ptr %13, i64 %7
  %15 = load i16, ptr %14, align 2, !tbaa !40
  %16 = zext i16 %15 to i64
  %17 = add i64 %0, %16
  %18 = lshr i64 %9, 8
  %19 = add nuw nsw i64 %18, 2
  %20 = tail call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %19, i64 noundef %17, i64 noundef %2, i64 noundef 0, i64 noundef 0)
  br label %21

21:                                               ; preds = %6, %12
  %22 = add nuw nsw i64 %7, 1
  %23 = icmp eq i64 %22, %1
  br i1 %23, label %5, label %6, !llvm.loop !173
}

declare i64 @cfg_loops() local_unnamed_addr #5

declare void @model_loop(i64 noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef, ptr noundef, ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #5

declare i64 @model_touches(i64 noundef) local_unnamed_addr #5

; Function Attrs: inlinehint nounwind
define internal fastcc range(i32 0, 2) i32 @races(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #4 {
  %6 = tail call i64 @cfg_mask_words() #15
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %127, label %8

8:                                                ; preds = %5
  %9 = shl i64 %6, 4
  %10 = getelementptr i8, ptr %1, i64 %9
  %11 = mul i64 %6, 24
  %12 = getelementptr i8, ptr %1, i64 %11
  %13 = shl i64 %6, 5
  br label %14

14:                                               ; preds = %8, %124
  %15 = phi i64 [ 0, %8 ], [ %125, %124 ]
  %16 = getelementptr i64, ptr %10, i64 %15
  %17 = load i64, ptr %16, align 8, !tbaa !21
  %18 = getelementptr i64, ptr %12, i64 %15
  %19 = load i64, ptr %18, align 8, !tbaa !21
  %20 = or i64 %19, %17
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %124, label %22

22:                                               ; preds = %14
  %23 = tail call i64 @cfg_cpus() #15
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %124, label %25

25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i64, ptr %1, i64 %15
  br label %29

27:                                               ; preds = %103
  %28 = icmp eq i64 %105, 0
  br i1 %28, label %116, label %109, !prof !174

29:                                               ; preds = %25, %103
  %30 = phi i64 [ 0, %25 ], [ %106, %103 ]
  %31 = phi i64 [ 0, %25 ], [ %105, %103 ]
  %32 = phi i64 [ 0, %25 ], [ %104, %103 ]
  %33 = icmp eq i64 %30, %3
  br i1 %33, label %103, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw ptr, ptr %0, i64 %30
  %36 = load ptr, ptr %35, align 8, !tbaa !135
  %37 = icmp eq ptr %36, null
  br i1 %37, label %103, label %38

38:                                               ; preds = %34
  %39 = tail call i64 @cfg_mask_words() #15
  %40 = add i64 %39, %15
  %41 = getelementptr inbounds nuw i64, ptr %36, i64 %40
  %42 = load i64, ptr %41, align 8, !tbaa !21
  %43 = shl i64 %39, 1
  %44 = add i64 %43, %15
  %45 = getelementptr inbounds nuw i64, ptr %1, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !21
  %47 = mul i64 %39, 3
  %48 = add i64 %47, %15
  %49 = getelementptr inbounds nuw i64, ptr %1, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !21
  %51 = or i64 %50, %46
  %52 = and i64 %51, %42
  %53 = getelementptr inbounds nuw i64, ptr %36, i64 %15
  %54 = load i64, ptr %53, align 8, !tbaa !21
  %55 = and i64 %54, %50
  %56 = getelementptr inbounds nuw i64, ptr %36, i64 %48
  %57 = load i64, ptr %56, align 8, !tbaa !21
  %58 = load i64, ptr %26, align 8, !tbaa !21
  %59 = getelementptr inbounds nuw i64, ptr %1, i64 %40
  %60 = load i64, ptr %59, align 8, !tbaa !21
  %61 = or i64 %60, %58
  %62 = and i64 %61, %57
  %63 = getelementptr inbounds nuw i64, ptr %36, i64 %44
  %64 = load i64, ptr %63, align 8, !tbaa !21
  %65 = and i64 %64, %60
  %66 = or i64 %55, %52
  %67 = or i64 %66, %62
  %68 = or i64 %67, %65
  %69 = or i64 %68, %32
  %70 = load ptr, ptr %35, align 8, !tbaa !135
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 %13
  %72 = tail call i64 @cfg_mask_words() #15
  %73 = add i64 %72, %15
  %74 = getelementptr inbounds nuw i64, ptr %71, i64 %73
  %75 = load i64, ptr %74, align 8, !tbaa !21
  %76 = shl i64 %72, 1
  %77 = add i64 %76, %15
  %78 = getelementptr inbounds nuw i64, ptr %1, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !21
  %80 = mul i64 %72, 3
  %81 = add i64 %80, %15
  %82 = getelementptr inbounds nuw i64, ptr %1, i64 %81
  %83 = load i64, ptr %82, align 8, !tbaa !21
  %84 = or i64 %83, %79
  %85 = and i64 %84, %75
  %86 = getelementptr inbounds nuw i64, ptr %71, i64 %15
  %87 = load i64, ptr %86, align 8, !tbaa !21
  %88 = and i64 %87, %83
  %89 = getelementptr inbounds nuw i64, ptr %71, i64 %81
  %90 = load i64, ptr %89, align 8, !tbaa !21
  %91 = load i64, ptr %26, align 8, !tbaa !21
  %92 = getelementptr inbounds nuw i64, ptr %1, i64 %73
  %93 = load i64, ptr %92, align 8, !tbaa !21
  %94 = or i64 %93, %91
  %95 = and i64 %94, %90
  %96 = getelementptr inbounds nuw i64, ptr %71, i64 %77
  %97 = load i64, ptr %96, align 8, !tbaa !21
  %98 = and i64 %97, %93
  %99 = or i64 %88, %85
  %100 = or i64 %99, %95
  %101 = or i64 %100, %98
  %102 = or i64 %101, %31
  br label %103

103:                                              ; preds = %29, %34, %38
  %104 = phi i64 [ %32, %29 ], [ %69, %38 ], [ %32, %34 ]
  %105 = phi i64 [ %31, %29 ], [ %102, %38 ], [ %31, %34 ]
  %106 = add nuw i64 %30, 1
  %107 = tail call i64 @cfg_cpus() #15
  %108 = icmp ult i64 %106, %107
  br i1 %108, label %29, label %27, !llvm.loop !175

109:                                              ; preds = %27
  %110 = load ptr, ptr @S, align 8, !tbaa !9
  %111 = getelementptr inbounds nuw i8, ptr %110, i64 88
  %112 = load ptr, ptr %111, align 8, !tbaa !176
  %113 = getelementptr inbounds nuw i64, ptr %112, i64 %15
  %114 = load i64, ptr %113, align 8, !tbaa !21
  %115 = or i64 %114, %105
  store i64 %115, ptr %113, align 8, !tbaa !21
  br label %116

116:                                              ; preds = %109, %27
  %117 = icmp eq i64 %104, 0
  br i1 %117, label %124, label %118, !prof !174

118:                                              ; preds = %116
  %119 = shl i64 %15, 6
  %120 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %104, i1 true)
  %121 = or disjoint i64 %120, %119
  %122 = tail call fastcc i32 @raise_alarm(i64 noundef 1, i64 noundef %2, i64 noundef %4, i64 noundef 0, i64 noundef %121)
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %124, label %127

124:                                              ; preds = %22, %116, %118, %14
  %125 = add nuw i64 %15, 1
  %126 = icmp eq i64 %125, %6
  br i1 %126, label %127, label %14, !llvm.loop !177

127:                                              ; preds = %124, %118, %5
  %128 = phi i32 [ 0, %5 ], [ 1, %118 ], [ 0, %124 ]
  ret i32 %128
}

declare i64 @model_check_end(ptr noundef, ptr noundef) local_unnamed_addr #5

declare i64 @model_step(ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: inlinehint nounwind
define internal fastcc noundef i64 @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #4 {
  %5 = tail call i64 @cfg_words() #15
  %6 = add i64 %5, 4
  %7 = mul i64 %6, %3
  %8 = getelementptr inbounds nuw i64, ptr @pending, i64 %7
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 176
  %11 = load i64, ptr %10, align 8, !tbaa !42
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %4
  tail call void @model_canon(ptr noundef %0) #15
  br label %14

14:                                               ; preds = %13, %4
  %15 = tail call i64 @cfg_words() #15
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
  %29 = tail call i64 @cfg_words() #15
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %17, label %31, !llvm.loop !30

31:                                               ; preds = %17, %14
  %32 = phi i64 [ -7046029254386353131, %14 ], [ %27, %17 ]
  %33 = mul i64 %32, -7046029254386353131
  %34 = lshr i64 %32, 29
  %35 = xor i64 %33, %34
  %36 = load ptr, ptr @S, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %38 = load ptr, ptr %37, align 8, !tbaa !115
  %39 = and i64 %35, 4095
  %40 = tail call i64 @cfg_words() #15
  %41 = mul i64 %40, %39
  %42 = getelementptr inbounds nuw i64, ptr %38, i64 %41
  %43 = tail call i64 @cfg_words() #15
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %156, label %45

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
  %55 = tail call i64 @cfg_words() #15
  %56 = icmp ult i64 %54, %55
  br i1 %56, label %45, label %57, !llvm.loop !43

57:                                               ; preds = %45
  %58 = icmp eq i64 %53, 0
  br i1 %58, label %156, label %59

59:                                               ; preds = %57
  %60 = tail call i64 @cfg_words() #15
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %70, label %62

62:                                               ; preds = %59, %62
  %63 = phi i64 [ %67, %62 ], [ 0, %59 ]
  %64 = getelementptr inbounds nuw i64, ptr %0, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !21
  %66 = getelementptr inbounds nuw i64, ptr %42, i64 %63
  store i64 %65, ptr %66, align 8, !tbaa !21
  %67 = add nuw i64 %63, 1
  %68 = tail call i64 @cfg_words() #15
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %62, label %70, !llvm.loop !28

70:                                               ; preds = %62, %59
  %71 = load ptr, ptr @S, align 8, !tbaa !9
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 272
  %73 = load i64, ptr %72, align 8, !tbaa !47
  %74 = icmp ugt i64 %73, 1
  br i1 %74, label %75, label %119

75:                                               ; preds = %70
  %76 = and i64 %35, 4294967295
  %77 = mul i64 %73, %76
  %78 = lshr i64 %77, 32
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 264
  %80 = load i64, ptr %79, align 8, !tbaa !57
  %81 = icmp eq i64 %78, %80
  br i1 %81, label %119, label %82

82:                                               ; preds = %75
  %83 = tail call i64 @cfg_words() #15
  %84 = shl i64 %83, 13
  %85 = add i64 %84, 8208
  %86 = load ptr, ptr @S, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 96
  %88 = load ptr, ptr %87, align 8, !tbaa !45
  %89 = getelementptr inbounds nuw i8, ptr %86, i64 272
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
  %100 = tail call i64 @cfg_words() #15
  %101 = add i64 %100, 1
  %102 = mul i64 %101, %99
  %103 = getelementptr inbounds nuw i64, ptr %95, i64 %102
  %104 = tail call i64 @cfg_words() #15
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %114, label %106

106:                                              ; preds = %82, %106
  %107 = phi i64 [ %111, %106 ], [ 0, %82 ]
  %108 = getelementptr inbounds nuw i64, ptr %0, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !21
  %110 = getelementptr inbounds nuw i64, ptr %103, i64 %107
  store i64 %109, ptr %110, align 8, !tbaa !21
  %111 = add nuw i64 %107, 1
  %112 = tail call i64 @cfg_words() #15
  %113 = icmp ult i64 %111, %112
  br i1 %113, label %106, label %114, !llvm.loop !28

114:                                              ; preds = %106, %82
  %115 = shl i64 %2, 32
  %116 = or i64 %115, %1
  %117 = tail call i64 @cfg_words() #15
  %118 = getelementptr inbounds nuw i64, ptr %103, i64 %117
  store i64 %116, ptr %118, align 8, !tbaa !21
  br label %156

119:                                              ; preds = %75, %70
  %120 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %121 = tail call i64 @cfg_words() #15
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %131, label %123

123:                                              ; preds = %119, %123
  %124 = phi i64 [ %128, %123 ], [ 0, %119 ]
  %125 = getelementptr inbounds nuw i64, ptr %0, i64 %124
  %126 = load i64, ptr %125, align 8, !tbaa !21
  %127 = getelementptr inbounds nuw i64, ptr %120, i64 %124
  store i64 %126, ptr %127, align 8, !tbaa !21
  %128 = add nuw i64 %124, 1
  %129 = tail call i64 @cfg_words() #15
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
  %138 = getelementptr inbounds nuw i8, ptr %134, i64 112
  %139 = load i64, ptr %138, align 8, !tbaa !31
  %140 = lshr i64 %139, 3
  %141 = zext nneg i64 %140 to i128
  %142 = mul nuw nsw i128 %141, %137
  %143 = lshr i128 %142, 61
  %144 = trunc nuw i128 %143 to i64
  %145 = and i64 %144, -8
  %146 = getelementptr inbounds nuw i8, ptr %134, i64 320
  %147 = load i64, ptr %146, align 8, !tbaa !33
  %148 = mul i64 %145, %147
  %149 = getelementptr inbounds nuw i8, ptr %136, i64 %148
  tail call void @llvm.prefetch.p0(ptr %149, i32 1, i32 3, i32 1)
  %150 = add i64 %3, 1
  %151 = icmp ult i64 %150, 32
  br i1 %151, label %156, label %152

152:                                              ; preds = %131
  %153 = tail call fastcc i32 @flush(i64 noundef %150)
  %154 = icmp eq i32 %153, 0
  br i1 %154, label %155, label %156

155:                                              ; preds = %152
  store i64 %1, ptr @now_state, align 8, !tbaa !21
  store i64 %2, ptr @now_move, align 8, !tbaa !21
  br label %156

156:                                              ; preds = %57, %31, %152, %131, %155, %114
  %157 = phi i64 [ 0, %155 ], [ %3, %114 ], [ 9223372036854775807, %152 ], [ %150, %131 ], [ %3, %31 ], [ %3, %57 ]
  ret i64 %157
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @looked_at(ptr noundef %0, i64 noundef %1, i64 noundef %2) unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = load ptr, ptr %6, align 8, !tbaa !27
  %8 = tail call i64 @cfg_words() #15
  %9 = mul i64 %8, %1
  %10 = getelementptr inbounds nuw i64, ptr %7, i64 %9
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  %11 = tail call i64 @cfg_checks() #15
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %14

13:                                               ; preds = %3
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  br label %42

14:                                               ; preds = %3
  %15 = tail call i64 @cfg_words() #15
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %35, label %17

17:                                               ; preds = %14, %29
  %18 = phi i64 [ %32, %29 ], [ 0, %14 ]
  %19 = load ptr, ptr @S, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 304
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
  %33 = tail call i64 @cfg_words() #15
  %34 = icmp ult i64 %32, %33
  br i1 %34, label %17, label %35, !llvm.loop !133

35:                                               ; preds = %29, %14
  %36 = call i64 @model_check_always(ptr noundef %0, ptr noundef nonnull %4, ptr noundef nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
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

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #14

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { inlinehint nounwind }
attributes #5 = { nounwind }
attributes #6 = { noinline nounwind }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #10 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #15 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"p1 _ZTS6search", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !14, i64 40}
!13 = !{!"search", !14, i64 0, !14, i64 8, !15, i64 16, !16, i64 24, !17, i64 32, !14, i64 40, !18, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !14, i64 88, !19, i64 96, !14, i64 104, !20, i64 112, !20, i64 120, !20, i64 128, !20, i64 136, !20, i64 144, !20, i64 152, !20, i64 160, !20, i64 168, !20, i64 176, !20, i64 184, !20, i64 192, !20, i64 200, !20, i64 208, !20, i64 216, !20, i64 224, !20, i64 232, !20, i64 240, !20, i64 248, !20, i64 256, !20, i64 264, !20, i64 272, !20, i64 280, !20, i64 288, !20, i64 296, !20, i64 304, !20, i64 312, !20, i64 320, !20, i64 328, !20, i64 336, !20, i64 344, !20, i64 352, !20, i64 360, !20, i64 368, !20, i64 376, !20, i64 384, !20, i64 392}
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
!33 = !{!13, !20, i64 320}
!34 = !{!13, !20, i64 328}
!35 = distinct !{!35, !29}
!36 = distinct !{!36, !29}
!37 = distinct !{!37, !29}
!38 = !{!13, !15, i64 16}
!39 = !{!13, !16, i64 24}
!40 = !{!41, !41, i64 0}
!41 = !{!"short", !7, i64 0}
!42 = !{!13, !20, i64 176}
!43 = distinct !{!43, !29}
!44 = distinct !{!44, !29}
!45 = !{!13, !19, i64 96}
!46 = !{!13, !20, i64 128}
!47 = !{!13, !20, i64 272}
!48 = distinct !{!48, !29}
!49 = !{!13, !20, i64 288}
!50 = !{!13, !20, i64 280}
!51 = !{!13, !20, i64 120}
!52 = !{!13, !20, i64 160}
!53 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!54 = !{!13, !20, i64 216}
!55 = !{!13, !20, i64 224}
!56 = !{!13, !20, i64 136}
!57 = !{!13, !20, i64 264}
!58 = distinct !{!58, !29}
!59 = distinct !{!59, !29}
!60 = distinct !{!60, !29}
!61 = !{!13, !20, i64 152}
!62 = !{!13, !20, i64 232}
!63 = !{!64, !20, i64 0}
!64 = !{!"flag", !20, i64 0, !7, i64 8}
!65 = !{!13, !20, i64 296}
!66 = distinct !{!66, !29}
!67 = !{!13, !20, i64 304}
!68 = distinct !{!68, !29}
!69 = distinct !{!69, !29}
!70 = distinct !{!70, !29}
!71 = !{!13, !20, i64 312}
!72 = !{!13, !14, i64 56}
!73 = distinct !{!73, !29}
!74 = distinct !{!74, !29}
!75 = !{!13, !20, i64 336}
!76 = !{!13, !20, i64 240}
!77 = !{!7, !7, i64 0}
!78 = !{!"branch_weights", i32 1, i32 1999}
!79 = !{!"branch_weights", i32 0, i32 1}
!80 = distinct !{!80, !29}
!81 = distinct !{!81, !29}
!82 = !{!13, !20, i64 256}
!83 = !{!13, !20, i64 352}
!84 = !{!13, !20, i64 360}
!85 = !{!13, !20, i64 376}
!86 = !{!13, !20, i64 368}
!87 = !{!88}
!88 = distinct !{!88, !89, !"divided: argument 0"}
!89 = distinct !{!89, !"divided"}
!90 = !{!13, !14, i64 104}
!91 = !{!13, !20, i64 384}
!92 = distinct !{!92, !29}
!93 = distinct !{!93, !29}
!94 = distinct !{!94, !95}
!95 = !{!"llvm.loop.unroll.disable"}
!96 = distinct !{!96, !29}
!97 = distinct !{!97, !29}
!98 = distinct !{!98, !29}
!99 = distinct !{!99, !29}
!100 = !{!13, !14, i64 80}
!101 = distinct !{!101, !29}
!102 = distinct !{!102, !29}
!103 = !{!13, !20, i64 192}
!104 = distinct !{!104, !29}
!105 = !{!16, !16, i64 0}
!106 = distinct !{!106, !29}
!107 = !{!108, !6, i64 4}
!108 = !{!"run", !6, i64 0, !6, i64 4}
!109 = distinct !{!109, !29}
!110 = !{!108, !6, i64 0}
!111 = distinct !{!111, !29}
!112 = distinct !{!112, !29}
!113 = distinct !{!113, !29}
!114 = distinct !{!114, !29}
!115 = !{!13, !14, i64 64}
!116 = distinct !{!116, !29}
!117 = distinct !{!117, !29}
!118 = distinct !{!118, !29}
!119 = distinct !{!119, !29}
!120 = distinct !{!120, !29}
!121 = !{!13, !17, i64 32}
!122 = !{!13, !20, i64 392}
!123 = !{!124, !20, i64 0}
!124 = !{!"alarm", !20, i64 0, !20, i64 8, !6, i64 16, !6, i64 20, !20, i64 24, !20, i64 32}
!125 = !{!124, !6, i64 16}
!126 = !{!124, !20, i64 8}
!127 = distinct !{!127, !29}
!128 = distinct !{!128, !29}
!129 = distinct !{!129, !29}
!130 = distinct !{!130, !29}
!131 = !{!"branch_weights", !"expected", i32 -2147483648, i32 0}
!132 = distinct !{!132, !29}
!133 = distinct !{!133, !29}
!134 = distinct !{!134, !29}
!135 = !{!14, !14, i64 0}
!136 = distinct !{!136, !29}
!137 = !{!13, !14, i64 72}
!138 = !{!139, !20, i64 0}
!139 = !{!"way", !20, i64 0, !7, i64 8}
!140 = distinct !{!140, !29}
!141 = distinct !{!141, !29}
!142 = distinct !{!142, !29}
!143 = !{!13, !20, i64 344}
!144 = !{i64 0, i64 8, !21, i64 8, i64 512, !77}
!145 = distinct !{!145, !29}
!146 = distinct !{!146, !29}
!147 = distinct !{!147, !29}
!148 = distinct !{!148, !29}
!149 = !{!13, !20, i64 248}
!150 = distinct !{!150, !29}
!151 = !{!13, !20, i64 208}
!152 = !{!13, !20, i64 200}
!153 = distinct !{!153, !29}
!154 = distinct !{!154, !29}
!155 = distinct !{!155, !29}
!156 = distinct !{!156, !29}
!157 = distinct !{!157, !29}
!158 = distinct !{!158, !29}
!159 = distinct !{!159, !29}
!160 = distinct !{!160, !29}
!161 = distinct !{!161, !29}
!162 = distinct !{!162, !29}
!163 = distinct !{!163, !29}
!164 = distinct !{!164, !29}
!165 = distinct !{!165, !29}
!166 = distinct !{!166, !29}
!167 = distinct !{!167, !29}
!168 = distinct !{!168, !29}
!169 = !{!124, !20, i64 32}
!170 = distinct !{!170, !29}
!171 = distinct !{!171, !29}
!172 = distinct !{!172, !29}
!173 = distinct !{!173, !29}
!174 = !{!"branch_weights", !"expected", i32 2145766520, i32 1717128}
!175 = distinct !{!175, !29}
!176 = !{!13, !14, i64 88}
!177 = distinct !{!177, !29}
