; SPDX-License-Identifier: GPL-2.0-or-later
; Made from search.c by tools/search_ll.py; do not edit.
%struct.shared = type { [32 x i8], i64 }
%struct.run = type { i32, i32 }
%struct.way = type { i64, [64 x i64] }
%struct.note = type { i64, i64, i64, i64, i64 }
%struct.block = type { i64, i32, i16, i16 }
%struct.flag = type { i64, [7 x i64] }
%struct.alarm = type { i64, i64, i32, i32, i64, i64 }

@S = internal unnamed_addr global ptr null, align 8
@noting = internal unnamed_addr global i1 false, align 8
@now_state = internal global i64 0, align 8
@now_move = internal unnamed_addr global i64 0, align 8
@asked = internal unnamed_addr global i64 0, align 8
@asked_fails = internal unnamed_addr global i64 0, align 8
@stretch.aside = internal unnamed_addr global [16384 x i64] zeroinitializer, align 16
@shared_numbers = internal constant [102 x %struct.shared] [%struct.shared { [32 x i8] c"NOT_ENABLED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"DONE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"ENDED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"MORE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FINISHED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"PAUSE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"GROW_TABLE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"FULL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"STOPPED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4 }, %struct.shared { [32 x i8] c"LEVEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 5 }, %struct.shared { [32 x i8] c"NO_MOVE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 65535 }, %struct.shared { [32 x i8] c"ALARM_DEADLOCK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"ALARM_RACE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"FIRST_MODEL_ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"MAX_WORDS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_MASKS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_WAYS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"LATELY\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"SLACK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3200 }, %struct.shared { [32 x i8] c"MAX_THREADS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"RING\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8192 }, %struct.shared { [32 x i8] c"sizeof ring\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FUEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"CHOICE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"MAX_CHUNK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1024 }, %struct.shared { [32 x i8] c"MAX_POINTS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"sizeof alarm\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"alarm.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"alarm.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"alarm.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"alarm.move2\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 20 }, %struct.shared { [32 x i8] c"alarm.field\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"alarm.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof note\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"note.row\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"note.bits\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"note.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"note.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"note.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16448 }, %struct.shared { [32 x i8] c"team.stop\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"team.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"team.held\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"sizeof search\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 432 }, %struct.shared { [32 x i8] c"search.states\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"search.table\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"search.parent\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"search.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"search.alarms\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"search.acc\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"search.notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 48 }, %struct.shared { [32 x i8] c"search.stack\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 56 }, %struct.shared { [32 x i8] c"search.lately\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"search.rows\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"search.trail\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"search.maybe\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 88 }, %struct.shared { [32 x i8] c"search.team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 96 }, %struct.shared { [32 x i8] c"search.entries\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"search.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"search.next\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 144 }, %struct.shared { [32 x i8] c"search.level_end\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 152 }, %struct.shared { [32 x i8] c"search.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 160 }, %struct.shared { [32 x i8] c"search.edges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 168 }, %struct.shared { [32 x i8] c"search.capacity\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 176 }, %struct.shared { [32 x i8] c"search.nr_notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 184 }, %struct.shared { [32 x i8] c"search.symmetry\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 192 }, %struct.shared { [32 x i8] c"search.keep_going\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 200 }, %struct.shared { [32 x i8] c"search.check_deadlock\00\00\00\00\00\00\00\00\00\00\00", i64 208 }, %struct.shared { [32 x i8] c"search.base\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 216 }, %struct.shared { [32 x i8] c"search.common\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 224 }, %struct.shared { [32 x i8] c"search.offset\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 232 }, %struct.shared { [32 x i8] c"search.most\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 240 }, %struct.shared { [32 x i8] c"search.level\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 248 }, %struct.shared { [32 x i8] c"search.height\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"search.deepest\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 264 }, %struct.shared { [32 x i8] c"search.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 272 }, %struct.shared { [32 x i8] c"search.me\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 280 }, %struct.shared { [32 x i8] c"search.threads\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 288 }, %struct.shared { [32 x i8] c"search.phase\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 296 }, %struct.shared { [32 x i8] c"search.turn\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 304 }, %struct.shared { [32 x i8] c"search.alarmed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 312 }, %struct.shared { [32 x i8] c"search.whole\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 320 }, %struct.shared { [32 x i8] c"search.compact\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 328 }, %struct.shared { [32 x i8] c"search.entry_bytes\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 336 }, %struct.shared { [32 x i8] c"search.bits_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 344 }, %struct.shared { [32 x i8] c"search.compared\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 352 }, %struct.shared { [32 x i8] c"search.passed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 360 }, %struct.shared { [32 x i8] c"search.scratch\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 104 }, %struct.shared { [32 x i8] c"search.batch\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 368 }, %struct.shared { [32 x i8] c"search.batch_from\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 376 }, %struct.shared { [32 x i8] c"search.least\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 384 }, %struct.shared { [32 x i8] c"search.branches\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 392 }, %struct.shared { [32 x i8] c"search.batched\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 400 }, %struct.shared { [32 x i8] c"search.nr_alarms\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 408 }, %struct.shared { [32 x i8] c"search.blocks\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 112 }, %struct.shared { [32 x i8] c"search.bits\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 120 }, %struct.shared { [32 x i8] c"search.packed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 416 }, %struct.shared { [32 x i8] c"search.packed_words\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 424 }, %struct.shared { [32 x i8] c"BLOCK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"sizeof block\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared zeroinitializer], align 16
@chunk = internal unnamed_addr global i64 -1, align 8
@pending = internal global [2176 x i64] zeroinitializer, align 16
@sent = internal unnamed_addr global [64 x i64] zeroinitializer, align 16
@trailing = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@enabled = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@alive = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@which = internal unnamed_addr global ptr null, align 8
@runs = internal global [4097 x %struct.run] zeroinitializer, align 16
@status_of = internal global [1024 x i64] zeroinitializer, align 16
@origin = internal unnamed_addr global [1024 x i16] zeroinitializer, align 16
@hashes = internal unnamed_addr global [1056 x i64] zeroinitializer, align 16
@place = internal unnamed_addr global [8 x i64] zeroinitializer, align 16
@settled = internal unnamed_addr global i64 0, align 8
@ways = internal global [64 x %struct.way] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @note(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr @S, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %5 = load ptr, ptr %4, align 8, !tbaa !12
  %6 = getelementptr inbounds nuw i64, ptr %5, i64 %0
  %7 = load i64, ptr %6, align 8, !tbaa !22
  %8 = xor i64 %7, -1
  %9 = and i64 %1, %8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %30, label %11, !prof !23

11:                                               ; preds = %2
  %12 = load i1, ptr @noting, align 8
  br i1 %12, label %13, label %30

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %15 = load ptr, ptr %14, align 8, !tbaa !24
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 184
  %17 = load i64, ptr %16, align 8, !tbaa !25
  %18 = add i64 %17, 1
  store i64 %18, ptr %16, align 8, !tbaa !25
  %19 = getelementptr inbounds nuw %struct.note, ptr %15, i64 %17
  %20 = load i64, ptr %6, align 8, !tbaa !22
  %21 = or i64 %20, %9
  store i64 %21, ptr %6, align 8, !tbaa !22
  %22 = load i64, ptr @now_state, align 8, !tbaa !22
  %23 = load i64, ptr @now_move, align 8, !tbaa !22
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %25 = load i64, ptr %24, align 8, !tbaa !26
  store i64 %0, ptr %19, align 8, !tbaa !22
  %26 = getelementptr inbounds nuw i8, ptr %19, i64 8
  store i64 %9, ptr %26, align 8, !tbaa !22
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 16
  store i64 %22, ptr %27, align 8, !tbaa !22
  %28 = getelementptr inbounds nuw i8, ptr %19, i64 24
  store i64 %23, ptr %28, align 8, !tbaa !22
  %29 = getelementptr inbounds nuw i8, ptr %19, i64 32
  store i64 %25, ptr %29, align 8, !tbaa !22
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
define void @pack(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca [256 x i64], align 16
  store ptr %0, ptr @S, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 416
  %5 = load i64, ptr %4, align 8, !tbaa !27
  %6 = add i64 %5, 256
  %7 = icmp ugt i64 %6, %1
  br i1 %7, label %121, label %8

8:                                                ; preds = %2, %112
  %9 = phi ptr [ %75, %112 ], [ %0, %2 ]
  %10 = phi i64 [ %118, %112 ], [ %5, %2 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 120
  %12 = load ptr, ptr %11, align 8, !tbaa !28
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 424
  %14 = load i64, ptr %13, align 8, !tbaa !29
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 112
  %16 = load ptr, ptr %15, align 8, !tbaa !30
  br label %42

17:                                               ; preds = %74
  %18 = getelementptr inbounds nuw i64, ptr %12, i64 %14
  %19 = lshr i64 %10, 8
  %20 = getelementptr inbounds nuw %struct.block, ptr %16, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %76, i64 424
  %22 = load i64, ptr %21, align 8, !tbaa !29
  %23 = sub i32 %55, %54
  %24 = zext i32 %23 to i64
  %25 = icmp eq i32 %55, %54
  %26 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %24, i1 true)
  %27 = sub nuw nsw i64 64, %26
  %28 = select i1 %25, i64 0, i64 %27
  %29 = trunc nuw nsw i64 %28 to i16
  %30 = icmp eq i64 %79, 0
  %31 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %79, i1 true)
  %32 = sub nuw nsw i64 64, %31
  %33 = select i1 %30, i64 0, i64 %32
  %34 = trunc nuw nsw i64 %33 to i16
  store i64 %22, ptr %20, align 8, !tbaa !22
  %35 = getelementptr inbounds nuw i8, ptr %20, i64 8
  store i32 %54, ptr %35, align 8, !tbaa !5
  %36 = getelementptr inbounds nuw i8, ptr %20, i64 12
  store i16 %29, ptr %36, align 4, !tbaa !31
  %37 = getelementptr inbounds nuw i8, ptr %20, i64 14
  store i16 %34, ptr %37, align 2, !tbaa !31
  %38 = add nuw nsw i64 %33, %28
  %39 = getelementptr inbounds nuw i8, ptr %76, i64 16
  %40 = load ptr, ptr %39, align 8, !tbaa !33
  %41 = getelementptr i32, ptr %40, i64 %10
  br label %82

42:                                               ; preds = %74, %8
  %43 = phi ptr [ %9, %8 ], [ %75, %74 ]
  %44 = phi ptr [ %9, %8 ], [ %76, %74 ]
  %45 = phi i64 [ 0, %8 ], [ %79, %74 ]
  %46 = phi i32 [ -1, %8 ], [ %54, %74 ]
  %47 = phi i32 [ 0, %8 ], [ %55, %74 ]
  %48 = phi i64 [ 0, %8 ], [ %80, %74 ]
  %49 = getelementptr inbounds nuw i8, ptr %44, i64 16
  %50 = load ptr, ptr %49, align 8, !tbaa !33
  %51 = add i64 %48, %10
  %52 = getelementptr inbounds nuw i32, ptr %50, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !5
  %54 = tail call i32 @llvm.umin.i32(i32 %53, i32 %46)
  %55 = tail call i32 @llvm.umax.i32(i32 %53, i32 %47)
  %56 = icmp eq i64 %51, 0
  br i1 %56, label %74, label %57

57:                                               ; preds = %42
  %58 = getelementptr inbounds nuw i8, ptr %44, i64 24
  %59 = load ptr, ptr %58, align 8, !tbaa !34
  %60 = getelementptr inbounds nuw i16, ptr %59, i64 %51
  %61 = load i16, ptr %60, align 2, !tbaa !31
  %62 = and i16 %61, 255
  %63 = zext nneg i16 %62 to i64
  %64 = tail call i64 @cfg_cpus() #15
  %65 = load ptr, ptr @S, align 8, !tbaa !9
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 24
  %67 = load ptr, ptr %66, align 8, !tbaa !34
  %68 = getelementptr inbounds nuw i16, ptr %67, i64 %51
  %69 = load i16, ptr %68, align 2, !tbaa !31
  %70 = lshr i16 %69, 8
  %71 = zext nneg i16 %70 to i64
  %72 = mul i64 %64, %71
  %73 = add i64 %72, %63
  br label %74

74:                                               ; preds = %57, %42
  %75 = phi ptr [ %65, %57 ], [ %43, %42 ]
  %76 = phi ptr [ %65, %57 ], [ %44, %42 ]
  %77 = phi i64 [ %73, %57 ], [ 0, %42 ]
  %78 = getelementptr inbounds nuw i64, ptr %3, i64 %48
  store i64 %77, ptr %78, align 8, !tbaa !22
  %79 = or i64 %77, %45
  %80 = add nuw nsw i64 %48, 1
  %81 = icmp eq i64 %80, 256
  br i1 %81, label %17, label %42, !llvm.loop !35

82:                                               ; preds = %106, %17
  %83 = phi i64 [ 0, %17 ], [ %110, %106 ]
  %84 = phi i64 [ 0, %17 ], [ %109, %106 ]
  %85 = phi i64 [ 0, %17 ], [ %108, %106 ]
  %86 = phi ptr [ %18, %17 ], [ %107, %106 ]
  %87 = getelementptr i32, ptr %41, i64 %83
  %88 = load i32, ptr %87, align 4, !tbaa !5
  %89 = sub i32 %88, %54
  %90 = zext i32 %89 to i64
  %91 = getelementptr inbounds nuw i64, ptr %3, i64 %83
  %92 = load i64, ptr %91, align 8, !tbaa !22
  %93 = shl i64 %92, %28
  %94 = or i64 %93, %90
  %95 = shl i64 %94, %85
  %96 = or i64 %95, %84
  %97 = add i64 %85, %38
  %98 = icmp ult i64 %97, 64
  br i1 %98, label %106, label %99

99:                                               ; preds = %82
  %100 = getelementptr inbounds nuw i8, ptr %86, i64 8
  store i64 %96, ptr %86, align 8, !tbaa !22
  %101 = add i64 %97, -64
  %102 = icmp eq i64 %101, 0
  %103 = sub i64 %38, %101
  %104 = lshr i64 %94, %103
  %105 = select i1 %102, i64 0, i64 %104
  br label %106

106:                                              ; preds = %99, %82
  %107 = phi ptr [ %100, %99 ], [ %86, %82 ]
  %108 = phi i64 [ %101, %99 ], [ %97, %82 ]
  %109 = phi i64 [ %105, %99 ], [ %96, %82 ]
  %110 = add nuw nsw i64 %83, 1
  %111 = icmp eq i64 %110, 256
  br i1 %111, label %112, label %82, !llvm.loop !37

112:                                              ; preds = %106
  %113 = shl nuw nsw i64 %38, 2
  %114 = load i64, ptr %21, align 8, !tbaa !29
  %115 = add i64 %114, %113
  store i64 %115, ptr %21, align 8, !tbaa !29
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  %116 = getelementptr inbounds nuw i8, ptr %75, i64 416
  %117 = load i64, ptr %116, align 8, !tbaa !27
  %118 = add i64 %117, 256
  store i64 %118, ptr %116, align 8, !tbaa !27
  %119 = add i64 %117, 512
  %120 = icmp ugt i64 %119, %1
  br i1 %120, label %121, label %8, !llvm.loop !38

121:                                              ; preds = %112, %2
  ret void
}

; Function Attrs: nounwind
define i64 @reached(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %4 = load ptr, ptr %3, align 8, !tbaa !30
  %5 = lshr i64 %1, 8
  %6 = getelementptr inbounds nuw %struct.block, ptr %4, i64 %5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 416
  %8 = load i64, ptr %7, align 8, !tbaa !27
  %9 = icmp ult i64 %1, %8
  br i1 %9, label %21, label %10

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !33
  %13 = getelementptr inbounds nuw i32, ptr %12, i64 %1
  %14 = load i32, ptr %13, align 4, !tbaa !5
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !34
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %1
  %19 = load i16, ptr %18, align 2, !tbaa !31
  %20 = zext i16 %19 to i64
  br label %59

21:                                               ; preds = %2
  %22 = icmp eq i64 %1, 0
  br i1 %22, label %59, label %23

23:                                               ; preds = %21
  %24 = and i64 %1, 255
  %25 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %26 = load i16, ptr %25, align 4, !tbaa !39
  %27 = zext i16 %26 to i64
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 14
  %29 = load i16, ptr %28, align 2, !tbaa !41
  %30 = zext i16 %29 to i64
  %31 = add nuw nsw i64 %30, %27
  %32 = mul nuw nsw i64 %31, %24
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %34 = load ptr, ptr %33, align 8, !tbaa !28
  %35 = load i64, ptr %6, align 8, !tbaa !42
  %36 = getelementptr inbounds nuw i64, ptr %34, i64 %35
  %37 = lshr i64 %32, 3
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 %37
  %39 = load i64, ptr %38, align 1
  %40 = and i64 %32, 7
  %41 = lshr i64 %39, %40
  %42 = lshr i64 %41, %27
  %43 = shl nsw i64 -1, %30
  %44 = xor i64 %43, -1
  %45 = and i64 %42, %44
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %47 = load i32, ptr %46, align 8, !tbaa !43
  %48 = zext i32 %47 to i64
  %49 = shl nsw i64 -1, %27
  %50 = xor i64 %49, -1
  %51 = and i64 %41, %50
  %52 = add nuw i64 %51, %48
  %53 = tail call i64 @cfg_cpus() #15
  %54 = urem i64 %45, %53
  %55 = tail call i64 @cfg_cpus() #15
  %56 = udiv i64 %45, %55
  %57 = shl i64 %56, 8
  %58 = or i64 %57, %54
  br label %59

59:                                               ; preds = %10, %21, %23
  %60 = phi i64 [ %15, %10 ], [ %52, %23 ], [ 0, %21 ]
  %61 = phi i64 [ %20, %10 ], [ %58, %23 ], [ 65535, %21 ]
  %62 = shl i64 %61, 32
  %63 = or i64 %62, %60
  ret i64 %63
}

; Function Attrs: nounwind
define void @also_fails(i64 noundef %0) local_unnamed_addr #3 {
  %2 = lshr i64 %0, 8
  %3 = load i64, ptr @asked, align 8, !tbaa !22
  %4 = icmp eq i64 %2, %3
  %5 = zext i1 %4 to i64
  %6 = load i64, ptr @asked_fails, align 8, !tbaa !22
  %7 = or i64 %6, %5
  store i64 %7, ptr @asked_fails, align 8, !tbaa !22
  %8 = load i1, ptr @noting, align 8
  br i1 %8, label %9, label %21

9:                                                ; preds = %1
  %10 = load ptr, ptr @S, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 200
  %12 = load i64, ptr %11, align 8, !tbaa !44
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %21, label %14

14:                                               ; preds = %9
  %15 = load i64, ptr @now_state, align 8, !tbaa !22
  %16 = load i64, ptr @now_move, align 8, !tbaa !22
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
  %15 = load ptr, ptr %14, align 8, !tbaa !45
  %16 = call i64 @cfg_words() #15
  %17 = mul i64 %16, %12
  %18 = getelementptr inbounds nuw i64, ptr %15, i64 %17
  %19 = call i64 @cfg_words() #15
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %29, label %21

21:                                               ; preds = %11, %21
  %22 = phi i64 [ %26, %21 ], [ 0, %11 ]
  %23 = getelementptr inbounds nuw i64, ptr %5, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !22
  %25 = getelementptr inbounds nuw i64, ptr %18, i64 %22
  store i64 %24, ptr %25, align 8, !tbaa !22
  %26 = add nuw i64 %22, 1
  %27 = call i64 @cfg_words() #15
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %21, label %29, !llvm.loop !46

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
  %37 = load i64, ptr %36, align 8, !tbaa !22
  %38 = xor i64 %37, %34
  %39 = zext i64 %38 to i128
  %40 = mul nuw i128 %39, 15485907386658061715
  %41 = lshr i128 %40, 64
  %42 = xor i128 %41, %40
  %43 = trunc i128 %42 to i64
  %44 = add nuw i64 %35, 1
  %45 = call i64 @cfg_words() #15
  %46 = icmp ult i64 %44, %45
  br i1 %46, label %33, label %47, !llvm.loop !47

47:                                               ; preds = %33, %30
  %48 = phi i64 [ -7046029254386353131, %30 ], [ %43, %33 ]
  %49 = mul i64 %48, -7046029254386353131
  %50 = lshr i64 %48, 29
  %51 = xor i64 %49, %50
  %52 = zext i64 %51 to i128
  %53 = load ptr, ptr @S, align 8, !tbaa !9
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 128
  %55 = load i64, ptr %54, align 8, !tbaa !48
  %56 = zext i64 %55 to i128
  %57 = mul nuw i128 %56, %52
  %58 = lshr i128 %57, 64
  %59 = trunc nuw i128 %58 to i64
  %60 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %61 = load ptr, ptr %60, align 8, !tbaa !49
  %62 = getelementptr inbounds nuw i8, ptr %53, i64 336
  %63 = load i64, ptr %62, align 8, !tbaa !50
  %64 = getelementptr inbounds nuw i8, ptr %53, i64 344
  %65 = load i64, ptr %64, align 8, !tbaa !51
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
  br i1 %80, label %81, label %71, !llvm.loop !52

81:                                               ; preds = %71, %47
  %82 = phi i64 [ %59, %47 ], [ %75, %71 ]
  %83 = call i64 @cfg_words() #15
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %100, label %85

85:                                               ; preds = %81, %85
  %86 = phi i64 [ %96, %85 ], [ 2685821657736338717, %81 ]
  %87 = phi i64 [ %97, %85 ], [ 0, %81 ]
  %88 = getelementptr inbounds nuw i64, ptr %5, i64 %87
  %89 = load i64, ptr %88, align 8, !tbaa !22
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
  br i1 %99, label %85, label %100, !llvm.loop !53

100:                                              ; preds = %85, %81
  %101 = phi i64 [ 2685821657736338717, %81 ], [ %96, %85 ]
  %102 = lshr i64 %101, 32
  %103 = xor i64 %102, %101
  %104 = mul i64 %103, -6939452855193903323
  %105 = lshr i64 %104, 28
  %106 = xor i64 %105, %104
  %107 = load ptr, ptr @S, align 8, !tbaa !9
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 344
  %109 = load i64, ptr %108, align 8, !tbaa !51
  %110 = and i64 %106, %109
  %111 = call range(i64 1, 0) i64 @llvm.umax.i64(i64 %110, i64 1)
  %112 = getelementptr inbounds nuw i8, ptr %107, i64 8
  %113 = load ptr, ptr %112, align 8, !tbaa !49
  %114 = getelementptr inbounds nuw i8, ptr %107, i64 336
  %115 = load i64, ptr %114, align 8, !tbaa !50
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
  br i1 %124, label %10, label %11, !llvm.loop !54
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, -128) i64 @made_again(i64 noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %2) unnamed_addr #3 {
  %4 = icmp eq i64 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(512) %1, i8 0, i64 512, i1 false), !tbaa !22
  %6 = tail call i64 @model_init(ptr noundef nonnull %1, ptr noundef nonnull %2) #15
  br label %86

7:                                                ; preds = %3
  %8 = load ptr, ptr @S, align 8, !tbaa !9
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 416
  %10 = load i64, ptr %9, align 8, !tbaa !27
  %11 = icmp ult i64 %0, %10
  br i1 %11, label %23, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !33
  %15 = getelementptr inbounds nuw i32, ptr %14, i64 %0
  %16 = load i32, ptr %15, align 4, !tbaa !5
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %19 = load ptr, ptr %18, align 8, !tbaa !34
  %20 = getelementptr inbounds nuw i16, ptr %19, i64 %0
  %21 = load i16, ptr %20, align 2, !tbaa !31
  %22 = zext i16 %21 to i64
  br label %64

23:                                               ; preds = %7
  %24 = getelementptr inbounds nuw i8, ptr %8, i64 112
  %25 = load ptr, ptr %24, align 8, !tbaa !30
  %26 = lshr i64 %0, 8
  %27 = getelementptr inbounds nuw %struct.block, ptr %25, i64 %26
  %28 = and i64 %0, 255
  %29 = getelementptr inbounds nuw i8, ptr %27, i64 12
  %30 = load i16, ptr %29, align 4, !tbaa !39
  %31 = zext i16 %30 to i64
  %32 = getelementptr inbounds nuw i8, ptr %27, i64 14
  %33 = load i16, ptr %32, align 2, !tbaa !41
  %34 = zext i16 %33 to i64
  %35 = add nuw nsw i64 %34, %31
  %36 = mul nuw nsw i64 %35, %28
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 120
  %38 = load ptr, ptr %37, align 8, !tbaa !28
  %39 = load i64, ptr %27, align 8, !tbaa !42
  %40 = getelementptr inbounds nuw i64, ptr %38, i64 %39
  %41 = lshr i64 %36, 3
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 %41
  %43 = load i64, ptr %42, align 1
  %44 = and i64 %36, 7
  %45 = lshr i64 %43, %44
  %46 = lshr i64 %45, %31
  %47 = shl nsw i64 -1, %34
  %48 = xor i64 %47, -1
  %49 = and i64 %46, %48
  %50 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %51 = load i32, ptr %50, align 8, !tbaa !43
  %52 = zext i32 %51 to i64
  %53 = shl nsw i64 -1, %31
  %54 = xor i64 %53, -1
  %55 = and i64 %45, %54
  %56 = add nuw i64 %55, %52
  %57 = tail call i64 @cfg_cpus() #15
  %58 = urem i64 %49, %57
  %59 = tail call i64 @cfg_cpus() #15
  %60 = udiv i64 %49, %59
  %61 = shl i64 %60, 8
  %62 = or i64 %61, %58
  %63 = load ptr, ptr @S, align 8, !tbaa !9
  br label %64

64:                                               ; preds = %12, %23
  %65 = phi ptr [ %8, %12 ], [ %63, %23 ]
  %66 = phi i64 [ %17, %12 ], [ %56, %23 ]
  %67 = phi i64 [ %22, %12 ], [ %62, %23 ]
  %68 = load ptr, ptr %65, align 8, !tbaa !45
  %69 = tail call i64 @cfg_words() #15
  %70 = mul i64 %69, %66
  %71 = getelementptr inbounds nuw i64, ptr %68, i64 %70
  %72 = tail call i64 @cfg_words() #15
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %82, label %74

74:                                               ; preds = %64, %74
  %75 = phi i64 [ %79, %74 ], [ 0, %64 ]
  %76 = getelementptr inbounds nuw i64, ptr %71, i64 %75
  %77 = load i64, ptr %76, align 8, !tbaa !22
  %78 = getelementptr inbounds nuw i64, ptr %1, i64 %75
  store i64 %77, ptr %78, align 8, !tbaa !22
  %79 = add nuw i64 %75, 1
  %80 = tail call i64 @cfg_words() #15
  %81 = icmp ult i64 %79, %80
  br i1 %81, label %74, label %82, !llvm.loop !46

82:                                               ; preds = %74, %64
  %83 = and i64 %67, 255
  %84 = lshr i64 %67, 8
  %85 = tail call fastcc i64 @cold_step(ptr noundef nonnull %1, i64 noundef %83, i64 noundef %84, ptr noundef nonnull %2)
  br label %86

86:                                               ; preds = %82, %5
  %87 = phi i64 [ %85, %82 ], [ %6, %5 ]
  %88 = load ptr, ptr @S, align 8, !tbaa !9
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 192
  %90 = load i64, ptr %89, align 8, !tbaa !55
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %93, label %92

92:                                               ; preds = %86
  tail call void @model_canon(ptr noundef nonnull %1) #15
  br label %93

93:                                               ; preds = %92, %86
  %94 = and i64 %87, -129
  ret i64 %94
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
  %9 = load i64, ptr %8, align 8, !tbaa !22
  %10 = getelementptr inbounds nuw i64, ptr %0, i64 %7
  store i64 %9, ptr %10, align 8, !tbaa !22
  %11 = add nuw i64 %7, 1
  %12 = tail call i64 @cfg_words() #15
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %6, label %5, !llvm.loop !46
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
  br i1 %6, label %7, label %84

7:                                                ; preds = %3, %81
  %8 = phi i64 [ %82, %81 ], [ %1, %3 ]
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %56, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 416
  %13 = load i64, ptr %12, align 8, !tbaa !27
  %14 = icmp ult i64 %8, %13
  br i1 %14, label %21, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !34
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %8
  %19 = load i16, ptr %18, align 2, !tbaa !31
  %20 = zext i16 %19 to i64
  br label %51

21:                                               ; preds = %10
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 112
  %23 = load ptr, ptr %22, align 8, !tbaa !30
  %24 = lshr i64 %8, 8
  %25 = getelementptr inbounds nuw %struct.block, ptr %23, i64 %24
  %26 = and i64 %8, 255
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 12
  %28 = load i16, ptr %27, align 4, !tbaa !39
  %29 = zext i16 %28 to i64
  %30 = getelementptr inbounds nuw i8, ptr %25, i64 14
  %31 = load i16, ptr %30, align 2, !tbaa !41
  %32 = zext i16 %31 to i64
  %33 = add nuw nsw i64 %32, %29
  %34 = mul nuw nsw i64 %33, %26
  %35 = getelementptr inbounds nuw i8, ptr %11, i64 120
  %36 = load ptr, ptr %35, align 8, !tbaa !28
  %37 = load i64, ptr %25, align 8, !tbaa !42
  %38 = getelementptr inbounds nuw i64, ptr %36, i64 %37
  %39 = lshr i64 %34, 3
  %40 = getelementptr inbounds nuw i8, ptr %38, i64 %39
  %41 = load i64, ptr %40, align 1
  %42 = and i64 %34, 7
  %43 = lshr i64 %41, %42
  %44 = lshr i64 %43, %29
  %45 = shl nsw i64 -1, %32
  %46 = xor i64 %45, -1
  %47 = and i64 %44, %46
  %48 = call i64 @cfg_cpus() #15
  %49 = urem i64 %47, %48
  %50 = call i64 @cfg_cpus() #15
  br label %51

51:                                               ; preds = %15, %21
  %52 = phi i64 [ %20, %15 ], [ %49, %21 ]
  %53 = and i64 %52, 255
  %54 = call i64 @cfg_cpus() #15
  %55 = icmp ult i64 %53, %54
  br i1 %55, label %56, label %84

56:                                               ; preds = %7, %51
  %57 = call fastcc i64 @made_again(i64 noundef %8, ptr noundef %4, ptr noundef %5)
  %58 = icmp eq i64 %57, 1
  br i1 %58, label %59, label %84

59:                                               ; preds = %56
  %60 = load ptr, ptr @S, align 8, !tbaa !9
  %61 = load ptr, ptr %60, align 8, !tbaa !45
  %62 = call i64 @cfg_words() #15
  %63 = mul i64 %62, %8
  %64 = getelementptr inbounds nuw i64, ptr %61, i64 %63
  %65 = call i64 @cfg_words() #15
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %81, label %67

67:                                               ; preds = %59, %67
  %68 = phi i64 [ %76, %67 ], [ 0, %59 ]
  %69 = phi i64 [ %75, %67 ], [ 0, %59 ]
  %70 = getelementptr inbounds nuw i64, ptr %4, i64 %68
  %71 = load i64, ptr %70, align 8, !tbaa !22
  %72 = getelementptr inbounds nuw i64, ptr %64, i64 %68
  %73 = load i64, ptr %72, align 8, !tbaa !22
  %74 = xor i64 %73, %71
  %75 = or i64 %74, %69
  %76 = add nuw i64 %68, 1
  %77 = call i64 @cfg_words() #15
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %67, label %79, !llvm.loop !56

79:                                               ; preds = %67
  %80 = icmp eq i64 %75, 0
  br i1 %80, label %81, label %84

81:                                               ; preds = %59, %79
  %82 = add i64 %8, 1
  %83 = icmp eq i64 %82, %2
  br i1 %83, label %84, label %7, !llvm.loop !57

84:                                               ; preds = %81, %51, %79, %56, %3
  %85 = phi i64 [ %1, %3 ], [ %8, %56 ], [ %8, %79 ], [ %8, %51 ], [ %2, %81 ]
  %86 = call i64 @llvm.umin.i64(i64 %85, i64 %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  ret i64 %86
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
  %9 = load ptr, ptr %8, align 8, !tbaa !58
  %10 = load atomic i64, ptr %9 acquire, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %392

12:                                               ; preds = %4
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 144
  %15 = load i64, ptr %14, align 8, !tbaa !59
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !58
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 288
  %20 = load i64, ptr %19, align 8, !tbaa !60
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %35, label %27

22:                                               ; preds = %27
  %23 = add nuw i64 %28, 1
  %24 = getelementptr inbounds nuw i8, ptr %31, i64 288
  %25 = load i64, ptr %24, align 8, !tbaa !60
  %26 = icmp ult i64 %23, %25
  br i1 %26, label %27, label %35, !llvm.loop !61

27:                                               ; preds = %12, %22
  %28 = phi i64 [ %23, %22 ], [ 0, %12 ]
  %29 = getelementptr inbounds nuw %struct.flag, ptr %18, i64 %28
  %30 = load atomic i64, ptr %29 acquire, align 8
  %31 = load ptr, ptr @S, align 8, !tbaa !9
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 304
  %33 = load i64, ptr %32, align 8, !tbaa !62
  %34 = icmp ult i64 %30, %33
  br i1 %34, label %35, label %22

35:                                               ; preds = %22, %27, %12
  %36 = phi ptr [ %13, %12 ], [ %31, %27 ], [ %31, %22 ]
  %37 = phi i1 [ false, %12 ], [ %34, %27 ], [ %34, %22 ]
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 296
  %39 = load i64, ptr %38, align 8, !tbaa !63
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %44, label %41

41:                                               ; preds = %35
  %42 = tail call fastcc i64 @receive()
  %43 = load ptr, ptr @S, align 8, !tbaa !9
  br label %44

44:                                               ; preds = %35, %41
  %45 = phi ptr [ %43, %41 ], [ %36, %35 ]
  %46 = phi i64 [ %42, %41 ], [ 0, %35 ]
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 136
  %48 = load i64, ptr %47, align 8, !tbaa !64
  %49 = add i64 %48, 3200
  %50 = getelementptr inbounds nuw i8, ptr %45, i64 176
  %51 = load i64, ptr %50, align 8, !tbaa !65
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %392, label %53, !prof !66

53:                                               ; preds = %44
  %54 = getelementptr inbounds nuw i8, ptr %45, i64 232
  %55 = load i64, ptr %54, align 8, !tbaa !67
  %56 = sub i64 %49, %55
  %57 = getelementptr inbounds nuw i8, ptr %45, i64 240
  %58 = load i64, ptr %57, align 8, !tbaa !68
  %59 = icmp ugt i64 %56, %58
  br i1 %59, label %392, label %60, !prof !66

60:                                               ; preds = %53
  %61 = getelementptr inbounds nuw i8, ptr %45, i64 296
  %62 = load i64, ptr %61, align 8, !tbaa !63
  switch i64 %62, label %275 [
    i64 0, label %63
    i64 1, label %242
  ]

63:                                               ; preds = %60
  %64 = getelementptr inbounds nuw i8, ptr %45, i64 144
  %65 = load i64, ptr %64, align 8, !tbaa !59
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  store i64 0, ptr %3, align 8, !tbaa !22
  %66 = getelementptr inbounds nuw i8, ptr %45, i64 152
  %67 = load i64, ptr %66, align 8, !tbaa !69
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
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 288
  %82 = load i64, ptr %81, align 8, !tbaa !60
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %112, label %84

84:                                               ; preds = %78, %106
  %85 = phi ptr [ %107, %106 ], [ %80, %78 ]
  %86 = phi i64 [ %108, %106 ], [ 0, %78 ]
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 280
  %88 = load i64, ptr %87, align 8, !tbaa !70
  %89 = icmp eq i64 %86, %88
  br i1 %89, label %106, label %90

90:                                               ; preds = %84
  %91 = tail call i64 @cfg_words() #15
  %92 = shl i64 %91, 13
  %93 = add i64 %92, 8208
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 96
  %96 = load ptr, ptr %95, align 8, !tbaa !58
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 288
  %98 = load i64, ptr %97, align 8, !tbaa !60
  %99 = mul i64 %98, %88
  %100 = add i64 %99, %86
  %101 = mul i64 %100, %93
  %102 = getelementptr inbounds nuw i64, ptr %96, i64 %101
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 16512
  %104 = getelementptr inbounds nuw i64, ptr @sent, i64 %86
  %105 = load i64, ptr %104, align 8, !tbaa !22
  store atomic i64 %105, ptr %103 release, align 8
  br label %106

106:                                              ; preds = %90, %84
  %107 = phi ptr [ %85, %84 ], [ %94, %90 ]
  %108 = add nuw i64 %86, 1
  %109 = getelementptr inbounds nuw i8, ptr %107, i64 288
  %110 = load i64, ptr %109, align 8, !tbaa !60
  %111 = icmp ult i64 %108, %110
  br i1 %111, label %84, label %112, !llvm.loop !71

112:                                              ; preds = %106, %78
  %113 = tail call fastcc i64 @receive()
  %114 = load ptr, ptr @S, align 8, !tbaa !9
  br label %115

115:                                              ; preds = %112, %71
  %116 = phi ptr [ %114, %112 ], [ %72, %71 ]
  %117 = phi i64 [ 0, %112 ], [ %73, %71 ]
  %118 = getelementptr inbounds nuw i8, ptr %116, i64 136
  %119 = load i64, ptr %118, align 8, !tbaa !64
  %120 = add i64 %119, 3200
  %121 = getelementptr inbounds nuw i8, ptr %116, i64 176
  %122 = load i64, ptr %121, align 8, !tbaa !65
  %123 = icmp ugt i64 %120, %122
  br i1 %123, label %178, label %124, !prof !66

124:                                              ; preds = %115
  %125 = getelementptr inbounds nuw i8, ptr %116, i64 232
  %126 = load i64, ptr %125, align 8, !tbaa !67
  %127 = sub i64 %120, %126
  %128 = getelementptr inbounds nuw i8, ptr %116, i64 240
  %129 = load i64, ptr %128, align 8, !tbaa !68
  %130 = icmp ugt i64 %127, %129
  br i1 %130, label %178, label %131, !prof !66

131:                                              ; preds = %124
  %132 = getelementptr inbounds nuw i8, ptr %116, i64 288
  %133 = load i64, ptr %132, align 8, !tbaa !60
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %168, label %135

135:                                              ; preds = %131, %162
  %136 = phi ptr [ %163, %162 ], [ %116, %131 ]
  %137 = phi i64 [ %164, %162 ], [ 0, %131 ]
  %138 = getelementptr inbounds nuw i8, ptr %136, i64 280
  %139 = load i64, ptr %138, align 8, !tbaa !70
  %140 = icmp eq i64 %137, %139
  br i1 %140, label %162, label %141

141:                                              ; preds = %135
  %142 = getelementptr inbounds nuw i64, ptr @sent, i64 %137
  %143 = load i64, ptr %142, align 8, !tbaa !22
  %144 = tail call i64 @cfg_words() #15
  %145 = shl i64 %144, 13
  %146 = add i64 %145, 8208
  %147 = load ptr, ptr @S, align 8, !tbaa !9
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 96
  %149 = load ptr, ptr %148, align 8, !tbaa !58
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 16448
  %151 = getelementptr inbounds nuw i8, ptr %147, i64 288
  %152 = load i64, ptr %151, align 8, !tbaa !60
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
  %165 = getelementptr inbounds nuw i8, ptr %163, i64 288
  %166 = load i64, ptr %165, align 8, !tbaa !60
  %167 = icmp ult i64 %164, %166
  br i1 %167, label %135, label %168, !llvm.loop !72

168:                                              ; preds = %162, %131
  %169 = call fastcc i64 @expand(i64 noundef %74, i64 noundef %117, ptr noundef %3)
  %170 = add nuw i64 %74, 1
  %171 = add i64 %75, -1
  %172 = load ptr, ptr @S, align 8, !tbaa !9
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 152
  %174 = load i64, ptr %173, align 8, !tbaa !69
  %175 = icmp ult i64 %170, %174
  %176 = icmp ne i64 %171, 0
  %177 = select i1 %175, i1 %176, i1 false
  br i1 %177, label %71, label %178, !llvm.loop !73

178:                                              ; preds = %168, %124, %115, %141, %63
  %179 = phi i64 [ %74, %141 ], [ %65, %63 ], [ %74, %115 ], [ %170, %168 ], [ %74, %124 ]
  %180 = phi i64 [ %117, %141 ], [ 0, %63 ], [ %117, %115 ], [ %169, %168 ], [ %117, %124 ]
  %181 = tail call fastcc i32 @flush(i64 noundef %180)
  %182 = load ptr, ptr @S, align 8, !tbaa !9
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 288
  %184 = load i64, ptr %183, align 8, !tbaa !60
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %214, label %186

186:                                              ; preds = %178, %208
  %187 = phi ptr [ %209, %208 ], [ %182, %178 ]
  %188 = phi i64 [ %210, %208 ], [ 0, %178 ]
  %189 = getelementptr inbounds nuw i8, ptr %187, i64 280
  %190 = load i64, ptr %189, align 8, !tbaa !70
  %191 = icmp eq i64 %188, %190
  br i1 %191, label %208, label %192

192:                                              ; preds = %186
  %193 = tail call i64 @cfg_words() #15
  %194 = shl i64 %193, 13
  %195 = add i64 %194, 8208
  %196 = load ptr, ptr @S, align 8, !tbaa !9
  %197 = getelementptr inbounds nuw i8, ptr %196, i64 96
  %198 = load ptr, ptr %197, align 8, !tbaa !58
  %199 = getelementptr inbounds nuw i8, ptr %196, i64 288
  %200 = load i64, ptr %199, align 8, !tbaa !60
  %201 = mul i64 %200, %190
  %202 = add i64 %201, %188
  %203 = mul i64 %202, %195
  %204 = getelementptr inbounds nuw i64, ptr %198, i64 %203
  %205 = getelementptr inbounds nuw i8, ptr %204, i64 16512
  %206 = getelementptr inbounds nuw i64, ptr @sent, i64 %188
  %207 = load i64, ptr %206, align 8, !tbaa !22
  store atomic i64 %207, ptr %205 release, align 8
  br label %208

208:                                              ; preds = %192, %186
  %209 = phi ptr [ %187, %186 ], [ %196, %192 ]
  %210 = add nuw i64 %188, 1
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 288
  %212 = load i64, ptr %211, align 8, !tbaa !60
  %213 = icmp ult i64 %210, %212
  br i1 %213, label %186, label %214, !llvm.loop !71

214:                                              ; preds = %208, %178
  %215 = phi ptr [ %182, %178 ], [ %209, %208 ]
  %216 = getelementptr inbounds nuw i8, ptr %215, i64 144
  store i64 %179, ptr %216, align 8, !tbaa !59
  %217 = load i64, ptr %3, align 8, !tbaa !22
  %218 = getelementptr inbounds nuw i8, ptr %215, i64 168
  %219 = load i64, ptr %218, align 8, !tbaa !74
  %220 = add i64 %219, %217
  store i64 %220, ptr %218, align 8, !tbaa !74
  %221 = getelementptr inbounds nuw i8, ptr %215, i64 152
  %222 = load i64, ptr %221, align 8, !tbaa !69
  %223 = icmp eq i64 %179, %222
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  br i1 %223, label %224, label %237

224:                                              ; preds = %214
  %225 = getelementptr inbounds nuw i8, ptr %215, i64 296
  store i64 1, ptr %225, align 8, !tbaa !63
  %226 = getelementptr inbounds nuw i8, ptr %215, i64 96
  %227 = load ptr, ptr %226, align 8, !tbaa !58
  %228 = getelementptr inbounds nuw i8, ptr %227, i64 64
  %229 = getelementptr inbounds nuw i8, ptr %215, i64 280
  %230 = load i64, ptr %229, align 8, !tbaa !70
  %231 = getelementptr inbounds nuw %struct.flag, ptr %228, i64 %230
  %232 = getelementptr inbounds nuw i8, ptr %215, i64 304
  %233 = load i64, ptr %232, align 8, !tbaa !62
  store atomic i64 %233, ptr %231 release, align 8
  %234 = load ptr, ptr @S, align 8, !tbaa !9
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 144
  %236 = load i64, ptr %235, align 8, !tbaa !59
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
  %246 = getelementptr inbounds nuw i8, ptr %45, i64 248
  %247 = load i64, ptr %246, align 8, !tbaa !75
  %248 = sub i64 %48, %247
  %249 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %250 = load ptr, ptr %249, align 8, !tbaa !58
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 8256
  %252 = getelementptr inbounds nuw i8, ptr %45, i64 280
  %253 = load i64, ptr %252, align 8, !tbaa !70
  %254 = getelementptr inbounds nuw %struct.flag, ptr %251, i64 %253
  store i64 %248, ptr %254, align 8, !tbaa !76
  %255 = getelementptr inbounds nuw i8, ptr %45, i64 312
  %256 = load i64, ptr %255, align 8, !tbaa !78
  %257 = getelementptr inbounds nuw i8, ptr %250, i64 12352
  %258 = getelementptr inbounds nuw %struct.flag, ptr %257, i64 %253
  store i64 %256, ptr %258, align 8, !tbaa !76
  %259 = icmp eq i64 %253, 0
  br i1 %259, label %260, label %269

260:                                              ; preds = %245
  %261 = getelementptr inbounds nuw i8, ptr %250, i64 8
  %262 = load i64, ptr %261, align 8, !tbaa !22
  %263 = icmp eq i64 %262, 0
  br i1 %263, label %269, label %264

264:                                              ; preds = %260
  %265 = getelementptr inbounds nuw i8, ptr %45, i64 304
  %266 = load i64, ptr %265, align 8, !tbaa !62
  %267 = getelementptr inbounds nuw i8, ptr %250, i64 16
  store i64 %266, ptr %267, align 8, !tbaa !22
  %268 = load i64, ptr %252, align 8, !tbaa !70
  br label %269

269:                                              ; preds = %245, %260, %264
  %270 = phi i64 [ %253, %245 ], [ 0, %260 ], [ %268, %264 ]
  store i64 2, ptr %61, align 8, !tbaa !63
  %271 = getelementptr inbounds nuw i8, ptr %250, i64 4160
  %272 = getelementptr inbounds nuw %struct.flag, ptr %271, i64 %270
  %273 = getelementptr inbounds nuw i8, ptr %45, i64 304
  %274 = load i64, ptr %273, align 8, !tbaa !62
  store atomic i64 %274, ptr %272 release, align 8
  br label %375

275:                                              ; preds = %60
  %276 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %277 = load ptr, ptr %276, align 8, !tbaa !58
  %278 = getelementptr inbounds nuw i8, ptr %277, i64 4160
  %279 = getelementptr inbounds nuw i8, ptr %45, i64 288
  %280 = load i64, ptr %279, align 8, !tbaa !60
  %281 = icmp eq i64 %280, 0
  br i1 %281, label %392, label %287

282:                                              ; preds = %287
  %283 = add nuw i64 %288, 1
  %284 = getelementptr inbounds nuw i8, ptr %291, i64 288
  %285 = load i64, ptr %284, align 8, !tbaa !60
  %286 = icmp ult i64 %283, %285
  br i1 %286, label %287, label %295, !llvm.loop !61

287:                                              ; preds = %275, %282
  %288 = phi i64 [ %283, %282 ], [ 0, %275 ]
  %289 = getelementptr inbounds nuw %struct.flag, ptr %278, i64 %288
  %290 = load atomic i64, ptr %289 acquire, align 8
  %291 = load ptr, ptr @S, align 8, !tbaa !9
  %292 = getelementptr inbounds nuw i8, ptr %291, i64 304
  %293 = load i64, ptr %292, align 8, !tbaa !62
  %294 = icmp ult i64 %290, %293
  br i1 %294, label %370, label %282

295:                                              ; preds = %282
  %296 = icmp eq i64 %285, 0
  br i1 %296, label %392, label %297

297:                                              ; preds = %295
  %298 = getelementptr inbounds nuw i8, ptr %291, i64 96
  %299 = load ptr, ptr %298, align 8, !tbaa !58
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
  %314 = load i64, ptr %313, align 8, !tbaa !76
  %315 = add i64 %314, %311
  %316 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %309
  %317 = load i64, ptr %316, align 8, !tbaa !76
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
  %330 = load i64, ptr %329, align 8, !tbaa !76
  %331 = add i64 %330, %327
  %332 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %325
  %333 = load i64, ptr %332, align 8, !tbaa !76
  %334 = or i64 %333, %326
  %335 = or disjoint i64 %325, 1
  %336 = getelementptr inbounds nuw %struct.flag, ptr %300, i64 %335
  %337 = load i64, ptr %336, align 8, !tbaa !76
  %338 = add i64 %337, %331
  %339 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %335
  %340 = load i64, ptr %339, align 8, !tbaa !76
  %341 = or i64 %340, %334
  %342 = add nuw i64 %325, 2
  %343 = add i64 %328, 2
  %344 = icmp eq i64 %343, %305
  br i1 %344, label %306, label %324, !llvm.loop !79

345:                                              ; preds = %319
  %346 = getelementptr inbounds nuw i8, ptr %291, i64 200
  %347 = load i64, ptr %346, align 8, !tbaa !44
  %348 = icmp eq i64 %347, 0
  br i1 %348, label %392, label %349

349:                                              ; preds = %345, %319
  %350 = getelementptr inbounds nuw i8, ptr %291, i64 320
  %351 = load i64, ptr %350, align 8, !tbaa !80
  %352 = or i64 %351, %321
  store i64 %352, ptr %350, align 8, !tbaa !80
  br i1 %322, label %392, label %353

353:                                              ; preds = %349
  %354 = getelementptr inbounds nuw i8, ptr %291, i64 160
  %355 = load i64, ptr %354, align 8, !tbaa !26
  %356 = add i64 %355, 1
  store i64 %356, ptr %354, align 8, !tbaa !26
  %357 = getelementptr inbounds nuw i8, ptr %291, i64 248
  %358 = load i64, ptr %357, align 8, !tbaa !75
  %359 = getelementptr inbounds nuw i8, ptr %291, i64 144
  store i64 %358, ptr %359, align 8, !tbaa !59
  %360 = getelementptr inbounds nuw i8, ptr %291, i64 136
  %361 = load i64, ptr %360, align 8, !tbaa !64
  %362 = getelementptr inbounds nuw i8, ptr %291, i64 152
  store i64 %361, ptr %362, align 8, !tbaa !69
  store i64 %361, ptr %357, align 8, !tbaa !75
  %363 = getelementptr inbounds nuw i8, ptr %291, i64 296
  store i64 0, ptr %363, align 8, !tbaa !63
  %364 = getelementptr inbounds nuw i8, ptr %299, i64 16
  %365 = load i64, ptr %364, align 8, !tbaa !22
  %366 = getelementptr inbounds nuw i8, ptr %291, i64 304
  %367 = load i64, ptr %366, align 8, !tbaa !62
  %368 = add i64 %367, 1
  store i64 %368, ptr %366, align 8, !tbaa !62
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
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 288
  %3 = load i64, ptr %2, align 8, !tbaa !60
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %143, %0
  %6 = phi i64 [ 0, %0 ], [ %144, %143 ]
  ret i64 %6

7:                                                ; preds = %0, %143
  %8 = phi ptr [ %146, %143 ], [ %1, %0 ]
  %9 = phi i64 [ %144, %143 ], [ 0, %0 ]
  %10 = phi i64 [ %145, %143 ], [ 0, %0 ]
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 280
  %12 = load i64, ptr %11, align 8, !tbaa !70
  %13 = tail call i64 @cfg_words() #15
  %14 = shl i64 %13, 13
  %15 = add i64 %14, 8208
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %18 = load ptr, ptr %17, align 8, !tbaa !58
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16448
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 288
  %21 = load i64, ptr %20, align 8, !tbaa !60
  %22 = mul i64 %21, %10
  %23 = add i64 %22, %12
  %24 = mul i64 %23, %15
  %25 = getelementptr inbounds nuw i64, ptr %19, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !76
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 280
  %28 = load i64, ptr %27, align 8, !tbaa !70
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
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 136
  %41 = load i64, ptr %40, align 8, !tbaa !64
  %42 = add i64 %41, 3200
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 176
  %44 = load i64, ptr %43, align 8, !tbaa !65
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %143, label %46, !prof !66

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 232
  %48 = load i64, ptr %47, align 8, !tbaa !67
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %39, i64 240
  %51 = load i64, ptr %50, align 8, !tbaa !68
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %143, label %53, !prof !66

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
  br i1 %61, label %143, label %36, !llvm.loop !81

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
  %80 = load i64, ptr %79, align 8, !tbaa !22
  %81 = getelementptr inbounds nuw i64, ptr %74, i64 %78
  store i64 %80, ptr %81, align 8, !tbaa !22
  %82 = add nuw i64 %78, 1
  %83 = tail call i64 @cfg_words() #15
  %84 = icmp ult i64 %82, %83
  br i1 %84, label %77, label %85, !llvm.loop !46

85:                                               ; preds = %77, %62
  %86 = tail call i64 @cfg_words() #15
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %102, label %88

88:                                               ; preds = %85, %88
  %89 = phi i64 [ %98, %88 ], [ -7046029254386353131, %85 ]
  %90 = phi i64 [ %99, %88 ], [ 0, %85 ]
  %91 = getelementptr inbounds nuw i64, ptr %69, i64 %90
  %92 = load i64, ptr %91, align 8, !tbaa !22
  %93 = xor i64 %92, %89
  %94 = zext i64 %93 to i128
  %95 = mul nuw i128 %94, 15485907386658061715
  %96 = lshr i128 %95, 64
  %97 = xor i128 %96, %95
  %98 = trunc i128 %97 to i64
  %99 = add nuw i64 %90, 1
  %100 = tail call i64 @cfg_words() #15
  %101 = icmp ult i64 %99, %100
  br i1 %101, label %88, label %102, !llvm.loop !47

102:                                              ; preds = %88, %85
  %103 = phi i64 [ -7046029254386353131, %85 ], [ %98, %88 ]
  %104 = mul i64 %103, -7046029254386353131
  %105 = lshr i64 %103, 29
  %106 = xor i64 %104, %105
  store i64 %106, ptr %73, align 8, !tbaa !22
  %107 = tail call i64 @cfg_words() #15
  %108 = getelementptr inbounds nuw i64, ptr %69, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !22
  %110 = and i64 %109, 4294967295
  %111 = getelementptr inbounds nuw i8, ptr %73, i64 8
  store i64 %110, ptr %111, align 8, !tbaa !22
  %112 = tail call i64 @cfg_words() #15
  %113 = getelementptr inbounds nuw i64, ptr %69, i64 %112
  %114 = load i64, ptr %113, align 8, !tbaa !22
  %115 = lshr i64 %114, 32
  %116 = getelementptr inbounds nuw i8, ptr %73, i64 16
  store i64 %115, ptr %116, align 8, !tbaa !22
  %117 = load ptr, ptr @S, align 8, !tbaa !9
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %119 = load ptr, ptr %118, align 8, !tbaa !49
  %120 = load i64, ptr %73, align 8, !tbaa !22
  %121 = zext i64 %120 to i128
  %122 = getelementptr inbounds nuw i8, ptr %117, i64 128
  %123 = load i64, ptr %122, align 8, !tbaa !48
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
  %135 = load ptr, ptr %134, align 8, !tbaa !45
  %136 = load i64, ptr %111, align 8, !tbaa !22
  %137 = tail call i64 @cfg_words() #15
  %138 = mul i64 %137, %136
  %139 = getelementptr inbounds nuw i64, ptr %135, i64 %138
  tail call void @llvm.prefetch.p0(ptr %139, i32 0, i32 3, i32 1)
  br label %140

140:                                              ; preds = %133, %102
  %141 = add nuw nsw i64 %63, 1
  %142 = icmp eq i64 %141, %55
  br i1 %142, label %57, label %62, !llvm.loop !82

143:                                              ; preds = %57, %36, %46, %7, %30
  %144 = phi i64 [ %9, %30 ], [ %9, %7 ], [ %37, %36 ], [ %60, %57 ], [ %37, %46 ]
  %145 = add nuw i64 %10, 1
  %146 = load ptr, ptr @S, align 8, !tbaa !9
  %147 = getelementptr inbounds nuw i8, ptr %146, i64 288
  %148 = load i64, ptr %147, align 8, !tbaa !60
  %149 = icmp ult i64 %145, %148
  br i1 %149, label %7, label %5, !llvm.loop !83
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
  store i64 0, ptr @now_state, align 8, !tbaa !22
  store i64 65535, ptr @now_move, align 8, !tbaa !22
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %4, i8 0, i64 512, i1 false), !tbaa !22
  %6 = call i64 @model_init(ptr noundef nonnull %4, ptr noundef nonnull %5) #15
  %7 = icmp eq i64 %6, 1
  br i1 %7, label %8, label %117

8:                                                ; preds = %1
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 192
  %11 = load i64, ptr %10, align 8, !tbaa !55
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  call void @model_canon(ptr noundef nonnull %4) #15
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  br label %15

15:                                               ; preds = %13, %8
  %16 = phi ptr [ %14, %13 ], [ %9, %8 ]
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 328
  %18 = load i64, ptr %17, align 8, !tbaa !84
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
  %27 = load i64, ptr %26, align 8, !tbaa !22
  %28 = xor i64 %27, %24
  %29 = zext i64 %28 to i128
  %30 = mul nuw i128 %29, 15485907386658061715
  %31 = lshr i128 %30, 64
  %32 = xor i128 %31, %30
  %33 = trunc i128 %32 to i64
  %34 = add nuw i64 %25, 1
  %35 = call i64 @cfg_words() #15
  %36 = icmp ult i64 %34, %35
  br i1 %36, label %23, label %37, !llvm.loop !47

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
  %47 = load i64, ptr %46, align 8, !tbaa !22
  %48 = xor i64 %47, %44
  %49 = zext i64 %48 to i128
  %50 = mul nuw i128 %49, 15485907386658061715
  %51 = lshr i128 %50, 64
  %52 = xor i128 %51, %50
  %53 = trunc i128 %52 to i64
  %54 = add nuw i64 %45, 1
  %55 = call i64 @cfg_words() #15
  %56 = icmp ult i64 %54, %55
  br i1 %56, label %43, label %57, !llvm.loop !47

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
  %68 = load i64, ptr %67, align 8, !tbaa !22
  %69 = xor i64 %68, %65
  %70 = zext i64 %69 to i128
  %71 = mul nuw i128 %70, 15485907386658061715
  %72 = lshr i128 %71, 64
  %73 = xor i128 %72, %71
  %74 = trunc i128 %73 to i64
  %75 = add nuw i64 %66, 1
  %76 = call i64 @cfg_words() #15
  %77 = icmp ult i64 %75, %76
  br i1 %77, label %64, label %78, !llvm.loop !47

78:                                               ; preds = %64, %57
  %79 = phi i64 [ -7046029254386353131, %57 ], [ %74, %64 ]
  %80 = mul i64 %79, -7046029254386353131
  %81 = lshr i64 %79, 29
  %82 = xor i64 %80, %81
  %83 = zext i64 %82 to i128
  %84 = load ptr, ptr @S, align 8, !tbaa !9
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 128
  %86 = load i64, ptr %85, align 8, !tbaa !48
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
  %96 = load ptr, ptr %95, align 8, !tbaa !85
  %97 = icmp eq ptr %96, null
  br i1 %97, label %99, label %98

98:                                               ; preds = %93
  store i64 0, ptr %96, align 8, !tbaa !22
  br label %99

99:                                               ; preds = %98, %93
  %100 = getelementptr inbounds nuw i8, ptr %94, i64 152
  store i64 1, ptr %100, align 8, !tbaa !69
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %101 = call i64 @cfg_words() #15
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %109, label %103

103:                                              ; preds = %99, %103
  %104 = phi i64 [ %106, %103 ], [ 0, %99 ]
  %105 = getelementptr inbounds nuw i64, ptr %2, i64 %104
  store i64 -1, ptr %105, align 8, !tbaa !22
  %106 = add nuw i64 %104, 1
  %107 = call i64 @cfg_words() #15
  %108 = icmp ult i64 %106, %107
  br i1 %108, label %103, label %109, !llvm.loop !86

109:                                              ; preds = %103, %99
  %110 = call i64 @model_check_always(ptr noundef nonnull %4, ptr noundef nonnull %2, ptr noundef nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  %111 = icmp ne i64 %110, 1
  %112 = zext i1 %111 to i64
  %113 = load ptr, ptr @S, align 8, !tbaa !9
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 320
  %115 = load i64, ptr %114, align 8, !tbaa !80
  %116 = or i64 %115, %112
  store i64 %116, ptr %114, align 8, !tbaa !80
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
  %11 = load i64, ptr %10, align 8, !tbaa !22
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
  br i1 %21, label %7, label %22, !llvm.loop !53

22:                                               ; preds = %7, %4
  %23 = phi i64 [ 2685821657736338717, %4 ], [ %18, %7 ]
  %24 = lshr i64 %23, 32
  %25 = xor i64 %24, %23
  %26 = mul i64 %25, -6939452855193903323
  %27 = lshr i64 %26, 28
  %28 = xor i64 %27, %26
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 344
  %31 = load i64, ptr %30, align 8, !tbaa !51
  %32 = and i64 %28, %31
  %33 = tail call range(i64 1, 0) i64 @llvm.umax.i64(i64 %32, i64 1)
  %34 = zext i64 %1 to i128
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 128
  %36 = load i64, ptr %35, align 8, !tbaa !48
  %37 = zext i64 %36 to i128
  %38 = mul nuw i128 %37, %34
  %39 = lshr i128 %38, 64
  %40 = trunc nuw i128 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !49
  %43 = getelementptr inbounds nuw i8, ptr %29, i64 336
  %44 = load i64, ptr %43, align 8, !tbaa !50
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
  br i1 %64, label %65, label %50, !llvm.loop !87

65:                                               ; preds = %55, %22
  %66 = phi i64 [ %45, %22 ], [ %60, %55 ]
  %67 = phi i64 [ 0, %22 ], [ %56, %55 ]
  %68 = getelementptr inbounds nuw i8, ptr %42, i64 %66
  %69 = getelementptr inbounds nuw i8, ptr %29, i64 352
  %70 = load i64, ptr %69, align 8, !tbaa !88
  %71 = add i64 %70, %67
  store i64 %71, ptr %69, align 8, !tbaa !88
  %72 = load i64, ptr %68, align 8
  %73 = xor i64 %31, -1
  %74 = and i64 %72, %73
  %75 = or i64 %74, %33
  store i64 %75, ptr %68, align 8
  %76 = load ptr, ptr %29, align 8, !tbaa !45
  %77 = getelementptr inbounds nuw i8, ptr %29, i64 136
  %78 = load i64, ptr %77, align 8, !tbaa !64
  %79 = tail call i64 @cfg_words() #15
  %80 = mul i64 %79, %78
  %81 = getelementptr inbounds nuw i64, ptr %76, i64 %80
  %82 = tail call i64 @cfg_words() #15
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %92, label %84

84:                                               ; preds = %65, %84
  %85 = phi i64 [ %89, %84 ], [ 0, %65 ]
  %86 = getelementptr inbounds nuw i64, ptr %0, i64 %85
  %87 = load i64, ptr %86, align 8, !tbaa !22
  %88 = getelementptr inbounds nuw i64, ptr %81, i64 %85
  store i64 %87, ptr %88, align 8, !tbaa !22
  %89 = add nuw i64 %85, 1
  %90 = tail call i64 @cfg_words() #15
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %84, label %92, !llvm.loop !46

92:                                               ; preds = %84, %65
  %93 = trunc i64 %2 to i32
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 16
  %96 = load ptr, ptr %95, align 8, !tbaa !33
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 136
  %98 = load i64, ptr %97, align 8, !tbaa !64
  %99 = getelementptr inbounds nuw i32, ptr %96, i64 %98
  store i32 %93, ptr %99, align 4, !tbaa !5
  %100 = trunc i64 %3 to i16
  %101 = getelementptr inbounds nuw i8, ptr %94, i64 24
  %102 = load ptr, ptr %101, align 8, !tbaa !34
  %103 = getelementptr inbounds nuw i16, ptr %102, i64 %98
  store i16 %100, ptr %103, align 2, !tbaa !31
  %104 = getelementptr inbounds nuw i8, ptr %94, i64 56
  %105 = load ptr, ptr %104, align 8, !tbaa !85
  %106 = icmp eq ptr %105, null
  br i1 %106, label %118, label %107

107:                                              ; preds = %92
  %108 = getelementptr inbounds nuw i8, ptr %94, i64 160
  %109 = load i64, ptr %108, align 8, !tbaa !26
  %110 = shl i64 %109, 32
  %111 = add i64 %110, 4294967296
  %112 = or i64 %111, %98
  %113 = getelementptr inbounds nuw i8, ptr %94, i64 256
  %114 = load i64, ptr %113, align 8, !tbaa !89
  %115 = add i64 %114, 1
  store i64 %115, ptr %113, align 8, !tbaa !89
  %116 = getelementptr inbounds nuw i64, ptr %105, i64 %114
  store i64 %112, ptr %116, align 8, !tbaa !22
  %117 = load i64, ptr %97, align 8, !tbaa !64
  br label %118

118:                                              ; preds = %92, %107
  %119 = phi i64 [ %117, %107 ], [ %98, %92 ]
  %120 = add i64 %119, 1
  store i64 %120, ptr %97, align 8, !tbaa !64
  br label %121

121:                                              ; preds = %50, %118
  ret void
}

; Function Attrs: inlinehint nounwind
define internal fastcc void @insert(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #4 {
  %6 = and i64 %2, -8
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !49
  %10 = getelementptr inbounds nuw i64, ptr %9, i64 %6
  %11 = load <8 x i64>, ptr %10, align 64, !tbaa !90
  %12 = tail call i64 @cfg_full_keys() #15
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %20, label %14

14:                                               ; preds = %5
  %15 = load i64, ptr %0, align 8, !tbaa !22
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
  br i1 %36, label %37, label %47, !prof !91

37:                                               ; preds = %26, %37
  %38 = phi i64 [ %44, %37 ], [ %6, %26 ]
  %39 = add i64 %38, 8
  %40 = load ptr, ptr @S, align 8, !tbaa !9
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 128
  %42 = load i64, ptr %41, align 8, !tbaa !48
  %43 = icmp eq i64 %39, %42
  %44 = select i1 %43, i64 0, i64 %39
  %45 = tail call fastcc i64 @ends(ptr noundef readonly %0, i64 noundef %1, i64 noundef %44)
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %37, label %47, !prof !92, !llvm.loop !93

47:                                               ; preds = %37, %26
  %48 = phi i64 [ %6, %26 ], [ %44, %37 ]
  %49 = phi i64 [ %35, %26 ], [ %45, %37 ]
  %50 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %49, i1 true)
  %51 = add i64 %50, %48
  %52 = load ptr, ptr @S, align 8, !tbaa !9
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %54 = load ptr, ptr %53, align 8, !tbaa !49
  %55 = getelementptr inbounds nuw i64, ptr %54, i64 %51
  %56 = load i64, ptr %55, align 8, !tbaa !22
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
  %69 = load ptr, ptr %68, align 8, !tbaa !49
  %70 = getelementptr inbounds nuw i64, ptr %69, i64 %63
  %71 = load i64, ptr %70, align 8, !tbaa !22
  %72 = load ptr, ptr %67, align 8, !tbaa !45
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
  %84 = load i64, ptr %83, align 8, !tbaa !22
  %85 = getelementptr inbounds nuw i64, ptr %0, i64 %81
  %86 = load i64, ptr %85, align 8, !tbaa !22
  %87 = xor i64 %86, %84
  %88 = or i64 %87, %82
  %89 = add nuw i64 %81, 1
  %90 = tail call i64 @cfg_words() #15
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %80, label %92, !llvm.loop !56

92:                                               ; preds = %80
  %93 = icmp eq i64 %88, 0
  br i1 %93, label %214, label %94

94:                                               ; preds = %92
  %95 = add i64 %63, 1
  %96 = load ptr, ptr @S, align 8, !tbaa !9
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 128
  %98 = load i64, ptr %97, align 8, !tbaa !48
  %99 = icmp eq i64 %95, %98
  %100 = select i1 %99, i64 0, i64 %95
  %101 = and i64 %100, -8
  %102 = getelementptr inbounds nuw i8, ptr %96, i64 8
  %103 = load ptr, ptr %102, align 8, !tbaa !49
  %104 = getelementptr inbounds nuw i64, ptr %103, i64 %101
  %105 = load <8 x i64>, ptr %104, align 64, !tbaa !90
  %106 = tail call i64 @cfg_full_keys() #15
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %114, label %108

108:                                              ; preds = %94
  %109 = load i64, ptr %0, align 8, !tbaa !22
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
  br i1 %127, label %128, label %138, !prof !91

128:                                              ; preds = %117, %128
  %129 = phi i64 [ %135, %128 ], [ %101, %117 ]
  %130 = add i64 %129, 8
  %131 = load ptr, ptr @S, align 8, !tbaa !9
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 128
  %133 = load i64, ptr %132, align 8, !tbaa !48
  %134 = icmp eq i64 %130, %133
  %135 = select i1 %134, i64 0, i64 %130
  %136 = tail call fastcc i64 @ends(ptr noundef nonnull readonly %0, i64 noundef %1, i64 noundef %135)
  %137 = icmp eq i64 %136, 0
  br i1 %137, label %128, label %138, !prof !92, !llvm.loop !93

138:                                              ; preds = %128, %117
  %139 = phi i64 [ %101, %117 ], [ %135, %128 ]
  %140 = phi i64 [ %126, %117 ], [ %136, %128 ]
  %141 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %140, i1 true)
  %142 = add i64 %141, %139
  %143 = load ptr, ptr @S, align 8, !tbaa !9
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 8
  %145 = load ptr, ptr %144, align 8, !tbaa !49
  %146 = getelementptr inbounds nuw i64, ptr %145, i64 %142
  %147 = load i64, ptr %146, align 8, !tbaa !22
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %149, label %62, !llvm.loop !94

149:                                              ; preds = %138, %47
  %150 = phi i64 [ %51, %47 ], [ %142, %138 ]
  %151 = phi ptr [ %52, %47 ], [ %143, %138 ]
  %152 = getelementptr inbounds nuw i8, ptr %151, i64 136
  %153 = load i64, ptr %152, align 8, !tbaa !64
  %154 = tail call i64 @cfg_full_keys() #15
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %159, label %156

156:                                              ; preds = %149
  %157 = load i64, ptr %0, align 8, !tbaa !22
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
  %167 = load ptr, ptr %166, align 8, !tbaa !49
  %168 = getelementptr inbounds nuw i64, ptr %167, i64 %150
  store i64 %164, ptr %168, align 8, !tbaa !22
  %169 = load ptr, ptr %165, align 8, !tbaa !45
  %170 = getelementptr inbounds nuw i8, ptr %165, i64 136
  %171 = load i64, ptr %170, align 8, !tbaa !64
  %172 = tail call i64 @cfg_words() #15
  %173 = mul i64 %172, %171
  %174 = getelementptr inbounds nuw i64, ptr %169, i64 %173
  %175 = tail call i64 @cfg_words() #15
  %176 = icmp eq i64 %175, 0
  br i1 %176, label %185, label %177

177:                                              ; preds = %163, %177
  %178 = phi i64 [ %182, %177 ], [ 0, %163 ]
  %179 = getelementptr inbounds nuw i64, ptr %0, i64 %178
  %180 = load i64, ptr %179, align 8, !tbaa !22
  %181 = getelementptr inbounds nuw i64, ptr %174, i64 %178
  store i64 %180, ptr %181, align 8, !tbaa !22
  %182 = add nuw i64 %178, 1
  %183 = tail call i64 @cfg_words() #15
  %184 = icmp ult i64 %182, %183
  br i1 %184, label %177, label %185, !llvm.loop !46

185:                                              ; preds = %177, %163
  %186 = trunc i64 %3 to i32
  %187 = load ptr, ptr @S, align 8, !tbaa !9
  %188 = getelementptr inbounds nuw i8, ptr %187, i64 16
  %189 = load ptr, ptr %188, align 8, !tbaa !33
  %190 = getelementptr inbounds nuw i8, ptr %187, i64 136
  %191 = load i64, ptr %190, align 8, !tbaa !64
  %192 = getelementptr inbounds nuw i32, ptr %189, i64 %191
  store i32 %186, ptr %192, align 4, !tbaa !5
  %193 = trunc i64 %4 to i16
  %194 = getelementptr inbounds nuw i8, ptr %187, i64 24
  %195 = load ptr, ptr %194, align 8, !tbaa !34
  %196 = getelementptr inbounds nuw i16, ptr %195, i64 %191
  store i16 %193, ptr %196, align 2, !tbaa !31
  %197 = getelementptr inbounds nuw i8, ptr %187, i64 56
  %198 = load ptr, ptr %197, align 8, !tbaa !85
  %199 = icmp eq ptr %198, null
  br i1 %199, label %211, label %200

200:                                              ; preds = %185
  %201 = getelementptr inbounds nuw i8, ptr %187, i64 160
  %202 = load i64, ptr %201, align 8, !tbaa !26
  %203 = shl i64 %202, 32
  %204 = add i64 %203, 4294967296
  %205 = or i64 %204, %191
  %206 = getelementptr inbounds nuw i8, ptr %187, i64 256
  %207 = load i64, ptr %206, align 8, !tbaa !89
  %208 = add i64 %207, 1
  store i64 %208, ptr %206, align 8, !tbaa !89
  %209 = getelementptr inbounds nuw i64, ptr %198, i64 %207
  store i64 %205, ptr %209, align 8, !tbaa !22
  %210 = load i64, ptr %190, align 8, !tbaa !64
  br label %211

211:                                              ; preds = %185, %200
  %212 = phi i64 [ %210, %200 ], [ %191, %185 ]
  %213 = add i64 %212, 1
  store i64 %213, ptr %190, align 8, !tbaa !64
  br label %214

214:                                              ; preds = %66, %62, %92, %211
  ret void
}

; Function Attrs: nounwind
define range(i64 0, 6) i64 @run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca [64 x i64], align 16
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %6 = load i64, ptr %5, align 8, !tbaa !59
  %7 = add i64 %6, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  store i64 0, ptr %4, align 8, !tbaa !22
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %8 = icmp ult i64 %6, %7
  br i1 %8, label %9, label %1003

9:                                                ; preds = %2, %998
  %10 = phi ptr [ %999, %998 ], [ %0, %2 ]
  %11 = phi i64 [ %1001, %998 ], [ %6, %2 ]
  %12 = phi i64 [ %1000, %998 ], [ 0, %2 ]
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 152
  %14 = load i64, ptr %13, align 8, !tbaa !69
  %15 = icmp eq i64 %11, %14
  br i1 %15, label %20, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds nuw i8, ptr %10, i64 136
  %18 = load i64, ptr %17, align 8, !tbaa !64
  %19 = icmp eq i64 %11, %18
  br i1 %19, label %20, label %39

20:                                               ; preds = %16, %9
  %21 = call fastcc i32 @flush(i64 noundef %12)
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %1010

23:                                               ; preds = %20
  %24 = load ptr, ptr @S, align 8, !tbaa !9
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 136
  %26 = load i64, ptr %25, align 8, !tbaa !64
  %27 = icmp eq i64 %11, %26
  br i1 %27, label %1010, label %28

28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %24, i64 152
  %30 = load i64, ptr %29, align 8, !tbaa !69
  %31 = icmp eq i64 %11, %30
  br i1 %31, label %32, label %39

32:                                               ; preds = %28
  %33 = getelementptr inbounds nuw i8, ptr %24, i64 160
  %34 = load i64, ptr %33, align 8, !tbaa !26
  %35 = add i64 %34, 1
  store i64 %35, ptr %33, align 8, !tbaa !26
  store i64 %26, ptr %29, align 8, !tbaa !69
  %36 = getelementptr inbounds nuw i8, ptr %24, i64 272
  %37 = load i64, ptr %36, align 8, !tbaa !95
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %39, label %1010

39:                                               ; preds = %28, %32, %16
  %40 = phi i64 [ %26, %32 ], [ %30, %28 ], [ %14, %16 ]
  %41 = phi i64 [ %26, %32 ], [ %26, %28 ], [ %18, %16 ]
  %42 = phi ptr [ %24, %32 ], [ %24, %28 ], [ %10, %16 ]
  %43 = phi i64 [ 0, %32 ], [ 0, %28 ], [ %12, %16 ]
  %44 = add i64 %41, 3200
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 176
  %46 = load i64, ptr %45, align 8, !tbaa !65
  %47 = icmp ugt i64 %44, %46
  br i1 %47, label %56, label %48, !prof !66

48:                                               ; preds = %39
  %49 = getelementptr inbounds nuw i8, ptr %42, i64 232
  %50 = load i64, ptr %49, align 8, !tbaa !67
  %51 = sub i64 %44, %50
  %52 = getelementptr inbounds nuw i8, ptr %42, i64 240
  %53 = load i64, ptr %52, align 8, !tbaa !68
  %54 = icmp ugt i64 %51, %53
  %55 = select i1 %54, i64 2, i64 0, !prof !66
  br label %56

56:                                               ; preds = %39, %48
  %57 = phi i64 [ %55, %48 ], [ 3, %39 ]
  %58 = sub i64 %40, %11
  %59 = getelementptr inbounds nuw i8, ptr %42, i64 368
  %60 = load i64, ptr %59, align 8, !tbaa !96
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %91, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds nuw i8, ptr %42, i64 376
  %64 = load i64, ptr %63, align 8, !tbaa !97
  %65 = icmp ult i64 %11, %64
  br i1 %65, label %91, label %66

66:                                               ; preds = %62
  %67 = call i64 @llvm.usub.sat.i64(i64 %46, i64 %41)
  %68 = getelementptr inbounds nuw i8, ptr %42, i64 232
  %69 = load i64, ptr %68, align 8, !tbaa !67
  %70 = sub i64 %41, %69
  %71 = getelementptr inbounds nuw i8, ptr %42, i64 240
  %72 = load i64, ptr %71, align 8, !tbaa !68
  %73 = icmp ult i64 %70, %72
  %74 = sub nuw i64 %72, %70
  %75 = call i64 @llvm.umin.i64(i64 %67, i64 %74)
  %76 = select i1 %73, i64 %75, i64 0
  %77 = icmp ugt i64 %76, 3200
  br i1 %77, label %78, label %85

78:                                               ; preds = %66
  %79 = call i64 @llvm.umin.i64(i64 %58, i64 %60)
  %80 = add i64 %76, -3200
  %81 = getelementptr inbounds nuw i8, ptr %42, i64 392
  %82 = load i64, ptr %81, align 8, !tbaa !98
  %83 = udiv i64 %80, %82
  %84 = call i64 @llvm.umin.i64(i64 %79, i64 %83)
  br label %85

85:                                               ; preds = %78, %66
  %86 = phi i64 [ %84, %78 ], [ 0, %66 ]
  %87 = getelementptr inbounds nuw i8, ptr %42, i64 384
  %88 = load i64, ptr %87, align 8, !tbaa !99
  %89 = icmp ult i64 %86, %88
  %90 = select i1 %89, i64 0, i64 %86
  br label %91

91:                                               ; preds = %56, %62, %85
  %92 = phi i64 [ %90, %85 ], [ 0, %62 ], [ 0, %56 ]
  %93 = icmp eq i64 %57, 0
  br i1 %93, label %94, label %1003

94:                                               ; preds = %91
  %95 = icmp eq i64 %92, 0
  br i1 %95, label %992, label %96

96:                                               ; preds = %94
  %97 = call fastcc i32 @flush(i64 noundef %43)
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %1010

99:                                               ; preds = %96
  %100 = load ptr, ptr @S, align 8, !tbaa !9, !noalias !100
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 104
  %102 = load ptr, ptr %101, align 8, !tbaa !103, !noalias !100
  %103 = call i64 @cfg_words() #15, !noalias !100
  %104 = call i64 @cfg_mask_words() #15, !noalias !100
  %105 = call i64 @cfg_cpus() #15, !noalias !100
  %106 = call i64 @cfg_cpus() #15, !noalias !100
  store i64 %11, ptr @chunk, align 8, !tbaa !22
  %107 = load ptr, ptr @S, align 8, !tbaa !9
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 400
  %109 = load i64, ptr %108, align 8, !tbaa !104
  %110 = add i64 %109, %92
  store i64 %110, ptr %108, align 8, !tbaa !104
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
  %121 = load ptr, ptr %120, align 8, !tbaa !45
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
  br label %133, !llvm.loop !105

154:                                              ; preds = %154, %135
  %155 = phi i64 [ 0, %135 ], [ %171, %154 ]
  %156 = call i64 @cfg_words() #15
  %157 = mul i64 %156, %134
  %158 = getelementptr inbounds nuw i64, ptr %124, i64 %157
  %159 = call i64 @model_pc(ptr noundef %158, i64 noundef %155) #15
  %160 = trunc i64 %159 to i16
  %161 = getelementptr i16, ptr %138, i64 %155
  store i16 %160, ptr %161, align 2, !tbaa !31
  %162 = icmp ne i64 %159, 0
  %163 = load i8, ptr %137, align 1, !tbaa !90
  %164 = zext i1 %162 to i8
  %165 = or i8 %163, %164
  store i8 %165, ptr %137, align 1, !tbaa !90
  %166 = mul i64 %155, %126
  %167 = getelementptr i32, ptr %119, i64 %166
  %168 = getelementptr i32, ptr %167, i64 %159
  %169 = load i32, ptr %168, align 4, !tbaa !5
  %170 = add i32 %169, 1
  store i32 %170, ptr %168, align 4, !tbaa !5
  %171 = add nuw i64 %155, 1
  %172 = icmp eq i64 %171, %125
  br i1 %172, label %149, label %154, !llvm.loop !106

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
  br i1 %191, label %192, label %182, !llvm.loop !107

192:                                              ; preds = %178, %182, %173
  %193 = add nuw i64 %174, 1
  %194 = icmp eq i64 %193, %125
  br i1 %194, label %195, label %173, !llvm.loop !109

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
  br i1 %222, label %178, label %201, !llvm.loop !110

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
  %234 = load i16, ptr %233, align 2, !tbaa !31
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
  store i16 %226, ptr %243, align 2, !tbaa !31
  br label %244

244:                                              ; preds = %230, %229, %223
  %245 = add nuw i64 %224, 1
  %246 = icmp eq i64 %245, %92
  br i1 %246, label %247, label %223, !llvm.loop !111

247:                                              ; preds = %244
  %248 = call i64 @cfg_cpus() #15
  %249 = icmp eq i64 %248, 0
  br i1 %249, label %331, label %250

250:                                              ; preds = %247
  %251 = load i64, ptr %4, align 8
  br label %372

252:                                              ; preds = %225, %252
  %253 = phi i64 [ %280, %252 ], [ 0, %225 ]
  %254 = phi i64 [ %281, %252 ], [ 0, %225 ]
  %255 = mul i64 %253, %126
  %256 = getelementptr i16, ptr %228, i64 %253
  %257 = load i16, ptr %256, align 2, !tbaa !31
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
  store i16 %226, ptr %266, align 2, !tbaa !31
  %267 = or disjoint i64 %253, 1
  %268 = mul i64 %267, %126
  %269 = getelementptr i16, ptr %228, i64 %267
  %270 = load i16, ptr %269, align 2, !tbaa !31
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
  store i16 %226, ptr %279, align 2, !tbaa !31
  %280 = add nuw i64 %253, 2
  %281 = add i64 %254, 2
  %282 = icmp eq i64 %281, %198
  br i1 %282, label %229, label %252, !llvm.loop !112

283:                                              ; preds = %327, %99
  %284 = phi i64 [ 0, %99 ], [ %328, %327 ]
  %285 = getelementptr inbounds nuw i8, ptr @trailing, i64 %284
  store i8 0, ptr %285, align 1, !tbaa !90
  %286 = getelementptr inbounds nuw i8, ptr @enabled, i64 %284
  store i8 0, ptr %286, align 1, !tbaa !90
  %287 = getelementptr inbounds nuw i8, ptr @alive, i64 %284
  store i8 0, ptr %287, align 1, !tbaa !90
  %288 = call i64 @cfg_mask_words() #15
  %289 = icmp eq i64 %288, 0
  br i1 %289, label %327, label %290

290:                                              ; preds = %283
  %291 = load ptr, ptr @S, align 8, !tbaa !9
  %292 = getelementptr inbounds nuw i8, ptr %291, i64 80
  %293 = load ptr, ptr %292, align 8, !tbaa !113
  %294 = icmp eq ptr %293, null
  br i1 %294, label %327, label %295

295:                                              ; preds = %290
  %296 = load ptr, ptr %291, align 8, !tbaa !45
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
  %311 = load ptr, ptr %310, align 8, !tbaa !113
  %312 = call i64 @model_pc(ptr noundef %300, i64 noundef %308) #15
  %313 = call i64 @cfg_cpus() #15
  %314 = mul i64 %313, %312
  %315 = add i64 %314, %308
  %316 = mul i64 %315, %303
  %317 = getelementptr inbounds nuw i64, ptr %311, i64 %316
  %318 = load i64, ptr %317, align 8, !tbaa !22
  %319 = icmp ne i64 %318, 0
  %320 = zext i1 %319 to i8
  %321 = or i8 %307, %320
  %322 = add nuw i64 %308, 1
  %323 = call i64 @cfg_cpus() #15
  %324 = icmp ult i64 %322, %323
  br i1 %324, label %306, label %325, !llvm.loop !114

325:                                              ; preds = %306, %295
  %326 = phi i8 [ 0, %295 ], [ %321, %306 ]
  store i8 %326, ptr %285, align 1, !tbaa !90
  br label %327

327:                                              ; preds = %325, %290, %283
  %328 = add nuw i64 %284, 1
  %329 = icmp eq i64 %328, %92
  br i1 %329, label %111, label %283, !llvm.loop !115

330:                                              ; preds = %416
  store i64 %417, ptr %4, align 8
  br label %331

331:                                              ; preds = %330, %247
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  store i64 65535, ptr @now_move, align 8, !tbaa !22
  br label %332

332:                                              ; preds = %364, %331
  %333 = phi i64 [ 0, %331 ], [ %365, %364 ]
  %334 = getelementptr inbounds nuw i8, ptr @enabled, i64 %333
  %335 = load i8, ptr %334, align 1, !tbaa !90
  %336 = icmp eq i8 %335, 0
  br i1 %336, label %337, label %364, !prof !66

337:                                              ; preds = %332
  %338 = getelementptr inbounds nuw i8, ptr @alive, i64 %333
  %339 = load i8, ptr %338, align 1, !tbaa !90
  %340 = icmp eq i8 %339, 0
  br i1 %340, label %349, label %341

341:                                              ; preds = %337
  %342 = load ptr, ptr @S, align 8, !tbaa !9
  %343 = getelementptr inbounds nuw i8, ptr %342, i64 208
  %344 = load i64, ptr %343, align 8, !tbaa !116
  %345 = icmp eq i64 %344, 0
  br i1 %345, label %364, label %346

346:                                              ; preds = %341
  %347 = add i64 %333, %11
  %348 = call fastcc i32 @raise_alarm(i64 noundef 0, i64 noundef %347, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  br label %364

349:                                              ; preds = %337
  %350 = add i64 %333, %11
  store i64 %350, ptr @now_state, align 8, !tbaa !22
  %351 = call i64 @cfg_words() #15
  %352 = load ptr, ptr @S, align 8, !tbaa !9
  %353 = load ptr, ptr %352, align 8, !tbaa !45
  %354 = call i64 @cfg_words() #15
  %355 = mul i64 %354, %350
  %356 = getelementptr inbounds nuw i64, ptr %353, i64 %355
  call fastcc void @copy(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @pending, i64 32), ptr noundef %356)
  %357 = call i64 @cfg_words() #15
  %358 = call i64 @model_check_end(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @pending, i64 32), ptr noundef nonnull %3) #15
  %359 = icmp eq i64 %358, 1
  br i1 %359, label %364, label %360

360:                                              ; preds = %349
  %361 = lshr i64 %358, 8
  %362 = add nuw nsw i64 %361, 2
  %363 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %362, i64 noundef %350, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  br label %364

364:                                              ; preds = %360, %349, %346, %341, %332
  %365 = add nuw i64 %333, 1
  %366 = icmp eq i64 %365, %92
  br i1 %366, label %367, label %332, !llvm.loop !117

367:                                              ; preds = %364
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  store i64 -1, ptr @chunk, align 8, !tbaa !22
  %368 = load ptr, ptr @S, align 8, !tbaa !9
  %369 = getelementptr inbounds nuw i8, ptr %368, i64 312
  %370 = load i64, ptr %369, align 8, !tbaa !78
  %371 = icmp eq i64 %370, 0
  br i1 %371, label %990, label %938

372:                                              ; preds = %250, %416
  %373 = phi i64 [ %417, %416 ], [ %251, %250 ]
  %374 = phi i64 [ %418, %416 ], [ 0, %250 ]
  %375 = call i64 @cfg_points() #15
  %376 = mul i64 %375, %374
  %377 = getelementptr inbounds nuw i32, ptr %119, i64 %376
  %378 = load i32, ptr %377, align 4, !tbaa !5
  %379 = zext i32 %378 to i64
  %380 = shl i64 %374, 11
  %381 = getelementptr inbounds nuw i8, ptr %117, i64 %380
  %382 = getelementptr inbounds nuw i16, ptr %381, i64 %379
  store ptr %382, ptr @which, align 8, !tbaa !118
  %383 = call i64 @cfg_points() #15
  %384 = icmp ugt i64 %383, 1
  br i1 %384, label %385, label %404

385:                                              ; preds = %372, %399
  %386 = phi i64 [ %400, %399 ], [ 0, %372 ]
  %387 = phi i64 [ %401, %399 ], [ 1, %372 ]
  %388 = getelementptr inbounds nuw i32, ptr %377, i64 %387
  %389 = load i32, ptr %388, align 4, !tbaa !5
  %390 = getelementptr i8, ptr %388, i64 -4
  %391 = load i32, ptr %390, align 4, !tbaa !5
  %392 = icmp eq i32 %389, %391
  br i1 %392, label %399, label %393

393:                                              ; preds = %385
  %394 = add i64 %386, 1
  %395 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %386
  %396 = trunc i64 %387 to i32
  %397 = sub i32 %391, %378
  store i32 %396, ptr %395, align 8, !tbaa !5
  %398 = getelementptr inbounds nuw i8, ptr %395, i64 4
  store i32 %397, ptr %398, align 4, !tbaa !5
  br label %399

399:                                              ; preds = %393, %385
  %400 = phi i64 [ %394, %393 ], [ %386, %385 ]
  %401 = add nuw i64 %387, 1
  %402 = call i64 @cfg_points() #15
  %403 = icmp ult i64 %401, %402
  br i1 %403, label %385, label %404, !llvm.loop !119

404:                                              ; preds = %399, %372
  %405 = phi i64 [ 0, %372 ], [ %400, %399 ]
  %406 = call i64 @cfg_points() #15
  %407 = getelementptr i32, ptr %377, i64 %406
  %408 = getelementptr i8, ptr %407, i64 -4
  %409 = load i32, ptr %408, align 4, !tbaa !5
  %410 = sub i32 %409, %378
  %411 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %405
  %412 = getelementptr inbounds nuw i8, ptr %411, i64 4
  store i32 %410, ptr %412, align 4, !tbaa !120
  %413 = icmp eq i64 %405, 0
  br i1 %413, label %416, label %414

414:                                              ; preds = %404
  %415 = and i64 %374, 255
  br label %421

416:                                              ; preds = %932, %851, %404
  %417 = phi i64 [ %373, %404 ], [ %522, %851 ], [ %522, %932 ]
  %418 = add nuw i64 %374, 1
  %419 = call i64 @cfg_cpus() #15
  %420 = icmp ult i64 %418, %419
  br i1 %420, label %372, label %330, !llvm.loop !122

421:                                              ; preds = %932, %414
  %422 = phi i64 [ %373, %414 ], [ %522, %932 ]
  %423 = phi i64 [ 0, %414 ], [ %936, %932 ]
  %424 = phi i64 [ %405, %414 ], [ %930, %932 ]
  %425 = shl i64 %423, 8
  %426 = or i64 %425, %374
  %427 = load ptr, ptr @S, align 8, !tbaa !9
  %428 = load ptr, ptr %427, align 8, !tbaa !45
  %429 = call i64 @cfg_words() #15
  %430 = mul i64 %429, %11
  %431 = getelementptr inbounds nuw i64, ptr %428, i64 %430
  %432 = shl nuw nsw i64 %424, 3
  %433 = getelementptr inbounds nuw i8, ptr @runs, i64 %432
  %434 = getelementptr inbounds nuw i8, ptr %433, i64 4
  %435 = load i32, ptr %434, align 4, !tbaa !120
  store i64 %426, ptr @now_move, align 8, !tbaa !22
  %436 = lshr i64 %426, 8
  br label %442

437:                                              ; preds = %516
  %438 = zext i32 %435 to i64
  %439 = icmp eq i32 %435, 0
  br i1 %439, label %518, label %440

440:                                              ; preds = %437
  %441 = load ptr, ptr @which, align 8, !tbaa !118
  br label %526

442:                                              ; preds = %516, %421
  %443 = phi ptr [ @runs, %421 ], [ %450, %516 ]
  %444 = getelementptr inbounds nuw i8, ptr %443, i64 4
  %445 = load i32, ptr %444, align 4, !tbaa !120
  %446 = zext i32 %445 to i64
  %447 = load i32, ptr %443, align 4, !tbaa !123
  %448 = load ptr, ptr @which, align 8, !tbaa !118
  %449 = getelementptr inbounds nuw i16, ptr %448, i64 %446
  %450 = getelementptr inbounds nuw i8, ptr %443, i64 8
  %451 = getelementptr inbounds nuw i8, ptr %443, i64 12
  %452 = load i32, ptr %451, align 4, !tbaa !120
  %453 = zext i32 %452 to i64
  %454 = sub nsw i64 %453, %446
  %455 = call i64 @cfg_words() #15
  %456 = mul i64 %455, %446
  %457 = getelementptr inbounds nuw i64, ptr %102, i64 %456
  %458 = getelementptr inbounds nuw i64, ptr @status_of, i64 %446
  %459 = shl nuw nsw i64 %446, 2
  %460 = call i64 @cfg_mask_words() #15
  %461 = mul i64 %459, %460
  %462 = getelementptr inbounds nuw i64, ptr %113, i64 %461
  %463 = call i64 @cfg_loops() #15
  %464 = icmp eq i64 %463, 0
  br i1 %464, label %465, label %467

465:                                              ; preds = %442
  %466 = icmp eq i32 %452, %445
  br i1 %466, label %516, label %469

467:                                              ; preds = %442
  %468 = zext i32 %447 to i64
  call void @model_loop(i64 noundef range(i64 0, 4294967296) %468, ptr noundef %431, ptr noundef %449, i64 noundef range(i64 -4294967295, 4294967296) %454, i64 noundef range(i64 0, 256) %415, i64 noundef range(i64 0, 72057594037927936) %436, ptr noundef %457, ptr noundef nonnull %458, ptr noundef %462, i64 noundef %11, ptr noundef nonnull @now_state) #15
  br label %516

469:                                              ; preds = %465, %501
  %470 = phi i64 [ %507, %501 ], [ 0, %465 ]
  %471 = shl i64 %470, 2
  %472 = call i64 @cfg_mask_words() #15
  %473 = mul i64 %471, %472
  %474 = getelementptr inbounds nuw i64, ptr %462, i64 %473
  %475 = getelementptr inbounds nuw i16, ptr %449, i64 %470
  %476 = load i16, ptr %475, align 2, !tbaa !31
  %477 = zext i16 %476 to i64
  %478 = add i64 %11, %477
  store i64 %478, ptr @now_state, align 8, !tbaa !22
  %479 = call i64 @cfg_words() #15
  %480 = mul i64 %479, %470
  %481 = getelementptr inbounds nuw i64, ptr %457, i64 %480
  %482 = load i16, ptr %475, align 2, !tbaa !31
  %483 = zext i16 %482 to i64
  %484 = call i64 @cfg_words() #15
  %485 = mul i64 %484, %483
  %486 = getelementptr inbounds nuw i64, ptr %431, i64 %485
  %487 = call i64 @cfg_words() #15
  %488 = icmp eq i64 %487, 0
  br i1 %488, label %497, label %489

489:                                              ; preds = %469, %489
  %490 = phi i64 [ %494, %489 ], [ 0, %469 ]
  %491 = getelementptr inbounds nuw i64, ptr %486, i64 %490
  %492 = load i64, ptr %491, align 8, !tbaa !22
  %493 = getelementptr inbounds nuw i64, ptr %481, i64 %490
  store i64 %492, ptr %493, align 8, !tbaa !22
  %494 = add nuw i64 %490, 1
  %495 = call i64 @cfg_words() #15
  %496 = icmp ult i64 %494, %495
  br i1 %496, label %489, label %497, !llvm.loop !46

497:                                              ; preds = %489, %469
  %498 = call i64 @cfg_mask_words() #15
  %499 = and i64 %498, 4611686018427387903
  %500 = icmp eq i64 %499, 0
  br i1 %500, label %501, label %509

501:                                              ; preds = %509, %497
  %502 = call i64 @cfg_words() #15
  %503 = mul i64 %502, %470
  %504 = getelementptr inbounds nuw i64, ptr %457, i64 %503
  %505 = call fastcc i64 @cold_step(ptr noundef %504, i64 noundef range(i64 0, 256) %415, i64 noundef range(i64 0, 72057594037927936) %436, ptr noundef %474)
  %506 = getelementptr inbounds nuw i64, ptr %458, i64 %470
  store i64 %505, ptr %506, align 8, !tbaa !22
  %507 = add nuw i64 %470, 1
  %508 = icmp eq i64 %507, %454
  br i1 %508, label %516, label %469, !llvm.loop !124

509:                                              ; preds = %497, %509
  %510 = phi i64 [ %512, %509 ], [ 0, %497 ]
  %511 = getelementptr inbounds nuw i64, ptr %474, i64 %510
  store i64 0, ptr %511, align 8, !tbaa !22
  %512 = add nuw i64 %510, 1
  %513 = call i64 @cfg_mask_words() #15
  %514 = shl i64 %513, 2
  %515 = icmp ult i64 %512, %514
  br i1 %515, label %509, label %501, !llvm.loop !125

516:                                              ; preds = %501, %467, %465
  %517 = icmp ult ptr %450, %433
  br i1 %517, label %442, label %437, !llvm.loop !126

518:                                              ; preds = %562, %437
  %519 = phi i64 [ 0, %437 ], [ %545, %562 ]
  %520 = phi i64 [ 0, %437 ], [ %535, %562 ]
  %521 = phi i64 [ 0, %437 ], [ %569, %562 ]
  %522 = add i64 %422, %519
  %523 = and i64 %520, 128
  %524 = call i64 @cfg_mask_words() #15
  %525 = icmp eq i64 %524, 0
  br i1 %525, label %578, label %572

526:                                              ; preds = %562, %440
  %527 = phi ptr [ %563, %562 ], [ %441, %440 ]
  %528 = phi i64 [ %569, %562 ], [ 0, %440 ]
  %529 = phi i64 [ %570, %562 ], [ 0, %440 ]
  %530 = phi i64 [ %535, %562 ], [ 0, %440 ]
  %531 = phi i64 [ %545, %562 ], [ 0, %440 ]
  %532 = getelementptr inbounds nuw i64, ptr @status_of, i64 %529
  %533 = load i64, ptr %532, align 8, !tbaa !22
  %534 = and i64 %533, 127
  %535 = or i64 %533, %530
  %536 = icmp ne i64 %534, 0
  %537 = getelementptr inbounds nuw i16, ptr %527, i64 %529
  %538 = load i16, ptr %537, align 2, !tbaa !31
  %539 = zext i16 %538 to i64
  %540 = getelementptr inbounds nuw i8, ptr @enabled, i64 %539
  %541 = load i8, ptr %540, align 1, !tbaa !90
  %542 = zext i1 %536 to i8
  %543 = or i8 %541, %542
  store i8 %543, ptr %540, align 1, !tbaa !90
  %544 = zext i1 %536 to i64
  %545 = add i64 %531, %544
  %546 = call i64 @cfg_words() #15
  %547 = mul i64 %546, %528
  %548 = getelementptr inbounds nuw i64, ptr %102, i64 %547
  %549 = call i64 @cfg_words() #15
  %550 = mul i64 %549, %529
  %551 = getelementptr inbounds nuw i64, ptr %102, i64 %550
  %552 = call i64 @cfg_words() #15
  %553 = icmp eq i64 %552, 0
  br i1 %553, label %562, label %554

554:                                              ; preds = %526, %554
  %555 = phi i64 [ %559, %554 ], [ 0, %526 ]
  %556 = getelementptr inbounds nuw i64, ptr %551, i64 %555
  %557 = load i64, ptr %556, align 8, !tbaa !22
  %558 = getelementptr inbounds nuw i64, ptr %548, i64 %555
  store i64 %557, ptr %558, align 8, !tbaa !22
  %559 = add nuw i64 %555, 1
  %560 = call i64 @cfg_words() #15
  %561 = icmp ult i64 %559, %560
  br i1 %561, label %554, label %562, !llvm.loop !46

562:                                              ; preds = %554, %526
  %563 = load ptr, ptr @which, align 8, !tbaa !118
  %564 = getelementptr inbounds nuw i16, ptr %563, i64 %529
  %565 = load i16, ptr %564, align 2, !tbaa !31
  %566 = getelementptr inbounds nuw i16, ptr @origin, i64 %528
  store i16 %565, ptr %566, align 2, !tbaa !31
  %567 = icmp eq i64 %534, 1
  %568 = zext i1 %567 to i64
  %569 = add i64 %528, %568
  %570 = add nuw nsw i64 %529, 1
  %571 = icmp eq i64 %570, %438
  br i1 %571, label %518, label %526, !llvm.loop !127

572:                                              ; preds = %518
  %573 = load ptr, ptr @S, align 8, !tbaa !9
  %574 = getelementptr inbounds nuw i8, ptr %573, i64 80
  %575 = load ptr, ptr %574, align 8, !tbaa !113
  %576 = icmp eq ptr %575, null
  br i1 %576, label %578, label %577

577:                                              ; preds = %572
  call fastcc void @note_races(i64 noundef %11, i64 noundef range(i64 1, 0) %424, i64 noundef %426, ptr noundef %113)
  br label %578

578:                                              ; preds = %577, %572, %518
  %579 = and i64 %520, 2
  %580 = icmp eq i64 %579, 0
  br i1 %580, label %582, label %581, !prof !23

581:                                              ; preds = %578
  call fastcc void @note_alarms(i64 noundef %11, i64 noundef %438, i64 noundef %426)
  br label %582

582:                                              ; preds = %581, %578
  %583 = load ptr, ptr @S, align 8, !tbaa !9
  %584 = getelementptr inbounds nuw i8, ptr %583, i64 136
  %585 = load i64, ptr %584, align 8, !tbaa !64
  %586 = icmp eq i64 %521, 0
  br i1 %586, label %709, label %587

587:                                              ; preds = %582, %670
  %588 = phi i64 [ %675, %670 ], [ 0, %582 ]
  %589 = phi i64 [ %676, %670 ], [ 0, %582 ]
  %590 = call i64 @cfg_words() #15
  %591 = mul i64 %590, %589
  %592 = getelementptr inbounds nuw i64, ptr %102, i64 %591
  %593 = load ptr, ptr @S, align 8, !tbaa !9
  %594 = getelementptr inbounds nuw i8, ptr %593, i64 192
  %595 = load i64, ptr %594, align 8, !tbaa !55
  %596 = icmp eq i64 %595, 0
  br i1 %596, label %598, label %597

597:                                              ; preds = %587
  call void @model_canon(ptr noundef %592) #15
  br label %598

598:                                              ; preds = %597, %587
  %599 = call i64 @cfg_words() #15
  %600 = icmp eq i64 %599, 0
  br i1 %600, label %615, label %601

601:                                              ; preds = %598, %601
  %602 = phi i64 [ %611, %601 ], [ -7046029254386353131, %598 ]
  %603 = phi i64 [ %612, %601 ], [ 0, %598 ]
  %604 = getelementptr inbounds nuw i64, ptr %592, i64 %603
  %605 = load i64, ptr %604, align 8, !tbaa !22
  %606 = xor i64 %605, %602
  %607 = zext i64 %606 to i128
  %608 = mul nuw i128 %607, 15485907386658061715
  %609 = lshr i128 %608, 64
  %610 = xor i128 %609, %608
  %611 = trunc i128 %610 to i64
  %612 = add nuw i64 %603, 1
  %613 = call i64 @cfg_words() #15
  %614 = icmp ult i64 %612, %613
  br i1 %614, label %601, label %615, !llvm.loop !47

615:                                              ; preds = %601, %598
  %616 = phi i64 [ -7046029254386353131, %598 ], [ %611, %601 ]
  %617 = mul i64 %616, -7046029254386353131
  %618 = lshr i64 %616, 29
  %619 = xor i64 %617, %618
  %620 = load ptr, ptr @S, align 8, !tbaa !9
  %621 = getelementptr inbounds nuw i8, ptr %620, i64 64
  %622 = load ptr, ptr %621, align 8, !tbaa !128
  %623 = and i64 %619, 4095
  %624 = call i64 @cfg_words() #15
  %625 = mul i64 %623, %624
  %626 = getelementptr inbounds nuw i64, ptr %622, i64 %625
  %627 = call i64 @cfg_words() #15
  %628 = icmp eq i64 %627, 0
  br i1 %628, label %644, label %632

629:                                              ; preds = %632
  %630 = icmp ne i64 %640, 0
  %631 = zext i1 %630 to i64
  br label %644

632:                                              ; preds = %615, %632
  %633 = phi i64 [ %641, %632 ], [ 0, %615 ]
  %634 = phi i64 [ %640, %632 ], [ 0, %615 ]
  %635 = getelementptr inbounds nuw i64, ptr %626, i64 %633
  %636 = load i64, ptr %635, align 8, !tbaa !22
  %637 = getelementptr inbounds nuw i64, ptr %592, i64 %633
  %638 = load i64, ptr %637, align 8, !tbaa !22
  %639 = xor i64 %638, %636
  %640 = or i64 %639, %634
  %641 = add nuw i64 %633, 1
  %642 = call i64 @cfg_words() #15
  %643 = icmp ult i64 %641, %642
  br i1 %643, label %632, label %629, !llvm.loop !56

644:                                              ; preds = %629, %615
  %645 = phi i64 [ 0, %615 ], [ %631, %629 ]
  %646 = call i64 @cfg_words() #15
  %647 = icmp eq i64 %646, 0
  br i1 %647, label %656, label %648

648:                                              ; preds = %644, %648
  %649 = phi i64 [ %653, %648 ], [ 0, %644 ]
  %650 = getelementptr inbounds nuw i64, ptr %592, i64 %649
  %651 = load i64, ptr %650, align 8, !tbaa !22
  %652 = getelementptr inbounds nuw i64, ptr %626, i64 %649
  store i64 %651, ptr %652, align 8, !tbaa !22
  %653 = add nuw i64 %649, 1
  %654 = call i64 @cfg_words() #15
  %655 = icmp ult i64 %653, %654
  br i1 %655, label %648, label %656, !llvm.loop !46

656:                                              ; preds = %648, %644
  %657 = call i64 @cfg_words() #15
  %658 = mul i64 %657, %588
  %659 = getelementptr inbounds nuw i64, ptr %102, i64 %658
  %660 = call i64 @cfg_words() #15
  %661 = icmp eq i64 %660, 0
  br i1 %661, label %670, label %662

662:                                              ; preds = %656, %662
  %663 = phi i64 [ %667, %662 ], [ 0, %656 ]
  %664 = getelementptr inbounds nuw i64, ptr %592, i64 %663
  %665 = load i64, ptr %664, align 8, !tbaa !22
  %666 = getelementptr inbounds nuw i64, ptr %659, i64 %663
  store i64 %665, ptr %666, align 8, !tbaa !22
  %667 = add nuw i64 %663, 1
  %668 = call i64 @cfg_words() #15
  %669 = icmp ult i64 %667, %668
  br i1 %669, label %662, label %670, !llvm.loop !46

670:                                              ; preds = %662, %656
  %671 = getelementptr inbounds nuw i64, ptr @hashes, i64 %588
  store i64 %619, ptr %671, align 8, !tbaa !22
  %672 = getelementptr inbounds nuw i16, ptr @origin, i64 %589
  %673 = load i16, ptr %672, align 2, !tbaa !31
  %674 = getelementptr inbounds nuw i16, ptr @origin, i64 %588
  store i16 %673, ptr %674, align 2, !tbaa !31
  %675 = add i64 %645, %588
  %676 = add nuw i64 %589, 1
  %677 = icmp eq i64 %676, %521
  br i1 %677, label %678, label %587, !llvm.loop !129

678:                                              ; preds = %670
  %679 = call i64 @llvm.umin.i64(i64 %675, i64 32)
  %680 = icmp eq i64 %675, 0
  br i1 %680, label %709, label %681

681:                                              ; preds = %678
  %682 = load ptr, ptr @S, align 8, !tbaa !9
  %683 = getelementptr inbounds nuw i8, ptr %682, i64 8
  %684 = load ptr, ptr %683, align 8, !tbaa !49
  %685 = getelementptr inbounds nuw i8, ptr %682, i64 128
  %686 = load i64, ptr %685, align 8, !tbaa !48
  %687 = lshr i64 %686, 3
  %688 = zext nneg i64 %687 to i128
  %689 = and i64 %679, 1
  %690 = icmp eq i64 %675, 1
  br i1 %690, label %695, label %691

691:                                              ; preds = %681
  %692 = and i64 %679, 62
  br label %712

693:                                              ; preds = %712
  %694 = icmp eq i64 %689, 0
  br i1 %694, label %706, label %695

695:                                              ; preds = %693, %681
  %696 = phi i64 [ 0, %681 ], [ %732, %693 ]
  %697 = icmp ne i64 %689, 0
  call void @llvm.assume(i1 %697)
  %698 = getelementptr inbounds nuw i64, ptr @hashes, i64 %696
  %699 = load i64, ptr %698, align 8, !tbaa !22
  %700 = zext i64 %699 to i128
  %701 = mul nuw nsw i128 %700, %688
  %702 = lshr i128 %701, 61
  %703 = trunc nuw i128 %702 to i64
  %704 = and i64 %703, -8
  %705 = getelementptr inbounds nuw i64, ptr %684, i64 %704
  call void @llvm.prefetch.p0(ptr %705, i32 1, i32 3, i32 1)
  br label %706

706:                                              ; preds = %693, %695
  %707 = add i64 %675, 8
  %708 = icmp eq i64 %707, 0
  br i1 %708, label %851, label %709

709:                                              ; preds = %706, %678, %582
  %710 = phi i64 [ %675, %706 ], [ 0, %678 ], [ 0, %582 ]
  %711 = phi i64 [ %707, %706 ], [ 8, %678 ], [ 8, %582 ]
  br label %735

712:                                              ; preds = %712, %691
  %713 = phi i64 [ 0, %691 ], [ %732, %712 ]
  %714 = phi i64 [ 0, %691 ], [ %733, %712 ]
  %715 = getelementptr inbounds nuw i64, ptr @hashes, i64 %713
  %716 = load i64, ptr %715, align 16, !tbaa !22
  %717 = zext i64 %716 to i128
  %718 = mul nuw nsw i128 %717, %688
  %719 = lshr i128 %718, 61
  %720 = trunc nuw i128 %719 to i64
  %721 = and i64 %720, -8
  %722 = getelementptr inbounds nuw i64, ptr %684, i64 %721
  call void @llvm.prefetch.p0(ptr %722, i32 1, i32 3, i32 1)
  %723 = getelementptr inbounds nuw i64, ptr @hashes, i64 %713
  %724 = getelementptr inbounds nuw i8, ptr %723, i64 8
  %725 = load i64, ptr %724, align 8, !tbaa !22
  %726 = zext i64 %725 to i128
  %727 = mul nuw nsw i128 %726, %688
  %728 = lshr i128 %727, 61
  %729 = trunc nuw i128 %728 to i64
  %730 = and i64 %729, -8
  %731 = getelementptr inbounds nuw i64, ptr %684, i64 %730
  call void @llvm.prefetch.p0(ptr %731, i32 1, i32 3, i32 1)
  %732 = add nuw nsw i64 %713, 2
  %733 = add i64 %714, 2
  %734 = icmp eq i64 %733, %692
  br i1 %734, label %693, label %712, !llvm.loop !130

735:                                              ; preds = %848, %709
  %736 = phi i64 [ %849, %848 ], [ 0, %709 ]
  %737 = icmp ugt i64 %736, 7
  br i1 %737, label %738, label %752

738:                                              ; preds = %735
  %739 = add i64 %736, -8
  %740 = call i64 @cfg_words() #15
  %741 = mul i64 %740, %739
  %742 = getelementptr inbounds nuw i64, ptr %102, i64 %741
  %743 = getelementptr inbounds nuw i64, ptr @hashes, i64 %739
  %744 = load i64, ptr %743, align 8, !tbaa !22
  %745 = and i64 %736, 7
  %746 = getelementptr inbounds nuw i64, ptr @place, i64 %745
  %747 = load i64, ptr %746, align 8, !tbaa !22
  %748 = getelementptr inbounds nuw i16, ptr @origin, i64 %739
  %749 = load i16, ptr %748, align 2, !tbaa !31
  %750 = zext i16 %749 to i64
  %751 = add i64 %11, %750
  call fastcc void @put(ptr noundef readonly %742, i64 noundef %744, i64 noundef %747, i64 noundef %751, i64 noundef %426)
  br label %752

752:                                              ; preds = %738, %735
  %753 = icmp ult i64 %736, %710
  br i1 %753, label %754, label %848

754:                                              ; preds = %752
  %755 = load ptr, ptr @S, align 8, !tbaa !9
  %756 = getelementptr inbounds nuw i8, ptr %755, i64 8
  %757 = load ptr, ptr %756, align 8, !tbaa !49
  %758 = getelementptr i64, ptr @hashes, i64 %736
  %759 = getelementptr i8, ptr %758, i64 256
  %760 = load i64, ptr %759, align 8, !tbaa !22
  %761 = zext i64 %760 to i128
  %762 = getelementptr inbounds nuw i8, ptr %755, i64 128
  %763 = load i64, ptr %762, align 8, !tbaa !48
  %764 = lshr i64 %763, 3
  %765 = zext nneg i64 %764 to i128
  %766 = mul nuw nsw i128 %765, %761
  %767 = lshr i128 %766, 61
  %768 = trunc nuw i128 %767 to i64
  %769 = and i64 %768, -8
  %770 = getelementptr inbounds nuw i64, ptr %757, i64 %769
  call void @llvm.prefetch.p0(ptr %770, i32 1, i32 3, i32 1)
  %771 = call i64 @cfg_words() #15
  %772 = load i64, ptr %758, align 8, !tbaa !22
  %773 = zext i64 %772 to i128
  %774 = load ptr, ptr @S, align 8, !tbaa !9
  %775 = getelementptr inbounds nuw i8, ptr %774, i64 128
  %776 = load i64, ptr %775, align 8, !tbaa !48
  %777 = lshr i64 %776, 3
  %778 = zext nneg i64 %777 to i128
  %779 = mul nuw nsw i128 %778, %773
  %780 = lshr i128 %779, 61
  %781 = trunc nuw i128 %780 to i64
  %782 = and i64 %781, -8
  %783 = getelementptr inbounds nuw i8, ptr %774, i64 8
  %784 = load ptr, ptr %783, align 8, !tbaa !49
  %785 = getelementptr inbounds nuw i64, ptr %784, i64 %782
  %786 = load <8 x i64>, ptr %785, align 64, !tbaa !90
  %787 = call i64 @cfg_full_keys() #15
  %788 = icmp eq i64 %787, 0
  br i1 %788, label %797, label %789

789:                                              ; preds = %754
  %790 = mul i64 %771, %736
  %791 = getelementptr inbounds nuw i64, ptr %102, i64 %790
  %792 = load i64, ptr %791, align 8, !tbaa !22
  %793 = xor i64 %792, -1
  %794 = insertelement <8 x i64> poison, i64 %793, i64 0
  %795 = shufflevector <8 x i64> %794, <8 x i64> poison, <8 x i32> zeroinitializer
  %796 = xor <8 x i64> %795, %786
  br label %803

797:                                              ; preds = %754
  %798 = shl i64 %772, 32
  %799 = insertelement <8 x i64> poison, i64 %798, i64 0
  %800 = shufflevector <8 x i64> %799, <8 x i64> poison, <8 x i32> zeroinitializer
  %801 = xor <8 x i64> %786, %800
  %802 = lshr <8 x i64> %801, splat (i64 32)
  br label %803

803:                                              ; preds = %797, %789
  %804 = phi <8 x i64> [ %796, %789 ], [ %802, %797 ]
  %805 = icmp eq <8 x i64> %804, zeroinitializer
  %806 = icmp eq <8 x i64> %786, zeroinitializer
  %807 = or <8 x i1> %806, %805
  %808 = bitcast <8 x i1> %807 to i8
  %809 = icmp eq i8 %808, 0
  br i1 %809, label %832, label %810

810:                                              ; preds = %803
  %811 = call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %808, i1 true)
  %812 = zext nneg i8 %811 to i64
  %813 = or disjoint i64 %782, %812
  %814 = call i64 @cfg_full_keys() #15
  %815 = icmp eq i64 %814, 0
  br i1 %815, label %816, label %844

816:                                              ; preds = %810
  %817 = load ptr, ptr @S, align 8, !tbaa !9
  %818 = getelementptr inbounds nuw i8, ptr %817, i64 8
  %819 = load ptr, ptr %818, align 8, !tbaa !49
  %820 = getelementptr inbounds nuw i64, ptr %819, i64 %813
  %821 = load i64, ptr %820, align 8, !tbaa !22
  %822 = icmp eq i64 %821, 0
  br i1 %822, label %830, label %823

823:                                              ; preds = %816
  %824 = load ptr, ptr %817, align 8, !tbaa !45
  %825 = and i64 %821, 4294967295
  %826 = add nsw i64 %825, -1
  %827 = call i64 @cfg_words() #15
  %828 = mul i64 %827, %826
  %829 = getelementptr inbounds nuw i64, ptr %824, i64 %828
  br label %830

830:                                              ; preds = %823, %816
  %831 = phi ptr [ %829, %823 ], [ %819, %816 ]
  call void @llvm.prefetch.p0(ptr %831, i32 0, i32 3, i32 1)
  br label %844

832:                                              ; preds = %803
  %833 = add nuw i64 %782, 8
  %834 = load ptr, ptr @S, align 8, !tbaa !9
  %835 = getelementptr inbounds nuw i8, ptr %834, i64 128
  %836 = load i64, ptr %835, align 8, !tbaa !48
  %837 = icmp eq i64 %833, %836
  %838 = select i1 %837, i64 0, i64 %833
  %839 = call i64 @cfg_full_keys() #15
  %840 = load ptr, ptr @S, align 8, !tbaa !9
  %841 = getelementptr inbounds nuw i8, ptr %840, i64 8
  %842 = load ptr, ptr %841, align 8, !tbaa !49
  %843 = getelementptr inbounds nuw i64, ptr %842, i64 %838
  call void @llvm.prefetch.p0(ptr %843, i32 1, i32 3, i32 1)
  br label %844

844:                                              ; preds = %832, %830, %810
  %845 = phi i64 [ %813, %830 ], [ %838, %832 ], [ %813, %810 ]
  %846 = and i64 %736, 7
  %847 = getelementptr inbounds nuw i64, ptr @place, i64 %846
  store i64 %845, ptr %847, align 8, !tbaa !22
  br label %848

848:                                              ; preds = %844, %752
  %849 = add nuw i64 %736, 1
  %850 = icmp eq i64 %849, %711
  br i1 %850, label %851, label %735, !llvm.loop !131

851:                                              ; preds = %848, %706
  %852 = call fastcc i32 @check_from(i64 noundef %585)
  %853 = icmp eq i64 %523, 0
  br i1 %853, label %416, label %854

854:                                              ; preds = %851
  %855 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %424
  %856 = getelementptr inbounds nuw i8, ptr %855, i64 4
  %857 = load i32, ptr %856, align 4, !tbaa !120
  %858 = load ptr, ptr @which, align 8
  br label %859

859:                                              ; preds = %928, %854
  %860 = phi i64 [ 0, %854 ], [ %930, %928 ]
  %861 = phi i64 [ 0, %854 ], [ %929, %928 ]
  %862 = phi i64 [ 0, %854 ], [ %863, %928 ]
  %863 = add nuw i64 %862, 1
  %864 = icmp ult i64 %863, %424
  br i1 %864, label %865, label %869

865:                                              ; preds = %859
  %866 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %863
  %867 = getelementptr inbounds nuw i8, ptr %866, i64 4
  %868 = load i32, ptr %867, align 4, !tbaa !120
  br label %869

869:                                              ; preds = %865, %859
  %870 = phi i32 [ %868, %865 ], [ %857, %859 ]
  %871 = zext i32 %870 to i64
  %872 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %862
  %873 = getelementptr inbounds nuw i8, ptr %872, i64 4
  %874 = load i32, ptr %873, align 4, !tbaa !120
  %875 = icmp ult i32 %874, %870
  br i1 %875, label %876, label %928

876:                                              ; preds = %869
  %877 = zext i32 %874 to i64
  %878 = sub nsw i64 %871, %877
  %879 = and i64 %878, 1
  %880 = icmp eq i64 %879, 0
  br i1 %880, label %891, label %881

881:                                              ; preds = %876
  %882 = getelementptr inbounds nuw i16, ptr %858, i64 %877
  %883 = load i16, ptr %882, align 2, !tbaa !31
  %884 = getelementptr inbounds nuw i16, ptr %858, i64 %861
  store i16 %883, ptr %884, align 2, !tbaa !31
  %885 = getelementptr inbounds nuw i64, ptr @status_of, i64 %877
  %886 = load i64, ptr %885, align 8, !tbaa !22
  %887 = lshr i64 %886, 7
  %888 = and i64 %887, 1
  %889 = add i64 %888, %861
  %890 = add nuw nsw i64 %877, 1
  br label %891

891:                                              ; preds = %881, %876
  %892 = phi i64 [ poison, %876 ], [ %889, %881 ]
  %893 = phi i64 [ %861, %876 ], [ %889, %881 ]
  %894 = phi i64 [ %877, %876 ], [ %890, %881 ]
  %895 = add nsw i64 %871, -1
  %896 = icmp eq i64 %895, %877
  br i1 %896, label %897, label %900

897:                                              ; preds = %900, %891
  %898 = phi i64 [ %892, %891 ], [ %919, %900 ]
  %899 = icmp ugt i64 %898, %861
  br i1 %899, label %922, label %928

900:                                              ; preds = %891, %900
  %901 = phi i64 [ %919, %900 ], [ %893, %891 ]
  %902 = phi i64 [ %920, %900 ], [ %894, %891 ]
  %903 = getelementptr inbounds nuw i16, ptr %858, i64 %902
  %904 = load i16, ptr %903, align 2, !tbaa !31
  %905 = getelementptr inbounds nuw i16, ptr %858, i64 %901
  store i16 %904, ptr %905, align 2, !tbaa !31
  %906 = getelementptr inbounds nuw i64, ptr @status_of, i64 %902
  %907 = load i64, ptr %906, align 8, !tbaa !22
  %908 = lshr i64 %907, 7
  %909 = and i64 %908, 1
  %910 = add i64 %909, %901
  %911 = add nuw nsw i64 %902, 1
  %912 = getelementptr inbounds nuw i16, ptr %858, i64 %911
  %913 = load i16, ptr %912, align 2, !tbaa !31
  %914 = getelementptr inbounds nuw i16, ptr %858, i64 %910
  store i16 %913, ptr %914, align 2, !tbaa !31
  %915 = getelementptr inbounds nuw i64, ptr @status_of, i64 %911
  %916 = load i64, ptr %915, align 8, !tbaa !22
  %917 = lshr i64 %916, 7
  %918 = and i64 %917, 1
  %919 = add i64 %918, %910
  %920 = add nuw nsw i64 %902, 2
  %921 = icmp eq i64 %920, %871
  br i1 %921, label %897, label %900, !llvm.loop !132

922:                                              ; preds = %897
  %923 = add i64 %860, 1
  %924 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %860
  %925 = load i32, ptr %872, align 8, !tbaa !123
  %926 = trunc i64 %861 to i32
  store i32 %925, ptr %924, align 8, !tbaa !5
  %927 = getelementptr inbounds nuw i8, ptr %924, i64 4
  store i32 %926, ptr %927, align 4, !tbaa !5
  br label %928

928:                                              ; preds = %922, %897, %869
  %929 = phi i64 [ %898, %922 ], [ %898, %897 ], [ %861, %869 ]
  %930 = phi i64 [ %923, %922 ], [ %860, %897 ], [ %860, %869 ]
  %931 = icmp eq i64 %863, %424
  br i1 %931, label %932, label %859, !llvm.loop !133

932:                                              ; preds = %928
  %933 = trunc i64 %929 to i32
  %934 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %930
  %935 = getelementptr inbounds nuw i8, ptr %934, i64 4
  store i32 %933, ptr %935, align 4, !tbaa !120
  %936 = add i64 %423, 1
  %937 = icmp eq i64 %930, 0
  br i1 %937, label %416, label %421, !llvm.loop !134

938:                                              ; preds = %367
  %939 = getelementptr inbounds nuw i8, ptr %368, i64 200
  %940 = load i64, ptr %939, align 8, !tbaa !44
  %941 = icmp eq i64 %940, 0
  br i1 %941, label %942, label %990

942:                                              ; preds = %938
  %943 = getelementptr inbounds nuw i8, ptr %368, i64 32
  %944 = load ptr, ptr %943, align 8, !tbaa !135
  %945 = getelementptr inbounds nuw i8, ptr %368, i64 408
  %946 = load i64, ptr %945, align 8, !tbaa !136
  %947 = mul nuw nsw i64 %946, 40
  %948 = getelementptr inbounds nuw i8, ptr %944, i64 %947
  %949 = icmp eq i64 %946, 0
  br i1 %949, label %988, label %950

950:                                              ; preds = %942, %977
  %951 = phi ptr [ %979, %977 ], [ %944, %942 ]
  %952 = phi ptr [ %978, %977 ], [ null, %942 ]
  %953 = load i64, ptr %951, align 8, !tbaa !137
  %954 = icmp eq i64 %953, 0
  br i1 %954, label %977, label %955

955:                                              ; preds = %950
  %956 = icmp eq ptr %952, null
  br i1 %956, label %977, label %957

957:                                              ; preds = %955
  %958 = getelementptr inbounds nuw i8, ptr %951, i64 16
  %959 = load i32, ptr %958, align 8, !tbaa !139
  %960 = icmp eq i32 %959, 65535
  %961 = getelementptr inbounds nuw i8, ptr %952, i64 16
  %962 = load i32, ptr %961, align 8, !tbaa !139
  %963 = icmp ne i32 %962, 65535
  %964 = xor i1 %960, %963
  br i1 %964, label %965, label %974

965:                                              ; preds = %957
  %966 = getelementptr inbounds nuw i8, ptr %951, i64 8
  %967 = load i64, ptr %966, align 8, !tbaa !140
  %968 = getelementptr inbounds nuw i8, ptr %952, i64 8
  %969 = load i64, ptr %968, align 8, !tbaa !140
  %970 = icmp eq i64 %967, %969
  %971 = icmp ult i64 %967, %969
  %972 = icmp ult i32 %959, %962
  %973 = select i1 %970, i1 %972, i1 %971
  br label %974

974:                                              ; preds = %965, %957
  %975 = phi i1 [ %973, %965 ], [ %960, %957 ]
  %976 = select i1 %975, ptr %951, ptr %952
  br label %977

977:                                              ; preds = %974, %955, %950
  %978 = phi ptr [ %952, %950 ], [ %976, %974 ], [ %951, %955 ]
  %979 = getelementptr inbounds nuw i8, ptr %951, i64 40
  %980 = icmp ult ptr %979, %948
  br i1 %980, label %950, label %981, !llvm.loop !141

981:                                              ; preds = %977, %985
  %982 = phi ptr [ %986, %985 ], [ %944, %977 ]
  %983 = icmp eq ptr %982, %978
  br i1 %983, label %985, label %984

984:                                              ; preds = %981
  store i64 0, ptr %982, align 8, !tbaa !137
  br label %985

985:                                              ; preds = %984, %981
  %986 = getelementptr inbounds nuw i8, ptr %982, i64 40
  %987 = icmp ult ptr %986, %948
  br i1 %987, label %981, label %988, !llvm.loop !142

988:                                              ; preds = %985, %942
  %989 = add i64 %92, %11
  br label %1010

990:                                              ; preds = %367, %938
  %991 = add i64 %92, %11
  br label %998

992:                                              ; preds = %94
  %993 = call fastcc i64 @expand(i64 noundef %11, i64 noundef %43, ptr noundef %4)
  %994 = icmp eq i64 %993, 9223372036854775807
  br i1 %994, label %1010, label %995

995:                                              ; preds = %992
  %996 = load ptr, ptr @S, align 8, !tbaa !9
  %997 = add nuw i64 %11, 1
  br label %998

998:                                              ; preds = %990, %995
  %999 = phi ptr [ %996, %995 ], [ %368, %990 ]
  %1000 = phi i64 [ %993, %995 ], [ 0, %990 ]
  %1001 = phi i64 [ %997, %995 ], [ %991, %990 ]
  %1002 = icmp ult i64 %1001, %7
  br i1 %1002, label %9, label %1003

1003:                                             ; preds = %998, %91, %2
  %1004 = phi i64 [ %6, %2 ], [ %11, %91 ], [ %1001, %998 ]
  %1005 = phi i64 [ 0, %2 ], [ %43, %91 ], [ %1000, %998 ]
  %1006 = phi i64 [ 1, %2 ], [ %57, %91 ], [ 1, %998 ]
  %1007 = call fastcc i32 @flush(i64 noundef %1005)
  %1008 = icmp eq i32 %1007, 0
  %1009 = select i1 %1008, i64 %1006, i64 4
  br label %1010

1010:                                             ; preds = %96, %992, %32, %23, %20, %988, %1003
  %1011 = phi i64 [ %1009, %1003 ], [ 4, %988 ], [ 4, %96 ], [ 4, %992 ], [ 5, %32 ], [ 0, %23 ], [ 4, %20 ]
  %1012 = phi i64 [ %1004, %1003 ], [ %989, %988 ], [ %11, %20 ], [ %11, %23 ], [ %11, %32 ], [ %11, %992 ], [ %11, %96 ]
  %1013 = load ptr, ptr @S, align 8, !tbaa !9
  %1014 = getelementptr inbounds nuw i8, ptr %1013, i64 144
  store i64 %1012, ptr %1014, align 8, !tbaa !59
  %1015 = load i64, ptr %4, align 8, !tbaa !22
  %1016 = getelementptr inbounds nuw i8, ptr %1013, i64 168
  %1017 = load i64, ptr %1016, align 8, !tbaa !74
  %1018 = add i64 %1017, %1015
  store i64 %1018, ptr %1016, align 8, !tbaa !74
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  ret i64 %1011
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @flush(i64 noundef %0) unnamed_addr #3 {
  %2 = load ptr, ptr @S, align 8, !tbaa !9
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 136
  %4 = load i64, ptr %3, align 8, !tbaa !64
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 328
  %6 = load i64, ptr %5, align 8, !tbaa !84
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %12, !prof !23

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %10 = load ptr, ptr %9, align 8, !tbaa !85
  %11 = icmp eq ptr %10, null
  br i1 %11, label %48, label %12, !prof !23

12:                                               ; preds = %1, %8
  %13 = icmp eq i64 %0, 0
  br i1 %13, label %156, label %14

14:                                               ; preds = %12, %45
  %15 = phi i64 [ %46, %45 ], [ 0, %12 ]
  %16 = tail call i64 @cfg_words() #15
  %17 = add i64 %16, 4
  %18 = mul i64 %17, %15
  %19 = getelementptr inbounds nuw i64, ptr @pending, i64 %18
  %20 = load ptr, ptr @S, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 328
  %22 = load i64, ptr %21, align 8, !tbaa !84
  %23 = icmp eq i64 %22, 0
  %24 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %25 = load i64, ptr %19, align 8, !tbaa !22
  br i1 %23, label %31, label %26

26:                                               ; preds = %14
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %28 = load i64, ptr %27, align 8, !tbaa !22
  %29 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %30 = load i64, ptr %29, align 8, !tbaa !22
  tail call fastcc void @insert_compact(ptr noundef nonnull %24, i64 noundef %25, i64 noundef %28, i64 noundef %30)
  br label %45

31:                                               ; preds = %14
  %32 = zext i64 %25 to i128
  %33 = getelementptr inbounds nuw i8, ptr %20, i64 128
  %34 = load i64, ptr %33, align 8, !tbaa !48
  %35 = lshr i64 %34, 3
  %36 = zext nneg i64 %35 to i128
  %37 = mul nuw nsw i128 %36, %32
  %38 = lshr i128 %37, 61
  %39 = trunc nuw i128 %38 to i64
  %40 = and i64 %39, -8
  %41 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %42 = load i64, ptr %41, align 8, !tbaa !22
  %43 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %44 = load i64, ptr %43, align 8, !tbaa !22
  tail call fastcc void @insert(ptr noundef nonnull %24, i64 noundef %25, i64 noundef %40, i64 noundef %42, i64 noundef %44)
  br label %45

45:                                               ; preds = %31, %26
  %46 = add nuw i64 %15, 1
  %47 = icmp eq i64 %46, %0
  br i1 %47, label %156, label %14, !llvm.loop !143

48:                                               ; preds = %8
  %49 = icmp eq i64 %0, 0
  br i1 %49, label %156, label %50

50:                                               ; preds = %48, %131
  %51 = phi i64 [ %138, %131 ], [ 0, %48 ]
  %52 = tail call i64 @cfg_words() #15
  %53 = tail call i64 @cfg_words() #15
  %54 = add i64 %53, 4
  %55 = mul i64 %54, %51
  %56 = getelementptr inbounds nuw i64, ptr @pending, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !22
  %58 = zext i64 %57 to i128
  %59 = load ptr, ptr @S, align 8, !tbaa !9
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 128
  %61 = load i64, ptr %60, align 8, !tbaa !48
  %62 = lshr i64 %61, 3
  %63 = zext nneg i64 %62 to i128
  %64 = mul nuw nsw i128 %63, %58
  %65 = lshr i128 %64, 61
  %66 = trunc nuw i128 %65 to i64
  %67 = and i64 %66, -8
  %68 = getelementptr inbounds nuw i8, ptr %59, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !49
  %70 = getelementptr inbounds nuw i64, ptr %69, i64 %67
  %71 = load <8 x i64>, ptr %70, align 64, !tbaa !90
  %72 = tail call i64 @cfg_full_keys() #15
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %84, label %74

74:                                               ; preds = %50
  %75 = add i64 %52, 4
  %76 = mul i64 %75, %51
  %77 = getelementptr inbounds nuw i64, ptr @pending, i64 %76
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 32
  %79 = load i64, ptr %78, align 8, !tbaa !22
  %80 = xor i64 %79, -1
  %81 = insertelement <8 x i64> poison, i64 %80, i64 0
  %82 = shufflevector <8 x i64> %81, <8 x i64> poison, <8 x i32> zeroinitializer
  %83 = xor <8 x i64> %82, %71
  br label %90

84:                                               ; preds = %50
  %85 = shl i64 %57, 32
  %86 = insertelement <8 x i64> poison, i64 %85, i64 0
  %87 = shufflevector <8 x i64> %86, <8 x i64> poison, <8 x i32> zeroinitializer
  %88 = xor <8 x i64> %71, %87
  %89 = lshr <8 x i64> %88, splat (i64 32)
  br label %90

90:                                               ; preds = %84, %74
  %91 = phi <8 x i64> [ %83, %74 ], [ %89, %84 ]
  %92 = icmp eq <8 x i64> %91, zeroinitializer
  %93 = icmp eq <8 x i64> %71, zeroinitializer
  %94 = or <8 x i1> %93, %92
  %95 = bitcast <8 x i1> %94 to i8
  %96 = icmp eq i8 %95, 0
  br i1 %96, label %119, label %97

97:                                               ; preds = %90
  %98 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %95, i1 true)
  %99 = zext nneg i8 %98 to i64
  %100 = or disjoint i64 %67, %99
  %101 = tail call i64 @cfg_full_keys() #15
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %103, label %131

103:                                              ; preds = %97
  %104 = load ptr, ptr @S, align 8, !tbaa !9
  %105 = getelementptr inbounds nuw i8, ptr %104, i64 8
  %106 = load ptr, ptr %105, align 8, !tbaa !49
  %107 = getelementptr inbounds nuw i64, ptr %106, i64 %100
  %108 = load i64, ptr %107, align 8, !tbaa !22
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %117, label %110

110:                                              ; preds = %103
  %111 = load ptr, ptr %104, align 8, !tbaa !45
  %112 = and i64 %108, 4294967295
  %113 = add nsw i64 %112, -1
  %114 = tail call i64 @cfg_words() #15
  %115 = mul i64 %114, %113
  %116 = getelementptr inbounds nuw i64, ptr %111, i64 %115
  br label %117

117:                                              ; preds = %110, %103
  %118 = phi ptr [ %116, %110 ], [ %106, %103 ]
  tail call void @llvm.prefetch.p0(ptr %118, i32 0, i32 3, i32 1)
  br label %131

119:                                              ; preds = %90
  %120 = add nuw i64 %67, 8
  %121 = load ptr, ptr @S, align 8, !tbaa !9
  %122 = getelementptr inbounds nuw i8, ptr %121, i64 128
  %123 = load i64, ptr %122, align 8, !tbaa !48
  %124 = icmp eq i64 %120, %123
  %125 = select i1 %124, i64 0, i64 %120
  %126 = tail call i64 @cfg_full_keys() #15
  %127 = load ptr, ptr @S, align 8, !tbaa !9
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 8
  %129 = load ptr, ptr %128, align 8, !tbaa !49
  %130 = getelementptr inbounds nuw i64, ptr %129, i64 %125
  tail call void @llvm.prefetch.p0(ptr %130, i32 1, i32 3, i32 1)
  br label %131

131:                                              ; preds = %119, %117, %97
  %132 = phi i64 [ %100, %117 ], [ %125, %119 ], [ %100, %97 ]
  %133 = tail call i64 @cfg_words() #15
  %134 = add i64 %133, 4
  %135 = mul i64 %134, %51
  %136 = getelementptr inbounds nuw i64, ptr @pending, i64 %135
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 24
  store i64 %132, ptr %137, align 8, !tbaa !22
  %138 = add nuw i64 %51, 1
  %139 = icmp eq i64 %138, %0
  br i1 %139, label %140, label %50, !llvm.loop !144

140:                                              ; preds = %131, %140
  %141 = phi i64 [ %154, %140 ], [ 0, %131 ]
  %142 = tail call i64 @cfg_words() #15
  %143 = add i64 %142, 4
  %144 = mul i64 %143, %141
  %145 = getelementptr inbounds nuw i64, ptr @pending, i64 %144
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 32
  %147 = load i64, ptr %145, align 8, !tbaa !22
  %148 = getelementptr inbounds nuw i8, ptr %145, i64 24
  %149 = load i64, ptr %148, align 8, !tbaa !22
  %150 = getelementptr inbounds nuw i8, ptr %145, i64 8
  %151 = load i64, ptr %150, align 8, !tbaa !22
  %152 = getelementptr inbounds nuw i8, ptr %145, i64 16
  %153 = load i64, ptr %152, align 8, !tbaa !22
  tail call fastcc void @put(ptr noundef nonnull %146, i64 noundef %147, i64 noundef %149, i64 noundef %151, i64 noundef %153)
  %154 = add nuw i64 %141, 1
  %155 = icmp eq i64 %154, %0
  br i1 %155, label %156, label %140, !llvm.loop !145

156:                                              ; preds = %45, %140, %12, %48
  %157 = tail call fastcc i32 @check_from(i64 noundef %4)
  ret i32 %157
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
  %10 = load ptr, ptr %9, align 8, !tbaa !45
  %11 = tail call i64 @cfg_words() #15
  %12 = mul i64 %11, %0
  %13 = getelementptr inbounds nuw i64, ptr %10, i64 %12
  %14 = tail call i64 @cfg_words() #15
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %3, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %3 ]
  %18 = getelementptr inbounds nuw i64, ptr %13, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !22
  %20 = getelementptr inbounds nuw i64, ptr %5, i64 %17
  store i64 %19, ptr %20, align 8, !tbaa !22
  %21 = add nuw i64 %17, 1
  %22 = tail call i64 @cfg_words() #15
  %23 = icmp ult i64 %21, %22
  br i1 %23, label %16, label %24, !llvm.loop !46

24:                                               ; preds = %16, %3
  %25 = tail call i64 @cfg_mask_words() #15
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %63, label %27

27:                                               ; preds = %24
  %28 = load ptr, ptr @S, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 80
  %30 = load ptr, ptr %29, align 8, !tbaa !113
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
  %43 = load ptr, ptr %42, align 8, !tbaa !113
  %44 = call i64 @model_pc(ptr noundef nonnull %5, i64 noundef %40) #15
  %45 = call i64 @cfg_cpus() #15
  %46 = mul i64 %45, %44
  %47 = add i64 %46, %40
  %48 = mul i64 %47, %35
  %49 = getelementptr inbounds nuw i64, ptr %43, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !22
  %51 = icmp eq i64 %50, 0
  %52 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %53 = select i1 %51, ptr null, ptr %52
  %54 = getelementptr inbounds nuw ptr, ptr %8, i64 %40
  store ptr %53, ptr %54, align 8, !tbaa !146
  %55 = icmp ne i64 %50, 0
  %56 = zext i1 %55 to i32
  %57 = or i32 %39, %56
  %58 = add nuw i64 %40, 1
  %59 = call i64 @cfg_cpus() #15
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %38, label %61, !llvm.loop !114

61:                                               ; preds = %38
  %62 = icmp eq i32 %57, 0
  br label %63

63:                                               ; preds = %32, %61, %27, %24
  %64 = phi i1 [ true, %24 ], [ true, %27 ], [ true, %32 ], [ %62, %61 ]
  store i64 %0, ptr @now_state, align 8, !tbaa !22
  store i64 0, ptr @settled, align 8, !tbaa !22
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
  %85 = load i64, ptr %84, align 8, !tbaa !22
  %86 = getelementptr inbounds nuw i64, ptr %6, i64 %83
  store i64 %85, ptr %86, align 8, !tbaa !22
  %87 = add nuw i64 %83, 1
  %88 = call i64 @cfg_words() #15
  %89 = icmp ult i64 %87, %88
  br i1 %89, label %82, label %90, !llvm.loop !46

90:                                               ; preds = %82, %73
  %91 = call i64 @cfg_mask_words() #15
  %92 = and i64 %91, 4611686018427387903
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %94, label %96

94:                                               ; preds = %96, %90
  store i64 %79, ptr @now_move, align 8, !tbaa !22
  %95 = call i64 @model_step(ptr noundef nonnull %6, i64 noundef %69, i64 noundef %75, ptr noundef nonnull %7) #15
  switch i64 %95, label %103 [
    i64 3, label %299
    i64 0, label %300
  ]

96:                                               ; preds = %90, %96
  %97 = phi i64 [ %99, %96 ], [ 0, %90 ]
  %98 = getelementptr inbounds nuw i64, ptr %7, i64 %97
  store i64 0, ptr %98, align 8, !tbaa !22
  %99 = add nuw i64 %97, 1
  %100 = call i64 @cfg_mask_words() #15
  %101 = shl i64 %100, 2
  %102 = icmp ult i64 %99, %101
  br i1 %102, label %96, label %94, !llvm.loop !147

103:                                              ; preds = %94
  %104 = add i64 %76, 1
  %105 = load i64, ptr %2, align 8, !tbaa !22
  %106 = add i64 %105, 1
  store i64 %106, ptr %2, align 8, !tbaa !22
  br i1 %64, label %110, label %107

107:                                              ; preds = %103
  %108 = call fastcc i32 @races(ptr noundef %8, ptr noundef nonnull %7, i64 noundef %0, i64 noundef %69, i64 noundef %79)
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %110, label %351

110:                                              ; preds = %107, %103
  %111 = and i64 %95, 2
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %118, label %113, !prof !23

113:                                              ; preds = %110
  %114 = lshr i64 %95, 8
  %115 = add nuw nsw i64 %114, 2
  %116 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %115, i64 noundef %0, i64 noundef %79, i64 noundef 0, i64 noundef 0)
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %294, label %351

118:                                              ; preds = %110
  %119 = load ptr, ptr @S, align 8, !tbaa !9
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 72
  %121 = load ptr, ptr %120, align 8, !tbaa !148
  %122 = icmp eq ptr %121, null
  br i1 %122, label %289, label %123, !prof !23

123:                                              ; preds = %118
  %124 = load ptr, ptr %119, align 8, !tbaa !45
  %125 = call i64 @cfg_words() #15
  %126 = mul i64 %125, %0
  %127 = getelementptr inbounds nuw i64, ptr %124, i64 %126
  %128 = call i64 @model_pc(ptr noundef %127, i64 noundef %72) #15
  %129 = load ptr, ptr @S, align 8, !tbaa !9
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 72
  %131 = load ptr, ptr %130, align 8, !tbaa !148
  %132 = call i64 @cfg_points() #15
  %133 = lshr i64 %132, 6
  %134 = add nuw nsw i64 %133, 1
  %135 = mul i64 %134, %128
  %136 = getelementptr inbounds nuw i64, ptr %131, i64 %135
  %137 = call i64 @cfg_points() #15
  %138 = lshr i64 %137, 6
  %139 = getelementptr inbounds nuw i64, ptr %136, i64 %138
  %140 = load i64, ptr %139, align 8, !tbaa !22
  %141 = and i64 %137, 63
  store i64 256, ptr @ways, align 16, !tbaa !149
  %142 = call i64 @cfg_words() #15
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %152, label %144

144:                                              ; preds = %123, %144
  %145 = phi i64 [ %149, %144 ], [ 0, %123 ]
  %146 = getelementptr inbounds nuw i64, ptr %6, i64 %145
  %147 = load i64, ptr %146, align 8, !tbaa !22
  %148 = getelementptr inbounds nuw i64, ptr getelementptr inbounds nuw (i8, ptr @ways, i64 8), i64 %145
  store i64 %147, ptr %148, align 8, !tbaa !22
  %149 = add nuw i64 %145, 1
  %150 = call i64 @cfg_words() #15
  %151 = icmp ult i64 %149, %150
  br i1 %151, label %144, label %152, !llvm.loop !46

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
  %162 = load i64, ptr %161, align 8, !tbaa !149
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
  %187 = load i64, ptr %186, align 8, !tbaa !22
  %188 = getelementptr inbounds nuw i64, ptr %181, i64 %185
  store i64 %187, ptr %188, align 8, !tbaa !22
  %189 = add nuw i64 %185, 1
  %190 = call i64 @cfg_words() #15
  %191 = icmp ult i64 %189, %190
  br i1 %191, label %184, label %192, !llvm.loop !46

192:                                              ; preds = %184, %177
  %193 = load i64, ptr %161, align 8, !tbaa !149
  %194 = add i64 %193, -1
  store i64 %194, ptr %180, align 8, !tbaa !149
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
  br i1 %203, label %177, label %205, !llvm.loop !151

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
  %216 = load i64, ptr %161, align 8, !tbaa !149
  %217 = call i64 @llvm.usub.sat.i64(i64 %216, i64 80)
  %218 = getelementptr %struct.way, ptr %160, i64 %214
  store i64 %217, ptr %218, align 8, !tbaa !149
  %219 = load i64, ptr %161, align 8, !tbaa !149
  %220 = call i64 @llvm.usub.sat.i64(i64 %219, i64 80)
  %221 = getelementptr %struct.way, ptr %160, i64 %214
  %222 = getelementptr i8, ptr %221, i64 520
  store i64 %220, ptr %222, align 8, !tbaa !149
  %223 = add nuw nsw i64 %214, 2
  %224 = add i64 %215, 2
  %225 = icmp eq i64 %224, %212
  br i1 %225, label %239, label %213, !llvm.loop !152

226:                                              ; preds = %192, %205, %174
  %227 = add i64 %175, 1
  %228 = call fastcc i64 @alone(ptr noundef %168, i64 noundef %227)
  %229 = call i64 @cfg_cpus() #15
  %230 = icmp ult i64 %228, %229
  br i1 %230, label %174, label %231, !llvm.loop !153

231:                                              ; preds = %226, %167, %156
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  %232 = add i64 %157, -1
  %233 = load i64, ptr @settled, align 8, !tbaa !22
  %234 = add i64 %233, 1
  store i64 %234, ptr @settled, align 8, !tbaa !22
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
  %243 = load i64, ptr %161, align 8, !tbaa !149
  %244 = call i64 @llvm.usub.sat.i64(i64 %243, i64 80)
  %245 = getelementptr %struct.way, ptr %160, i64 %223
  store i64 %244, ptr %245, align 8, !tbaa !149
  br label %246

246:                                              ; preds = %241, %239, %207
  %247 = load ptr, ptr @S, align 8, !tbaa !9
  %248 = getelementptr inbounds nuw i8, ptr %247, i64 360
  %249 = load i64, ptr %248, align 8, !tbaa !154
  %250 = add i64 %249, %199
  store i64 %250, ptr %248, align 8, !tbaa !154
  %251 = getelementptr inbounds nuw i8, ptr %247, i64 72
  %252 = load ptr, ptr %251, align 8, !tbaa !148
  %253 = call i64 @cfg_points() #15
  %254 = lshr i64 %253, 6
  %255 = add nuw nsw i64 %254, 1
  %256 = mul i64 %255, %176
  %257 = getelementptr inbounds nuw i64, ptr %252, i64 %256
  %258 = call i64 @cfg_points() #15
  %259 = lshr i64 %258, 6
  %260 = getelementptr inbounds nuw i64, ptr %257, i64 %259
  %261 = load i64, ptr %260, align 8, !tbaa !22
  %262 = and i64 %258, 63
  %263 = add nuw nsw i64 %179, %157
  %264 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %263
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %161, ptr noundef nonnull align 8 dereferenceable(520) %264, i64 520, i1 false), !tbaa.struct !155
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
  br i1 %277, label %284, label %278, !llvm.loop !156

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
  br i1 %288, label %291, label %156, !llvm.loop !157

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
  br i1 %298, label %300, label %73, !llvm.loop !158

299:                                              ; preds = %94
  br label %300

300:                                              ; preds = %294, %94, %299
  %301 = phi i64 [ %76, %94 ], [ %104, %294 ], [ %76, %299 ]
  %302 = phi i64 [ %74, %94 ], [ %295, %294 ], [ %74, %299 ]
  %303 = phi i64 [ 1, %94 ], [ 1, %294 ], [ %77, %299 ]
  %304 = add nuw i64 %69, 1
  %305 = call i64 @cfg_cpus() #15
  %306 = icmp ult i64 %304, %305
  br i1 %306, label %67, label %307, !llvm.loop !159

307:                                              ; preds = %300
  %308 = icmp eq i64 %303, 0
  br i1 %308, label %309, label %340

309:                                              ; preds = %63, %307
  %310 = phi i64 [ %302, %307 ], [ %1, %63 ]
  store i64 65535, ptr @now_move, align 8, !tbaa !22
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
  %321 = load i64, ptr %320, align 8, !tbaa !22
  %322 = getelementptr inbounds nuw i64, ptr %315, i64 %319
  store i64 %321, ptr %322, align 8, !tbaa !22
  %323 = add nuw i64 %319, 1
  %324 = call i64 @cfg_words() #15
  %325 = icmp ult i64 %323, %324
  br i1 %325, label %318, label %326, !llvm.loop !46

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
  %344 = getelementptr inbounds nuw i8, ptr %343, i64 208
  %345 = load i64, ptr %344, align 8, !tbaa !116
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
  store i64 0, ptr %3, align 8, !tbaa !22
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %63, label %5

5:                                                ; preds = %2, %57
  %6 = phi i64 [ %58, %57 ], [ 0, %2 ]
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 136
  %9 = load i64, ptr %8, align 8, !tbaa !64
  %10 = add i64 %9, 3200
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 176
  %12 = load i64, ptr %11, align 8, !tbaa !65
  %13 = icmp ugt i64 %10, %12
  br i1 %13, label %14, label %17, !prof !66

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 256
  %16 = load i64, ptr %15, align 8, !tbaa !89
  br label %52

17:                                               ; preds = %5
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 232
  %19 = load i64, ptr %18, align 8, !tbaa !67
  %20 = sub i64 %10, %19
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 240
  %22 = load i64, ptr %21, align 8, !tbaa !68
  %23 = icmp ule i64 %20, %22
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 256
  %25 = load i64, ptr %24, align 8, !tbaa !89
  %26 = icmp ne i64 %25, 0
  %27 = select i1 %26, i1 %23, i1 false
  br i1 %27, label %28, label %50

28:                                               ; preds = %17
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 56
  %30 = load ptr, ptr %29, align 8, !tbaa !85
  %31 = add i64 %25, -1
  store i64 %31, ptr %24, align 8, !tbaa !89
  %32 = getelementptr inbounds nuw i64, ptr %30, i64 %31
  %33 = load i64, ptr %32, align 8, !tbaa !22
  %34 = lshr i64 %33, 32
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 160
  store i64 %34, ptr %35, align 8, !tbaa !26
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 264
  %37 = load i64, ptr %36, align 8, !tbaa !160
  %38 = icmp ugt i64 %34, %37
  br i1 %38, label %39, label %40

39:                                               ; preds = %28
  store i64 %34, ptr %36, align 8, !tbaa !160
  br label %40

40:                                               ; preds = %39, %28
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 144
  %42 = load i64, ptr %41, align 8, !tbaa !59
  %43 = add i64 %42, 1
  store i64 %43, ptr %41, align 8, !tbaa !59
  %44 = and i64 %33, 4294967295
  %45 = call fastcc i64 @expand(i64 noundef %44, i64 noundef 0, ptr noundef %3)
  %46 = icmp eq i64 %45, 9223372036854775807
  br i1 %46, label %60, label %47

47:                                               ; preds = %40
  %48 = tail call fastcc i32 @flush(i64 noundef %45)
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %57, label %60

50:                                               ; preds = %17
  %51 = select i1 %23, i64 0, i64 2, !prof !23
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
  br i1 %59, label %5, label %60, !llvm.loop !161

60:                                               ; preds = %47, %40, %57
  %61 = phi i64 [ 1, %57 ], [ 4, %40 ], [ 4, %47 ]
  %62 = load ptr, ptr @S, align 8, !tbaa !9
  br label %63

63:                                               ; preds = %60, %2, %52
  %64 = phi ptr [ %7, %52 ], [ %0, %2 ], [ %62, %60 ]
  %65 = phi i64 [ %56, %52 ], [ 1, %2 ], [ %61, %60 ]
  %66 = load i64, ptr %3, align 8, !tbaa !22
  %67 = getelementptr inbounds nuw i8, ptr %64, i64 168
  %68 = load i64, ptr %67, align 8, !tbaa !74
  %69 = add i64 %68, %66
  store i64 %69, ptr %67, align 8, !tbaa !74
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  ret i64 %65
}

; Function Attrs: nounwind
define void @rehash(ptr noundef %0) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %3 = load i64, ptr %2, align 8, !tbaa !64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %5 = load i64, ptr %4, align 8, !tbaa !162
  %6 = tail call fastcc i64 @enter(i64 noundef 0, i64 noundef %5)
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 216
  %9 = load i64, ptr %8, align 8, !tbaa !163
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 136
  %11 = load i64, ptr %10, align 8, !tbaa !64
  %12 = tail call fastcc i64 @enter(i64 noundef %9, i64 noundef %11)
  %13 = add i64 %6, %12
  %14 = sub i64 %3, %13
  %15 = load ptr, ptr @S, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 232
  store i64 %14, ptr %16, align 8, !tbaa !67
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
  %20 = load ptr, ptr %18, align 8, !tbaa !45
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
  %31 = load i64, ptr %30, align 8, !tbaa !22
  %32 = xor i64 %31, %28
  %33 = zext i64 %32 to i128
  %34 = mul nuw i128 %33, 15485907386658061715
  %35 = lshr i128 %34, 64
  %36 = xor i128 %35, %34
  %37 = trunc i128 %36 to i64
  %38 = add nuw i64 %29, 1
  %39 = tail call i64 @cfg_words() #15
  %40 = icmp ult i64 %38, %39
  br i1 %40, label %27, label %41, !llvm.loop !47

41:                                               ; preds = %27, %17
  %42 = phi i64 [ -7046029254386353131, %17 ], [ %37, %27 ]
  %43 = mul i64 %42, -7046029254386353131
  %44 = lshr i64 %42, 29
  %45 = xor i64 %43, %44
  %46 = getelementptr inbounds nuw i64, ptr %3, i64 %19
  store i64 %45, ptr %46, align 8, !tbaa !22
  %47 = load ptr, ptr @S, align 8, !tbaa !9
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %49 = load ptr, ptr %48, align 8, !tbaa !49
  %50 = zext i64 %45 to i128
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 128
  %52 = load i64, ptr %51, align 8, !tbaa !48
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
  br i1 %61, label %15, label %17, !llvm.loop !164

62:                                               ; preds = %128, %7
  %63 = phi i64 [ %9, %7 ], [ %130, %128 ]
  %64 = add i64 %11, %8
  %65 = icmp ult i64 %64, %1
  br i1 %65, label %7, label %5, !llvm.loop !165

66:                                               ; preds = %15, %128
  %67 = phi ptr [ %129, %128 ], [ %16, %15 ]
  %68 = phi i64 [ %131, %128 ], [ 0, %15 ]
  %69 = phi i64 [ %130, %128 ], [ %9, %15 ]
  %70 = getelementptr inbounds nuw i64, ptr %3, i64 %68
  %71 = load i64, ptr %70, align 8, !tbaa !22
  %72 = zext i64 %71 to i128
  %73 = getelementptr inbounds nuw i8, ptr %67, i64 128
  %74 = load i64, ptr %73, align 8, !tbaa !48
  %75 = lshr i64 %74, 3
  %76 = zext nneg i64 %75 to i128
  %77 = mul nuw nsw i128 %76, %72
  %78 = lshr i128 %77, 61
  %79 = trunc nuw i128 %78 to i64
  %80 = and i64 %79, -8
  %81 = getelementptr inbounds nuw i8, ptr %67, i64 288
  %82 = load i64, ptr %81, align 8, !tbaa !60
  %83 = icmp ugt i64 %82, 1
  br i1 %83, label %84, label %91

84:                                               ; preds = %66
  %85 = and i64 %71, 4294967295
  %86 = mul i64 %82, %85
  %87 = lshr i64 %86, 32
  %88 = getelementptr inbounds nuw i8, ptr %67, i64 280
  %89 = load i64, ptr %88, align 8, !tbaa !70
  %90 = icmp eq i64 %87, %89
  br i1 %90, label %91, label %128

91:                                               ; preds = %84, %66
  %92 = getelementptr inbounds nuw i8, ptr %67, i64 8
  %93 = load ptr, ptr %92, align 8, !tbaa !49
  %94 = getelementptr inbounds nuw i64, ptr %93, i64 %80
  %95 = load i64, ptr %94, align 8, !tbaa !22
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %105, label %97

97:                                               ; preds = %91, %97
  %98 = phi i64 [ %101, %97 ], [ %80, %91 ]
  %99 = add i64 %98, 1
  %100 = icmp eq i64 %99, %74
  %101 = select i1 %100, i64 0, i64 %99
  %102 = getelementptr inbounds nuw i64, ptr %93, i64 %101
  %103 = load i64, ptr %102, align 8, !tbaa !22
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %105, label %97, !llvm.loop !166

105:                                              ; preds = %97, %91
  %106 = phi i64 [ %80, %91 ], [ %101, %97 ]
  %107 = load ptr, ptr %67, align 8, !tbaa !45
  %108 = add i64 %68, %8
  %109 = tail call i64 @cfg_words() #15
  %110 = tail call i64 @cfg_full_keys() #15
  %111 = icmp eq i64 %110, 0
  br i1 %111, label %117, label %112

112:                                              ; preds = %105
  %113 = mul i64 %109, %108
  %114 = getelementptr inbounds nuw i64, ptr %107, i64 %113
  %115 = load i64, ptr %114, align 8, !tbaa !22
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
  %125 = load ptr, ptr %124, align 8, !tbaa !49
  %126 = getelementptr inbounds nuw i64, ptr %125, i64 %106
  store i64 %122, ptr %126, align 8, !tbaa !22
  %127 = add i64 %69, 1
  br label %128

128:                                              ; preds = %84, %121
  %129 = phi ptr [ %123, %121 ], [ %67, %84 ]
  %130 = phi i64 [ %127, %121 ], [ %69, %84 ]
  %131 = add nuw nsw i64 %68, 1
  %132 = icmp eq i64 %131, %11
  br i1 %132, label %62, label %66, !llvm.loop !167
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @stretch(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca [8 x i64], align 16
  %4 = tail call i64 @llvm.umin.i64(i64 %1, i64 16384)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %6 = load i64, ptr %5, align 8, !tbaa !48
  %7 = lshr i64 %6, 3
  store ptr %0, ptr @S, align 8, !tbaa !9
  %8 = tail call i64 @cfg_full_keys() #15
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %330, label %10

10:                                               ; preds = %2
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 328
  %13 = load i64, ptr %12, align 8, !tbaa !84
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %330

15:                                               ; preds = %10
  %16 = icmp eq i64 %1, 0
  br i1 %16, label %330, label %17

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !49
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
  %31 = load i64, ptr %30, align 8, !tbaa !22
  %32 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %28
  store i64 %31, ptr %32, align 8, !tbaa !22
  %33 = icmp ne i64 %31, 0
  %34 = zext i1 %33 to i64
  %35 = add i64 %28, %34
  store i64 0, ptr %30, align 8, !tbaa !22
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
  %49 = load i64, ptr %48, align 8, !tbaa !22
  %50 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %46
  store i64 %49, ptr %50, align 8, !tbaa !22
  %51 = icmp ne i64 %49, 0
  %52 = zext i1 %51 to i64
  %53 = add i64 %46, %52
  store i64 0, ptr %48, align 8, !tbaa !22
  %54 = getelementptr inbounds nuw i64, ptr %19, i64 %45
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %56 = load i64, ptr %55, align 8, !tbaa !22
  %57 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %53
  store i64 %56, ptr %57, align 8, !tbaa !22
  %58 = icmp ne i64 %56, 0
  %59 = zext i1 %58 to i64
  %60 = add i64 %53, %59
  store i64 0, ptr %55, align 8, !tbaa !22
  %61 = add nuw nsw i64 %45, 2
  %62 = add i64 %47, 2
  %63 = icmp eq i64 %62, %23
  br i1 %63, label %24, label %44, !llvm.loop !168

64:                                               ; preds = %271, %36
  %65 = phi ptr [ %11, %36 ], [ %272, %271 ]
  %66 = icmp eq i64 %37, 0
  br i1 %66, label %330, label %67

67:                                               ; preds = %64
  %68 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !49
  br label %276

70:                                               ; preds = %39, %271
  %71 = phi ptr [ %11, %39 ], [ %272, %271 ]
  %72 = phi i64 [ %1, %39 ], [ %75, %271 ]
  %73 = phi i64 [ %7, %39 ], [ %88, %271 ]
  %74 = phi i64 [ 0, %39 ], [ %273, %271 ]
  %75 = add i64 %72, -8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %76 = lshr i64 %75, 3
  %77 = getelementptr inbounds nuw i8, ptr %71, i64 128
  %78 = load i64, ptr %77, align 8, !tbaa !48
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
  %90 = load ptr, ptr %89, align 8, !tbaa !49
  %91 = getelementptr i64, ptr %90, i64 %75
  %92 = load <2 x i64>, ptr %91, align 8, !tbaa !22
  store <2 x i64> %92, ptr %3, align 16, !tbaa !22
  %93 = getelementptr i8, ptr %91, i64 16
  %94 = load <2 x i64>, ptr %93, align 8, !tbaa !22
  store <2 x i64> %94, ptr %41, align 16, !tbaa !22
  store <4 x i64> zeroinitializer, ptr %91, align 8, !tbaa !22
  %95 = getelementptr i8, ptr %91, i64 32
  %96 = load <2 x i64>, ptr %95, align 8, !tbaa !22
  store <2 x i64> %96, ptr %42, align 16, !tbaa !22
  %97 = getelementptr i8, ptr %91, i64 48
  %98 = load <2 x i64>, ptr %97, align 8, !tbaa !22
  store <2 x i64> %98, ptr %43, align 16, !tbaa !22
  store <4 x i64> zeroinitializer, ptr %95, align 8, !tbaa !22
  %99 = load i64, ptr %3, align 16, !tbaa !22
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
  %109 = load ptr, ptr %85, align 8, !tbaa !49
  %110 = getelementptr inbounds nuw i64, ptr %109, i64 %106
  %111 = load i64, ptr %110, align 8, !tbaa !22
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %142, label %113

113:                                              ; preds = %108
  %114 = getelementptr inbounds nuw i8, ptr %110, i64 8
  %115 = load i64, ptr %114, align 8, !tbaa !22
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %142, label %117

117:                                              ; preds = %113
  %118 = getelementptr inbounds nuw i8, ptr %110, i64 16
  %119 = load i64, ptr %118, align 8, !tbaa !22
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %142, label %121

121:                                              ; preds = %117
  %122 = getelementptr inbounds nuw i8, ptr %110, i64 24
  %123 = load i64, ptr %122, align 8, !tbaa !22
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %142, label %125

125:                                              ; preds = %121
  %126 = getelementptr inbounds nuw i8, ptr %110, i64 32
  %127 = load i64, ptr %126, align 8, !tbaa !22
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %142, label %129

129:                                              ; preds = %125
  %130 = getelementptr inbounds nuw i8, ptr %110, i64 40
  %131 = load i64, ptr %130, align 8, !tbaa !22
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %142, label %133

133:                                              ; preds = %129
  %134 = getelementptr inbounds nuw i8, ptr %110, i64 48
  %135 = load i64, ptr %134, align 8, !tbaa !22
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %142, label %137

137:                                              ; preds = %133
  %138 = getelementptr inbounds nuw i8, ptr %110, i64 56
  %139 = load i64, ptr %138, align 8, !tbaa !22
  %140 = icmp eq i64 %139, 0
  %141 = select i1 %140, i64 7, i64 8
  br label %142

142:                                              ; preds = %137, %133, %129, %125, %121, %117, %113, %108, %101
  %143 = phi i64 [ 8, %101 ], [ 0, %108 ], [ 4, %125 ], [ 1, %113 ], [ %141, %137 ], [ 2, %117 ], [ 5, %129 ], [ 3, %121 ], [ 6, %133 ]
  %144 = or disjoint i64 %143, %104
  %145 = icmp ugt i64 %105, %82
  br i1 %145, label %101, label %86, !llvm.loop !169

146:                                              ; preds = %266
  %147 = getelementptr inbounds nuw i64, ptr %3, i64 %268
  %148 = load i64, ptr %147, align 8, !tbaa !22
  %149 = icmp eq i64 %148, 0
  br i1 %149, label %271, label %150, !llvm.loop !170

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
  br i1 %169, label %158, label %170, !llvm.loop !47

170:                                              ; preds = %158, %150
  %171 = phi i64 [ -7046029254386353131, %150 ], [ %166, %158 ]
  %172 = mul i64 %171, -7046029254386353131
  %173 = lshr i64 %171, 29
  %174 = xor i64 %172, %173
  %175 = zext i64 %174 to i128
  %176 = load ptr, ptr @S, align 8, !tbaa !9
  %177 = getelementptr inbounds nuw i8, ptr %176, i64 128
  %178 = load i64, ptr %177, align 8, !tbaa !48
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
  %193 = select i1 %191, i1 %192, i1 false, !prof !23
  br i1 %193, label %194, label %201, !prof !23

194:                                              ; preds = %170
  %195 = getelementptr inbounds nuw i8, ptr %176, i64 8
  %196 = load ptr, ptr %195, align 8, !tbaa !49
  %197 = getelementptr inbounds nuw i64, ptr %196, i64 %184
  %198 = getelementptr inbounds nuw i64, ptr %197, i64 %190
  store i64 %151, ptr %198, align 8, !tbaa !22
  %199 = shl nuw nsw i64 1, %187
  %200 = add i64 %199, %153
  br label %266

201:                                              ; preds = %170
  %202 = icmp ult i64 %184, %75
  br i1 %202, label %275, label %203

203:                                              ; preds = %201
  %204 = getelementptr inbounds nuw i8, ptr %176, i64 8
  %205 = load ptr, ptr %204, align 8, !tbaa !49
  %206 = getelementptr inbounds nuw i64, ptr %205, i64 %184
  %207 = load i64, ptr %206, align 8, !tbaa !22
  %208 = icmp eq i64 %207, 0
  br i1 %208, label %217, label %209

209:                                              ; preds = %203, %209
  %210 = phi i64 [ %213, %209 ], [ %184, %203 ]
  %211 = add i64 %210, 1
  %212 = icmp eq i64 %211, %178
  %213 = select i1 %212, i64 0, i64 %211
  %214 = getelementptr inbounds nuw i64, ptr %205, i64 %213
  %215 = load i64, ptr %214, align 8, !tbaa !22
  %216 = icmp eq i64 %215, 0
  br i1 %216, label %217, label %209, !llvm.loop !166

217:                                              ; preds = %209, %203
  %218 = phi i64 [ %184, %203 ], [ %213, %209 ]
  %219 = getelementptr inbounds nuw i64, ptr %205, i64 %218
  store i64 %151, ptr %219, align 8, !tbaa !22
  %220 = load i64, ptr %177, align 8, !tbaa !48
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
  %231 = load i64, ptr %230, align 8, !tbaa !22
  %232 = icmp eq i64 %231, 0
  br i1 %232, label %262, label %233

233:                                              ; preds = %229
  %234 = getelementptr inbounds nuw i8, ptr %230, i64 8
  %235 = load i64, ptr %234, align 8, !tbaa !22
  %236 = icmp eq i64 %235, 0
  br i1 %236, label %262, label %237

237:                                              ; preds = %233
  %238 = getelementptr inbounds nuw i8, ptr %230, i64 16
  %239 = load i64, ptr %238, align 8, !tbaa !22
  %240 = icmp eq i64 %239, 0
  br i1 %240, label %262, label %241

241:                                              ; preds = %237
  %242 = getelementptr inbounds nuw i8, ptr %230, i64 24
  %243 = load i64, ptr %242, align 8, !tbaa !22
  %244 = icmp eq i64 %243, 0
  br i1 %244, label %262, label %245

245:                                              ; preds = %241
  %246 = getelementptr inbounds nuw i8, ptr %230, i64 32
  %247 = load i64, ptr %246, align 8, !tbaa !22
  %248 = icmp eq i64 %247, 0
  br i1 %248, label %262, label %249

249:                                              ; preds = %245
  %250 = getelementptr inbounds nuw i8, ptr %230, i64 40
  %251 = load i64, ptr %250, align 8, !tbaa !22
  %252 = icmp eq i64 %251, 0
  br i1 %252, label %262, label %253

253:                                              ; preds = %249
  %254 = getelementptr inbounds nuw i8, ptr %230, i64 48
  %255 = load i64, ptr %254, align 8, !tbaa !22
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %262, label %257

257:                                              ; preds = %253
  %258 = getelementptr inbounds nuw i8, ptr %230, i64 56
  %259 = load i64, ptr %258, align 8, !tbaa !22
  %260 = icmp eq i64 %259, 0
  %261 = select i1 %260, i64 7, i64 8
  br label %262

262:                                              ; preds = %257, %253, %249, %245, %241, %237, %233, %229, %221
  %263 = phi i64 [ 8, %221 ], [ 0, %229 ], [ 4, %245 ], [ 1, %233 ], [ %261, %257 ], [ 2, %237 ], [ 5, %249 ], [ 3, %241 ], [ 6, %253 ]
  %264 = or disjoint i64 %263, %225
  %265 = icmp eq i64 %224, 0
  br i1 %265, label %266, label %221, !llvm.loop !171

266:                                              ; preds = %262, %194
  %267 = phi i64 [ %200, %194 ], [ %264, %262 ]
  %268 = add nuw nsw i64 %152, 1
  %269 = icmp eq i64 %268, 8
  br i1 %269, label %270, label %146, !llvm.loop !170

270:                                              ; preds = %266
  br label %271, !llvm.loop !170

271:                                              ; preds = %146, %270, %86
  %272 = phi ptr [ %71, %86 ], [ %176, %270 ], [ %176, %146 ]
  %273 = phi i64 [ %87, %86 ], [ %267, %270 ], [ %267, %146 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  %274 = icmp ugt i64 %75, %4
  br i1 %274, label %70, label %64, !llvm.loop !172

275:                                              ; preds = %201
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  br label %330

276:                                              ; preds = %67, %325
  %277 = phi ptr [ %313, %325 ], [ %69, %67 ]
  %278 = phi i64 [ %328, %325 ], [ 0, %67 ]
  %279 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %278
  %280 = load i64, ptr %279, align 8, !tbaa !22
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
  br i1 %296, label %285, label %297, !llvm.loop !47

297:                                              ; preds = %285, %276
  %298 = phi i64 [ -7046029254386353131, %276 ], [ %293, %285 ]
  %299 = mul i64 %298, -7046029254386353131
  %300 = lshr i64 %298, 29
  %301 = xor i64 %299, %300
  %302 = zext i64 %301 to i128
  %303 = load ptr, ptr @S, align 8, !tbaa !9
  %304 = getelementptr inbounds nuw i8, ptr %303, i64 128
  %305 = load i64, ptr %304, align 8, !tbaa !48
  %306 = lshr i64 %305, 3
  %307 = zext nneg i64 %306 to i128
  %308 = mul nuw nsw i128 %307, %302
  %309 = lshr i128 %308, 61
  %310 = trunc nuw i128 %309 to i64
  %311 = and i64 %310, -8
  %312 = getelementptr inbounds nuw i8, ptr %303, i64 8
  %313 = load ptr, ptr %312, align 8, !tbaa !49
  %314 = getelementptr inbounds nuw i64, ptr %313, i64 %311
  %315 = load i64, ptr %314, align 8, !tbaa !22
  %316 = icmp eq i64 %315, 0
  br i1 %316, label %325, label %317

317:                                              ; preds = %297, %317
  %318 = phi i64 [ %321, %317 ], [ %311, %297 ]
  %319 = add i64 %318, 1
  %320 = icmp eq i64 %319, %305
  %321 = select i1 %320, i64 0, i64 %319
  %322 = getelementptr inbounds nuw i64, ptr %313, i64 %321
  %323 = load i64, ptr %322, align 8, !tbaa !22
  %324 = icmp eq i64 %323, 0
  br i1 %324, label %325, label %317, !llvm.loop !166

325:                                              ; preds = %317, %297
  %326 = phi i64 [ %311, %297 ], [ %321, %317 ]
  %327 = getelementptr inbounds nuw i64, ptr %277, i64 %326
  store i64 %280, ptr %327, align 8, !tbaa !22
  %328 = add nuw i64 %278, 1
  %329 = icmp eq i64 %328, %37
  br i1 %329, label %330, label %276, !llvm.loop !173

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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %2, i8 0, i64 512, i1 false), !tbaa !22
  %4 = call i64 @model_init(ptr noundef nonnull %2, ptr noundef nonnull %3) #15
  %5 = load ptr, ptr @S, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %7 = load i64, ptr %6, align 8, !tbaa !55
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
  %16 = load ptr, ptr %15, align 8, !tbaa !128
  %17 = call i64 @cfg_words() #15
  %18 = mul i64 %17, %13
  %19 = getelementptr inbounds nuw i64, ptr %16, i64 %18
  %20 = call i64 @cfg_words() #15
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %30, label %22

22:                                               ; preds = %12, %22
  %23 = phi i64 [ %27, %22 ], [ 0, %12 ]
  %24 = getelementptr inbounds nuw i64, ptr %2, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !22
  %26 = getelementptr inbounds nuw i64, ptr %19, i64 %23
  store i64 %25, ptr %26, align 8, !tbaa !22
  %27 = add nuw i64 %23, 1
  %28 = call i64 @cfg_words() #15
  %29 = icmp ult i64 %27, %28
  br i1 %29, label %22, label %30, !llvm.loop !46

30:                                               ; preds = %22, %12
  %31 = add nuw nsw i64 %13, 1
  %32 = icmp eq i64 %31, 4096
  br i1 %32, label %11, label %12, !llvm.loop !174
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
  %13 = load i64, ptr %12, align 8, !tbaa !22
  %14 = icmp ugt i64 %13, %9
  br i1 %14, label %19, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %17 = load i64, ptr %16, align 8, !tbaa !22
  %18 = icmp ugt i64 %17, %9
  br i1 %18, label %21, label %19

19:                                               ; preds = %11, %15
  %20 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br label %11, !llvm.loop !175

21:                                               ; preds = %15
  %22 = sub nsw i64 %9, %13
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %24 = load i64, ptr %23, align 8, !tbaa !22
  %25 = add i64 %22, %24
  %26 = trunc i64 %25 to i32
  store i32 %26, ptr %7, align 4, !tbaa !5
  %27 = add nuw i64 %6, 1
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %10, label %5, !llvm.loop !176
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
  %8 = load i64, ptr %7, align 8, !tbaa !22
  %9 = xor i64 %8, %5
  %10 = zext i64 %9 to i128
  %11 = mul nuw i128 %10, 15485907386658061715
  %12 = lshr i128 %11, 64
  %13 = xor i128 %12, %11
  %14 = trunc i128 %13 to i64
  %15 = add nuw i64 %6, 1
  %16 = tail call i64 @cfg_words() #15
  %17 = icmp ult i64 %15, %16
  br i1 %17, label %4, label %18, !llvm.loop !47

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
  store i64 %11, ptr %12, align 8, !tbaa !22
  %13 = add nuw i64 %10, 1
  %14 = tail call i64 @cfg_cpus() #15
  %15 = icmp ult i64 %13, %14
  br i1 %15, label %9, label %6, !llvm.loop !177

16:                                               ; preds = %6, %55
  %17 = phi i64 [ %56, %55 ], [ %1, %6 ]
  %18 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !22
  %20 = load ptr, ptr @S, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 72
  %22 = load ptr, ptr %21, align 8, !tbaa !148
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
  %41 = load i64, ptr %40, align 8, !tbaa !22
  %42 = lshr i64 %41, 6
  %43 = getelementptr inbounds nuw i64, ptr %27, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !22
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
  br i1 %54, label %35, label %32, !llvm.loop !178

55:                                               ; preds = %32
  %56 = add nuw i64 %17, 1
  %57 = tail call i64 @cfg_cpus() #15
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %16, label %59, !llvm.loop !179

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
  store i64 %2, ptr @asked, align 8, !tbaa !22
  store i64 0, ptr @asked_fails, align 8, !tbaa !22
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #15
  %6 = tail call i64 @cfg_words() #15
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %3, %8
  %9 = phi i64 [ %11, %8 ], [ 0, %3 ]
  %10 = getelementptr inbounds nuw i64, ptr %4, i64 %9
  store i64 -1, ptr %10, align 8, !tbaa !22
  %11 = add nuw i64 %9, 1
  %12 = tail call i64 @cfg_words() #15
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %8, label %14, !llvm.loop !86

14:                                               ; preds = %8, %3
  %15 = call i64 @model_check_always(ptr noundef %1, ptr noundef nonnull %4, ptr noundef nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  %16 = load i64, ptr @asked_fails, align 8, !tbaa !22
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #9

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef range(i64 0, 72057594037927938) %0, i64 noundef %1, i64 noundef %2, i64 noundef range(i64 0, 2) %3, i64 noundef %4) unnamed_addr #3 {
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %8 = load ptr, ptr %7, align 8, !tbaa !135
  %9 = getelementptr inbounds nuw %struct.alarm, ptr %8, i64 %0
  %10 = load i64, ptr %9, align 8, !tbaa !137
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !137
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %72, label %13

13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 288
  %15 = load i64, ptr %14, align 8, !tbaa !60
  %16 = icmp ugt i64 %15, 1
  br i1 %16, label %17, label %58

17:                                               ; preds = %13
  %18 = load ptr, ptr %6, align 8, !tbaa !45
  %19 = tail call i64 @cfg_words() #15
  %20 = mul i64 %19, %1
  %21 = getelementptr inbounds nuw i64, ptr %18, i64 %20
  %22 = load ptr, ptr @S, align 8, !tbaa !9
  %23 = load ptr, ptr %22, align 8, !tbaa !45
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !140
  %26 = tail call i64 @cfg_words() #15
  %27 = mul i64 %26, %25
  %28 = getelementptr inbounds nuw i64, ptr %23, i64 %27
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 160
  %31 = load i64, ptr %30, align 8, !tbaa !26
  %32 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %33 = load i64, ptr %32, align 8, !tbaa !180
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
  br i1 %43, label %44, label %53, !llvm.loop !181

44:                                               ; preds = %35, %40
  %45 = phi i64 [ %41, %40 ], [ 0, %35 ]
  %46 = getelementptr inbounds nuw i64, ptr %21, i64 %45
  %47 = load i64, ptr %46, align 8, !tbaa !22
  %48 = getelementptr inbounds nuw i64, ptr %28, i64 %45
  %49 = load i64, ptr %48, align 8, !tbaa !22
  %50 = icmp eq i64 %47, %49
  br i1 %50, label %40, label %51

51:                                               ; preds = %44
  %52 = icmp ult i64 %47, %49
  br i1 %52, label %72, label %58

53:                                               ; preds = %40, %35
  %54 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %55 = load i32, ptr %54, align 8, !tbaa !139
  %56 = zext i32 %55 to i64
  %57 = icmp ult i64 %2, %56
  br i1 %57, label %72, label %58

58:                                               ; preds = %51, %38, %53, %13
  %59 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %60 = load i64, ptr %59, align 8, !tbaa !140
  %61 = load i64, ptr @chunk, align 8, !tbaa !22
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
  %69 = load i32, ptr %68, align 8, !tbaa !139
  %70 = zext i32 %69 to i64
  %71 = icmp ult i64 %2, %70
  br i1 %71, label %72, label %83

72:                                               ; preds = %51, %38, %67, %63, %53, %5
  %73 = trunc i64 %2 to i32
  %74 = trunc nuw nsw i64 %3 to i32
  %75 = load ptr, ptr @S, align 8, !tbaa !9
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 160
  %77 = load i64, ptr %76, align 8, !tbaa !26
  %78 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i64 %1, ptr %78, align 8, !tbaa !22
  %79 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i32 %73, ptr %79, align 8, !tbaa !5
  %80 = getelementptr inbounds nuw i8, ptr %9, i64 20
  store i32 %74, ptr %80, align 4, !tbaa !5
  %81 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 %4, ptr %81, align 8, !tbaa !22
  %82 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i64 %77, ptr %82, align 8, !tbaa !22
  br label %83

83:                                               ; preds = %72, %67, %65, %58
  %84 = load ptr, ptr @S, align 8, !tbaa !9
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 320
  store i64 1, ptr %85, align 8, !tbaa !80
  %86 = getelementptr inbounds nuw i8, ptr %84, i64 312
  store i64 1, ptr %86, align 8, !tbaa !78
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 200
  %88 = load i64, ptr %87, align 8, !tbaa !44
  %89 = icmp eq i64 %88, 0
  br i1 %89, label %90, label %95

90:                                               ; preds = %83
  %91 = getelementptr inbounds nuw i8, ptr %84, i64 288
  %92 = load i64, ptr %91, align 8, !tbaa !60
  %93 = icmp eq i64 %92, 1
  %94 = zext i1 %93 to i32
  br label %95

95:                                               ; preds = %90, %83
  %96 = phi i32 [ 0, %83 ], [ %94, %90 ]
  ret i32 %96
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #10

declare i64 @cfg_checks() local_unnamed_addr #5

; Function Attrs: inlinehint nounwind
define internal fastcc i64 @probe(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #4 {
  %4 = and i64 %2, -8
  %5 = load ptr, ptr @S, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !49
  %8 = getelementptr inbounds nuw i64, ptr %7, i64 %4
  %9 = load <8 x i64>, ptr %8, align 64, !tbaa !90
  %10 = tail call i64 @cfg_full_keys() #15
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %18, label %12

12:                                               ; preds = %3
  %13 = load i64, ptr %0, align 8, !tbaa !22
  %14 = xor i64 %13, -1
  %15 = insertelement <8 x i64> poison, i64 %14, i64 0
  %16 = shufflevector <8 x i64> %15, <8 x i64> poison, <8 x i32> zeroinitializer
  %17 = xor <8 x i64> %16, %9
  br label %24

18:                                               ; preds = %3
  %19 = shl i64 %1, 32
  %20 = insertelement <8 x i64> poison, i64 %19, i64 0
  %21 = shufflevector <8 x i64> %20, <8 x i64> poison, <8 x i32> zeroinitializer
  %22 = xor <8 x i64> %9, %21
  %23 = lshr <8 x i64> %22, splat (i64 32)
  br label %24

24:                                               ; preds = %12, %18
  %25 = phi <8 x i64> [ %17, %12 ], [ %23, %18 ]
  %26 = icmp eq <8 x i64> %25, zeroinitializer
  %27 = icmp eq <8 x i64> %9, zeroinitializer
  %28 = or <8 x i1> %27, %26
  %29 = bitcast <8 x i1> %28 to i8
  %30 = zext i8 %29 to i64
  %31 = and i64 %2, 7
  %32 = shl nsw i64 -1, %31
  %33 = and i64 %32, %30
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %35, label %45, !prof !91

35:                                               ; preds = %24, %35
  %36 = phi i64 [ %42, %35 ], [ %4, %24 ]
  %37 = add i64 %36, 8
  %38 = load ptr, ptr @S, align 8, !tbaa !9
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 128
  %40 = load i64, ptr %39, align 8, !tbaa !48
  %41 = icmp eq i64 %37, %40
  %42 = select i1 %41, i64 0, i64 %37
  %43 = tail call fastcc i64 @ends(ptr noundef %0, i64 noundef %1, i64 noundef %42)
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %35, label %45, !prof !92, !llvm.loop !93

45:                                               ; preds = %35, %24
  %46 = phi i64 [ %4, %24 ], [ %42, %35 ]
  %47 = phi i64 [ %33, %24 ], [ %43, %35 ]
  %48 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %47, i1 true)
  %49 = add i64 %48, %46
  ret i64 %49
}

; Function Attrs: inlinehint nounwind
define internal fastcc range(i64 0, 256) i64 @ends(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #4 {
  %4 = load ptr, ptr @S, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !49
  %7 = getelementptr inbounds nuw i64, ptr %6, i64 %2
  %8 = load <8 x i64>, ptr %7, align 64, !tbaa !90
  %9 = tail call i64 @cfg_full_keys() #15
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %17, label %11

11:                                               ; preds = %3
  %12 = load i64, ptr %0, align 8, !tbaa !22
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
declare i64 @llvm.cttz.i64(i64, i1 immarg) #9

declare i64 @model_check_always(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @check_from(i64 noundef %0) unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  %4 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #15
  %5 = tail call i64 @cfg_checks() #15
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %85, label %7

7:                                                ; preds = %1, %80
  %8 = phi i64 [ %82, %80 ], [ %0, %1 ]
  %9 = phi i32 [ %81, %80 ], [ 0, %1 ]
  %10 = load ptr, ptr @S, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 136
  %12 = load i64, ptr %11, align 8, !tbaa !64
  %13 = icmp ult i64 %8, %12
  br i1 %13, label %14, label %85

14:                                               ; preds = %7
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %16 = load ptr, ptr %15, align 8, !tbaa !33
  %17 = getelementptr inbounds nuw i32, ptr %16, i64 %8
  %18 = load i32, ptr %17, align 4, !tbaa !5
  %19 = zext i32 %18 to i64
  store i64 %19, ptr @now_state, align 8, !tbaa !22
  %20 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %21 = load ptr, ptr %20, align 8, !tbaa !34
  %22 = getelementptr inbounds nuw i16, ptr %21, i64 %8
  %23 = load i16, ptr %22, align 2, !tbaa !31
  %24 = zext i16 %23 to i64
  store i64 %24, ptr @now_move, align 8, !tbaa !22
  %25 = load ptr, ptr %10, align 8, !tbaa !45
  %26 = call i64 @cfg_words() #15
  %27 = mul i64 %26, %8
  %28 = getelementptr inbounds nuw i64, ptr %25, i64 %27
  %29 = call i64 @cfg_words() #15
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %39, label %31

31:                                               ; preds = %14, %31
  %32 = phi i64 [ %36, %31 ], [ 0, %14 ]
  %33 = getelementptr inbounds nuw i64, ptr %28, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !22
  %35 = getelementptr inbounds nuw i64, ptr %4, i64 %32
  store i64 %34, ptr %35, align 8, !tbaa !22
  %36 = add nuw i64 %32, 1
  %37 = call i64 @cfg_words() #15
  %38 = icmp ult i64 %36, %37
  br i1 %38, label %31, label %39, !llvm.loop !46

39:                                               ; preds = %31, %14
  %40 = load i64, ptr @now_state, align 8, !tbaa !22
  %41 = load ptr, ptr @S, align 8, !tbaa !9
  %42 = load ptr, ptr %41, align 8, !tbaa !45
  %43 = call i64 @cfg_words() #15
  %44 = mul i64 %43, %40
  %45 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #15
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #15
  %46 = call i64 @cfg_checks() #15
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %48, label %49

48:                                               ; preds = %39
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  br label %80

49:                                               ; preds = %39
  %50 = call i64 @cfg_words() #15
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %70, label %52

52:                                               ; preds = %49, %64
  %53 = phi i64 [ %67, %64 ], [ 0, %49 ]
  %54 = load ptr, ptr @S, align 8, !tbaa !9
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 320
  %56 = load i64, ptr %55, align 8, !tbaa !80
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %58, label %64

58:                                               ; preds = %52
  %59 = getelementptr inbounds nuw i64, ptr %4, i64 %53
  %60 = load i64, ptr %59, align 8, !tbaa !22
  %61 = getelementptr inbounds nuw i64, ptr %45, i64 %53
  %62 = load i64, ptr %61, align 8, !tbaa !22
  %63 = xor i64 %62, %60
  br label %64

64:                                               ; preds = %58, %52
  %65 = phi i64 [ %63, %58 ], [ -1, %52 ]
  %66 = getelementptr inbounds nuw i64, ptr %2, i64 %53
  store i64 %65, ptr %66, align 8, !tbaa !22
  %67 = add nuw i64 %53, 1
  %68 = call i64 @cfg_words() #15
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %52, label %70, !llvm.loop !182

70:                                               ; preds = %64, %49
  %71 = call i64 @model_check_always(ptr noundef nonnull %4, ptr noundef nonnull %2, ptr noundef nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #15
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #15
  %72 = icmp eq i64 %71, 1
  br i1 %72, label %80, label %73

73:                                               ; preds = %70
  %74 = load i64, ptr @now_state, align 8, !tbaa !22
  %75 = load i64, ptr @now_move, align 8, !tbaa !22
  %76 = lshr i64 %71, 8
  %77 = add nuw nsw i64 %76, 2
  %78 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %77, i64 noundef %74, i64 noundef %75, i64 noundef 1, i64 noundef 0)
  %79 = or i32 %78, %9
  br label %80

80:                                               ; preds = %48, %73, %70
  %81 = phi i32 [ %79, %73 ], [ %9, %70 ], [ %9, %48 ]
  %82 = add i64 %8, 1
  %83 = call i64 @cfg_checks() #15
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %85, label %7, !llvm.loop !183

85:                                               ; preds = %7, %80, %1
  %86 = phi i32 [ 0, %1 ], [ %81, %80 ], [ %9, %7 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #15
  ret i32 %86
}

; Function Attrs: inlinehint nounwind
define internal fastcc void @put(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #4 {
  %6 = alloca i64, align 8
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !49
  %10 = getelementptr inbounds nuw i64, ptr %9, i64 %2
  %11 = load i64, ptr %10, align 8, !tbaa !22
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 136
  %13 = load i64, ptr %12, align 8, !tbaa !64
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %14 = icmp eq i64 %11, 0
  br i1 %14, label %62, label %15

15:                                               ; preds = %5
  %16 = tail call i64 @cfg_full_keys() #15
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %22, label %18

18:                                               ; preds = %15
  %19 = load i64, ptr %0, align 8, !tbaa !22
  %20 = xor i64 %19, %11
  %21 = icmp eq i64 %20, -1
  br i1 %21, label %62, label %50, !prof !184

22:                                               ; preds = %15
  %23 = shl i64 %1, 32
  %24 = and i64 %11, -4294967296
  %25 = icmp eq i64 %24, %23
  br i1 %25, label %26, label %50

26:                                               ; preds = %22
  %27 = load ptr, ptr @S, align 8, !tbaa !9
  %28 = load ptr, ptr %27, align 8, !tbaa !45
  %29 = and i64 %11, 4294967295
  %30 = add nsw i64 %29, -1
  %31 = tail call i64 @cfg_words() #15
  %32 = mul i64 %31, %30
  %33 = getelementptr inbounds nuw i64, ptr %28, i64 %32
  %34 = tail call i64 @cfg_words() #15
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %62, label %36

36:                                               ; preds = %26, %36
  %37 = phi i64 [ %45, %36 ], [ 0, %26 ]
  %38 = phi i64 [ %44, %36 ], [ 0, %26 ]
  %39 = getelementptr inbounds nuw i64, ptr %33, i64 %37
  %40 = load i64, ptr %39, align 8, !tbaa !22
  %41 = getelementptr inbounds nuw i64, ptr %0, i64 %37
  %42 = load i64, ptr %41, align 8, !tbaa !22
  %43 = xor i64 %42, %40
  %44 = or i64 %43, %38
  %45 = add nuw i64 %37, 1
  %46 = tail call i64 @cfg_words() #15
  %47 = icmp ult i64 %45, %46
  br i1 %47, label %36, label %48, !llvm.loop !56

48:                                               ; preds = %36
  %49 = icmp eq i64 %44, 0
  br i1 %49, label %62, label %50, !prof !184

50:                                               ; preds = %18, %22, %48
  %51 = tail call i64 @cfg_full_keys() #15
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %54

53:                                               ; preds = %50
  tail call fastcc void @insert(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4)
  br label %110

54:                                               ; preds = %50
  %55 = tail call fastcc i64 @probe(ptr noundef %0, i64 noundef %1, i64 noundef %2)
  %56 = load ptr, ptr @S, align 8, !tbaa !9
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %58 = load ptr, ptr %57, align 8, !tbaa !49
  %59 = getelementptr inbounds nuw i64, ptr %58, i64 %55
  %60 = load i64, ptr %59, align 8, !tbaa !22
  %61 = icmp eq i64 %60, 0
  br label %62

62:                                               ; preds = %18, %26, %5, %54, %48
  %63 = phi i1 [ %61, %54 ], [ false, %48 ], [ true, %5 ], [ false, %26 ], [ false, %18 ]
  %64 = phi i64 [ %55, %54 ], [ %2, %48 ], [ %2, %5 ], [ %2, %26 ], [ %2, %18 ]
  %65 = tail call i64 @cfg_full_keys() #15
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %70, label %67

67:                                               ; preds = %62
  %68 = load i64, ptr %0, align 8, !tbaa !22
  %69 = xor i64 %68, -1
  br label %74

70:                                               ; preds = %62
  %71 = shl i64 %1, 32
  %72 = add i64 %13, 1
  %73 = or i64 %72, %71
  br label %74

74:                                               ; preds = %67, %70
  %75 = phi i64 [ %69, %67 ], [ %73, %70 ]
  %76 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %63, label %77, label %81

77:                                               ; preds = %74
  %78 = getelementptr inbounds nuw i8, ptr %76, i64 8
  %79 = load ptr, ptr %78, align 8, !tbaa !49
  %80 = getelementptr inbounds nuw i64, ptr %79, i64 %64
  br label %81

81:                                               ; preds = %74, %77
  %82 = phi ptr [ %80, %77 ], [ %6, %74 ]
  store i64 %75, ptr %82, align 8, !tbaa !22
  %83 = load ptr, ptr %76, align 8, !tbaa !45
  %84 = tail call i64 @cfg_words() #15
  %85 = mul i64 %84, %13
  %86 = getelementptr inbounds nuw i64, ptr %83, i64 %85
  %87 = tail call i64 @cfg_words() #15
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %97, label %89

89:                                               ; preds = %81, %89
  %90 = phi i64 [ %94, %89 ], [ 0, %81 ]
  %91 = getelementptr inbounds nuw i64, ptr %0, i64 %90
  %92 = load i64, ptr %91, align 8, !tbaa !22
  %93 = getelementptr inbounds nuw i64, ptr %86, i64 %90
  store i64 %92, ptr %93, align 8, !tbaa !22
  %94 = add nuw i64 %90, 1
  %95 = tail call i64 @cfg_words() #15
  %96 = icmp ult i64 %94, %95
  br i1 %96, label %89, label %97, !llvm.loop !46

97:                                               ; preds = %89, %81
  %98 = trunc i64 %3 to i32
  %99 = load ptr, ptr @S, align 8, !tbaa !9
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load ptr, ptr %100, align 8, !tbaa !33
  %102 = getelementptr inbounds nuw i32, ptr %101, i64 %13
  store i32 %98, ptr %102, align 4, !tbaa !5
  %103 = trunc i64 %4 to i16
  %104 = getelementptr inbounds nuw i8, ptr %99, i64 24
  %105 = load ptr, ptr %104, align 8, !tbaa !34
  %106 = getelementptr inbounds nuw i16, ptr %105, i64 %13
  store i16 %103, ptr %106, align 2, !tbaa !31
  %107 = zext i1 %63 to i64
  %108 = add i64 %13, %107
  %109 = getelementptr inbounds nuw i8, ptr %99, i64 136
  store i64 %108, ptr %109, align 8, !tbaa !64
  br label %110

110:                                              ; preds = %97, %53
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  ret void
}

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
  %12 = load i32, ptr %11, align 4, !tbaa !123
  %13 = zext i32 %12 to i64
  %14 = tail call i64 @model_touches(i64 noundef %13) #15
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %86, label %16

16:                                               ; preds = %10
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 4
  %18 = load i32, ptr %17, align 4, !tbaa !120
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 12
  %20 = load i32, ptr %19, align 4, !tbaa !120
  %21 = icmp ult i32 %18, %20
  br i1 %21, label %22, label %86

22:                                               ; preds = %16
  %23 = zext i32 %18 to i64
  br label %24

24:                                               ; preds = %22, %81
  %25 = phi i32 [ %82, %81 ], [ %20, %22 ]
  %26 = phi i64 [ %83, %81 ], [ %23, %22 ]
  %27 = getelementptr inbounds nuw i64, ptr @status_of, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !22
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %81, label %30

30:                                               ; preds = %24
  %31 = load ptr, ptr @which, align 8, !tbaa !118
  %32 = getelementptr inbounds nuw i16, ptr %31, i64 %26
  %33 = load i16, ptr %32, align 2, !tbaa !31
  %34 = zext i16 %33 to i64
  %35 = getelementptr inbounds nuw i8, ptr @trailing, i64 %34
  %36 = load i8, ptr %35, align 1, !tbaa !90
  %37 = icmp eq i8 %36, 0
  br i1 %37, label %81, label %38

38:                                               ; preds = %30
  %39 = load ptr, ptr @S, align 8, !tbaa !9
  %40 = load ptr, ptr %39, align 8, !tbaa !45
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
  %54 = load ptr, ptr %53, align 8, !tbaa !113
  %55 = tail call i64 @model_pc(ptr noundef %44, i64 noundef %51) #15
  %56 = tail call i64 @cfg_cpus() #15
  %57 = mul i64 %56, %55
  %58 = add i64 %57, %51
  %59 = mul i64 %58, %47
  %60 = getelementptr inbounds nuw i64, ptr %54, i64 %59
  %61 = load i64, ptr %60, align 8, !tbaa !22
  %62 = icmp eq i64 %61, 0
  %63 = getelementptr inbounds nuw i8, ptr %60, i64 8
  %64 = select i1 %62, ptr null, ptr %63
  %65 = getelementptr inbounds nuw ptr, ptr %5, i64 %51
  store ptr %64, ptr %65, align 8, !tbaa !146
  %66 = add nuw i64 %51, 1
  %67 = tail call i64 @cfg_cpus() #15
  %68 = icmp ult i64 %66, %67
  br i1 %68, label %50, label %69, !llvm.loop !114

69:                                               ; preds = %50, %38
  %70 = shl nuw nsw i64 %26, 2
  %71 = tail call i64 @cfg_mask_words() #15
  %72 = mul i64 %70, %71
  %73 = getelementptr inbounds nuw i64, ptr %3, i64 %72
  %74 = load ptr, ptr @which, align 8, !tbaa !118
  %75 = getelementptr inbounds nuw i16, ptr %74, i64 %26
  %76 = load i16, ptr %75, align 2, !tbaa !31
  %77 = zext i16 %76 to i64
  %78 = add i64 %0, %77
  %79 = call fastcc i32 @races(ptr noundef %5, ptr noundef %73, i64 noundef %78, i64 noundef %8, i64 noundef %2)
  %80 = load i32, ptr %19, align 4, !tbaa !120
  br label %81

81:                                               ; preds = %24, %30, %69
  %82 = phi i32 [ %25, %24 ], [ %25, %30 ], [ %80, %69 ]
  %83 = add nuw nsw i64 %26, 1
  %84 = zext i32 %82 to i64
  %85 = icmp samesign ult i64 %83, %84
  br i1 %85, label %24, label %86, !llvm.loop !185

86:                                               ; preds = %81, %16, %10
  %87 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %88 = icmp ult ptr %87, %7
  br i1 %88, label %10, label %9, !llvm.loop !186
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
  %9 = load i64, ptr %8, align 8, !tbaa !22
  %10 = and i64 %9, 2
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %21, label %12

12:                                               ; preds = %6
  %13 = load ptr, ptr @which, align 8, !tbaa !118
  %14 = getelementptr inbounds nuw i16, ptr %13, i64 %7
  %15 = load i16, ptr %14, align 2, !tbaa !31
  %16 = zext i16 %15 to i64
  %17 = add i64 %0, %16
  %18 = lshr i64 %9, 8
  %19 = add nuw nsw i64 %18, 2
  %20 = tail call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %19, i64 noundef %17, i64 noundef %2, i64 noundef 0, i64 noundef 0)
  br label %21

21:                                               ; preds = %6, %12
  %22 = add nuw nsw i64 %7, 1
  %23 = icmp eq i64 %22, %1
  br i1 %23, label %5, label %6, !llvm.loop !187
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
  %17 = load i64, ptr %16, align 8, !tbaa !22
  %18 = getelementptr i64, ptr %12, i64 %15
  %19 = load i64, ptr %18, align 8, !tbaa !22
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
  br i1 %28, label %116, label %109, !prof !188

29:                                               ; preds = %25, %103
  %30 = phi i64 [ 0, %25 ], [ %106, %103 ]
  %31 = phi i64 [ 0, %25 ], [ %105, %103 ]
  %32 = phi i64 [ 0, %25 ], [ %104, %103 ]
  %33 = icmp eq i64 %30, %3
  br i1 %33, label %103, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw ptr, ptr %0, i64 %30
  %36 = load ptr, ptr %35, align 8, !tbaa !146
  %37 = icmp eq ptr %36, null
  br i1 %37, label %103, label %38

38:                                               ; preds = %34
  %39 = tail call i64 @cfg_mask_words() #15
  %40 = add i64 %39, %15
  %41 = getelementptr inbounds nuw i64, ptr %36, i64 %40
  %42 = load i64, ptr %41, align 8, !tbaa !22
  %43 = shl i64 %39, 1
  %44 = add i64 %43, %15
  %45 = getelementptr inbounds nuw i64, ptr %1, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !22
  %47 = mul i64 %39, 3
  %48 = add i64 %47, %15
  %49 = getelementptr inbounds nuw i64, ptr %1, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !22
  %51 = or i64 %50, %46
  %52 = and i64 %51, %42
  %53 = getelementptr inbounds nuw i64, ptr %36, i64 %15
  %54 = load i64, ptr %53, align 8, !tbaa !22
  %55 = and i64 %54, %50
  %56 = getelementptr inbounds nuw i64, ptr %36, i64 %48
  %57 = load i64, ptr %56, align 8, !tbaa !22
  %58 = load i64, ptr %26, align 8, !tbaa !22
  %59 = getelementptr inbounds nuw i64, ptr %1, i64 %40
  %60 = load i64, ptr %59, align 8, !tbaa !22
  %61 = or i64 %60, %58
  %62 = and i64 %61, %57
  %63 = getelementptr inbounds nuw i64, ptr %36, i64 %44
  %64 = load i64, ptr %63, align 8, !tbaa !22
  %65 = and i64 %64, %60
  %66 = or i64 %55, %52
  %67 = or i64 %66, %62
  %68 = or i64 %67, %65
  %69 = or i64 %68, %32
  %70 = load ptr, ptr %35, align 8, !tbaa !146
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 %13
  %72 = tail call i64 @cfg_mask_words() #15
  %73 = add i64 %72, %15
  %74 = getelementptr inbounds nuw i64, ptr %71, i64 %73
  %75 = load i64, ptr %74, align 8, !tbaa !22
  %76 = shl i64 %72, 1
  %77 = add i64 %76, %15
  %78 = getelementptr inbounds nuw i64, ptr %1, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !22
  %80 = mul i64 %72, 3
  %81 = add i64 %80, %15
  %82 = getelementptr inbounds nuw i64, ptr %1, i64 %81
  %83 = load i64, ptr %82, align 8, !tbaa !22
  %84 = or i64 %83, %79
  %85 = and i64 %84, %75
  %86 = getelementptr inbounds nuw i64, ptr %71, i64 %15
  %87 = load i64, ptr %86, align 8, !tbaa !22
  %88 = and i64 %87, %83
  %89 = getelementptr inbounds nuw i64, ptr %71, i64 %81
  %90 = load i64, ptr %89, align 8, !tbaa !22
  %91 = load i64, ptr %26, align 8, !tbaa !22
  %92 = getelementptr inbounds nuw i64, ptr %1, i64 %73
  %93 = load i64, ptr %92, align 8, !tbaa !22
  %94 = or i64 %93, %91
  %95 = and i64 %94, %90
  %96 = getelementptr inbounds nuw i64, ptr %71, i64 %77
  %97 = load i64, ptr %96, align 8, !tbaa !22
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
  br i1 %108, label %29, label %27, !llvm.loop !189

109:                                              ; preds = %27
  %110 = load ptr, ptr @S, align 8, !tbaa !9
  %111 = getelementptr inbounds nuw i8, ptr %110, i64 88
  %112 = load ptr, ptr %111, align 8, !tbaa !190
  %113 = getelementptr inbounds nuw i64, ptr %112, i64 %15
  %114 = load i64, ptr %113, align 8, !tbaa !22
  %115 = or i64 %114, %105
  store i64 %115, ptr %113, align 8, !tbaa !22
  br label %116

116:                                              ; preds = %109, %27
  %117 = icmp eq i64 %104, 0
  br i1 %117, label %124, label %118, !prof !188

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
  br i1 %126, label %127, label %14, !llvm.loop !191

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
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 192
  %11 = load i64, ptr %10, align 8, !tbaa !55
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
  %21 = load i64, ptr %20, align 8, !tbaa !22
  %22 = xor i64 %21, %18
  %23 = zext i64 %22 to i128
  %24 = mul nuw i128 %23, 15485907386658061715
  %25 = lshr i128 %24, 64
  %26 = xor i128 %25, %24
  %27 = trunc i128 %26 to i64
  %28 = add nuw i64 %19, 1
  %29 = tail call i64 @cfg_words() #15
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %17, label %31, !llvm.loop !47

31:                                               ; preds = %17, %14
  %32 = phi i64 [ -7046029254386353131, %14 ], [ %27, %17 ]
  %33 = mul i64 %32, -7046029254386353131
  %34 = lshr i64 %32, 29
  %35 = xor i64 %33, %34
  %36 = load ptr, ptr @S, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %38 = load ptr, ptr %37, align 8, !tbaa !128
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
  %49 = load i64, ptr %48, align 8, !tbaa !22
  %50 = getelementptr inbounds nuw i64, ptr %0, i64 %46
  %51 = load i64, ptr %50, align 8, !tbaa !22
  %52 = xor i64 %51, %49
  %53 = or i64 %52, %47
  %54 = add nuw i64 %46, 1
  %55 = tail call i64 @cfg_words() #15
  %56 = icmp ult i64 %54, %55
  br i1 %56, label %45, label %57, !llvm.loop !56

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
  %65 = load i64, ptr %64, align 8, !tbaa !22
  %66 = getelementptr inbounds nuw i64, ptr %42, i64 %63
  store i64 %65, ptr %66, align 8, !tbaa !22
  %67 = add nuw i64 %63, 1
  %68 = tail call i64 @cfg_words() #15
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %62, label %70, !llvm.loop !46

70:                                               ; preds = %62, %59
  %71 = load ptr, ptr @S, align 8, !tbaa !9
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 288
  %73 = load i64, ptr %72, align 8, !tbaa !60
  %74 = icmp ugt i64 %73, 1
  br i1 %74, label %75, label %119

75:                                               ; preds = %70
  %76 = and i64 %35, 4294967295
  %77 = mul i64 %73, %76
  %78 = lshr i64 %77, 32
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 280
  %80 = load i64, ptr %79, align 8, !tbaa !70
  %81 = icmp eq i64 %78, %80
  br i1 %81, label %119, label %82

82:                                               ; preds = %75
  %83 = tail call i64 @cfg_words() #15
  %84 = shl i64 %83, 13
  %85 = add i64 %84, 8208
  %86 = load ptr, ptr @S, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 96
  %88 = load ptr, ptr %87, align 8, !tbaa !58
  %89 = getelementptr inbounds nuw i8, ptr %86, i64 288
  %90 = load i64, ptr %89, align 8, !tbaa !60
  %91 = mul i64 %90, %80
  %92 = add i64 %91, %78
  %93 = mul i64 %92, %85
  %94 = getelementptr inbounds nuw i64, ptr %88, i64 %93
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 16576
  %96 = getelementptr inbounds nuw i64, ptr @sent, i64 %78
  %97 = load i64, ptr %96, align 8, !tbaa !22
  %98 = add i64 %97, 1
  store i64 %98, ptr %96, align 8, !tbaa !22
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
  %109 = load i64, ptr %108, align 8, !tbaa !22
  %110 = getelementptr inbounds nuw i64, ptr %103, i64 %107
  store i64 %109, ptr %110, align 8, !tbaa !22
  %111 = add nuw i64 %107, 1
  %112 = tail call i64 @cfg_words() #15
  %113 = icmp ult i64 %111, %112
  br i1 %113, label %106, label %114, !llvm.loop !46

114:                                              ; preds = %106, %82
  %115 = shl i64 %2, 32
  %116 = or i64 %115, %1
  %117 = tail call i64 @cfg_words() #15
  %118 = getelementptr inbounds nuw i64, ptr %103, i64 %117
  store i64 %116, ptr %118, align 8, !tbaa !22
  br label %156

119:                                              ; preds = %75, %70
  %120 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %121 = tail call i64 @cfg_words() #15
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %131, label %123

123:                                              ; preds = %119, %123
  %124 = phi i64 [ %128, %123 ], [ 0, %119 ]
  %125 = getelementptr inbounds nuw i64, ptr %0, i64 %124
  %126 = load i64, ptr %125, align 8, !tbaa !22
  %127 = getelementptr inbounds nuw i64, ptr %120, i64 %124
  store i64 %126, ptr %127, align 8, !tbaa !22
  %128 = add nuw i64 %124, 1
  %129 = tail call i64 @cfg_words() #15
  %130 = icmp ult i64 %128, %129
  br i1 %130, label %123, label %131, !llvm.loop !46

131:                                              ; preds = %123, %119
  store i64 %35, ptr %8, align 8, !tbaa !22
  %132 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 %1, ptr %132, align 8, !tbaa !22
  %133 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i64 %2, ptr %133, align 8, !tbaa !22
  %134 = load ptr, ptr @S, align 8, !tbaa !9
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 8
  %136 = load ptr, ptr %135, align 8, !tbaa !49
  %137 = zext i64 %35 to i128
  %138 = getelementptr inbounds nuw i8, ptr %134, i64 128
  %139 = load i64, ptr %138, align 8, !tbaa !48
  %140 = lshr i64 %139, 3
  %141 = zext nneg i64 %140 to i128
  %142 = mul nuw nsw i128 %141, %137
  %143 = lshr i128 %142, 61
  %144 = trunc nuw i128 %143 to i64
  %145 = and i64 %144, -8
  %146 = getelementptr inbounds nuw i8, ptr %134, i64 336
  %147 = load i64, ptr %146, align 8, !tbaa !50
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
  store i64 %1, ptr @now_state, align 8, !tbaa !22
  store i64 %2, ptr @now_move, align 8, !tbaa !22
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
  %7 = load ptr, ptr %6, align 8, !tbaa !45
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
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 320
  %21 = load i64, ptr %20, align 8, !tbaa !80
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %29

23:                                               ; preds = %17
  %24 = getelementptr inbounds nuw i64, ptr %0, i64 %18
  %25 = load i64, ptr %24, align 8, !tbaa !22
  %26 = getelementptr inbounds nuw i64, ptr %10, i64 %18
  %27 = load i64, ptr %26, align 8, !tbaa !22
  %28 = xor i64 %27, %25
  br label %29

29:                                               ; preds = %23, %17
  %30 = phi i64 [ %28, %23 ], [ -1, %17 ]
  %31 = getelementptr inbounds nuw i64, ptr %4, i64 %18
  store i64 %30, ptr %31, align 8, !tbaa !22
  %32 = add nuw i64 %18, 1
  %33 = tail call i64 @cfg_words() #15
  %34 = icmp ult i64 %32, %33
  br i1 %34, label %17, label %35, !llvm.loop !182

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
declare i32 @llvm.umin.i32(i32, i32) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #11

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
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
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
!13 = !{!"search", !14, i64 0, !14, i64 8, !15, i64 16, !16, i64 24, !17, i64 32, !14, i64 40, !18, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !14, i64 88, !19, i64 96, !14, i64 104, !20, i64 112, !14, i64 120, !21, i64 128, !21, i64 136, !21, i64 144, !21, i64 152, !21, i64 160, !21, i64 168, !21, i64 176, !21, i64 184, !21, i64 192, !21, i64 200, !21, i64 208, !21, i64 216, !21, i64 224, !21, i64 232, !21, i64 240, !21, i64 248, !21, i64 256, !21, i64 264, !21, i64 272, !21, i64 280, !21, i64 288, !21, i64 296, !21, i64 304, !21, i64 312, !21, i64 320, !21, i64 328, !21, i64 336, !21, i64 344, !21, i64 352, !21, i64 360, !21, i64 368, !21, i64 376, !21, i64 384, !21, i64 392, !21, i64 400, !21, i64 408, !21, i64 416, !21, i64 424}
!14 = !{!"p1 long", !11, i64 0}
!15 = !{!"p1 int", !11, i64 0}
!16 = !{!"p1 short", !11, i64 0}
!17 = !{!"p1 _ZTS5alarm", !11, i64 0}
!18 = !{!"p1 _ZTS4note", !11, i64 0}
!19 = !{!"p1 _ZTS4team", !11, i64 0}
!20 = !{!"p1 _ZTS5block", !11, i64 0}
!21 = !{!"long", !7, i64 0}
!22 = !{!21, !21, i64 0}
!23 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!24 = !{!13, !18, i64 48}
!25 = !{!13, !21, i64 184}
!26 = !{!13, !21, i64 160}
!27 = !{!13, !21, i64 416}
!28 = !{!13, !14, i64 120}
!29 = !{!13, !21, i64 424}
!30 = !{!13, !20, i64 112}
!31 = !{!32, !32, i64 0}
!32 = !{!"short", !7, i64 0}
!33 = !{!13, !15, i64 16}
!34 = !{!13, !16, i64 24}
!35 = distinct !{!35, !36}
!36 = !{!"llvm.loop.mustprogress"}
!37 = distinct !{!37, !36}
!38 = distinct !{!38, !36}
!39 = !{!40, !32, i64 12}
!40 = !{!"block", !21, i64 0, !6, i64 8, !32, i64 12, !32, i64 14}
!41 = !{!40, !32, i64 14}
!42 = !{!40, !21, i64 0}
!43 = !{!40, !6, i64 8}
!44 = !{!13, !21, i64 200}
!45 = !{!13, !14, i64 0}
!46 = distinct !{!46, !36}
!47 = distinct !{!47, !36}
!48 = !{!13, !21, i64 128}
!49 = !{!13, !14, i64 8}
!50 = !{!13, !21, i64 336}
!51 = !{!13, !21, i64 344}
!52 = distinct !{!52, !36}
!53 = distinct !{!53, !36}
!54 = distinct !{!54, !36}
!55 = !{!13, !21, i64 192}
!56 = distinct !{!56, !36}
!57 = distinct !{!57, !36}
!58 = !{!13, !19, i64 96}
!59 = !{!13, !21, i64 144}
!60 = !{!13, !21, i64 288}
!61 = distinct !{!61, !36}
!62 = !{!13, !21, i64 304}
!63 = !{!13, !21, i64 296}
!64 = !{!13, !21, i64 136}
!65 = !{!13, !21, i64 176}
!66 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!67 = !{!13, !21, i64 232}
!68 = !{!13, !21, i64 240}
!69 = !{!13, !21, i64 152}
!70 = !{!13, !21, i64 280}
!71 = distinct !{!71, !36}
!72 = distinct !{!72, !36}
!73 = distinct !{!73, !36}
!74 = !{!13, !21, i64 168}
!75 = !{!13, !21, i64 248}
!76 = !{!77, !21, i64 0}
!77 = !{!"flag", !21, i64 0, !7, i64 8}
!78 = !{!13, !21, i64 312}
!79 = distinct !{!79, !36}
!80 = !{!13, !21, i64 320}
!81 = distinct !{!81, !36}
!82 = distinct !{!82, !36}
!83 = distinct !{!83, !36}
!84 = !{!13, !21, i64 328}
!85 = !{!13, !14, i64 56}
!86 = distinct !{!86, !36}
!87 = distinct !{!87, !36}
!88 = !{!13, !21, i64 352}
!89 = !{!13, !21, i64 256}
!90 = !{!7, !7, i64 0}
!91 = !{!"branch_weights", i32 1, i32 1999}
!92 = !{!"branch_weights", i32 0, i32 1}
!93 = distinct !{!93, !36}
!94 = distinct !{!94, !36}
!95 = !{!13, !21, i64 272}
!96 = !{!13, !21, i64 368}
!97 = !{!13, !21, i64 376}
!98 = !{!13, !21, i64 392}
!99 = !{!13, !21, i64 384}
!100 = !{!101}
!101 = distinct !{!101, !102, !"divided: argument 0"}
!102 = distinct !{!102, !"divided"}
!103 = !{!13, !14, i64 104}
!104 = !{!13, !21, i64 400}
!105 = distinct !{!105, !36}
!106 = distinct !{!106, !36}
!107 = distinct !{!107, !108}
!108 = !{!"llvm.loop.unroll.disable"}
!109 = distinct !{!109, !36}
!110 = distinct !{!110, !36}
!111 = distinct !{!111, !36}
!112 = distinct !{!112, !36}
!113 = !{!13, !14, i64 80}
!114 = distinct !{!114, !36}
!115 = distinct !{!115, !36}
!116 = !{!13, !21, i64 208}
!117 = distinct !{!117, !36}
!118 = !{!16, !16, i64 0}
!119 = distinct !{!119, !36}
!120 = !{!121, !6, i64 4}
!121 = !{!"run", !6, i64 0, !6, i64 4}
!122 = distinct !{!122, !36}
!123 = !{!121, !6, i64 0}
!124 = distinct !{!124, !36}
!125 = distinct !{!125, !36}
!126 = distinct !{!126, !36}
!127 = distinct !{!127, !36}
!128 = !{!13, !14, i64 64}
!129 = distinct !{!129, !36}
!130 = distinct !{!130, !36}
!131 = distinct !{!131, !36}
!132 = distinct !{!132, !36}
!133 = distinct !{!133, !36}
!134 = distinct !{!134, !36}
!135 = !{!13, !17, i64 32}
!136 = !{!13, !21, i64 408}
!137 = !{!138, !21, i64 0}
!138 = !{!"alarm", !21, i64 0, !21, i64 8, !6, i64 16, !6, i64 20, !21, i64 24, !21, i64 32}
!139 = !{!138, !6, i64 16}
!140 = !{!138, !21, i64 8}
!141 = distinct !{!141, !36}
!142 = distinct !{!142, !36}
!143 = distinct !{!143, !36}
!144 = distinct !{!144, !36}
!145 = distinct !{!145, !36}
!146 = !{!14, !14, i64 0}
!147 = distinct !{!147, !36}
!148 = !{!13, !14, i64 72}
!149 = !{!150, !21, i64 0}
!150 = !{!"way", !21, i64 0, !7, i64 8}
!151 = distinct !{!151, !36}
!152 = distinct !{!152, !36}
!153 = distinct !{!153, !36}
!154 = !{!13, !21, i64 360}
!155 = !{i64 0, i64 8, !22, i64 8, i64 512, !90}
!156 = distinct !{!156, !36}
!157 = distinct !{!157, !36}
!158 = distinct !{!158, !36}
!159 = distinct !{!159, !36}
!160 = !{!13, !21, i64 264}
!161 = distinct !{!161, !36}
!162 = !{!13, !21, i64 224}
!163 = !{!13, !21, i64 216}
!164 = distinct !{!164, !36}
!165 = distinct !{!165, !36}
!166 = distinct !{!166, !36}
!167 = distinct !{!167, !36}
!168 = distinct !{!168, !36}
!169 = distinct !{!169, !36}
!170 = distinct !{!170, !36}
!171 = distinct !{!171, !36}
!172 = distinct !{!172, !36}
!173 = distinct !{!173, !36}
!174 = distinct !{!174, !36}
!175 = distinct !{!175, !36}
!176 = distinct !{!176, !36}
!177 = distinct !{!177, !36}
!178 = distinct !{!178, !36}
!179 = distinct !{!179, !36}
!180 = !{!138, !21, i64 32}
!181 = distinct !{!181, !36}
!182 = distinct !{!182, !36}
!183 = distinct !{!183, !36}
!184 = !{!"branch_weights", !"expected", i32 -2147483648, i32 0}
!185 = distinct !{!185, !36}
!186 = distinct !{!186, !36}
!187 = distinct !{!187, !36}
!188 = !{!"branch_weights", !"expected", i32 2145766520, i32 1717128}
!189 = distinct !{!189, !36}
!190 = !{!13, !14, i64 88}
!191 = distinct !{!191, !36}
