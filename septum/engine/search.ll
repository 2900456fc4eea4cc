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
@nr_aside = internal unnamed_addr global i64 0, align 8
@aside = internal unnamed_addr global [16384 x i64] zeroinitializer, align 16
@stretch.aside = internal unnamed_addr global [16384 x i64] zeroinitializer, align 16
@shared_numbers = internal constant [118 x %struct.shared] [%struct.shared { [32 x i8] c"NOT_ENABLED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"DONE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"ENDED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"MORE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FINISHED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"PAUSE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"GROW_TABLE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"FULL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3 }, %struct.shared { [32 x i8] c"STOPPED\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4 }, %struct.shared { [32 x i8] c"LEVEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 5 }, %struct.shared { [32 x i8] c"NO_MOVE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 65535 }, %struct.shared { [32 x i8] c"ALARM_DEADLOCK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"ALARM_RACE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1 }, %struct.shared { [32 x i8] c"FIRST_MODEL_ALARM\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 2 }, %struct.shared { [32 x i8] c"MAX_WORDS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_MASKS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"MAX_WAYS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"LATELY\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"SLACK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 3200 }, %struct.shared { [32 x i8] c"MAX_THREADS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"RING\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8192 }, %struct.shared { [32 x i8] c"sizeof ring\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"FUEL\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"CHOICE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"MAX_CHUNK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 1024 }, %struct.shared { [32 x i8] c"MAX_POINTS\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"sizeof alarm\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"alarm.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"alarm.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"alarm.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"alarm.move2\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 20 }, %struct.shared { [32 x i8] c"alarm.field\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"alarm.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"sizeof note\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"note.row\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"note.bits\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"note.state\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"note.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"note.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"SPAN\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 4096 }, %struct.shared { [32 x i8] c"LED_TO\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32768 }, %struct.shared { [32 x i8] c"ASIDE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16384 }, %struct.shared { [32 x i8] c"LINE\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"sizeof pool\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 208 }, %struct.shared { [32 x i8] c"pool.stop\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"pool.next\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"pool.free\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"pool.each\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 192 }, %struct.shared { [32 x i8] c"pool.reach\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 200 }, %struct.shared { [32 x i8] c"pool.rest\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"pool.rest2\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"pool.rest3\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"sizeof team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16448 }, %struct.shared { [32 x i8] c"team.stop\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"team.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"team.held\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"sizeof search\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 456 }, %struct.shared { [32 x i8] c"search.states\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 0 }, %struct.shared { [32 x i8] c"search.table\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 8 }, %struct.shared { [32 x i8] c"search.parent\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"search.move\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 24 }, %struct.shared { [32 x i8] c"search.alarms\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 32 }, %struct.shared { [32 x i8] c"search.acc\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 40 }, %struct.shared { [32 x i8] c"search.notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 48 }, %struct.shared { [32 x i8] c"search.stack\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 56 }, %struct.shared { [32 x i8] c"search.lately\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 64 }, %struct.shared { [32 x i8] c"search.rows\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 72 }, %struct.shared { [32 x i8] c"search.trail\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 80 }, %struct.shared { [32 x i8] c"search.maybe\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 88 }, %struct.shared { [32 x i8] c"search.team\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 96 }, %struct.shared { [32 x i8] c"search.entries\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 136 }, %struct.shared { [32 x i8] c"search.count\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 144 }, %struct.shared { [32 x i8] c"search.next\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 152 }, %struct.shared { [32 x i8] c"search.level_end\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 160 }, %struct.shared { [32 x i8] c"search.depth\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 168 }, %struct.shared { [32 x i8] c"search.edges\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 176 }, %struct.shared { [32 x i8] c"search.capacity\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 184 }, %struct.shared { [32 x i8] c"search.nr_notes\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 192 }, %struct.shared { [32 x i8] c"search.symmetry\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 200 }, %struct.shared { [32 x i8] c"search.keep_going\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 208 }, %struct.shared { [32 x i8] c"search.check_deadlock\00\00\00\00\00\00\00\00\00\00\00", i64 216 }, %struct.shared { [32 x i8] c"search.base\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 224 }, %struct.shared { [32 x i8] c"search.common\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 232 }, %struct.shared { [32 x i8] c"search.offset\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 240 }, %struct.shared { [32 x i8] c"search.most\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 248 }, %struct.shared { [32 x i8] c"search.level\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"search.height\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 264 }, %struct.shared { [32 x i8] c"search.deepest\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 272 }, %struct.shared { [32 x i8] c"search.hold\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 280 }, %struct.shared { [32 x i8] c"search.me\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 288 }, %struct.shared { [32 x i8] c"search.threads\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 296 }, %struct.shared { [32 x i8] c"search.phase\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 304 }, %struct.shared { [32 x i8] c"search.turn\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 312 }, %struct.shared { [32 x i8] c"search.alarmed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 320 }, %struct.shared { [32 x i8] c"search.whole\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 328 }, %struct.shared { [32 x i8] c"search.compact\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 336 }, %struct.shared { [32 x i8] c"search.entry_bytes\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 344 }, %struct.shared { [32 x i8] c"search.bits_mask\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 352 }, %struct.shared { [32 x i8] c"search.compared\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 360 }, %struct.shared { [32 x i8] c"search.passed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 368 }, %struct.shared { [32 x i8] c"search.scratch\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 104 }, %struct.shared { [32 x i8] c"search.batch\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 376 }, %struct.shared { [32 x i8] c"search.batch_from\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 384 }, %struct.shared { [32 x i8] c"search.least\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 392 }, %struct.shared { [32 x i8] c"search.branches\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 400 }, %struct.shared { [32 x i8] c"search.batched\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 408 }, %struct.shared { [32 x i8] c"search.nr_alarms\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 416 }, %struct.shared { [32 x i8] c"search.blocks\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 112 }, %struct.shared { [32 x i8] c"search.bits\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 120 }, %struct.shared { [32 x i8] c"search.packed\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 424 }, %struct.shared { [32 x i8] c"search.packed_words\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 432 }, %struct.shared { [32 x i8] c"BLOCK\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 256 }, %struct.shared { [32 x i8] c"sizeof block\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 16 }, %struct.shared { [32 x i8] c"search.pool\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 128 }, %struct.shared { [32 x i8] c"search.finish\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 440 }, %struct.shared { [32 x i8] c"search.span_end\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i64 448 }, %struct.shared zeroinitializer], align 16
@chunk = internal unnamed_addr global i64 -1, align 8
@pending = internal global [2176 x i64] zeroinitializer, align 16
@sent = internal unnamed_addr global [64 x i64] zeroinitializer, align 16
@trailing = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@enabled = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@runs = internal global [4097 x %struct.run] zeroinitializer, align 16
@which = internal global [1024 x i16] zeroinitializer, align 16
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
  %7 = load i64, ptr %6, align 8, !tbaa !23
  %8 = xor i64 %7, -1
  %9 = and i64 %1, %8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %30, label %11, !prof !24

11:                                               ; preds = %2
  %12 = load i1, ptr @noting, align 8
  br i1 %12, label %13, label %30

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %15 = load ptr, ptr %14, align 8, !tbaa !25
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %17 = load i64, ptr %16, align 8, !tbaa !26
  %18 = add i64 %17, 1
  store i64 %18, ptr %16, align 8, !tbaa !26
  %19 = getelementptr inbounds nuw %struct.note, ptr %15, i64 %17
  %20 = load i64, ptr %6, align 8, !tbaa !23
  %21 = or i64 %20, %9
  store i64 %21, ptr %6, align 8, !tbaa !23
  %22 = load i64, ptr @now_state, align 8, !tbaa !23
  %23 = load i64, ptr @now_move, align 8, !tbaa !23
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 168
  %25 = load i64, ptr %24, align 8, !tbaa !27
  store i64 %0, ptr %19, align 8, !tbaa !23
  %26 = getelementptr inbounds nuw i8, ptr %19, i64 8
  store i64 %9, ptr %26, align 8, !tbaa !23
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 16
  store i64 %22, ptr %27, align 8, !tbaa !23
  %28 = getelementptr inbounds nuw i8, ptr %19, i64 24
  store i64 %23, ptr %28, align 8, !tbaa !23
  %29 = getelementptr inbounds nuw i8, ptr %19, i64 32
  store i64 %25, ptr %29, align 8, !tbaa !23
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
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 424
  %5 = load i64, ptr %4, align 8, !tbaa !28
  %6 = add i64 %5, 256
  %7 = icmp ugt i64 %6, %1
  br i1 %7, label %121, label %8

8:                                                ; preds = %2, %112
  %9 = phi ptr [ %75, %112 ], [ %0, %2 ]
  %10 = phi i64 [ %118, %112 ], [ %5, %2 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 120
  %12 = load ptr, ptr %11, align 8, !tbaa !29
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 432
  %14 = load i64, ptr %13, align 8, !tbaa !30
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 112
  %16 = load ptr, ptr %15, align 8, !tbaa !31
  br label %42

17:                                               ; preds = %74
  %18 = getelementptr inbounds nuw i64, ptr %12, i64 %14
  %19 = lshr i64 %10, 8
  %20 = getelementptr inbounds nuw %struct.block, ptr %16, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %76, i64 432
  %22 = load i64, ptr %21, align 8, !tbaa !30
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
  store i64 %22, ptr %20, align 8, !tbaa !23
  %35 = getelementptr inbounds nuw i8, ptr %20, i64 8
  store i32 %54, ptr %35, align 8, !tbaa !5
  %36 = getelementptr inbounds nuw i8, ptr %20, i64 12
  store i16 %29, ptr %36, align 4, !tbaa !32
  %37 = getelementptr inbounds nuw i8, ptr %20, i64 14
  store i16 %34, ptr %37, align 2, !tbaa !32
  %38 = add nuw nsw i64 %33, %28
  %39 = getelementptr inbounds nuw i8, ptr %76, i64 16
  %40 = load ptr, ptr %39, align 8, !tbaa !34
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
  %50 = load ptr, ptr %49, align 8, !tbaa !34
  %51 = add i64 %48, %10
  %52 = getelementptr inbounds nuw i32, ptr %50, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !5
  %54 = tail call i32 @llvm.umin.i32(i32 %53, i32 %46)
  %55 = tail call i32 @llvm.umax.i32(i32 %53, i32 %47)
  %56 = icmp eq i64 %51, 0
  br i1 %56, label %74, label %57

57:                                               ; preds = %42
  %58 = getelementptr inbounds nuw i8, ptr %44, i64 24
  %59 = load ptr, ptr %58, align 8, !tbaa !35
  %60 = getelementptr inbounds nuw i16, ptr %59, i64 %51
  %61 = load i16, ptr %60, align 2, !tbaa !32
  %62 = and i16 %61, 255
  %63 = zext nneg i16 %62 to i64
  %64 = tail call i64 @cfg_cpus() #16
  %65 = load ptr, ptr @S, align 8, !tbaa !9
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 24
  %67 = load ptr, ptr %66, align 8, !tbaa !35
  %68 = getelementptr inbounds nuw i16, ptr %67, i64 %51
  %69 = load i16, ptr %68, align 2, !tbaa !32
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
  store i64 %77, ptr %78, align 8, !tbaa !23
  %79 = or i64 %77, %45
  %80 = add nuw nsw i64 %48, 1
  %81 = icmp eq i64 %80, 256
  br i1 %81, label %17, label %42, !llvm.loop !36

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
  %92 = load i64, ptr %91, align 8, !tbaa !23
  %93 = shl i64 %92, %28
  %94 = or i64 %93, %90
  %95 = shl i64 %94, %85
  %96 = or i64 %95, %84
  %97 = add i64 %85, %38
  %98 = icmp ult i64 %97, 64
  br i1 %98, label %106, label %99

99:                                               ; preds = %82
  %100 = getelementptr inbounds nuw i8, ptr %86, i64 8
  store i64 %96, ptr %86, align 8, !tbaa !23
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
  br i1 %111, label %112, label %82, !llvm.loop !38

112:                                              ; preds = %106
  %113 = shl nuw nsw i64 %38, 2
  %114 = load i64, ptr %21, align 8, !tbaa !30
  %115 = add i64 %114, %113
  store i64 %115, ptr %21, align 8, !tbaa !30
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  %116 = getelementptr inbounds nuw i8, ptr %75, i64 424
  %117 = load i64, ptr %116, align 8, !tbaa !28
  %118 = add i64 %117, 256
  store i64 %118, ptr %116, align 8, !tbaa !28
  %119 = add i64 %117, 512
  %120 = icmp ugt i64 %119, %1
  br i1 %120, label %121, label %8, !llvm.loop !39

121:                                              ; preds = %112, %2
  ret void
}

; Function Attrs: nounwind
define i64 @reached(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %4 = load ptr, ptr %3, align 8, !tbaa !31
  %5 = lshr i64 %1, 8
  %6 = getelementptr inbounds nuw %struct.block, ptr %4, i64 %5
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 424
  %8 = load i64, ptr %7, align 8, !tbaa !28
  %9 = icmp ult i64 %1, %8
  br i1 %9, label %21, label %10

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !34
  %13 = getelementptr inbounds nuw i32, ptr %12, i64 %1
  %14 = load i32, ptr %13, align 4, !tbaa !5
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !35
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %1
  %19 = load i16, ptr %18, align 2, !tbaa !32
  %20 = zext i16 %19 to i64
  br label %59

21:                                               ; preds = %2
  %22 = icmp eq i64 %1, 0
  br i1 %22, label %59, label %23

23:                                               ; preds = %21
  %24 = and i64 %1, 255
  %25 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %26 = load i16, ptr %25, align 4, !tbaa !40
  %27 = zext i16 %26 to i64
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 14
  %29 = load i16, ptr %28, align 2, !tbaa !42
  %30 = zext i16 %29 to i64
  %31 = add nuw nsw i64 %30, %27
  %32 = mul nuw nsw i64 %31, %24
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %34 = load ptr, ptr %33, align 8, !tbaa !29
  %35 = load i64, ptr %6, align 8, !tbaa !43
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
  %47 = load i32, ptr %46, align 8, !tbaa !44
  %48 = zext i32 %47 to i64
  %49 = shl nsw i64 -1, %27
  %50 = xor i64 %49, -1
  %51 = and i64 %41, %50
  %52 = add nuw i64 %51, %48
  %53 = tail call i64 @cfg_cpus() #16
  %54 = urem i64 %45, %53
  %55 = tail call i64 @cfg_cpus() #16
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
  %3 = load i64, ptr @asked, align 8, !tbaa !23
  %4 = icmp eq i64 %2, %3
  %5 = zext i1 %4 to i64
  %6 = load i64, ptr @asked_fails, align 8, !tbaa !23
  %7 = or i64 %6, %5
  store i64 %7, ptr @asked_fails, align 8, !tbaa !23
  %8 = load i1, ptr @noting, align 8
  br i1 %8, label %9, label %21

9:                                                ; preds = %1
  %10 = load ptr, ptr @S, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 208
  %12 = load i64, ptr %11, align 8, !tbaa !45
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %21, label %14

14:                                               ; preds = %9
  %15 = load i64, ptr @now_state, align 8, !tbaa !23
  %16 = load i64, ptr @now_move, align 8, !tbaa !23
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
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #16
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %7 = icmp ult i64 %1, %2
  br i1 %7, label %8, label %10

8:                                                ; preds = %4
  %9 = icmp eq i64 %3, 0
  br label %11

10:                                               ; preds = %122, %4
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  ret void

11:                                               ; preds = %8, %122
  %12 = phi i64 [ %1, %8 ], [ %123, %122 ]
  %13 = call fastcc i64 @made_again(i64 noundef %12, ptr noundef %5, ptr noundef %6)
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  %15 = load ptr, ptr %14, align 8, !tbaa !46
  %16 = call i64 @cfg_words() #16
  %17 = mul i64 %16, %12
  %18 = getelementptr inbounds nuw i64, ptr %15, i64 %17
  %19 = call i64 @cfg_words() #16
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %29, label %21

21:                                               ; preds = %11, %21
  %22 = phi i64 [ %26, %21 ], [ 0, %11 ]
  %23 = getelementptr inbounds nuw i64, ptr %5, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !23
  %25 = getelementptr inbounds nuw i64, ptr %18, i64 %22
  store i64 %24, ptr %25, align 8, !tbaa !23
  %26 = add nuw i64 %22, 1
  %27 = call i64 @cfg_words() #16
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %21, label %29, !llvm.loop !47

29:                                               ; preds = %21, %11
  br i1 %9, label %122, label %30

30:                                               ; preds = %29
  %31 = call i64 @cfg_words() #16
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %30, %33
  %34 = phi i64 [ %43, %33 ], [ -7046029254386353131, %30 ]
  %35 = phi i64 [ %44, %33 ], [ 0, %30 ]
  %36 = getelementptr inbounds nuw i64, ptr %5, i64 %35
  %37 = load i64, ptr %36, align 8, !tbaa !23
  %38 = xor i64 %37, %34
  %39 = zext i64 %38 to i128
  %40 = mul nuw i128 %39, 15485907386658061715
  %41 = lshr i128 %40, 64
  %42 = xor i128 %41, %40
  %43 = trunc i128 %42 to i64
  %44 = add nuw i64 %35, 1
  %45 = call i64 @cfg_words() #16
  %46 = icmp ult i64 %44, %45
  br i1 %46, label %33, label %47, !llvm.loop !48

47:                                               ; preds = %33, %30
  %48 = phi i64 [ -7046029254386353131, %30 ], [ %43, %33 ]
  %49 = mul i64 %48, -7046029254386353131
  %50 = lshr i64 %48, 29
  %51 = xor i64 %49, %50
  %52 = zext i64 %51 to i128
  %53 = load ptr, ptr @S, align 8, !tbaa !9
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 136
  %55 = load i64, ptr %54, align 8, !tbaa !49
  %56 = zext i64 %55 to i128
  %57 = mul nuw i128 %56, %52
  %58 = lshr i128 %57, 64
  %59 = trunc nuw i128 %58 to i64
  %60 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %61 = load ptr, ptr %60, align 8, !tbaa !50
  %62 = getelementptr inbounds nuw i8, ptr %53, i64 344
  %63 = load i64, ptr %62, align 8, !tbaa !51
  %64 = getelementptr inbounds nuw i8, ptr %53, i64 352
  %65 = load i64, ptr %64, align 8, !tbaa !52
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
  br i1 %80, label %81, label %71, !llvm.loop !53

81:                                               ; preds = %71, %47
  %82 = phi i64 [ %59, %47 ], [ %75, %71 ]
  %83 = call i64 @cfg_words() #16
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %100, label %85

85:                                               ; preds = %81, %85
  %86 = phi i64 [ %96, %85 ], [ 2685821657736338717, %81 ]
  %87 = phi i64 [ %97, %85 ], [ 0, %81 ]
  %88 = getelementptr inbounds nuw i64, ptr %5, i64 %87
  %89 = load i64, ptr %88, align 8, !tbaa !23
  %90 = xor i64 %89, %86
  %91 = zext i64 %90 to i128
  %92 = mul nuw i128 %91, 11562461410679940143
  %93 = lshr i128 %92, 64
  %94 = xor i128 %93, %92
  %95 = trunc i128 %94 to i64
  %96 = add i64 %95, -1800455987208640293
  %97 = add nuw i64 %87, 1
  %98 = call i64 @cfg_words() #16
  %99 = icmp ult i64 %97, %98
  br i1 %99, label %85, label %100, !llvm.loop !54

100:                                              ; preds = %85, %81
  %101 = phi i64 [ 2685821657736338717, %81 ], [ %96, %85 ]
  %102 = lshr i64 %101, 32
  %103 = xor i64 %102, %101
  %104 = mul i64 %103, -6939452855193903323
  %105 = lshr i64 %104, 28
  %106 = xor i64 %105, %104
  %107 = load ptr, ptr @S, align 8, !tbaa !9
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 352
  %109 = load i64, ptr %108, align 8, !tbaa !52
  %110 = and i64 %106, %109
  %111 = call range(i64 1, 0) i64 @llvm.umax.i64(i64 %110, i64 1)
  %112 = getelementptr inbounds nuw i8, ptr %107, i64 8
  %113 = load ptr, ptr %112, align 8, !tbaa !50
  %114 = getelementptr inbounds nuw i8, ptr %107, i64 344
  %115 = load i64, ptr %114, align 8, !tbaa !51
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
  br i1 %124, label %10, label %11, !llvm.loop !55
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, -128) i64 @made_again(i64 noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %2) unnamed_addr #3 {
  %4 = icmp eq i64 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(512) %1, i8 0, i64 512, i1 false), !tbaa !23
  %6 = tail call i64 @model_init(ptr noundef nonnull %1, ptr noundef nonnull %2) #16
  br label %86

7:                                                ; preds = %3
  %8 = load ptr, ptr @S, align 8, !tbaa !9
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 424
  %10 = load i64, ptr %9, align 8, !tbaa !28
  %11 = icmp ult i64 %0, %10
  br i1 %11, label %23, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %14 = load ptr, ptr %13, align 8, !tbaa !34
  %15 = getelementptr inbounds nuw i32, ptr %14, i64 %0
  %16 = load i32, ptr %15, align 4, !tbaa !5
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 24
  %19 = load ptr, ptr %18, align 8, !tbaa !35
  %20 = getelementptr inbounds nuw i16, ptr %19, i64 %0
  %21 = load i16, ptr %20, align 2, !tbaa !32
  %22 = zext i16 %21 to i64
  br label %64

23:                                               ; preds = %7
  %24 = getelementptr inbounds nuw i8, ptr %8, i64 112
  %25 = load ptr, ptr %24, align 8, !tbaa !31
  %26 = lshr i64 %0, 8
  %27 = getelementptr inbounds nuw %struct.block, ptr %25, i64 %26
  %28 = and i64 %0, 255
  %29 = getelementptr inbounds nuw i8, ptr %27, i64 12
  %30 = load i16, ptr %29, align 4, !tbaa !40
  %31 = zext i16 %30 to i64
  %32 = getelementptr inbounds nuw i8, ptr %27, i64 14
  %33 = load i16, ptr %32, align 2, !tbaa !42
  %34 = zext i16 %33 to i64
  %35 = add nuw nsw i64 %34, %31
  %36 = mul nuw nsw i64 %35, %28
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 120
  %38 = load ptr, ptr %37, align 8, !tbaa !29
  %39 = load i64, ptr %27, align 8, !tbaa !43
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
  %51 = load i32, ptr %50, align 8, !tbaa !44
  %52 = zext i32 %51 to i64
  %53 = shl nsw i64 -1, %31
  %54 = xor i64 %53, -1
  %55 = and i64 %45, %54
  %56 = add nuw i64 %55, %52
  %57 = tail call i64 @cfg_cpus() #16
  %58 = urem i64 %49, %57
  %59 = tail call i64 @cfg_cpus() #16
  %60 = udiv i64 %49, %59
  %61 = shl i64 %60, 8
  %62 = or i64 %61, %58
  %63 = load ptr, ptr @S, align 8, !tbaa !9
  br label %64

64:                                               ; preds = %12, %23
  %65 = phi ptr [ %8, %12 ], [ %63, %23 ]
  %66 = phi i64 [ %17, %12 ], [ %56, %23 ]
  %67 = phi i64 [ %22, %12 ], [ %62, %23 ]
  %68 = load ptr, ptr %65, align 8, !tbaa !46
  %69 = tail call i64 @cfg_words() #16
  %70 = mul i64 %69, %66
  %71 = getelementptr inbounds nuw i64, ptr %68, i64 %70
  %72 = tail call i64 @cfg_words() #16
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %82, label %74

74:                                               ; preds = %64, %74
  %75 = phi i64 [ %79, %74 ], [ 0, %64 ]
  %76 = getelementptr inbounds nuw i64, ptr %71, i64 %75
  %77 = load i64, ptr %76, align 8, !tbaa !23
  %78 = getelementptr inbounds nuw i64, ptr %1, i64 %75
  store i64 %77, ptr %78, align 8, !tbaa !23
  %79 = add nuw i64 %75, 1
  %80 = tail call i64 @cfg_words() #16
  %81 = icmp ult i64 %79, %80
  br i1 %81, label %74, label %82, !llvm.loop !47

82:                                               ; preds = %74, %64
  %83 = and i64 %67, 255
  %84 = lshr i64 %67, 8
  %85 = tail call fastcc i64 @cold_step(ptr noundef nonnull %1, i64 noundef %83, i64 noundef %84, ptr noundef nonnull %2)
  br label %86

86:                                               ; preds = %82, %5
  %87 = phi i64 [ %85, %82 ], [ %6, %5 ]
  %88 = load ptr, ptr @S, align 8, !tbaa !9
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 200
  %90 = load i64, ptr %89, align 8, !tbaa !56
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %93, label %92

92:                                               ; preds = %86
  tail call void @model_canon(ptr noundef nonnull %1) #16
  br label %93

93:                                               ; preds = %92, %86
  %94 = and i64 %87, -129
  ret i64 %94
}

; Function Attrs: inlinehint nounwind
define internal fastcc void @copy(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #4 {
  %3 = tail call i64 @cfg_words() #16
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %6, %2
  ret void

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %11, %6 ], [ 0, %2 ]
  %8 = getelementptr inbounds nuw i64, ptr %1, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !23
  %10 = getelementptr inbounds nuw i64, ptr %0, i64 %7
  store i64 %9, ptr %10, align 8, !tbaa !23
  %11 = add nuw i64 %7, 1
  %12 = tail call i64 @cfg_words() #16
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %6, label %5, !llvm.loop !47
}

declare i64 @cfg_words() local_unnamed_addr #5

; Function Attrs: nounwind
define i64 @stray(ptr noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
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
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 424
  %13 = load i64, ptr %12, align 8, !tbaa !28
  %14 = icmp ult i64 %8, %13
  br i1 %14, label %21, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !35
  %18 = getelementptr inbounds nuw i16, ptr %17, i64 %8
  %19 = load i16, ptr %18, align 2, !tbaa !32
  %20 = zext i16 %19 to i64
  br label %51

21:                                               ; preds = %10
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 112
  %23 = load ptr, ptr %22, align 8, !tbaa !31
  %24 = lshr i64 %8, 8
  %25 = getelementptr inbounds nuw %struct.block, ptr %23, i64 %24
  %26 = and i64 %8, 255
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 12
  %28 = load i16, ptr %27, align 4, !tbaa !40
  %29 = zext i16 %28 to i64
  %30 = getelementptr inbounds nuw i8, ptr %25, i64 14
  %31 = load i16, ptr %30, align 2, !tbaa !42
  %32 = zext i16 %31 to i64
  %33 = add nuw nsw i64 %32, %29
  %34 = mul nuw nsw i64 %33, %26
  %35 = getelementptr inbounds nuw i8, ptr %11, i64 120
  %36 = load ptr, ptr %35, align 8, !tbaa !29
  %37 = load i64, ptr %25, align 8, !tbaa !43
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
  %48 = call i64 @cfg_cpus() #16
  %49 = urem i64 %47, %48
  %50 = call i64 @cfg_cpus() #16
  br label %51

51:                                               ; preds = %15, %21
  %52 = phi i64 [ %20, %15 ], [ %49, %21 ]
  %53 = and i64 %52, 255
  %54 = call i64 @cfg_cpus() #16
  %55 = icmp ult i64 %53, %54
  br i1 %55, label %56, label %84

56:                                               ; preds = %7, %51
  %57 = call fastcc i64 @made_again(i64 noundef %8, ptr noundef %4, ptr noundef %5)
  %58 = icmp eq i64 %57, 1
  br i1 %58, label %59, label %84

59:                                               ; preds = %56
  %60 = load ptr, ptr @S, align 8, !tbaa !9
  %61 = load ptr, ptr %60, align 8, !tbaa !46
  %62 = call i64 @cfg_words() #16
  %63 = mul i64 %62, %8
  %64 = getelementptr inbounds nuw i64, ptr %61, i64 %63
  %65 = call i64 @cfg_words() #16
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %81, label %67

67:                                               ; preds = %59, %67
  %68 = phi i64 [ %76, %67 ], [ 0, %59 ]
  %69 = phi i64 [ %75, %67 ], [ 0, %59 ]
  %70 = getelementptr inbounds nuw i64, ptr %4, i64 %68
  %71 = load i64, ptr %70, align 8, !tbaa !23
  %72 = getelementptr inbounds nuw i64, ptr %64, i64 %68
  %73 = load i64, ptr %72, align 8, !tbaa !23
  %74 = xor i64 %73, %71
  %75 = or i64 %74, %69
  %76 = add nuw i64 %68, 1
  %77 = call i64 @cfg_words() #16
  %78 = icmp ult i64 %76, %77
  br i1 %78, label %67, label %79, !llvm.loop !57

79:                                               ; preds = %67
  %80 = icmp eq i64 %75, 0
  br i1 %80, label %81, label %84

81:                                               ; preds = %59, %79
  %82 = add i64 %8, 1
  %83 = icmp eq i64 %82, %2
  br i1 %83, label %84, label %7, !llvm.loop !58

84:                                               ; preds = %81, %51, %79, %56, %3
  %85 = phi i64 [ %1, %3 ], [ %8, %56 ], [ %8, %79 ], [ %8, %51 ], [ %2, %81 ]
  %86 = call i64 @llvm.umin.i64(i64 %85, i64 %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
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
  %9 = load ptr, ptr %8, align 8, !tbaa !59
  %10 = load atomic i64, ptr %9 acquire, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %392

12:                                               ; preds = %4
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 152
  %15 = load i64, ptr %14, align 8, !tbaa !60
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 96
  %17 = load ptr, ptr %16, align 8, !tbaa !59
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 296
  %20 = load i64, ptr %19, align 8, !tbaa !61
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %35, label %27

22:                                               ; preds = %27
  %23 = add nuw i64 %28, 1
  %24 = getelementptr inbounds nuw i8, ptr %31, i64 296
  %25 = load i64, ptr %24, align 8, !tbaa !61
  %26 = icmp ult i64 %23, %25
  br i1 %26, label %27, label %35, !llvm.loop !62

27:                                               ; preds = %12, %22
  %28 = phi i64 [ %23, %22 ], [ 0, %12 ]
  %29 = getelementptr inbounds nuw %struct.flag, ptr %18, i64 %28
  %30 = load atomic i64, ptr %29 acquire, align 8
  %31 = load ptr, ptr @S, align 8, !tbaa !9
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 312
  %33 = load i64, ptr %32, align 8, !tbaa !63
  %34 = icmp ult i64 %30, %33
  br i1 %34, label %35, label %22

35:                                               ; preds = %22, %27, %12
  %36 = phi ptr [ %13, %12 ], [ %31, %27 ], [ %31, %22 ]
  %37 = phi i1 [ false, %12 ], [ %34, %27 ], [ %34, %22 ]
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 304
  %39 = load i64, ptr %38, align 8, !tbaa !64
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %44, label %41

41:                                               ; preds = %35
  %42 = tail call fastcc i64 @receive()
  %43 = load ptr, ptr @S, align 8, !tbaa !9
  br label %44

44:                                               ; preds = %35, %41
  %45 = phi ptr [ %43, %41 ], [ %36, %35 ]
  %46 = phi i64 [ %42, %41 ], [ 0, %35 ]
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 144
  %48 = load i64, ptr %47, align 8, !tbaa !65
  %49 = add i64 %48, 3200
  %50 = getelementptr inbounds nuw i8, ptr %45, i64 184
  %51 = load i64, ptr %50, align 8, !tbaa !66
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %392, label %53, !prof !67

53:                                               ; preds = %44
  %54 = getelementptr inbounds nuw i8, ptr %45, i64 240
  %55 = load i64, ptr %54, align 8, !tbaa !68
  %56 = sub i64 %49, %55
  %57 = getelementptr inbounds nuw i8, ptr %45, i64 248
  %58 = load i64, ptr %57, align 8, !tbaa !69
  %59 = icmp ugt i64 %56, %58
  br i1 %59, label %392, label %60, !prof !67

60:                                               ; preds = %53
  %61 = getelementptr inbounds nuw i8, ptr %45, i64 304
  %62 = load i64, ptr %61, align 8, !tbaa !64
  switch i64 %62, label %275 [
    i64 0, label %63
    i64 1, label %242
  ]

63:                                               ; preds = %60
  %64 = getelementptr inbounds nuw i8, ptr %45, i64 152
  %65 = load i64, ptr %64, align 8, !tbaa !60
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  store i64 0, ptr %3, align 8, !tbaa !23
  %66 = getelementptr inbounds nuw i8, ptr %45, i64 160
  %67 = load i64, ptr %66, align 8, !tbaa !70
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
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 296
  %82 = load i64, ptr %81, align 8, !tbaa !61
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %112, label %84

84:                                               ; preds = %78, %106
  %85 = phi ptr [ %107, %106 ], [ %80, %78 ]
  %86 = phi i64 [ %108, %106 ], [ 0, %78 ]
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 288
  %88 = load i64, ptr %87, align 8, !tbaa !71
  %89 = icmp eq i64 %86, %88
  br i1 %89, label %106, label %90

90:                                               ; preds = %84
  %91 = tail call i64 @cfg_words() #16
  %92 = shl i64 %91, 13
  %93 = add i64 %92, 8208
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 96
  %96 = load ptr, ptr %95, align 8, !tbaa !59
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 296
  %98 = load i64, ptr %97, align 8, !tbaa !61
  %99 = mul i64 %98, %88
  %100 = add i64 %99, %86
  %101 = mul i64 %100, %93
  %102 = getelementptr inbounds nuw i64, ptr %96, i64 %101
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 16512
  %104 = getelementptr inbounds nuw i64, ptr @sent, i64 %86
  %105 = load i64, ptr %104, align 8, !tbaa !23
  store atomic i64 %105, ptr %103 release, align 8
  br label %106

106:                                              ; preds = %90, %84
  %107 = phi ptr [ %85, %84 ], [ %94, %90 ]
  %108 = add nuw i64 %86, 1
  %109 = getelementptr inbounds nuw i8, ptr %107, i64 296
  %110 = load i64, ptr %109, align 8, !tbaa !61
  %111 = icmp ult i64 %108, %110
  br i1 %111, label %84, label %112, !llvm.loop !72

112:                                              ; preds = %106, %78
  %113 = tail call fastcc i64 @receive()
  %114 = load ptr, ptr @S, align 8, !tbaa !9
  br label %115

115:                                              ; preds = %112, %71
  %116 = phi ptr [ %114, %112 ], [ %72, %71 ]
  %117 = phi i64 [ 0, %112 ], [ %73, %71 ]
  %118 = getelementptr inbounds nuw i8, ptr %116, i64 144
  %119 = load i64, ptr %118, align 8, !tbaa !65
  %120 = add i64 %119, 3200
  %121 = getelementptr inbounds nuw i8, ptr %116, i64 184
  %122 = load i64, ptr %121, align 8, !tbaa !66
  %123 = icmp ugt i64 %120, %122
  br i1 %123, label %178, label %124, !prof !67

124:                                              ; preds = %115
  %125 = getelementptr inbounds nuw i8, ptr %116, i64 240
  %126 = load i64, ptr %125, align 8, !tbaa !68
  %127 = sub i64 %120, %126
  %128 = getelementptr inbounds nuw i8, ptr %116, i64 248
  %129 = load i64, ptr %128, align 8, !tbaa !69
  %130 = icmp ugt i64 %127, %129
  br i1 %130, label %178, label %131, !prof !67

131:                                              ; preds = %124
  %132 = getelementptr inbounds nuw i8, ptr %116, i64 296
  %133 = load i64, ptr %132, align 8, !tbaa !61
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %168, label %135

135:                                              ; preds = %131, %162
  %136 = phi ptr [ %163, %162 ], [ %116, %131 ]
  %137 = phi i64 [ %164, %162 ], [ 0, %131 ]
  %138 = getelementptr inbounds nuw i8, ptr %136, i64 288
  %139 = load i64, ptr %138, align 8, !tbaa !71
  %140 = icmp eq i64 %137, %139
  br i1 %140, label %162, label %141

141:                                              ; preds = %135
  %142 = getelementptr inbounds nuw i64, ptr @sent, i64 %137
  %143 = load i64, ptr %142, align 8, !tbaa !23
  %144 = tail call i64 @cfg_words() #16
  %145 = shl i64 %144, 13
  %146 = add i64 %145, 8208
  %147 = load ptr, ptr @S, align 8, !tbaa !9
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 96
  %149 = load ptr, ptr %148, align 8, !tbaa !59
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 16448
  %151 = getelementptr inbounds nuw i8, ptr %147, i64 296
  %152 = load i64, ptr %151, align 8, !tbaa !61
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
  %165 = getelementptr inbounds nuw i8, ptr %163, i64 296
  %166 = load i64, ptr %165, align 8, !tbaa !61
  %167 = icmp ult i64 %164, %166
  br i1 %167, label %135, label %168, !llvm.loop !73

168:                                              ; preds = %162, %131
  %169 = call fastcc i64 @expand(i64 noundef %74, i64 noundef %117, ptr noundef %3)
  %170 = add nuw i64 %74, 1
  %171 = add i64 %75, -1
  %172 = load ptr, ptr @S, align 8, !tbaa !9
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 160
  %174 = load i64, ptr %173, align 8, !tbaa !70
  %175 = icmp ult i64 %170, %174
  %176 = icmp ne i64 %171, 0
  %177 = select i1 %175, i1 %176, i1 false
  br i1 %177, label %71, label %178, !llvm.loop !74

178:                                              ; preds = %168, %124, %115, %141, %63
  %179 = phi i64 [ %74, %141 ], [ %65, %63 ], [ %74, %115 ], [ %170, %168 ], [ %74, %124 ]
  %180 = phi i64 [ %117, %141 ], [ 0, %63 ], [ %117, %115 ], [ %169, %168 ], [ %117, %124 ]
  %181 = tail call fastcc i32 @flush(i64 noundef %180)
  %182 = load ptr, ptr @S, align 8, !tbaa !9
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 296
  %184 = load i64, ptr %183, align 8, !tbaa !61
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %214, label %186

186:                                              ; preds = %178, %208
  %187 = phi ptr [ %209, %208 ], [ %182, %178 ]
  %188 = phi i64 [ %210, %208 ], [ 0, %178 ]
  %189 = getelementptr inbounds nuw i8, ptr %187, i64 288
  %190 = load i64, ptr %189, align 8, !tbaa !71
  %191 = icmp eq i64 %188, %190
  br i1 %191, label %208, label %192

192:                                              ; preds = %186
  %193 = tail call i64 @cfg_words() #16
  %194 = shl i64 %193, 13
  %195 = add i64 %194, 8208
  %196 = load ptr, ptr @S, align 8, !tbaa !9
  %197 = getelementptr inbounds nuw i8, ptr %196, i64 96
  %198 = load ptr, ptr %197, align 8, !tbaa !59
  %199 = getelementptr inbounds nuw i8, ptr %196, i64 296
  %200 = load i64, ptr %199, align 8, !tbaa !61
  %201 = mul i64 %200, %190
  %202 = add i64 %201, %188
  %203 = mul i64 %202, %195
  %204 = getelementptr inbounds nuw i64, ptr %198, i64 %203
  %205 = getelementptr inbounds nuw i8, ptr %204, i64 16512
  %206 = getelementptr inbounds nuw i64, ptr @sent, i64 %188
  %207 = load i64, ptr %206, align 8, !tbaa !23
  store atomic i64 %207, ptr %205 release, align 8
  br label %208

208:                                              ; preds = %192, %186
  %209 = phi ptr [ %187, %186 ], [ %196, %192 ]
  %210 = add nuw i64 %188, 1
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 296
  %212 = load i64, ptr %211, align 8, !tbaa !61
  %213 = icmp ult i64 %210, %212
  br i1 %213, label %186, label %214, !llvm.loop !72

214:                                              ; preds = %208, %178
  %215 = phi ptr [ %182, %178 ], [ %209, %208 ]
  %216 = getelementptr inbounds nuw i8, ptr %215, i64 152
  store i64 %179, ptr %216, align 8, !tbaa !60
  %217 = load i64, ptr %3, align 8, !tbaa !23
  %218 = getelementptr inbounds nuw i8, ptr %215, i64 176
  %219 = load i64, ptr %218, align 8, !tbaa !75
  %220 = add i64 %219, %217
  store i64 %220, ptr %218, align 8, !tbaa !75
  %221 = getelementptr inbounds nuw i8, ptr %215, i64 160
  %222 = load i64, ptr %221, align 8, !tbaa !70
  %223 = icmp eq i64 %179, %222
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  br i1 %223, label %224, label %237

224:                                              ; preds = %214
  %225 = getelementptr inbounds nuw i8, ptr %215, i64 304
  store i64 1, ptr %225, align 8, !tbaa !64
  %226 = getelementptr inbounds nuw i8, ptr %215, i64 96
  %227 = load ptr, ptr %226, align 8, !tbaa !59
  %228 = getelementptr inbounds nuw i8, ptr %227, i64 64
  %229 = getelementptr inbounds nuw i8, ptr %215, i64 288
  %230 = load i64, ptr %229, align 8, !tbaa !71
  %231 = getelementptr inbounds nuw %struct.flag, ptr %228, i64 %230
  %232 = getelementptr inbounds nuw i8, ptr %215, i64 312
  %233 = load i64, ptr %232, align 8, !tbaa !63
  store atomic i64 %233, ptr %231 release, align 8
  %234 = load ptr, ptr @S, align 8, !tbaa !9
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 152
  %236 = load i64, ptr %235, align 8, !tbaa !60
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
  %246 = getelementptr inbounds nuw i8, ptr %45, i64 256
  %247 = load i64, ptr %246, align 8, !tbaa !76
  %248 = sub i64 %48, %247
  %249 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %250 = load ptr, ptr %249, align 8, !tbaa !59
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 8256
  %252 = getelementptr inbounds nuw i8, ptr %45, i64 288
  %253 = load i64, ptr %252, align 8, !tbaa !71
  %254 = getelementptr inbounds nuw %struct.flag, ptr %251, i64 %253
  store i64 %248, ptr %254, align 8, !tbaa !77
  %255 = getelementptr inbounds nuw i8, ptr %45, i64 320
  %256 = load i64, ptr %255, align 8, !tbaa !79
  %257 = getelementptr inbounds nuw i8, ptr %250, i64 12352
  %258 = getelementptr inbounds nuw %struct.flag, ptr %257, i64 %253
  store i64 %256, ptr %258, align 8, !tbaa !77
  %259 = icmp eq i64 %253, 0
  br i1 %259, label %260, label %269

260:                                              ; preds = %245
  %261 = getelementptr inbounds nuw i8, ptr %250, i64 8
  %262 = load i64, ptr %261, align 8, !tbaa !23
  %263 = icmp eq i64 %262, 0
  br i1 %263, label %269, label %264

264:                                              ; preds = %260
  %265 = getelementptr inbounds nuw i8, ptr %45, i64 312
  %266 = load i64, ptr %265, align 8, !tbaa !63
  %267 = getelementptr inbounds nuw i8, ptr %250, i64 16
  store i64 %266, ptr %267, align 8, !tbaa !23
  %268 = load i64, ptr %252, align 8, !tbaa !71
  br label %269

269:                                              ; preds = %245, %260, %264
  %270 = phi i64 [ %253, %245 ], [ 0, %260 ], [ %268, %264 ]
  store i64 2, ptr %61, align 8, !tbaa !64
  %271 = getelementptr inbounds nuw i8, ptr %250, i64 4160
  %272 = getelementptr inbounds nuw %struct.flag, ptr %271, i64 %270
  %273 = getelementptr inbounds nuw i8, ptr %45, i64 312
  %274 = load i64, ptr %273, align 8, !tbaa !63
  store atomic i64 %274, ptr %272 release, align 8
  br label %375

275:                                              ; preds = %60
  %276 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %277 = load ptr, ptr %276, align 8, !tbaa !59
  %278 = getelementptr inbounds nuw i8, ptr %277, i64 4160
  %279 = getelementptr inbounds nuw i8, ptr %45, i64 296
  %280 = load i64, ptr %279, align 8, !tbaa !61
  %281 = icmp eq i64 %280, 0
  br i1 %281, label %392, label %287

282:                                              ; preds = %287
  %283 = add nuw i64 %288, 1
  %284 = getelementptr inbounds nuw i8, ptr %291, i64 296
  %285 = load i64, ptr %284, align 8, !tbaa !61
  %286 = icmp ult i64 %283, %285
  br i1 %286, label %287, label %295, !llvm.loop !62

287:                                              ; preds = %275, %282
  %288 = phi i64 [ %283, %282 ], [ 0, %275 ]
  %289 = getelementptr inbounds nuw %struct.flag, ptr %278, i64 %288
  %290 = load atomic i64, ptr %289 acquire, align 8
  %291 = load ptr, ptr @S, align 8, !tbaa !9
  %292 = getelementptr inbounds nuw i8, ptr %291, i64 312
  %293 = load i64, ptr %292, align 8, !tbaa !63
  %294 = icmp ult i64 %290, %293
  br i1 %294, label %370, label %282

295:                                              ; preds = %282
  %296 = icmp eq i64 %285, 0
  br i1 %296, label %392, label %297

297:                                              ; preds = %295
  %298 = getelementptr inbounds nuw i8, ptr %291, i64 96
  %299 = load ptr, ptr %298, align 8, !tbaa !59
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
  %314 = load i64, ptr %313, align 8, !tbaa !77
  %315 = add i64 %314, %311
  %316 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %309
  %317 = load i64, ptr %316, align 8, !tbaa !77
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
  %330 = load i64, ptr %329, align 8, !tbaa !77
  %331 = add i64 %330, %327
  %332 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %325
  %333 = load i64, ptr %332, align 8, !tbaa !77
  %334 = or i64 %333, %326
  %335 = or disjoint i64 %325, 1
  %336 = getelementptr inbounds nuw %struct.flag, ptr %300, i64 %335
  %337 = load i64, ptr %336, align 8, !tbaa !77
  %338 = add i64 %337, %331
  %339 = getelementptr inbounds nuw %struct.flag, ptr %301, i64 %335
  %340 = load i64, ptr %339, align 8, !tbaa !77
  %341 = or i64 %340, %334
  %342 = add nuw i64 %325, 2
  %343 = add i64 %328, 2
  %344 = icmp eq i64 %343, %305
  br i1 %344, label %306, label %324, !llvm.loop !80

345:                                              ; preds = %319
  %346 = getelementptr inbounds nuw i8, ptr %291, i64 208
  %347 = load i64, ptr %346, align 8, !tbaa !45
  %348 = icmp eq i64 %347, 0
  br i1 %348, label %392, label %349

349:                                              ; preds = %345, %319
  %350 = getelementptr inbounds nuw i8, ptr %291, i64 328
  %351 = load i64, ptr %350, align 8, !tbaa !81
  %352 = or i64 %351, %321
  store i64 %352, ptr %350, align 8, !tbaa !81
  br i1 %322, label %392, label %353

353:                                              ; preds = %349
  %354 = getelementptr inbounds nuw i8, ptr %291, i64 168
  %355 = load i64, ptr %354, align 8, !tbaa !27
  %356 = add i64 %355, 1
  store i64 %356, ptr %354, align 8, !tbaa !27
  %357 = getelementptr inbounds nuw i8, ptr %291, i64 256
  %358 = load i64, ptr %357, align 8, !tbaa !76
  %359 = getelementptr inbounds nuw i8, ptr %291, i64 152
  store i64 %358, ptr %359, align 8, !tbaa !60
  %360 = getelementptr inbounds nuw i8, ptr %291, i64 144
  %361 = load i64, ptr %360, align 8, !tbaa !65
  %362 = getelementptr inbounds nuw i8, ptr %291, i64 160
  store i64 %361, ptr %362, align 8, !tbaa !70
  store i64 %361, ptr %357, align 8, !tbaa !76
  %363 = getelementptr inbounds nuw i8, ptr %291, i64 304
  store i64 0, ptr %363, align 8, !tbaa !64
  %364 = getelementptr inbounds nuw i8, ptr %299, i64 16
  %365 = load i64, ptr %364, align 8, !tbaa !23
  %366 = getelementptr inbounds nuw i8, ptr %291, i64 312
  %367 = load i64, ptr %366, align 8, !tbaa !63
  %368 = add i64 %367, 1
  store i64 %368, ptr %366, align 8, !tbaa !63
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
  %383 = tail call i32 @sched_yield() #16
  br label %386

384:                                              ; preds = %380
  %385 = tail call i32 @usleep(i32 noundef 50) #16
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
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 296
  %3 = load i64, ptr %2, align 8, !tbaa !61
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %143, %0
  %6 = phi i64 [ 0, %0 ], [ %144, %143 ]
  ret i64 %6

7:                                                ; preds = %0, %143
  %8 = phi ptr [ %146, %143 ], [ %1, %0 ]
  %9 = phi i64 [ %144, %143 ], [ 0, %0 ]
  %10 = phi i64 [ %145, %143 ], [ 0, %0 ]
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %12 = load i64, ptr %11, align 8, !tbaa !71
  %13 = tail call i64 @cfg_words() #16
  %14 = shl i64 %13, 13
  %15 = add i64 %14, 8208
  %16 = load ptr, ptr @S, align 8, !tbaa !9
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %18 = load ptr, ptr %17, align 8, !tbaa !59
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 16448
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 296
  %21 = load i64, ptr %20, align 8, !tbaa !61
  %22 = mul i64 %21, %10
  %23 = add i64 %22, %12
  %24 = mul i64 %23, %15
  %25 = getelementptr inbounds nuw i64, ptr %19, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !77
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 288
  %28 = load i64, ptr %27, align 8, !tbaa !71
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
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 144
  %41 = load i64, ptr %40, align 8, !tbaa !65
  %42 = add i64 %41, 3200
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 184
  %44 = load i64, ptr %43, align 8, !tbaa !66
  %45 = icmp ugt i64 %42, %44
  br i1 %45, label %143, label %46, !prof !67

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 240
  %48 = load i64, ptr %47, align 8, !tbaa !68
  %49 = sub i64 %42, %48
  %50 = getelementptr inbounds nuw i8, ptr %39, i64 248
  %51 = load i64, ptr %50, align 8, !tbaa !69
  %52 = icmp ugt i64 %49, %51
  br i1 %52, label %143, label %53, !prof !67

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
  br i1 %61, label %143, label %36, !llvm.loop !82

62:                                               ; preds = %53, %140
  %63 = phi i64 [ %141, %140 ], [ 0, %53 ]
  %64 = add i64 %63, %38
  %65 = and i64 %64, 8191
  %66 = tail call i64 @cfg_words() #16
  %67 = add i64 %66, 1
  %68 = mul i64 %67, %65
  %69 = getelementptr inbounds nuw i64, ptr %35, i64 %68
  %70 = tail call i64 @cfg_words() #16
  %71 = add i64 %70, 4
  %72 = mul i64 %71, %63
  %73 = getelementptr inbounds nuw i64, ptr @pending, i64 %72
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 32
  %75 = tail call i64 @cfg_words() #16
  %76 = icmp eq i64 %75, 0
  br i1 %76, label %85, label %77

77:                                               ; preds = %62, %77
  %78 = phi i64 [ %82, %77 ], [ 0, %62 ]
  %79 = getelementptr inbounds nuw i64, ptr %69, i64 %78
  %80 = load i64, ptr %79, align 8, !tbaa !23
  %81 = getelementptr inbounds nuw i64, ptr %74, i64 %78
  store i64 %80, ptr %81, align 8, !tbaa !23
  %82 = add nuw i64 %78, 1
  %83 = tail call i64 @cfg_words() #16
  %84 = icmp ult i64 %82, %83
  br i1 %84, label %77, label %85, !llvm.loop !47

85:                                               ; preds = %77, %62
  %86 = tail call i64 @cfg_words() #16
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %102, label %88

88:                                               ; preds = %85, %88
  %89 = phi i64 [ %98, %88 ], [ -7046029254386353131, %85 ]
  %90 = phi i64 [ %99, %88 ], [ 0, %85 ]
  %91 = getelementptr inbounds nuw i64, ptr %69, i64 %90
  %92 = load i64, ptr %91, align 8, !tbaa !23
  %93 = xor i64 %92, %89
  %94 = zext i64 %93 to i128
  %95 = mul nuw i128 %94, 15485907386658061715
  %96 = lshr i128 %95, 64
  %97 = xor i128 %96, %95
  %98 = trunc i128 %97 to i64
  %99 = add nuw i64 %90, 1
  %100 = tail call i64 @cfg_words() #16
  %101 = icmp ult i64 %99, %100
  br i1 %101, label %88, label %102, !llvm.loop !48

102:                                              ; preds = %88, %85
  %103 = phi i64 [ -7046029254386353131, %85 ], [ %98, %88 ]
  %104 = mul i64 %103, -7046029254386353131
  %105 = lshr i64 %103, 29
  %106 = xor i64 %104, %105
  store i64 %106, ptr %73, align 8, !tbaa !23
  %107 = tail call i64 @cfg_words() #16
  %108 = getelementptr inbounds nuw i64, ptr %69, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !23
  %110 = and i64 %109, 4294967295
  %111 = getelementptr inbounds nuw i8, ptr %73, i64 8
  store i64 %110, ptr %111, align 8, !tbaa !23
  %112 = tail call i64 @cfg_words() #16
  %113 = getelementptr inbounds nuw i64, ptr %69, i64 %112
  %114 = load i64, ptr %113, align 8, !tbaa !23
  %115 = lshr i64 %114, 32
  %116 = getelementptr inbounds nuw i8, ptr %73, i64 16
  store i64 %115, ptr %116, align 8, !tbaa !23
  %117 = load ptr, ptr @S, align 8, !tbaa !9
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %119 = load ptr, ptr %118, align 8, !tbaa !50
  %120 = load i64, ptr %73, align 8, !tbaa !23
  %121 = zext i64 %120 to i128
  %122 = getelementptr inbounds nuw i8, ptr %117, i64 136
  %123 = load i64, ptr %122, align 8, !tbaa !49
  %124 = lshr i64 %123, 3
  %125 = zext nneg i64 %124 to i128
  %126 = mul nuw nsw i128 %125, %121
  %127 = lshr i128 %126, 61
  %128 = trunc nuw i128 %127 to i64
  %129 = and i64 %128, -8
  %130 = getelementptr inbounds nuw i64, ptr %119, i64 %129
  tail call void @llvm.prefetch.p0(ptr %130, i32 1, i32 3, i32 1)
  %131 = tail call i64 @cfg_checks() #16
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %140, label %133

133:                                              ; preds = %102
  %134 = load ptr, ptr @S, align 8, !tbaa !9
  %135 = load ptr, ptr %134, align 8, !tbaa !46
  %136 = load i64, ptr %111, align 8, !tbaa !23
  %137 = tail call i64 @cfg_words() #16
  %138 = mul i64 %137, %136
  %139 = getelementptr inbounds nuw i64, ptr %135, i64 %138
  tail call void @llvm.prefetch.p0(ptr %139, i32 0, i32 3, i32 1)
  br label %140

140:                                              ; preds = %133, %102
  %141 = add nuw nsw i64 %63, 1
  %142 = icmp eq i64 %141, %55
  br i1 %142, label %57, label %62, !llvm.loop !83

143:                                              ; preds = %57, %36, %46, %7, %30
  %144 = phi i64 [ %9, %30 ], [ %9, %7 ], [ %37, %36 ], [ %60, %57 ], [ %37, %46 ]
  %145 = add nuw i64 %10, 1
  %146 = load ptr, ptr @S, align 8, !tbaa !9
  %147 = getelementptr inbounds nuw i8, ptr %146, i64 296
  %148 = load i64, ptr %147, align 8, !tbaa !61
  %149 = icmp ult i64 %145, %148
  br i1 %149, label %7, label %5, !llvm.loop !84
}

declare i32 @sched_yield() local_unnamed_addr #5

declare i32 @usleep(i32 noundef) local_unnamed_addr #5

; Function Attrs: nounwind
define range(i64 1, 6) i64 @run_pool(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca i64, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %4 = load ptr, ptr %3, align 8, !tbaa !85
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #16
  store i64 0, ptr %2, align 8, !tbaa !23
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %5 = load atomic i64, ptr %4 monotonic, align 8
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %49

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 200
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %4, i64 192
  br label %12

12:                                               ; preds = %7, %38
  %13 = phi ptr [ %0, %7 ], [ %43, %38 ]
  %14 = load atomic i64, ptr %8 monotonic, align 8
  %15 = load i64, ptr %9, align 8, !tbaa !86
  %16 = add i64 %15, %14
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 184
  %18 = load i64, ptr %17, align 8, !tbaa !66
  %19 = icmp ugt i64 %16, %18
  br i1 %19, label %27, label %20

20:                                               ; preds = %12
  %21 = getelementptr inbounds nuw i8, ptr %13, i64 240
  %22 = load i64, ptr %21, align 8, !tbaa !68
  %23 = sub i64 %16, %22
  %24 = getelementptr inbounds nuw i8, ptr %13, i64 248
  %25 = load i64, ptr %24, align 8, !tbaa !69
  %26 = icmp ugt i64 %23, %25
  br i1 %26, label %27, label %32

27:                                               ; preds = %20, %12
  %28 = getelementptr inbounds nuw i8, ptr %13, i64 184
  store atomic i64 1, ptr %4 monotonic, align 8
  %29 = load i64, ptr %28, align 8, !tbaa !66
  %30 = icmp ugt i64 %16, %29
  %31 = select i1 %30, i64 3, i64 2
  br label %49

32:                                               ; preds = %20
  %33 = load i64, ptr %11, align 8, !tbaa !88
  %34 = atomicrmw add ptr %10, i64 %33 monotonic, align 8
  %35 = getelementptr inbounds nuw i8, ptr %13, i64 160
  %36 = load i64, ptr %35, align 8, !tbaa !70
  %37 = icmp ult i64 %34, %36
  br i1 %37, label %38, label %49

38:                                               ; preds = %32
  %39 = sub nuw i64 %36, %34
  %40 = tail call i64 @llvm.umin.i64(i64 %39, i64 %33)
  %41 = call fastcc i32 @expand_chunk(i64 noundef %34, i64 noundef %40, ptr noundef %2)
  %42 = load i64, ptr %2, align 8, !tbaa !23
  %43 = load ptr, ptr @S, align 8, !tbaa !9
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 176
  %45 = load i64, ptr %44, align 8, !tbaa !75
  %46 = add i64 %45, %42
  store i64 %46, ptr %44, align 8, !tbaa !75
  store i64 0, ptr %2, align 8, !tbaa !23
  %47 = load atomic i64, ptr %4 monotonic, align 8
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %12, label %49

49:                                               ; preds = %38, %32, %1, %27
  %50 = phi i64 [ %31, %27 ], [ 1, %1 ], [ 1, %38 ], [ 5, %32 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #16
  ret i64 %50
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @expand_chunk(i64 noundef %0, i64 noundef %1, ptr noundef nonnull captures(none) %2) unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  %6 = alloca [64 x i64], align 16
  %7 = alloca [64 x i64], align 16
  %8 = alloca [64 x i64], align 16
  %9 = alloca [64 x i64], align 16
  %10 = load ptr, ptr @S, align 8, !tbaa !9, !noalias !89
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 104
  %12 = load ptr, ptr %11, align 8, !tbaa !92, !noalias !89
  %13 = ptrtoint ptr %12 to i64
  %14 = tail call i64 @cfg_words() #16, !noalias !89
  %15 = shl i64 %14, 13
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 %15
  %17 = tail call i64 @cfg_mask_words() #16, !noalias !89
  %18 = shl i64 %17, 15
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 %18
  %20 = tail call i64 @cfg_cpus() #16, !noalias !89
  %21 = tail call i64 @cfg_points() #16, !noalias !89
  %22 = mul i64 %21, %20
  %23 = getelementptr inbounds nuw i32, ptr %19, i64 %22
  store i64 %0, ptr @chunk, align 8, !tbaa !23
  %24 = load ptr, ptr @S, align 8, !tbaa !9
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 408
  %26 = load i64, ptr %25, align 8, !tbaa !93
  %27 = add i64 %26, %1
  store i64 %27, ptr %25, align 8, !tbaa !93
  %28 = icmp eq i64 %1, 0
  br i1 %28, label %31, label %79

29:                                               ; preds = %122
  %30 = load ptr, ptr @S, align 8, !tbaa !9
  br label %31

31:                                               ; preds = %29, %3
  %32 = phi ptr [ %30, %29 ], [ %24, %3 ]
  %33 = load ptr, ptr %32, align 8, !tbaa !46
  %34 = tail call i64 @cfg_words() #16
  %35 = mul i64 %34, %0
  %36 = getelementptr inbounds nuw i64, ptr %33, i64 %35
  %37 = tail call i64 @cfg_cpus() #16
  %38 = tail call i64 @cfg_points() #16
  %39 = mul i64 %38, %37
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %43, label %41

41:                                               ; preds = %31
  %42 = shl i64 %39, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %19, i8 0, i64 %42, i1 false), !tbaa !5
  br label %43

43:                                               ; preds = %41, %31
  br i1 %28, label %70, label %44

44:                                               ; preds = %43
  %45 = icmp eq i64 %37, 0
  br label %46

46:                                               ; preds = %50, %44
  %47 = phi i64 [ 0, %44 ], [ %51, %50 ]
  br i1 %45, label %50, label %48

48:                                               ; preds = %46
  %49 = trunc i64 %47 to i16
  br label %53

50:                                               ; preds = %53, %46
  %51 = add nuw i64 %47, 1
  %52 = icmp eq i64 %51, %1
  br i1 %52, label %70, label %46, !llvm.loop !94

53:                                               ; preds = %53, %48
  %54 = phi i64 [ 0, %48 ], [ %68, %53 ]
  %55 = mul i64 %54, %38
  %56 = tail call i64 @cfg_words() #16
  %57 = mul i64 %56, %47
  %58 = getelementptr inbounds nuw i64, ptr %36, i64 %57
  %59 = tail call i64 @model_pc(ptr noundef %58, i64 noundef %54) #16
  %60 = add i64 %59, %55
  %61 = getelementptr inbounds nuw i32, ptr %19, i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !5
  %63 = add i32 %62, 1
  store i32 %63, ptr %61, align 4, !tbaa !5
  %64 = zext i32 %62 to i64
  %65 = mul i64 %60, 2112
  %66 = getelementptr i8, ptr %23, i64 %65
  %67 = getelementptr i16, ptr %66, i64 %64
  store i16 %49, ptr %67, align 2, !tbaa !32
  %68 = add nuw i64 %54, 1
  %69 = icmp eq i64 %68, %37
  br i1 %69, label %50, label %53, !llvm.loop !95

70:                                               ; preds = %50, %43
  %71 = tail call i64 @cfg_cpus() #16
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %125, label %73

73:                                               ; preds = %70
  %74 = mul i64 %21, %20
  %75 = shl i64 %74, 2
  %76 = add i64 %75, %13
  %77 = add i64 %76, %18
  %78 = add i64 %77, %15
  br label %164

79:                                               ; preds = %3, %122
  %80 = phi i64 [ %123, %122 ], [ 0, %3 ]
  %81 = getelementptr inbounds nuw i8, ptr @trailing, i64 %80
  store i8 0, ptr %81, align 1, !tbaa !96
  %82 = getelementptr inbounds nuw i8, ptr @enabled, i64 %80
  store i8 0, ptr %82, align 1, !tbaa !96
  %83 = tail call i64 @cfg_mask_words() #16
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %122, label %85

85:                                               ; preds = %79
  %86 = load ptr, ptr @S, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 80
  %88 = load ptr, ptr %87, align 8, !tbaa !97
  %89 = icmp eq ptr %88, null
  br i1 %89, label %122, label %90

90:                                               ; preds = %85
  %91 = load ptr, ptr %86, align 8, !tbaa !46
  %92 = add i64 %80, %0
  %93 = tail call i64 @cfg_words() #16
  %94 = mul i64 %93, %92
  %95 = getelementptr inbounds nuw i64, ptr %91, i64 %94
  %96 = tail call i64 @cfg_mask_words() #16
  %97 = shl i64 %96, 3
  %98 = or disjoint i64 %97, 1
  %99 = tail call i64 @cfg_cpus() #16
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %120, label %101

101:                                              ; preds = %90, %101
  %102 = phi i8 [ %116, %101 ], [ 0, %90 ]
  %103 = phi i64 [ %117, %101 ], [ 0, %90 ]
  %104 = load ptr, ptr @S, align 8, !tbaa !9
  %105 = getelementptr inbounds nuw i8, ptr %104, i64 80
  %106 = load ptr, ptr %105, align 8, !tbaa !97
  %107 = tail call i64 @model_pc(ptr noundef %95, i64 noundef %103) #16
  %108 = tail call i64 @cfg_cpus() #16
  %109 = mul i64 %108, %107
  %110 = add i64 %109, %103
  %111 = mul i64 %110, %98
  %112 = getelementptr inbounds nuw i64, ptr %106, i64 %111
  %113 = load i64, ptr %112, align 8, !tbaa !23
  %114 = icmp ne i64 %113, 0
  %115 = zext i1 %114 to i8
  %116 = or i8 %102, %115
  %117 = add nuw i64 %103, 1
  %118 = tail call i64 @cfg_cpus() #16
  %119 = icmp ult i64 %117, %118
  br i1 %119, label %101, label %120, !llvm.loop !98

120:                                              ; preds = %101, %90
  %121 = phi i8 [ 0, %90 ], [ %116, %101 ]
  store i8 %121, ptr %81, align 1, !tbaa !96
  br label %122

122:                                              ; preds = %120, %85, %79
  %123 = add nuw i64 %80, 1
  %124 = icmp eq i64 %123, %1
  br i1 %124, label %29, label %79, !llvm.loop !99

125:                                              ; preds = %272, %70
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #16
  store i64 65535, ptr @now_move, align 8, !tbaa !23
  br i1 %28, label %159, label %126

126:                                              ; preds = %125, %156
  %127 = phi i64 [ %157, %156 ], [ 0, %125 ]
  %128 = getelementptr inbounds nuw i8, ptr @enabled, i64 %127
  %129 = load i8, ptr %128, align 1, !tbaa !96
  %130 = icmp eq i8 %129, 0
  br i1 %130, label %131, label %156, !prof !67

131:                                              ; preds = %126
  %132 = add i64 %127, %0
  %133 = call fastcc i32 @alive(i64 noundef %132)
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %140, label %135

135:                                              ; preds = %131
  %136 = load ptr, ptr @S, align 8, !tbaa !9
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 216
  %138 = load i64, ptr %137, align 8, !tbaa !100
  %139 = icmp eq i64 %138, 0
  br i1 %139, label %156, label %153

140:                                              ; preds = %131
  store i64 %132, ptr @now_state, align 8, !tbaa !23
  %141 = call i64 @cfg_words() #16
  %142 = load ptr, ptr @S, align 8, !tbaa !9
  %143 = load ptr, ptr %142, align 8, !tbaa !46
  %144 = call i64 @cfg_words() #16
  %145 = mul i64 %144, %132
  %146 = getelementptr inbounds nuw i64, ptr %143, i64 %145
  call fastcc void @copy(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @pending, i64 32), ptr noundef %146)
  %147 = call i64 @cfg_words() #16
  %148 = call i64 @model_check_end(ptr noundef nonnull getelementptr inbounds nuw (i8, ptr @pending, i64 32), ptr noundef nonnull %9) #16
  %149 = icmp eq i64 %148, 1
  br i1 %149, label %156, label %150

150:                                              ; preds = %140
  %151 = lshr i64 %148, 8
  %152 = add nuw nsw i64 %151, 2
  br label %153

153:                                              ; preds = %150, %135
  %154 = phi i64 [ %152, %150 ], [ 0, %135 ]
  %155 = call fastcc i32 @raise_alarm(i64 noundef %154, i64 noundef %132, i64 noundef 65535, i64 noundef 0, i64 noundef 0)
  br label %156

156:                                              ; preds = %153, %140, %135, %126
  %157 = add nuw i64 %127, 1
  %158 = icmp eq i64 %157, %1
  br i1 %158, label %159, label %126, !llvm.loop !101

159:                                              ; preds = %156, %125
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #16
  store i64 -1, ptr @chunk, align 8, !tbaa !23
  %160 = load ptr, ptr @S, align 8, !tbaa !9
  %161 = getelementptr inbounds nuw i8, ptr %160, i64 320
  %162 = load i64, ptr %161, align 8, !tbaa !79
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %1423, label %1369

164:                                              ; preds = %73, %272
  %165 = phi i64 [ %273, %272 ], [ 0, %73 ]
  %166 = call i64 @cfg_points() #16
  %167 = icmp ugt i64 %166, 1
  br i1 %167, label %169, label %168

168:                                              ; preds = %164
  store i32 0, ptr getelementptr inbounds nuw (i8, ptr @runs, i64 4), align 4, !tbaa !102
  br label %272

169:                                              ; preds = %164, %259
  %170 = phi i64 [ %261, %259 ], [ 0, %164 ]
  %171 = phi i64 [ %260, %259 ], [ 0, %164 ]
  %172 = phi i64 [ %262, %259 ], [ 1, %164 ]
  %173 = call i64 @cfg_points() #16
  %174 = mul i64 %173, %165
  %175 = add i64 %174, %172
  %176 = getelementptr inbounds nuw i32, ptr %19, i64 %175
  %177 = load i32, ptr %176, align 4, !tbaa !5
  %178 = zext i32 %177 to i64
  %179 = icmp eq i32 %177, 0
  br i1 %179, label %259, label %180

180:                                              ; preds = %169
  %181 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %170
  %182 = trunc i64 %172 to i32
  %183 = trunc i64 %171 to i32
  store i32 %182, ptr %181, align 8, !tbaa !5
  %184 = getelementptr inbounds nuw i8, ptr %181, i64 4
  store i32 %183, ptr %184, align 4, !tbaa !5
  %185 = mul i64 %175, 2112
  %186 = getelementptr i8, ptr %23, i64 %185
  %187 = icmp ult i32 %177, 16
  br i1 %187, label %210, label %188

188:                                              ; preds = %180
  %189 = shl i64 %171, 1
  %190 = add i64 %189, ptrtoint (ptr @which to i64)
  %191 = add i64 %78, %185
  %192 = sub i64 %190, %191
  %193 = icmp ult i64 %192, 32
  br i1 %193, label %210, label %194

194:                                              ; preds = %188
  %195 = and i64 %178, 4294967280
  %196 = add i64 %171, %195
  %197 = getelementptr i16, ptr @which, i64 %171
  br label %198

198:                                              ; preds = %198, %194
  %199 = phi i64 [ 0, %194 ], [ %206, %198 ]
  %200 = getelementptr i16, ptr %186, i64 %199
  %201 = getelementptr i8, ptr %200, i64 16
  %202 = load <8 x i16>, ptr %200, align 2, !tbaa !32
  %203 = load <8 x i16>, ptr %201, align 2, !tbaa !32
  %204 = getelementptr i16, ptr %197, i64 %199
  %205 = getelementptr inbounds nuw i8, ptr %204, i64 16
  store <8 x i16> %202, ptr %204, align 2, !tbaa !32
  store <8 x i16> %203, ptr %205, align 2, !tbaa !32
  %206 = add nuw i64 %199, 16
  %207 = icmp eq i64 %206, %195
  br i1 %207, label %208, label %198, !llvm.loop !104

208:                                              ; preds = %198
  %209 = icmp eq i64 %195, %178
  br i1 %209, label %256, label %210

210:                                              ; preds = %188, %180, %208
  %211 = phi i64 [ 0, %188 ], [ 0, %180 ], [ %195, %208 ]
  %212 = phi i64 [ %171, %188 ], [ %171, %180 ], [ %196, %208 ]
  %213 = and i64 %178, 3
  %214 = icmp eq i64 %213, 0
  br i1 %214, label %226, label %215

215:                                              ; preds = %210, %215
  %216 = phi i64 [ %223, %215 ], [ %211, %210 ]
  %217 = phi i64 [ %221, %215 ], [ %212, %210 ]
  %218 = phi i64 [ %224, %215 ], [ 0, %210 ]
  %219 = getelementptr i16, ptr %186, i64 %216
  %220 = load i16, ptr %219, align 2, !tbaa !32
  %221 = add i64 %217, 1
  %222 = getelementptr inbounds nuw i16, ptr @which, i64 %217
  store i16 %220, ptr %222, align 2, !tbaa !32
  %223 = add nuw nsw i64 %216, 1
  %224 = add i64 %218, 1
  %225 = icmp eq i64 %224, %213
  br i1 %225, label %226, label %215, !llvm.loop !107

226:                                              ; preds = %215, %210
  %227 = phi i64 [ poison, %210 ], [ %221, %215 ]
  %228 = phi i64 [ %211, %210 ], [ %223, %215 ]
  %229 = phi i64 [ %212, %210 ], [ %221, %215 ]
  %230 = sub nsw i64 %211, %178
  %231 = icmp ugt i64 %230, -4
  br i1 %231, label %256, label %232

232:                                              ; preds = %226, %232
  %233 = phi i64 [ %254, %232 ], [ %228, %226 ]
  %234 = phi i64 [ %251, %232 ], [ %229, %226 ]
  %235 = getelementptr i16, ptr %186, i64 %233
  %236 = load i16, ptr %235, align 2, !tbaa !32
  %237 = getelementptr inbounds nuw i16, ptr @which, i64 %234
  store i16 %236, ptr %237, align 2, !tbaa !32
  %238 = getelementptr i16, ptr %186, i64 %233
  %239 = getelementptr i8, ptr %238, i64 2
  %240 = load i16, ptr %239, align 2, !tbaa !32
  %241 = getelementptr i16, ptr @which, i64 %234
  %242 = getelementptr i8, ptr %241, i64 2
  store i16 %240, ptr %242, align 2, !tbaa !32
  %243 = getelementptr i16, ptr %186, i64 %233
  %244 = getelementptr i8, ptr %243, i64 4
  %245 = load i16, ptr %244, align 2, !tbaa !32
  %246 = getelementptr i16, ptr @which, i64 %234
  %247 = getelementptr i8, ptr %246, i64 4
  store i16 %245, ptr %247, align 2, !tbaa !32
  %248 = getelementptr i16, ptr %186, i64 %233
  %249 = getelementptr i8, ptr %248, i64 6
  %250 = load i16, ptr %249, align 2, !tbaa !32
  %251 = add i64 %234, 4
  %252 = getelementptr i16, ptr @which, i64 %234
  %253 = getelementptr i8, ptr %252, i64 6
  store i16 %250, ptr %253, align 2, !tbaa !32
  %254 = add nuw nsw i64 %233, 4
  %255 = icmp eq i64 %254, %178
  br i1 %255, label %256, label %232, !llvm.loop !109

256:                                              ; preds = %226, %232, %208
  %257 = phi i64 [ %196, %208 ], [ %227, %226 ], [ %251, %232 ]
  %258 = add i64 %170, 1
  br label %259

259:                                              ; preds = %256, %169
  %260 = phi i64 [ %171, %169 ], [ %257, %256 ]
  %261 = phi i64 [ %170, %169 ], [ %258, %256 ]
  %262 = add nuw i64 %172, 1
  %263 = call i64 @cfg_points() #16
  %264 = icmp ult i64 %262, %263
  br i1 %264, label %169, label %265, !llvm.loop !110

265:                                              ; preds = %259
  %266 = trunc i64 %260 to i32
  %267 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %261
  %268 = getelementptr inbounds nuw i8, ptr %267, i64 4
  store i32 %266, ptr %268, align 4, !tbaa !102
  %269 = icmp eq i64 %261, 0
  br i1 %269, label %272, label %270

270:                                              ; preds = %265
  %271 = and i64 %165, 255
  br label %276

272:                                              ; preds = %1284, %1363, %168, %265
  %273 = add nuw i64 %165, 1
  %274 = call i64 @cfg_cpus() #16
  %275 = icmp ult i64 %273, %274
  br i1 %275, label %164, label %125, !llvm.loop !111

276:                                              ; preds = %270, %1363
  %277 = phi i64 [ 0, %270 ], [ %1367, %1363 ]
  %278 = phi i64 [ %261, %270 ], [ %1361, %1363 ]
  %279 = shl i64 %277, 8
  %280 = or i64 %279, %165
  %281 = load ptr, ptr @S, align 8, !tbaa !9
  %282 = load ptr, ptr %281, align 8, !tbaa !46
  %283 = call i64 @cfg_words() #16
  %284 = mul i64 %283, %0
  %285 = getelementptr inbounds nuw i64, ptr %282, i64 %284
  %286 = shl nuw nsw i64 %278, 3
  %287 = getelementptr inbounds nuw i8, ptr @runs, i64 %286
  %288 = getelementptr inbounds nuw i8, ptr %287, i64 4
  %289 = load i32, ptr %288, align 4, !tbaa !102
  store i64 %280, ptr @now_move, align 8, !tbaa !23
  %290 = lshr i64 %280, 8
  br label %294

291:                                              ; preds = %367
  %292 = zext i32 %289 to i64
  %293 = icmp eq i32 %289, 0
  br i1 %293, label %369, label %378

294:                                              ; preds = %367, %276
  %295 = phi ptr [ @runs, %276 ], [ %301, %367 ]
  %296 = getelementptr inbounds nuw i8, ptr %295, i64 4
  %297 = load i32, ptr %296, align 4, !tbaa !102
  %298 = zext i32 %297 to i64
  %299 = load i32, ptr %295, align 4, !tbaa !112
  %300 = getelementptr inbounds nuw i16, ptr @which, i64 %298
  %301 = getelementptr inbounds nuw i8, ptr %295, i64 8
  %302 = getelementptr inbounds nuw i8, ptr %295, i64 12
  %303 = load i32, ptr %302, align 4, !tbaa !102
  %304 = zext i32 %303 to i64
  %305 = sub nsw i64 %304, %298
  %306 = call i64 @cfg_words() #16
  %307 = mul i64 %306, %298
  %308 = getelementptr inbounds nuw i64, ptr %12, i64 %307
  %309 = getelementptr inbounds nuw i64, ptr @status_of, i64 %298
  %310 = shl nuw nsw i64 %298, 2
  %311 = call i64 @cfg_mask_words() #16
  %312 = mul i64 %310, %311
  %313 = getelementptr inbounds nuw i64, ptr %16, i64 %312
  %314 = call i64 @cfg_loops() #16
  %315 = icmp eq i64 %314, 0
  br i1 %315, label %316, label %318

316:                                              ; preds = %294
  %317 = icmp eq i32 %303, %297
  br i1 %317, label %367, label %320

318:                                              ; preds = %294
  %319 = zext i32 %299 to i64
  call void @model_loop(i64 noundef range(i64 0, 4294967296) %319, ptr noundef %285, ptr noundef nonnull %300, i64 noundef range(i64 -4294967295, 4294967296) %305, i64 noundef range(i64 0, 256) %271, i64 noundef range(i64 0, 72057594037927936) %290, ptr noundef %308, ptr noundef nonnull %309, ptr noundef %313, i64 noundef %0, ptr noundef nonnull @now_state) #16
  br label %367

320:                                              ; preds = %316, %352
  %321 = phi i64 [ %358, %352 ], [ 0, %316 ]
  %322 = shl i64 %321, 2
  %323 = call i64 @cfg_mask_words() #16
  %324 = mul i64 %322, %323
  %325 = getelementptr inbounds nuw i64, ptr %313, i64 %324
  %326 = getelementptr inbounds nuw i16, ptr %300, i64 %321
  %327 = load i16, ptr %326, align 2, !tbaa !32
  %328 = zext i16 %327 to i64
  %329 = add i64 %0, %328
  store i64 %329, ptr @now_state, align 8, !tbaa !23
  %330 = call i64 @cfg_words() #16
  %331 = mul i64 %330, %321
  %332 = getelementptr inbounds nuw i64, ptr %308, i64 %331
  %333 = load i16, ptr %326, align 2, !tbaa !32
  %334 = zext i16 %333 to i64
  %335 = call i64 @cfg_words() #16
  %336 = mul i64 %335, %334
  %337 = getelementptr inbounds nuw i64, ptr %285, i64 %336
  %338 = call i64 @cfg_words() #16
  %339 = icmp eq i64 %338, 0
  br i1 %339, label %348, label %340

340:                                              ; preds = %320, %340
  %341 = phi i64 [ %345, %340 ], [ 0, %320 ]
  %342 = getelementptr inbounds nuw i64, ptr %337, i64 %341
  %343 = load i64, ptr %342, align 8, !tbaa !23
  %344 = getelementptr inbounds nuw i64, ptr %332, i64 %341
  store i64 %343, ptr %344, align 8, !tbaa !23
  %345 = add nuw i64 %341, 1
  %346 = call i64 @cfg_words() #16
  %347 = icmp ult i64 %345, %346
  br i1 %347, label %340, label %348, !llvm.loop !47

348:                                              ; preds = %340, %320
  %349 = call i64 @cfg_mask_words() #16
  %350 = and i64 %349, 4611686018427387903
  %351 = icmp eq i64 %350, 0
  br i1 %351, label %352, label %360

352:                                              ; preds = %360, %348
  %353 = call i64 @cfg_words() #16
  %354 = mul i64 %353, %321
  %355 = getelementptr inbounds nuw i64, ptr %308, i64 %354
  %356 = call fastcc i64 @cold_step(ptr noundef %355, i64 noundef range(i64 0, 256) %271, i64 noundef range(i64 0, 72057594037927936) %290, ptr noundef %325)
  %357 = getelementptr inbounds nuw i64, ptr %309, i64 %321
  store i64 %356, ptr %357, align 8, !tbaa !23
  %358 = add nuw i64 %321, 1
  %359 = icmp eq i64 %358, %305
  br i1 %359, label %367, label %320, !llvm.loop !113

360:                                              ; preds = %348, %360
  %361 = phi i64 [ %363, %360 ], [ 0, %348 ]
  %362 = getelementptr inbounds nuw i64, ptr %325, i64 %361
  store i64 0, ptr %362, align 8, !tbaa !23
  %363 = add nuw i64 %361, 1
  %364 = call i64 @cfg_mask_words() #16
  %365 = shl i64 %364, 2
  %366 = icmp ult i64 %363, %365
  br i1 %366, label %360, label %352, !llvm.loop !114

367:                                              ; preds = %352, %318, %316
  %368 = icmp ult ptr %301, %287
  br i1 %368, label %294, label %291, !llvm.loop !115

369:                                              ; preds = %413, %291
  %370 = phi i64 [ 0, %291 ], [ %396, %413 ]
  %371 = phi i64 [ 0, %291 ], [ %386, %413 ]
  %372 = phi i64 [ 0, %291 ], [ %418, %413 ]
  %373 = load i64, ptr %2, align 8, !tbaa !23
  %374 = add i64 %373, %370
  store i64 %374, ptr %2, align 8, !tbaa !23
  %375 = and i64 %371, 128
  %376 = call i64 @cfg_mask_words() #16
  %377 = icmp eq i64 %376, 0
  br i1 %377, label %427, label %421

378:                                              ; preds = %291, %413
  %379 = phi i64 [ %418, %413 ], [ 0, %291 ]
  %380 = phi i64 [ %419, %413 ], [ 0, %291 ]
  %381 = phi i64 [ %386, %413 ], [ 0, %291 ]
  %382 = phi i64 [ %396, %413 ], [ 0, %291 ]
  %383 = getelementptr inbounds nuw i64, ptr @status_of, i64 %380
  %384 = load i64, ptr %383, align 8, !tbaa !23
  %385 = and i64 %384, 127
  %386 = or i64 %384, %381
  %387 = icmp ne i64 %385, 0
  %388 = getelementptr inbounds nuw i16, ptr @which, i64 %380
  %389 = load i16, ptr %388, align 2, !tbaa !32
  %390 = zext i16 %389 to i64
  %391 = getelementptr inbounds nuw i8, ptr @enabled, i64 %390
  %392 = load i8, ptr %391, align 1, !tbaa !96
  %393 = zext i1 %387 to i8
  %394 = or i8 %392, %393
  store i8 %394, ptr %391, align 1, !tbaa !96
  %395 = zext i1 %387 to i64
  %396 = add i64 %382, %395
  %397 = call i64 @cfg_words() #16
  %398 = mul i64 %397, %379
  %399 = getelementptr inbounds nuw i64, ptr %12, i64 %398
  %400 = call i64 @cfg_words() #16
  %401 = mul i64 %400, %380
  %402 = getelementptr inbounds nuw i64, ptr %12, i64 %401
  %403 = call i64 @cfg_words() #16
  %404 = icmp eq i64 %403, 0
  br i1 %404, label %413, label %405

405:                                              ; preds = %378, %405
  %406 = phi i64 [ %410, %405 ], [ 0, %378 ]
  %407 = getelementptr inbounds nuw i64, ptr %402, i64 %406
  %408 = load i64, ptr %407, align 8, !tbaa !23
  %409 = getelementptr inbounds nuw i64, ptr %399, i64 %406
  store i64 %408, ptr %409, align 8, !tbaa !23
  %410 = add nuw i64 %406, 1
  %411 = call i64 @cfg_words() #16
  %412 = icmp ult i64 %410, %411
  br i1 %412, label %405, label %413, !llvm.loop !47

413:                                              ; preds = %405, %378
  %414 = load i16, ptr %388, align 2, !tbaa !32
  %415 = getelementptr inbounds nuw i16, ptr @origin, i64 %379
  store i16 %414, ptr %415, align 2, !tbaa !32
  %416 = icmp eq i64 %385, 1
  %417 = zext i1 %416 to i64
  %418 = add i64 %379, %417
  %419 = add nuw nsw i64 %380, 1
  %420 = icmp eq i64 %419, %292
  br i1 %420, label %369, label %378, !llvm.loop !116

421:                                              ; preds = %369
  %422 = load ptr, ptr @S, align 8, !tbaa !9
  %423 = getelementptr inbounds nuw i8, ptr %422, i64 80
  %424 = load ptr, ptr %423, align 8, !tbaa !97
  %425 = icmp eq ptr %424, null
  br i1 %425, label %427, label %426

426:                                              ; preds = %421
  call fastcc void @note_races(i64 noundef %0, i64 noundef range(i64 1, 0) %278, i64 noundef %280, ptr noundef %16)
  br label %427

427:                                              ; preds = %426, %421, %369
  %428 = and i64 %371, 2
  %429 = icmp eq i64 %428, 0
  br i1 %429, label %431, label %430, !prof !24

430:                                              ; preds = %427
  call fastcc void @note_alarms(i64 noundef %0, i64 noundef %292, i64 noundef %280)
  br label %431

431:                                              ; preds = %430, %427
  %432 = icmp eq i64 %372, 0
  br i1 %432, label %529, label %433

433:                                              ; preds = %431, %516
  %434 = phi i64 [ %521, %516 ], [ 0, %431 ]
  %435 = phi i64 [ %522, %516 ], [ 0, %431 ]
  %436 = call i64 @cfg_words() #16
  %437 = mul i64 %436, %435
  %438 = getelementptr inbounds nuw i64, ptr %12, i64 %437
  %439 = load ptr, ptr @S, align 8, !tbaa !9
  %440 = getelementptr inbounds nuw i8, ptr %439, i64 200
  %441 = load i64, ptr %440, align 8, !tbaa !56
  %442 = icmp eq i64 %441, 0
  br i1 %442, label %444, label %443

443:                                              ; preds = %433
  call void @model_canon(ptr noundef %438) #16
  br label %444

444:                                              ; preds = %443, %433
  %445 = call i64 @cfg_words() #16
  %446 = icmp eq i64 %445, 0
  br i1 %446, label %461, label %447

447:                                              ; preds = %444, %447
  %448 = phi i64 [ %457, %447 ], [ -7046029254386353131, %444 ]
  %449 = phi i64 [ %458, %447 ], [ 0, %444 ]
  %450 = getelementptr inbounds nuw i64, ptr %438, i64 %449
  %451 = load i64, ptr %450, align 8, !tbaa !23
  %452 = xor i64 %451, %448
  %453 = zext i64 %452 to i128
  %454 = mul nuw i128 %453, 15485907386658061715
  %455 = lshr i128 %454, 64
  %456 = xor i128 %455, %454
  %457 = trunc i128 %456 to i64
  %458 = add nuw i64 %449, 1
  %459 = call i64 @cfg_words() #16
  %460 = icmp ult i64 %458, %459
  br i1 %460, label %447, label %461, !llvm.loop !48

461:                                              ; preds = %447, %444
  %462 = phi i64 [ -7046029254386353131, %444 ], [ %457, %447 ]
  %463 = mul i64 %462, -7046029254386353131
  %464 = lshr i64 %462, 29
  %465 = xor i64 %463, %464
  %466 = load ptr, ptr @S, align 8, !tbaa !9
  %467 = getelementptr inbounds nuw i8, ptr %466, i64 64
  %468 = load ptr, ptr %467, align 8, !tbaa !117
  %469 = and i64 %465, 4095
  %470 = call i64 @cfg_words() #16
  %471 = mul i64 %469, %470
  %472 = getelementptr inbounds nuw i64, ptr %468, i64 %471
  %473 = call i64 @cfg_words() #16
  %474 = icmp eq i64 %473, 0
  br i1 %474, label %490, label %478

475:                                              ; preds = %478
  %476 = icmp ne i64 %486, 0
  %477 = zext i1 %476 to i64
  br label %490

478:                                              ; preds = %461, %478
  %479 = phi i64 [ %487, %478 ], [ 0, %461 ]
  %480 = phi i64 [ %486, %478 ], [ 0, %461 ]
  %481 = getelementptr inbounds nuw i64, ptr %472, i64 %479
  %482 = load i64, ptr %481, align 8, !tbaa !23
  %483 = getelementptr inbounds nuw i64, ptr %438, i64 %479
  %484 = load i64, ptr %483, align 8, !tbaa !23
  %485 = xor i64 %484, %482
  %486 = or i64 %485, %480
  %487 = add nuw i64 %479, 1
  %488 = call i64 @cfg_words() #16
  %489 = icmp ult i64 %487, %488
  br i1 %489, label %478, label %475, !llvm.loop !57

490:                                              ; preds = %475, %461
  %491 = phi i64 [ 0, %461 ], [ %477, %475 ]
  %492 = call i64 @cfg_words() #16
  %493 = icmp eq i64 %492, 0
  br i1 %493, label %502, label %494

494:                                              ; preds = %490, %494
  %495 = phi i64 [ %499, %494 ], [ 0, %490 ]
  %496 = getelementptr inbounds nuw i64, ptr %438, i64 %495
  %497 = load i64, ptr %496, align 8, !tbaa !23
  %498 = getelementptr inbounds nuw i64, ptr %472, i64 %495
  store i64 %497, ptr %498, align 8, !tbaa !23
  %499 = add nuw i64 %495, 1
  %500 = call i64 @cfg_words() #16
  %501 = icmp ult i64 %499, %500
  br i1 %501, label %494, label %502, !llvm.loop !47

502:                                              ; preds = %494, %490
  %503 = call i64 @cfg_words() #16
  %504 = mul i64 %503, %434
  %505 = getelementptr inbounds nuw i64, ptr %12, i64 %504
  %506 = call i64 @cfg_words() #16
  %507 = icmp eq i64 %506, 0
  br i1 %507, label %516, label %508

508:                                              ; preds = %502, %508
  %509 = phi i64 [ %513, %508 ], [ 0, %502 ]
  %510 = getelementptr inbounds nuw i64, ptr %438, i64 %509
  %511 = load i64, ptr %510, align 8, !tbaa !23
  %512 = getelementptr inbounds nuw i64, ptr %505, i64 %509
  store i64 %511, ptr %512, align 8, !tbaa !23
  %513 = add nuw i64 %509, 1
  %514 = call i64 @cfg_words() #16
  %515 = icmp ult i64 %513, %514
  br i1 %515, label %508, label %516, !llvm.loop !47

516:                                              ; preds = %508, %502
  %517 = getelementptr inbounds nuw i64, ptr @hashes, i64 %434
  store i64 %465, ptr %517, align 8, !tbaa !23
  %518 = getelementptr inbounds nuw i16, ptr @origin, i64 %435
  %519 = load i16, ptr %518, align 2, !tbaa !32
  %520 = getelementptr inbounds nuw i16, ptr @origin, i64 %434
  store i16 %519, ptr %520, align 2, !tbaa !32
  %521 = add i64 %491, %434
  %522 = add nuw i64 %435, 1
  %523 = icmp eq i64 %522, %372
  br i1 %523, label %524, label %433, !llvm.loop !118

524:                                              ; preds = %516
  %525 = load ptr, ptr @S, align 8, !tbaa !9
  %526 = getelementptr inbounds nuw i8, ptr %525, i64 128
  %527 = load ptr, ptr %526, align 8, !tbaa !85
  %528 = icmp eq ptr %527, null
  br i1 %528, label %1106, label %537, !prof !24

529:                                              ; preds = %431
  %530 = load ptr, ptr @S, align 8, !tbaa !9
  %531 = getelementptr inbounds nuw i8, ptr %530, i64 128
  %532 = load ptr, ptr %531, align 8, !tbaa !85
  %533 = icmp eq ptr %532, null
  br i1 %533, label %534, label %1284, !prof !24

534:                                              ; preds = %529
  %535 = getelementptr inbounds nuw i8, ptr %530, i64 144
  %536 = load i64, ptr %535, align 8, !tbaa !65
  br label %1138

537:                                              ; preds = %524
  %538 = call i64 @llvm.umin.i64(i64 %521, i64 32)
  %539 = icmp eq i64 %521, 0
  br i1 %539, label %1284, label %540

540:                                              ; preds = %537
  %541 = getelementptr inbounds nuw i8, ptr %525, i64 8
  %542 = load ptr, ptr %541, align 8, !tbaa !50
  %543 = getelementptr inbounds nuw i8, ptr %525, i64 136
  %544 = load i64, ptr %543, align 8, !tbaa !49
  %545 = lshr i64 %544, 3
  %546 = zext nneg i64 %545 to i128
  %547 = and i64 %538, 1
  %548 = icmp eq i64 %521, 1
  br i1 %548, label %553, label %549

549:                                              ; preds = %540
  %550 = and i64 %538, 62
  br label %566

551:                                              ; preds = %566
  %552 = icmp eq i64 %547, 0
  br i1 %552, label %564, label %553

553:                                              ; preds = %551, %540
  %554 = phi i64 [ 0, %540 ], [ %586, %551 ]
  %555 = icmp ne i64 %547, 0
  call void @llvm.assume(i1 %555)
  %556 = getelementptr inbounds nuw i64, ptr @hashes, i64 %554
  %557 = load i64, ptr %556, align 8, !tbaa !23
  %558 = zext i64 %557 to i128
  %559 = mul nuw nsw i128 %558, %546
  %560 = lshr i128 %559, 61
  %561 = trunc nuw i128 %560 to i64
  %562 = and i64 %561, -8
  %563 = getelementptr inbounds nuw i64, ptr %542, i64 %562
  call void @llvm.prefetch.p0(ptr %563, i32 1, i32 3, i32 1)
  br label %564

564:                                              ; preds = %551, %553
  %565 = trunc i64 %280 to i16
  br label %589

566:                                              ; preds = %566, %549
  %567 = phi i64 [ 0, %549 ], [ %586, %566 ]
  %568 = phi i64 [ 0, %549 ], [ %587, %566 ]
  %569 = getelementptr inbounds nuw i64, ptr @hashes, i64 %567
  %570 = load i64, ptr %569, align 16, !tbaa !23
  %571 = zext i64 %570 to i128
  %572 = mul nuw nsw i128 %571, %546
  %573 = lshr i128 %572, 61
  %574 = trunc nuw i128 %573 to i64
  %575 = and i64 %574, -8
  %576 = getelementptr inbounds nuw i64, ptr %542, i64 %575
  call void @llvm.prefetch.p0(ptr %576, i32 1, i32 3, i32 1)
  %577 = getelementptr inbounds nuw i64, ptr @hashes, i64 %567
  %578 = getelementptr inbounds nuw i8, ptr %577, i64 8
  %579 = load i64, ptr %578, align 8, !tbaa !23
  %580 = zext i64 %579 to i128
  %581 = mul nuw nsw i128 %580, %546
  %582 = lshr i128 %581, 61
  %583 = trunc nuw i128 %582 to i64
  %584 = and i64 %583, -8
  %585 = getelementptr inbounds nuw i64, ptr %542, i64 %584
  call void @llvm.prefetch.p0(ptr %585, i32 1, i32 3, i32 1)
  %586 = add nuw nsw i64 %567, 2
  %587 = add i64 %568, 2
  %588 = icmp eq i64 %587, %550
  br i1 %588, label %551, label %566, !llvm.loop !119

589:                                              ; preds = %1104, %564
  %590 = phi i64 [ 0, %564 ], [ %591, %1104 ]
  %591 = add i64 %590, 64
  %592 = call i64 @llvm.umin.i64(i64 %521, i64 %591)
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #16
  %593 = icmp eq i64 %590, -64
  br i1 %593, label %762, label %594

594:                                              ; preds = %589, %685
  %595 = phi i64 [ %689, %685 ], [ %590, %589 ]
  %596 = load ptr, ptr @S, align 8, !tbaa !9
  %597 = getelementptr inbounds nuw i8, ptr %596, i64 8
  %598 = load ptr, ptr %597, align 8, !tbaa !50
  %599 = getelementptr i64, ptr @hashes, i64 %595
  %600 = getelementptr i8, ptr %599, i64 256
  %601 = load i64, ptr %600, align 8, !tbaa !23
  %602 = zext i64 %601 to i128
  %603 = getelementptr inbounds nuw i8, ptr %596, i64 136
  %604 = load i64, ptr %603, align 8, !tbaa !49
  %605 = lshr i64 %604, 3
  %606 = zext nneg i64 %605 to i128
  %607 = mul nuw nsw i128 %606, %602
  %608 = lshr i128 %607, 61
  %609 = trunc nuw i128 %608 to i64
  %610 = and i64 %609, -8
  %611 = getelementptr inbounds nuw i64, ptr %598, i64 %610
  call void @llvm.prefetch.p0(ptr %611, i32 1, i32 3, i32 1)
  %612 = call i64 @cfg_words() #16
  %613 = load i64, ptr %599, align 8, !tbaa !23
  %614 = zext i64 %613 to i128
  %615 = load ptr, ptr @S, align 8, !tbaa !9
  %616 = getelementptr inbounds nuw i8, ptr %615, i64 136
  %617 = load i64, ptr %616, align 8, !tbaa !49
  %618 = lshr i64 %617, 3
  %619 = zext nneg i64 %618 to i128
  %620 = mul nuw nsw i128 %619, %614
  %621 = lshr i128 %620, 61
  %622 = trunc nuw i128 %621 to i64
  %623 = and i64 %622, -8
  %624 = getelementptr inbounds nuw i8, ptr %615, i64 8
  %625 = load ptr, ptr %624, align 8, !tbaa !50
  %626 = getelementptr inbounds nuw i64, ptr %625, i64 %623
  %627 = load <8 x i64>, ptr %626, align 64, !tbaa !96
  %628 = call i64 @cfg_full_keys() #16
  %629 = icmp eq i64 %628, 0
  br i1 %629, label %638, label %630

630:                                              ; preds = %594
  %631 = mul i64 %612, %595
  %632 = getelementptr inbounds nuw i64, ptr %12, i64 %631
  %633 = load i64, ptr %632, align 8, !tbaa !23
  %634 = xor i64 %633, -1
  %635 = insertelement <8 x i64> poison, i64 %634, i64 0
  %636 = shufflevector <8 x i64> %635, <8 x i64> poison, <8 x i32> zeroinitializer
  %637 = xor <8 x i64> %636, %627
  br label %644

638:                                              ; preds = %594
  %639 = shl i64 %613, 32
  %640 = insertelement <8 x i64> poison, i64 %639, i64 0
  %641 = shufflevector <8 x i64> %640, <8 x i64> poison, <8 x i32> zeroinitializer
  %642 = xor <8 x i64> %627, %641
  %643 = lshr <8 x i64> %642, splat (i64 32)
  br label %644

644:                                              ; preds = %638, %630
  %645 = phi <8 x i64> [ %637, %630 ], [ %643, %638 ]
  %646 = icmp eq <8 x i64> %645, zeroinitializer
  %647 = icmp eq <8 x i64> %627, zeroinitializer
  %648 = or <8 x i1> %647, %646
  %649 = bitcast <8 x i1> %648 to i8
  %650 = icmp eq i8 %649, 0
  br i1 %650, label %673, label %651

651:                                              ; preds = %644
  %652 = call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %649, i1 true)
  %653 = zext nneg i8 %652 to i64
  %654 = or disjoint i64 %623, %653
  %655 = call i64 @cfg_full_keys() #16
  %656 = icmp eq i64 %655, 0
  br i1 %656, label %657, label %685

657:                                              ; preds = %651
  %658 = load ptr, ptr @S, align 8, !tbaa !9
  %659 = getelementptr inbounds nuw i8, ptr %658, i64 8
  %660 = load ptr, ptr %659, align 8, !tbaa !50
  %661 = getelementptr inbounds nuw i64, ptr %660, i64 %654
  %662 = load i64, ptr %661, align 8, !tbaa !23
  %663 = icmp eq i64 %662, 0
  br i1 %663, label %671, label %664

664:                                              ; preds = %657
  %665 = load ptr, ptr %658, align 8, !tbaa !46
  %666 = and i64 %662, 4294967295
  %667 = add nsw i64 %666, -1
  %668 = call i64 @cfg_words() #16
  %669 = mul i64 %668, %667
  %670 = getelementptr inbounds nuw i64, ptr %665, i64 %669
  br label %671

671:                                              ; preds = %664, %657
  %672 = phi ptr [ %670, %664 ], [ %660, %657 ]
  call void @llvm.prefetch.p0(ptr %672, i32 0, i32 3, i32 1)
  br label %685

673:                                              ; preds = %644
  %674 = add nuw i64 %623, 8
  %675 = load ptr, ptr @S, align 8, !tbaa !9
  %676 = getelementptr inbounds nuw i8, ptr %675, i64 136
  %677 = load i64, ptr %676, align 8, !tbaa !49
  %678 = icmp eq i64 %674, %677
  %679 = select i1 %678, i64 0, i64 %674
  %680 = call i64 @cfg_full_keys() #16
  %681 = load ptr, ptr @S, align 8, !tbaa !9
  %682 = getelementptr inbounds nuw i8, ptr %681, i64 8
  %683 = load ptr, ptr %682, align 8, !tbaa !50
  %684 = getelementptr inbounds nuw i64, ptr %683, i64 %679
  call void @llvm.prefetch.p0(ptr %684, i32 1, i32 3, i32 1)
  br label %685

685:                                              ; preds = %673, %671, %651
  %686 = phi i64 [ %654, %671 ], [ %679, %673 ], [ %654, %651 ]
  %687 = sub nuw i64 %595, %590
  %688 = getelementptr inbounds nuw i64, ptr %6, i64 %687
  store i64 %686, ptr %688, align 8, !tbaa !23
  %689 = add i64 %595, 1
  %690 = icmp eq i64 %689, %592
  br i1 %690, label %693, label %594, !llvm.loop !120

691:                                              ; preds = %756
  %692 = icmp eq i64 %759, 0
  br i1 %692, label %762, label %768

693:                                              ; preds = %685, %756
  %694 = phi i64 [ %759, %756 ], [ 0, %685 ]
  %695 = phi i64 [ %760, %756 ], [ %590, %685 ]
  %696 = call i64 @cfg_words() #16
  %697 = mul i64 %696, %695
  %698 = getelementptr inbounds nuw i64, ptr %12, i64 %697
  %699 = sub nuw i64 %695, %590
  %700 = getelementptr inbounds nuw i64, ptr %6, i64 %699
  %701 = load i64, ptr %700, align 8, !tbaa !23
  %702 = load ptr, ptr @S, align 8, !tbaa !9
  %703 = getelementptr inbounds nuw i8, ptr %702, i64 8
  %704 = load ptr, ptr %703, align 8, !tbaa !50
  %705 = getelementptr inbounds nuw i64, ptr %704, i64 %701
  %706 = load atomic i64, ptr %705 acquire, align 8
  %707 = getelementptr inbounds nuw i64, ptr %7, i64 %694
  store i64 %695, ptr %707, align 8, !tbaa !23
  %708 = call i64 @cfg_full_keys() #16
  %709 = icmp eq i64 %708, 0
  br i1 %709, label %714, label %710

710:                                              ; preds = %693
  %711 = load i64, ptr %698, align 8, !tbaa !23
  %712 = xor i64 %711, %706
  %713 = icmp ne i64 %712, -1
  br label %756

714:                                              ; preds = %693
  %715 = icmp eq i64 %706, 0
  br i1 %715, label %756, label %716

716:                                              ; preds = %714
  %717 = getelementptr inbounds nuw i64, ptr @hashes, i64 %695
  %718 = load i64, ptr %717, align 8, !tbaa !23
  %719 = call i64 @cfg_full_keys() #16
  %720 = icmp eq i64 %719, 0
  br i1 %720, label %725, label %721

721:                                              ; preds = %716
  %722 = load i64, ptr %698, align 8, !tbaa !23
  %723 = xor i64 %722, %706
  %724 = icmp eq i64 %723, -1
  br label %753

725:                                              ; preds = %716
  %726 = shl i64 %718, 32
  %727 = and i64 %706, -4294967296
  %728 = icmp eq i64 %727, %726
  br i1 %728, label %729, label %753

729:                                              ; preds = %725
  %730 = load ptr, ptr @S, align 8, !tbaa !9
  %731 = load ptr, ptr %730, align 8, !tbaa !46
  %732 = and i64 %706, 4294967295
  %733 = add nsw i64 %732, -1
  %734 = call i64 @cfg_words() #16
  %735 = mul i64 %734, %733
  %736 = getelementptr inbounds nuw i64, ptr %731, i64 %735
  %737 = call i64 @cfg_words() #16
  %738 = icmp eq i64 %737, 0
  br i1 %738, label %753, label %741

739:                                              ; preds = %741
  %740 = icmp eq i64 %749, 0
  br label %753

741:                                              ; preds = %729, %741
  %742 = phi i64 [ %750, %741 ], [ 0, %729 ]
  %743 = phi i64 [ %749, %741 ], [ 0, %729 ]
  %744 = getelementptr inbounds nuw i64, ptr %736, i64 %742
  %745 = load i64, ptr %744, align 8, !tbaa !23
  %746 = getelementptr inbounds nuw i64, ptr %698, i64 %742
  %747 = load i64, ptr %746, align 8, !tbaa !23
  %748 = xor i64 %747, %745
  %749 = or i64 %748, %743
  %750 = add nuw i64 %742, 1
  %751 = call i64 @cfg_words() #16
  %752 = icmp ult i64 %750, %751
  br i1 %752, label %741, label %739, !llvm.loop !57

753:                                              ; preds = %739, %729, %725, %721
  %754 = phi i1 [ %724, %721 ], [ false, %725 ], [ true, %729 ], [ %740, %739 ]
  %755 = xor i1 %754, true
  br label %756

756:                                              ; preds = %753, %714, %710
  %757 = phi i1 [ %713, %710 ], [ true, %714 ], [ %755, %753 ]
  %758 = zext i1 %757 to i64
  %759 = add i64 %694, %758
  %760 = add i64 %695, 1
  %761 = icmp eq i64 %760, %592
  br i1 %761, label %691, label %693, !llvm.loop !121

762:                                              ; preds = %967, %691, %589
  %763 = phi i64 [ 0, %691 ], [ 0, %589 ], [ %970, %967 ]
  %764 = call i64 @cfg_full_keys() #16
  %765 = icmp ne i64 %764, 0
  %766 = icmp ne i64 %763, 0
  %767 = select i1 %765, i1 %766, i1 false
  br i1 %767, label %984, label %980

768:                                              ; preds = %691, %967
  %769 = phi i64 [ %970, %967 ], [ 0, %691 ]
  %770 = phi i64 [ %978, %967 ], [ 0, %691 ]
  %771 = getelementptr inbounds nuw i64, ptr %7, i64 %770
  %772 = load i64, ptr %771, align 8, !tbaa !23
  %773 = getelementptr inbounds nuw i64, ptr @hashes, i64 %772
  %774 = load i64, ptr %773, align 8, !tbaa !23
  %775 = call i64 @cfg_words() #16
  %776 = mul i64 %775, %772
  %777 = getelementptr inbounds nuw i64, ptr %12, i64 %776
  %778 = call i64 @cfg_full_keys() #16
  %779 = icmp eq i64 %778, 0
  br i1 %779, label %780, label %825

780:                                              ; preds = %768
  %781 = getelementptr inbounds nuw i16, ptr @origin, i64 %772
  %782 = load i16, ptr %781, align 2, !tbaa !32
  %783 = zext i16 %782 to i64
  %784 = add i64 %0, %783
  %785 = load ptr, ptr @S, align 8, !tbaa !9
  %786 = getelementptr inbounds nuw i8, ptr %785, i64 144
  %787 = load i64, ptr %786, align 8, !tbaa !65
  %788 = getelementptr inbounds nuw i8, ptr %785, i64 448
  %789 = load i64, ptr %788, align 8, !tbaa !122
  %790 = icmp eq i64 %787, %789
  br i1 %790, label %791, label %797, !prof !67

791:                                              ; preds = %780
  %792 = getelementptr inbounds nuw i8, ptr %785, i64 128
  %793 = load ptr, ptr %792, align 8, !tbaa !85
  %794 = getelementptr inbounds nuw i8, ptr %793, i64 128
  %795 = atomicrmw add ptr %794, i64 4096 monotonic, align 8
  store i64 %795, ptr %786, align 8, !tbaa !65
  %796 = add i64 %795, 4096
  store i64 %796, ptr %788, align 8, !tbaa !122
  br label %797

797:                                              ; preds = %791, %780
  %798 = phi i64 [ %795, %791 ], [ %787, %780 ]
  %799 = load ptr, ptr %785, align 8, !tbaa !46
  %800 = call i64 @cfg_words() #16
  %801 = mul i64 %800, %798
  %802 = getelementptr inbounds nuw i64, ptr %799, i64 %801
  %803 = call i64 @cfg_words() #16
  %804 = icmp eq i64 %803, 0
  br i1 %804, label %813, label %805

805:                                              ; preds = %797, %805
  %806 = phi i64 [ %810, %805 ], [ 0, %797 ]
  %807 = getelementptr inbounds nuw i64, ptr %777, i64 %806
  %808 = load i64, ptr %807, align 8, !tbaa !23
  %809 = getelementptr inbounds nuw i64, ptr %802, i64 %806
  store i64 %808, ptr %809, align 8, !tbaa !23
  %810 = add nuw i64 %806, 1
  %811 = call i64 @cfg_words() #16
  %812 = icmp ult i64 %810, %811
  br i1 %812, label %805, label %813, !llvm.loop !47

813:                                              ; preds = %805, %797
  %814 = trunc i64 %784 to i32
  %815 = load ptr, ptr @S, align 8, !tbaa !9
  %816 = getelementptr inbounds nuw i8, ptr %815, i64 16
  %817 = load ptr, ptr %816, align 8, !tbaa !34
  %818 = getelementptr inbounds nuw i8, ptr %815, i64 144
  %819 = load i64, ptr %818, align 8, !tbaa !65
  %820 = getelementptr inbounds nuw i32, ptr %817, i64 %819
  store i32 %814, ptr %820, align 4, !tbaa !5
  %821 = getelementptr inbounds nuw i8, ptr %815, i64 24
  %822 = load ptr, ptr %821, align 8, !tbaa !35
  %823 = getelementptr inbounds nuw i16, ptr %822, i64 %819
  store i16 %565, ptr %823, align 2, !tbaa !32
  %824 = add i64 %819, 1
  br label %825

825:                                              ; preds = %813, %768
  %826 = phi i64 [ 1, %768 ], [ %824, %813 ]
  %827 = sub i64 %772, %590
  %828 = getelementptr inbounds nuw i64, ptr %6, i64 %827
  %829 = load i64, ptr %828, align 8, !tbaa !23
  %830 = call i64 @cfg_full_keys() #16
  %831 = icmp eq i64 %830, 0
  br i1 %831, label %836, label %832

832:                                              ; preds = %825
  %833 = load i64, ptr %777, align 8, !tbaa !23
  %834 = xor i64 %833, -1
  %835 = shl i64 %774, 32
  br label %839

836:                                              ; preds = %825
  %837 = shl i64 %774, 32
  %838 = or i64 %826, %837
  br label %839

839:                                              ; preds = %836, %832
  %840 = phi i64 [ %835, %832 ], [ %837, %836 ]
  %841 = phi i64 [ %834, %832 ], [ %838, %836 ]
  %842 = insertelement <8 x i64> poison, i64 %840, i64 0
  %843 = shufflevector <8 x i64> %842, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %844

844:                                              ; preds = %962, %839
  %845 = phi i64 [ %829, %839 ], [ %966, %962 ]
  %846 = load ptr, ptr @S, align 8, !tbaa !9
  %847 = getelementptr inbounds nuw i8, ptr %846, i64 8
  %848 = load ptr, ptr %847, align 8, !tbaa !50
  %849 = getelementptr inbounds nuw i64, ptr %848, i64 %845
  %850 = load atomic i64, ptr %849 acquire, align 8
  %851 = icmp eq i64 %850, 0
  br i1 %851, label %852, label %861

852:                                              ; preds = %844
  %853 = load ptr, ptr @S, align 8, !tbaa !9
  %854 = getelementptr inbounds nuw i8, ptr %853, i64 8
  %855 = load ptr, ptr %854, align 8, !tbaa !50
  %856 = getelementptr inbounds nuw i64, ptr %855, i64 %845
  %857 = cmpxchg ptr %856, i64 0, i64 %841 acq_rel acquire, align 8
  %858 = extractvalue { i64, i1 } %857, 1
  br i1 %858, label %967, label %859

859:                                              ; preds = %852
  %860 = extractvalue { i64, i1 } %857, 0
  br label %861

861:                                              ; preds = %859, %844
  %862 = phi i64 [ %860, %859 ], [ %850, %844 ]
  %863 = call i64 @cfg_full_keys() #16
  %864 = icmp eq i64 %863, 0
  br i1 %864, label %869, label %865

865:                                              ; preds = %861
  %866 = load i64, ptr %777, align 8, !tbaa !23
  %867 = xor i64 %866, %862
  %868 = icmp eq i64 %867, -1
  br i1 %868, label %967, label %896

869:                                              ; preds = %861
  %870 = and i64 %862, -4294967296
  %871 = icmp eq i64 %870, %840
  br i1 %871, label %872, label %896

872:                                              ; preds = %869
  %873 = load ptr, ptr @S, align 8, !tbaa !9
  %874 = load ptr, ptr %873, align 8, !tbaa !46
  %875 = and i64 %862, 4294967295
  %876 = add nsw i64 %875, -1
  %877 = call i64 @cfg_words() #16
  %878 = mul i64 %877, %876
  %879 = getelementptr inbounds nuw i64, ptr %874, i64 %878
  %880 = call i64 @cfg_words() #16
  %881 = icmp eq i64 %880, 0
  br i1 %881, label %967, label %882

882:                                              ; preds = %872, %882
  %883 = phi i64 [ %891, %882 ], [ 0, %872 ]
  %884 = phi i64 [ %890, %882 ], [ 0, %872 ]
  %885 = getelementptr inbounds nuw i64, ptr %879, i64 %883
  %886 = load i64, ptr %885, align 8, !tbaa !23
  %887 = getelementptr inbounds nuw i64, ptr %777, i64 %883
  %888 = load i64, ptr %887, align 8, !tbaa !23
  %889 = xor i64 %888, %886
  %890 = or i64 %889, %884
  %891 = add nuw i64 %883, 1
  %892 = call i64 @cfg_words() #16
  %893 = icmp ult i64 %891, %892
  br i1 %893, label %882, label %894, !llvm.loop !57

894:                                              ; preds = %882
  %895 = icmp eq i64 %890, 0
  br i1 %895, label %967, label %896

896:                                              ; preds = %894, %869, %865
  %897 = add i64 %845, 1
  %898 = load ptr, ptr @S, align 8, !tbaa !9
  %899 = getelementptr inbounds nuw i8, ptr %898, i64 136
  %900 = load i64, ptr %899, align 8, !tbaa !49
  %901 = icmp eq i64 %897, %900
  %902 = select i1 %901, i64 0, i64 %897
  %903 = and i64 %902, -8
  %904 = getelementptr inbounds nuw i8, ptr %898, i64 8
  %905 = load ptr, ptr %904, align 8, !tbaa !50
  %906 = getelementptr inbounds nuw i64, ptr %905, i64 %903
  %907 = load <8 x i64>, ptr %906, align 64, !tbaa !96
  %908 = call i64 @cfg_full_keys() #16
  %909 = icmp eq i64 %908, 0
  br i1 %909, label %916, label %910

910:                                              ; preds = %896
  %911 = load i64, ptr %777, align 8, !tbaa !23
  %912 = xor i64 %911, -1
  %913 = insertelement <8 x i64> poison, i64 %912, i64 0
  %914 = shufflevector <8 x i64> %913, <8 x i64> poison, <8 x i32> zeroinitializer
  %915 = xor <8 x i64> %914, %907
  br label %919

916:                                              ; preds = %896
  %917 = xor <8 x i64> %907, %843
  %918 = lshr <8 x i64> %917, splat (i64 32)
  br label %919

919:                                              ; preds = %916, %910
  %920 = phi <8 x i64> [ %915, %910 ], [ %918, %916 ]
  %921 = icmp eq <8 x i64> %920, zeroinitializer
  %922 = icmp eq <8 x i64> %907, zeroinitializer
  %923 = or <8 x i1> %922, %921
  %924 = bitcast <8 x i1> %923 to i8
  %925 = zext i8 %924 to i64
  %926 = and i64 %902, 7
  %927 = shl nsw i64 -1, %926
  %928 = and i64 %927, %925
  %929 = icmp eq i64 %928, 0
  br i1 %929, label %930, label %962, !prof !123

930:                                              ; preds = %919, %953
  %931 = phi i64 [ %937, %953 ], [ %903, %919 ]
  %932 = add i64 %931, 8
  %933 = load ptr, ptr @S, align 8, !tbaa !9
  %934 = getelementptr inbounds nuw i8, ptr %933, i64 136
  %935 = load i64, ptr %934, align 8, !tbaa !49
  %936 = icmp eq i64 %932, %935
  %937 = select i1 %936, i64 0, i64 %932
  %938 = getelementptr inbounds nuw i8, ptr %933, i64 8
  %939 = load ptr, ptr %938, align 8, !tbaa !50
  %940 = getelementptr inbounds nuw i64, ptr %939, i64 %937
  %941 = load <8 x i64>, ptr %940, align 64, !tbaa !96
  %942 = call i64 @cfg_full_keys() #16
  %943 = icmp eq i64 %942, 0
  br i1 %943, label %950, label %944

944:                                              ; preds = %930
  %945 = load i64, ptr %777, align 8, !tbaa !23
  %946 = xor i64 %945, -1
  %947 = insertelement <8 x i64> poison, i64 %946, i64 0
  %948 = shufflevector <8 x i64> %947, <8 x i64> poison, <8 x i32> zeroinitializer
  %949 = xor <8 x i64> %948, %941
  br label %953

950:                                              ; preds = %930
  %951 = xor <8 x i64> %941, %843
  %952 = lshr <8 x i64> %951, splat (i64 32)
  br label %953

953:                                              ; preds = %950, %944
  %954 = phi <8 x i64> [ %949, %944 ], [ %952, %950 ]
  %955 = icmp eq <8 x i64> %954, zeroinitializer
  %956 = icmp eq <8 x i64> %941, zeroinitializer
  %957 = or <8 x i1> %956, %955
  %958 = bitcast <8 x i1> %957 to i8
  %959 = icmp eq i8 %958, 0
  br i1 %959, label %930, label %960, !prof !124, !llvm.loop !125

960:                                              ; preds = %953
  %961 = zext i8 %958 to i64
  br label %962

962:                                              ; preds = %960, %919
  %963 = phi i64 [ %903, %919 ], [ %937, %960 ]
  %964 = phi i64 [ %928, %919 ], [ %961, %960 ]
  %965 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %964, i1 true)
  %966 = add i64 %965, %963
  br label %844

967:                                              ; preds = %894, %872, %865, %852
  %968 = phi i64 [ 0, %872 ], [ 0, %894 ], [ 1, %852 ], [ 0, %865 ]
  %969 = getelementptr inbounds nuw i64, ptr %7, i64 %769
  store i64 %772, ptr %969, align 8, !tbaa !23
  %970 = add i64 %968, %769
  %971 = call i64 @cfg_full_keys() #16
  %972 = icmp eq i64 %971, 0
  %973 = select i1 %972, i64 %968, i64 0
  %974 = load ptr, ptr @S, align 8, !tbaa !9
  %975 = getelementptr inbounds nuw i8, ptr %974, i64 144
  %976 = load i64, ptr %975, align 8, !tbaa !65
  %977 = add i64 %976, %973
  store i64 %977, ptr %975, align 8, !tbaa !65
  %978 = add nuw i64 %770, 1
  %979 = icmp eq i64 %978, %759
  br i1 %979, label %762, label %768, !llvm.loop !126

980:                                              ; preds = %1021, %762
  %981 = call i64 @cfg_checks() #16
  %982 = icmp ne i64 %981, 0
  %983 = select i1 %982, i1 %766, i1 false
  br i1 %983, label %1038, label %1104

984:                                              ; preds = %762, %1021
  %985 = phi i64 [ %1033, %1021 ], [ 0, %762 ]
  %986 = getelementptr inbounds nuw i64, ptr %7, i64 %985
  %987 = load i64, ptr %986, align 8, !tbaa !23
  %988 = getelementptr inbounds nuw i64, ptr %12, i64 %987
  %989 = getelementptr inbounds nuw i16, ptr @origin, i64 %987
  %990 = load i16, ptr %989, align 2, !tbaa !32
  %991 = zext i16 %990 to i64
  %992 = add i64 %0, %991
  %993 = load ptr, ptr @S, align 8, !tbaa !9
  %994 = getelementptr inbounds nuw i8, ptr %993, i64 144
  %995 = load i64, ptr %994, align 8, !tbaa !65
  %996 = getelementptr inbounds nuw i8, ptr %993, i64 448
  %997 = load i64, ptr %996, align 8, !tbaa !122
  %998 = icmp eq i64 %995, %997
  br i1 %998, label %999, label %1005, !prof !67

999:                                              ; preds = %984
  %1000 = getelementptr inbounds nuw i8, ptr %993, i64 128
  %1001 = load ptr, ptr %1000, align 8, !tbaa !85
  %1002 = getelementptr inbounds nuw i8, ptr %1001, i64 128
  %1003 = atomicrmw add ptr %1002, i64 4096 monotonic, align 8
  store i64 %1003, ptr %994, align 8, !tbaa !65
  %1004 = add i64 %1003, 4096
  store i64 %1004, ptr %996, align 8, !tbaa !122
  br label %1005

1005:                                             ; preds = %999, %984
  %1006 = phi i64 [ %1003, %999 ], [ %995, %984 ]
  %1007 = load ptr, ptr %993, align 8, !tbaa !46
  %1008 = call i64 @cfg_words() #16
  %1009 = mul i64 %1008, %1006
  %1010 = getelementptr inbounds nuw i64, ptr %1007, i64 %1009
  %1011 = call i64 @cfg_words() #16
  %1012 = icmp eq i64 %1011, 0
  br i1 %1012, label %1021, label %1013

1013:                                             ; preds = %1005, %1013
  %1014 = phi i64 [ %1018, %1013 ], [ 0, %1005 ]
  %1015 = getelementptr inbounds nuw i64, ptr %988, i64 %1014
  %1016 = load i64, ptr %1015, align 8, !tbaa !23
  %1017 = getelementptr inbounds nuw i64, ptr %1010, i64 %1014
  store i64 %1016, ptr %1017, align 8, !tbaa !23
  %1018 = add nuw i64 %1014, 1
  %1019 = call i64 @cfg_words() #16
  %1020 = icmp ult i64 %1018, %1019
  br i1 %1020, label %1013, label %1021, !llvm.loop !47

1021:                                             ; preds = %1013, %1005
  %1022 = trunc i64 %992 to i32
  %1023 = load ptr, ptr @S, align 8, !tbaa !9
  %1024 = getelementptr inbounds nuw i8, ptr %1023, i64 16
  %1025 = load ptr, ptr %1024, align 8, !tbaa !34
  %1026 = getelementptr inbounds nuw i8, ptr %1023, i64 144
  %1027 = load i64, ptr %1026, align 8, !tbaa !65
  %1028 = getelementptr inbounds nuw i32, ptr %1025, i64 %1027
  store i32 %1022, ptr %1028, align 4, !tbaa !5
  %1029 = getelementptr inbounds nuw i8, ptr %1023, i64 24
  %1030 = load ptr, ptr %1029, align 8, !tbaa !35
  %1031 = getelementptr inbounds nuw i16, ptr %1030, i64 %1027
  store i16 %565, ptr %1031, align 2, !tbaa !32
  %1032 = add i64 %1027, 1
  store i64 %1032, ptr %1026, align 8, !tbaa !65
  %1033 = add nuw i64 %985, 1
  %1034 = call i64 @cfg_full_keys() #16
  %1035 = icmp ne i64 %1034, 0
  %1036 = icmp ult i64 %1033, %763
  %1037 = select i1 %1035, i1 %1036, i1 false
  br i1 %1037, label %984, label %980, !llvm.loop !127

1038:                                             ; preds = %980, %1098
  %1039 = phi i64 [ %1099, %1098 ], [ 0, %980 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #16
  %1040 = getelementptr inbounds nuw i64, ptr %7, i64 %1039
  %1041 = load i64, ptr %1040, align 8, !tbaa !23
  %1042 = getelementptr inbounds nuw i16, ptr @origin, i64 %1041
  %1043 = load i16, ptr %1042, align 2, !tbaa !32
  %1044 = zext i16 %1043 to i64
  %1045 = add i64 %0, %1044
  store i64 %1045, ptr @now_state, align 8, !tbaa !23
  %1046 = call i64 @cfg_words() #16
  %1047 = mul i64 %1046, %1041
  %1048 = getelementptr inbounds nuw i64, ptr %12, i64 %1047
  %1049 = call i64 @cfg_words() #16
  %1050 = icmp eq i64 %1049, 0
  br i1 %1050, label %1059, label %1051

1051:                                             ; preds = %1038, %1051
  %1052 = phi i64 [ %1056, %1051 ], [ 0, %1038 ]
  %1053 = getelementptr inbounds nuw i64, ptr %1048, i64 %1052
  %1054 = load i64, ptr %1053, align 8, !tbaa !23
  %1055 = getelementptr inbounds nuw i64, ptr %8, i64 %1052
  store i64 %1054, ptr %1055, align 8, !tbaa !23
  %1056 = add nuw i64 %1052, 1
  %1057 = call i64 @cfg_words() #16
  %1058 = icmp ult i64 %1056, %1057
  br i1 %1058, label %1051, label %1059, !llvm.loop !47

1059:                                             ; preds = %1051, %1038
  %1060 = load i64, ptr @now_state, align 8, !tbaa !23
  %1061 = load ptr, ptr @S, align 8, !tbaa !9
  %1062 = load ptr, ptr %1061, align 8, !tbaa !46
  %1063 = call i64 @cfg_words() #16
  %1064 = mul i64 %1063, %1060
  %1065 = getelementptr inbounds nuw i64, ptr %1062, i64 %1064
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  %1066 = call i64 @cfg_checks() #16
  %1067 = icmp eq i64 %1066, 0
  br i1 %1067, label %1068, label %1069

1068:                                             ; preds = %1059
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  br label %1098

1069:                                             ; preds = %1059
  %1070 = call i64 @cfg_words() #16
  %1071 = icmp eq i64 %1070, 0
  br i1 %1071, label %1090, label %1072

1072:                                             ; preds = %1069, %1084
  %1073 = phi i64 [ %1087, %1084 ], [ 0, %1069 ]
  %1074 = load ptr, ptr @S, align 8, !tbaa !9
  %1075 = getelementptr inbounds nuw i8, ptr %1074, i64 328
  %1076 = load i64, ptr %1075, align 8, !tbaa !81
  %1077 = icmp eq i64 %1076, 0
  br i1 %1077, label %1078, label %1084

1078:                                             ; preds = %1072
  %1079 = getelementptr inbounds nuw i64, ptr %8, i64 %1073
  %1080 = load i64, ptr %1079, align 8, !tbaa !23
  %1081 = getelementptr inbounds nuw i64, ptr %1065, i64 %1073
  %1082 = load i64, ptr %1081, align 8, !tbaa !23
  %1083 = xor i64 %1082, %1080
  br label %1084

1084:                                             ; preds = %1078, %1072
  %1085 = phi i64 [ %1083, %1078 ], [ -1, %1072 ]
  %1086 = getelementptr inbounds nuw i64, ptr %4, i64 %1073
  store i64 %1085, ptr %1086, align 8, !tbaa !23
  %1087 = add nuw i64 %1073, 1
  %1088 = call i64 @cfg_words() #16
  %1089 = icmp ult i64 %1087, %1088
  br i1 %1089, label %1072, label %1090, !llvm.loop !128

1090:                                             ; preds = %1084, %1069
  %1091 = call i64 @model_check_always(ptr noundef nonnull %8, ptr noundef nonnull %4, ptr noundef nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  %1092 = icmp eq i64 %1091, 1
  br i1 %1092, label %1098, label %1093

1093:                                             ; preds = %1090
  %1094 = load i64, ptr @now_state, align 8, !tbaa !23
  %1095 = lshr i64 %1091, 8
  %1096 = add nuw nsw i64 %1095, 2
  %1097 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %1096, i64 noundef %1094, i64 noundef %280, i64 noundef 1, i64 noundef 0)
  br label %1098

1098:                                             ; preds = %1093, %1090, %1068
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #16
  %1099 = add nuw i64 %1039, 1
  %1100 = call i64 @cfg_checks() #16
  %1101 = icmp ne i64 %1100, 0
  %1102 = icmp ult i64 %1099, %763
  %1103 = select i1 %1101, i1 %1102, i1 false
  br i1 %1103, label %1038, label %1104, !llvm.loop !129

1104:                                             ; preds = %1098, %980
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #16
  %1105 = icmp ult i64 %591, %521
  br i1 %1105, label %589, label %1284, !llvm.loop !130

1106:                                             ; preds = %524
  %1107 = getelementptr inbounds nuw i8, ptr %525, i64 144
  %1108 = load i64, ptr %1107, align 8, !tbaa !65
  %1109 = call i64 @llvm.umin.i64(i64 %521, i64 32)
  %1110 = icmp eq i64 %521, 0
  br i1 %1110, label %1138, label %1111

1111:                                             ; preds = %1106
  %1112 = getelementptr inbounds nuw i8, ptr %525, i64 8
  %1113 = load ptr, ptr %1112, align 8, !tbaa !50
  %1114 = getelementptr inbounds nuw i8, ptr %525, i64 136
  %1115 = load i64, ptr %1114, align 8, !tbaa !49
  %1116 = lshr i64 %1115, 3
  %1117 = zext nneg i64 %1116 to i128
  %1118 = and i64 %1109, 1
  %1119 = icmp eq i64 %521, 1
  br i1 %1119, label %1124, label %1120

1120:                                             ; preds = %1111
  %1121 = and i64 %1109, 62
  br label %1142

1122:                                             ; preds = %1142
  %1123 = icmp eq i64 %1118, 0
  br i1 %1123, label %1135, label %1124

1124:                                             ; preds = %1122, %1111
  %1125 = phi i64 [ 0, %1111 ], [ %1162, %1122 ]
  %1126 = icmp ne i64 %1118, 0
  call void @llvm.assume(i1 %1126)
  %1127 = getelementptr inbounds nuw i64, ptr @hashes, i64 %1125
  %1128 = load i64, ptr %1127, align 8, !tbaa !23
  %1129 = zext i64 %1128 to i128
  %1130 = mul nuw nsw i128 %1129, %1117
  %1131 = lshr i128 %1130, 61
  %1132 = trunc nuw i128 %1131 to i64
  %1133 = and i64 %1132, -8
  %1134 = getelementptr inbounds nuw i64, ptr %1113, i64 %1133
  call void @llvm.prefetch.p0(ptr %1134, i32 1, i32 3, i32 1)
  br label %1135

1135:                                             ; preds = %1122, %1124
  %1136 = add i64 %521, 8
  %1137 = icmp eq i64 %1136, 0
  br i1 %1137, label %1281, label %1138

1138:                                             ; preds = %534, %1135, %1106
  %1139 = phi i64 [ %1108, %1135 ], [ %1108, %1106 ], [ %536, %534 ]
  %1140 = phi i64 [ %521, %1135 ], [ 0, %1106 ], [ 0, %534 ]
  %1141 = phi i64 [ %1136, %1135 ], [ 8, %1106 ], [ 8, %534 ]
  br label %1165

1142:                                             ; preds = %1142, %1120
  %1143 = phi i64 [ 0, %1120 ], [ %1162, %1142 ]
  %1144 = phi i64 [ 0, %1120 ], [ %1163, %1142 ]
  %1145 = getelementptr inbounds nuw i64, ptr @hashes, i64 %1143
  %1146 = load i64, ptr %1145, align 16, !tbaa !23
  %1147 = zext i64 %1146 to i128
  %1148 = mul nuw nsw i128 %1147, %1117
  %1149 = lshr i128 %1148, 61
  %1150 = trunc nuw i128 %1149 to i64
  %1151 = and i64 %1150, -8
  %1152 = getelementptr inbounds nuw i64, ptr %1113, i64 %1151
  call void @llvm.prefetch.p0(ptr %1152, i32 1, i32 3, i32 1)
  %1153 = getelementptr inbounds nuw i64, ptr @hashes, i64 %1143
  %1154 = getelementptr inbounds nuw i8, ptr %1153, i64 8
  %1155 = load i64, ptr %1154, align 8, !tbaa !23
  %1156 = zext i64 %1155 to i128
  %1157 = mul nuw nsw i128 %1156, %1117
  %1158 = lshr i128 %1157, 61
  %1159 = trunc nuw i128 %1158 to i64
  %1160 = and i64 %1159, -8
  %1161 = getelementptr inbounds nuw i64, ptr %1113, i64 %1160
  call void @llvm.prefetch.p0(ptr %1161, i32 1, i32 3, i32 1)
  %1162 = add nuw nsw i64 %1143, 2
  %1163 = add i64 %1144, 2
  %1164 = icmp eq i64 %1163, %1121
  br i1 %1164, label %1122, label %1142, !llvm.loop !131

1165:                                             ; preds = %1278, %1138
  %1166 = phi i64 [ %1279, %1278 ], [ 0, %1138 ]
  %1167 = icmp ugt i64 %1166, 7
  br i1 %1167, label %1168, label %1182

1168:                                             ; preds = %1165
  %1169 = add i64 %1166, -8
  %1170 = call i64 @cfg_words() #16
  %1171 = mul i64 %1170, %1169
  %1172 = getelementptr inbounds nuw i64, ptr %12, i64 %1171
  %1173 = getelementptr inbounds nuw i64, ptr @hashes, i64 %1169
  %1174 = load i64, ptr %1173, align 8, !tbaa !23
  %1175 = and i64 %1166, 7
  %1176 = getelementptr inbounds nuw i64, ptr @place, i64 %1175
  %1177 = load i64, ptr %1176, align 8, !tbaa !23
  %1178 = getelementptr inbounds nuw i16, ptr @origin, i64 %1169
  %1179 = load i16, ptr %1178, align 2, !tbaa !32
  %1180 = zext i16 %1179 to i64
  %1181 = add i64 %0, %1180
  call fastcc void @put(ptr noundef readonly %1172, i64 noundef %1174, i64 noundef %1177, i64 noundef %1181, i64 noundef %280)
  br label %1182

1182:                                             ; preds = %1168, %1165
  %1183 = icmp ult i64 %1166, %1140
  br i1 %1183, label %1184, label %1278

1184:                                             ; preds = %1182
  %1185 = load ptr, ptr @S, align 8, !tbaa !9
  %1186 = getelementptr inbounds nuw i8, ptr %1185, i64 8
  %1187 = load ptr, ptr %1186, align 8, !tbaa !50
  %1188 = getelementptr i64, ptr @hashes, i64 %1166
  %1189 = getelementptr i8, ptr %1188, i64 256
  %1190 = load i64, ptr %1189, align 8, !tbaa !23
  %1191 = zext i64 %1190 to i128
  %1192 = getelementptr inbounds nuw i8, ptr %1185, i64 136
  %1193 = load i64, ptr %1192, align 8, !tbaa !49
  %1194 = lshr i64 %1193, 3
  %1195 = zext nneg i64 %1194 to i128
  %1196 = mul nuw nsw i128 %1195, %1191
  %1197 = lshr i128 %1196, 61
  %1198 = trunc nuw i128 %1197 to i64
  %1199 = and i64 %1198, -8
  %1200 = getelementptr inbounds nuw i64, ptr %1187, i64 %1199
  call void @llvm.prefetch.p0(ptr %1200, i32 1, i32 3, i32 1)
  %1201 = call i64 @cfg_words() #16
  %1202 = load i64, ptr %1188, align 8, !tbaa !23
  %1203 = zext i64 %1202 to i128
  %1204 = load ptr, ptr @S, align 8, !tbaa !9
  %1205 = getelementptr inbounds nuw i8, ptr %1204, i64 136
  %1206 = load i64, ptr %1205, align 8, !tbaa !49
  %1207 = lshr i64 %1206, 3
  %1208 = zext nneg i64 %1207 to i128
  %1209 = mul nuw nsw i128 %1208, %1203
  %1210 = lshr i128 %1209, 61
  %1211 = trunc nuw i128 %1210 to i64
  %1212 = and i64 %1211, -8
  %1213 = getelementptr inbounds nuw i8, ptr %1204, i64 8
  %1214 = load ptr, ptr %1213, align 8, !tbaa !50
  %1215 = getelementptr inbounds nuw i64, ptr %1214, i64 %1212
  %1216 = load <8 x i64>, ptr %1215, align 64, !tbaa !96
  %1217 = call i64 @cfg_full_keys() #16
  %1218 = icmp eq i64 %1217, 0
  br i1 %1218, label %1227, label %1219

1219:                                             ; preds = %1184
  %1220 = mul i64 %1201, %1166
  %1221 = getelementptr inbounds nuw i64, ptr %12, i64 %1220
  %1222 = load i64, ptr %1221, align 8, !tbaa !23
  %1223 = xor i64 %1222, -1
  %1224 = insertelement <8 x i64> poison, i64 %1223, i64 0
  %1225 = shufflevector <8 x i64> %1224, <8 x i64> poison, <8 x i32> zeroinitializer
  %1226 = xor <8 x i64> %1225, %1216
  br label %1233

1227:                                             ; preds = %1184
  %1228 = shl i64 %1202, 32
  %1229 = insertelement <8 x i64> poison, i64 %1228, i64 0
  %1230 = shufflevector <8 x i64> %1229, <8 x i64> poison, <8 x i32> zeroinitializer
  %1231 = xor <8 x i64> %1216, %1230
  %1232 = lshr <8 x i64> %1231, splat (i64 32)
  br label %1233

1233:                                             ; preds = %1227, %1219
  %1234 = phi <8 x i64> [ %1226, %1219 ], [ %1232, %1227 ]
  %1235 = icmp eq <8 x i64> %1234, zeroinitializer
  %1236 = icmp eq <8 x i64> %1216, zeroinitializer
  %1237 = or <8 x i1> %1236, %1235
  %1238 = bitcast <8 x i1> %1237 to i8
  %1239 = icmp eq i8 %1238, 0
  br i1 %1239, label %1262, label %1240

1240:                                             ; preds = %1233
  %1241 = call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %1238, i1 true)
  %1242 = zext nneg i8 %1241 to i64
  %1243 = or disjoint i64 %1212, %1242
  %1244 = call i64 @cfg_full_keys() #16
  %1245 = icmp eq i64 %1244, 0
  br i1 %1245, label %1246, label %1274

1246:                                             ; preds = %1240
  %1247 = load ptr, ptr @S, align 8, !tbaa !9
  %1248 = getelementptr inbounds nuw i8, ptr %1247, i64 8
  %1249 = load ptr, ptr %1248, align 8, !tbaa !50
  %1250 = getelementptr inbounds nuw i64, ptr %1249, i64 %1243
  %1251 = load i64, ptr %1250, align 8, !tbaa !23
  %1252 = icmp eq i64 %1251, 0
  br i1 %1252, label %1260, label %1253

1253:                                             ; preds = %1246
  %1254 = load ptr, ptr %1247, align 8, !tbaa !46
  %1255 = and i64 %1251, 4294967295
  %1256 = add nsw i64 %1255, -1
  %1257 = call i64 @cfg_words() #16
  %1258 = mul i64 %1257, %1256
  %1259 = getelementptr inbounds nuw i64, ptr %1254, i64 %1258
  br label %1260

1260:                                             ; preds = %1253, %1246
  %1261 = phi ptr [ %1259, %1253 ], [ %1249, %1246 ]
  call void @llvm.prefetch.p0(ptr %1261, i32 0, i32 3, i32 1)
  br label %1274

1262:                                             ; preds = %1233
  %1263 = add nuw i64 %1212, 8
  %1264 = load ptr, ptr @S, align 8, !tbaa !9
  %1265 = getelementptr inbounds nuw i8, ptr %1264, i64 136
  %1266 = load i64, ptr %1265, align 8, !tbaa !49
  %1267 = icmp eq i64 %1263, %1266
  %1268 = select i1 %1267, i64 0, i64 %1263
  %1269 = call i64 @cfg_full_keys() #16
  %1270 = load ptr, ptr @S, align 8, !tbaa !9
  %1271 = getelementptr inbounds nuw i8, ptr %1270, i64 8
  %1272 = load ptr, ptr %1271, align 8, !tbaa !50
  %1273 = getelementptr inbounds nuw i64, ptr %1272, i64 %1268
  call void @llvm.prefetch.p0(ptr %1273, i32 1, i32 3, i32 1)
  br label %1274

1274:                                             ; preds = %1262, %1260, %1240
  %1275 = phi i64 [ %1243, %1260 ], [ %1268, %1262 ], [ %1243, %1240 ]
  %1276 = and i64 %1166, 7
  %1277 = getelementptr inbounds nuw i64, ptr @place, i64 %1276
  store i64 %1275, ptr %1277, align 8, !tbaa !23
  br label %1278

1278:                                             ; preds = %1274, %1182
  %1279 = add nuw i64 %1166, 1
  %1280 = icmp eq i64 %1279, %1141
  br i1 %1280, label %1281, label %1165, !llvm.loop !132

1281:                                             ; preds = %1278, %1135
  %1282 = phi i64 [ %1108, %1135 ], [ %1139, %1278 ]
  %1283 = call fastcc i32 @check_from(i64 noundef %1282)
  br label %1284

1284:                                             ; preds = %1104, %529, %537, %1281
  %1285 = icmp eq i64 %375, 0
  br i1 %1285, label %272, label %1286

1286:                                             ; preds = %1284
  %1287 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %278
  %1288 = getelementptr inbounds nuw i8, ptr %1287, i64 4
  %1289 = load i32, ptr %1288, align 4, !tbaa !102
  br label %1290

1290:                                             ; preds = %1359, %1286
  %1291 = phi i64 [ 0, %1286 ], [ %1361, %1359 ]
  %1292 = phi i64 [ 0, %1286 ], [ %1360, %1359 ]
  %1293 = phi i64 [ 0, %1286 ], [ %1294, %1359 ]
  %1294 = add nuw i64 %1293, 1
  %1295 = icmp ult i64 %1294, %278
  br i1 %1295, label %1296, label %1300

1296:                                             ; preds = %1290
  %1297 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %1294
  %1298 = getelementptr inbounds nuw i8, ptr %1297, i64 4
  %1299 = load i32, ptr %1298, align 4, !tbaa !102
  br label %1300

1300:                                             ; preds = %1296, %1290
  %1301 = phi i32 [ %1299, %1296 ], [ %1289, %1290 ]
  %1302 = zext i32 %1301 to i64
  %1303 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %1293
  %1304 = getelementptr inbounds nuw i8, ptr %1303, i64 4
  %1305 = load i32, ptr %1304, align 4, !tbaa !102
  %1306 = icmp ult i32 %1305, %1301
  br i1 %1306, label %1307, label %1359

1307:                                             ; preds = %1300
  %1308 = zext i32 %1305 to i64
  %1309 = sub nsw i64 %1302, %1308
  %1310 = and i64 %1309, 1
  %1311 = icmp eq i64 %1310, 0
  br i1 %1311, label %1322, label %1312

1312:                                             ; preds = %1307
  %1313 = getelementptr inbounds nuw i16, ptr @which, i64 %1308
  %1314 = load i16, ptr %1313, align 2, !tbaa !32
  %1315 = getelementptr inbounds nuw i16, ptr @which, i64 %1292
  store i16 %1314, ptr %1315, align 2, !tbaa !32
  %1316 = getelementptr inbounds nuw i64, ptr @status_of, i64 %1308
  %1317 = load i64, ptr %1316, align 8, !tbaa !23
  %1318 = lshr i64 %1317, 7
  %1319 = and i64 %1318, 1
  %1320 = add i64 %1319, %1292
  %1321 = add nuw nsw i64 %1308, 1
  br label %1322

1322:                                             ; preds = %1312, %1307
  %1323 = phi i64 [ poison, %1307 ], [ %1320, %1312 ]
  %1324 = phi i64 [ %1292, %1307 ], [ %1320, %1312 ]
  %1325 = phi i64 [ %1308, %1307 ], [ %1321, %1312 ]
  %1326 = add nsw i64 %1302, -1
  %1327 = icmp eq i64 %1326, %1308
  br i1 %1327, label %1328, label %1331

1328:                                             ; preds = %1331, %1322
  %1329 = phi i64 [ %1323, %1322 ], [ %1350, %1331 ]
  %1330 = icmp ugt i64 %1329, %1292
  br i1 %1330, label %1353, label %1359

1331:                                             ; preds = %1322, %1331
  %1332 = phi i64 [ %1350, %1331 ], [ %1324, %1322 ]
  %1333 = phi i64 [ %1351, %1331 ], [ %1325, %1322 ]
  %1334 = getelementptr inbounds nuw i16, ptr @which, i64 %1333
  %1335 = load i16, ptr %1334, align 2, !tbaa !32
  %1336 = getelementptr inbounds nuw i16, ptr @which, i64 %1332
  store i16 %1335, ptr %1336, align 2, !tbaa !32
  %1337 = getelementptr inbounds nuw i64, ptr @status_of, i64 %1333
  %1338 = load i64, ptr %1337, align 8, !tbaa !23
  %1339 = lshr i64 %1338, 7
  %1340 = and i64 %1339, 1
  %1341 = add i64 %1340, %1332
  %1342 = add nuw nsw i64 %1333, 1
  %1343 = getelementptr inbounds nuw i16, ptr @which, i64 %1342
  %1344 = load i16, ptr %1343, align 2, !tbaa !32
  %1345 = getelementptr inbounds nuw i16, ptr @which, i64 %1341
  store i16 %1344, ptr %1345, align 2, !tbaa !32
  %1346 = getelementptr inbounds nuw i64, ptr @status_of, i64 %1342
  %1347 = load i64, ptr %1346, align 8, !tbaa !23
  %1348 = lshr i64 %1347, 7
  %1349 = and i64 %1348, 1
  %1350 = add i64 %1349, %1341
  %1351 = add nuw nsw i64 %1333, 2
  %1352 = icmp eq i64 %1351, %1302
  br i1 %1352, label %1328, label %1331, !llvm.loop !133

1353:                                             ; preds = %1328
  %1354 = add i64 %1291, 1
  %1355 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %1291
  %1356 = load i32, ptr %1303, align 8, !tbaa !112
  %1357 = trunc i64 %1292 to i32
  store i32 %1356, ptr %1355, align 8, !tbaa !5
  %1358 = getelementptr inbounds nuw i8, ptr %1355, i64 4
  store i32 %1357, ptr %1358, align 4, !tbaa !5
  br label %1359

1359:                                             ; preds = %1353, %1328, %1300
  %1360 = phi i64 [ %1329, %1353 ], [ %1329, %1328 ], [ %1292, %1300 ]
  %1361 = phi i64 [ %1354, %1353 ], [ %1291, %1328 ], [ %1291, %1300 ]
  %1362 = icmp eq i64 %1294, %278
  br i1 %1362, label %1363, label %1290, !llvm.loop !134

1363:                                             ; preds = %1359
  %1364 = trunc i64 %1360 to i32
  %1365 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %1361
  %1366 = getelementptr inbounds nuw i8, ptr %1365, i64 4
  store i32 %1364, ptr %1366, align 4, !tbaa !102
  %1367 = add i64 %277, 1
  %1368 = icmp eq i64 %1361, 0
  br i1 %1368, label %272, label %276, !llvm.loop !135

1369:                                             ; preds = %159
  %1370 = getelementptr inbounds nuw i8, ptr %160, i64 208
  %1371 = load i64, ptr %1370, align 8, !tbaa !45
  %1372 = icmp eq i64 %1371, 0
  br i1 %1372, label %1373, label %1423

1373:                                             ; preds = %1369
  %1374 = getelementptr inbounds nuw i8, ptr %160, i64 440
  %1375 = load i64, ptr %1374, align 8, !tbaa !136
  %1376 = icmp eq i64 %1375, 0
  br i1 %1376, label %1377, label %1423

1377:                                             ; preds = %1373
  %1378 = getelementptr inbounds nuw i8, ptr %160, i64 32
  %1379 = load ptr, ptr %1378, align 8, !tbaa !137
  %1380 = getelementptr inbounds nuw i8, ptr %160, i64 416
  %1381 = load i64, ptr %1380, align 8, !tbaa !138
  %1382 = mul nuw nsw i64 %1381, 40
  %1383 = getelementptr inbounds nuw i8, ptr %1379, i64 %1382
  %1384 = icmp eq i64 %1381, 0
  br i1 %1384, label %1423, label %1385

1385:                                             ; preds = %1377, %1412
  %1386 = phi ptr [ %1414, %1412 ], [ %1379, %1377 ]
  %1387 = phi ptr [ %1413, %1412 ], [ null, %1377 ]
  %1388 = load i64, ptr %1386, align 8, !tbaa !139
  %1389 = icmp eq i64 %1388, 0
  br i1 %1389, label %1412, label %1390

1390:                                             ; preds = %1385
  %1391 = icmp eq ptr %1387, null
  br i1 %1391, label %1412, label %1392

1392:                                             ; preds = %1390
  %1393 = getelementptr inbounds nuw i8, ptr %1386, i64 16
  %1394 = load i32, ptr %1393, align 8, !tbaa !141
  %1395 = icmp eq i32 %1394, 65535
  %1396 = getelementptr inbounds nuw i8, ptr %1387, i64 16
  %1397 = load i32, ptr %1396, align 8, !tbaa !141
  %1398 = icmp ne i32 %1397, 65535
  %1399 = xor i1 %1395, %1398
  br i1 %1399, label %1400, label %1409

1400:                                             ; preds = %1392
  %1401 = getelementptr inbounds nuw i8, ptr %1386, i64 8
  %1402 = load i64, ptr %1401, align 8, !tbaa !142
  %1403 = getelementptr inbounds nuw i8, ptr %1387, i64 8
  %1404 = load i64, ptr %1403, align 8, !tbaa !142
  %1405 = icmp eq i64 %1402, %1404
  %1406 = icmp ult i64 %1402, %1404
  %1407 = icmp ult i32 %1394, %1397
  %1408 = select i1 %1405, i1 %1407, i1 %1406
  br label %1409

1409:                                             ; preds = %1400, %1392
  %1410 = phi i1 [ %1408, %1400 ], [ %1395, %1392 ]
  %1411 = select i1 %1410, ptr %1386, ptr %1387
  br label %1412

1412:                                             ; preds = %1409, %1390, %1385
  %1413 = phi ptr [ %1387, %1385 ], [ %1411, %1409 ], [ %1386, %1390 ]
  %1414 = getelementptr inbounds nuw i8, ptr %1386, i64 40
  %1415 = icmp ult ptr %1414, %1383
  br i1 %1415, label %1385, label %1416, !llvm.loop !143

1416:                                             ; preds = %1412, %1420
  %1417 = phi ptr [ %1421, %1420 ], [ %1379, %1412 ]
  %1418 = icmp eq ptr %1417, %1413
  br i1 %1418, label %1420, label %1419

1419:                                             ; preds = %1416
  store i64 0, ptr %1417, align 8, !tbaa !139
  br label %1420

1420:                                             ; preds = %1419, %1416
  %1421 = getelementptr inbounds nuw i8, ptr %1417, i64 40
  %1422 = icmp ult ptr %1421, %1383
  br i1 %1422, label %1416, label %1423, !llvm.loop !144

1423:                                             ; preds = %1420, %1377, %159, %1369, %1373
  %1424 = phi i32 [ 0, %159 ], [ 0, %1373 ], [ 0, %1369 ], [ 1, %1377 ], [ 1, %1420 ]
  ret i32 %1424
}

; Function Attrs: nounwind
define void @moved(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %12, label %6

6:                                                ; preds = %4
  %7 = add i64 %1, 1
  br label %8

8:                                                ; preds = %6, %105
  %9 = phi i64 [ 0, %6 ], [ %106, %105 ]
  %10 = tail call i64 @cfg_full_keys() #16
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %13, label %12

12:                                               ; preds = %8, %105, %4
  ret void

13:                                               ; preds = %8
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  %15 = load ptr, ptr %14, align 8, !tbaa !46
  %16 = add i64 %9, %2
  %17 = tail call i64 @cfg_words() #16
  %18 = mul i64 %17, %16
  %19 = getelementptr inbounds nuw i64, ptr %15, i64 %18
  %20 = tail call i64 @cfg_words() #16
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %36, label %22

22:                                               ; preds = %13, %22
  %23 = phi i64 [ %32, %22 ], [ -7046029254386353131, %13 ]
  %24 = phi i64 [ %33, %22 ], [ 0, %13 ]
  %25 = getelementptr inbounds nuw i64, ptr %19, i64 %24
  %26 = load i64, ptr %25, align 8, !tbaa !23
  %27 = xor i64 %26, %23
  %28 = zext i64 %27 to i128
  %29 = mul nuw i128 %28, 15485907386658061715
  %30 = lshr i128 %29, 64
  %31 = xor i128 %30, %29
  %32 = trunc i128 %31 to i64
  %33 = add nuw i64 %24, 1
  %34 = tail call i64 @cfg_words() #16
  %35 = icmp ult i64 %33, %34
  br i1 %35, label %22, label %36, !llvm.loop !48

36:                                               ; preds = %22, %13
  %37 = phi i64 [ -7046029254386353131, %13 ], [ %32, %22 ]
  %38 = mul i64 %37, -7046029254386353131
  %39 = lshr i64 %37, 29
  %40 = xor i64 %38, %39
  %41 = zext i64 %40 to i128
  %42 = load ptr, ptr @S, align 8, !tbaa !9
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 136
  %44 = load i64, ptr %43, align 8, !tbaa !49
  %45 = lshr i64 %44, 3
  %46 = zext nneg i64 %45 to i128
  %47 = mul nuw nsw i128 %46, %41
  %48 = lshr i128 %47, 61
  %49 = trunc nuw i128 %48 to i64
  %50 = and i64 %49, -8
  %51 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %52 = load ptr, ptr %51, align 8, !tbaa !50
  %53 = getelementptr inbounds nuw i64, ptr %52, i64 %50
  %54 = load i64, ptr %53, align 8, !tbaa !23
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %105, label %56

56:                                               ; preds = %36
  %57 = shl i64 %40, 32
  %58 = add i64 %7, %9
  %59 = or i64 %57, %58
  br label %60

60:                                               ; preds = %56, %72
  %61 = phi i64 [ %54, %56 ], [ %81, %72 ]
  %62 = phi i64 [ %50, %56 ], [ %77, %72 ]
  %63 = tail call i64 @cfg_full_keys() #16
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %68, label %65

65:                                               ; preds = %60
  %66 = load i64, ptr %19, align 8, !tbaa !23
  %67 = xor i64 %66, -1
  br label %68

68:                                               ; preds = %60, %65
  %69 = phi i64 [ %67, %65 ], [ %59, %60 ]
  %70 = icmp eq i64 %61, %69
  %71 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %70, label %83, label %72

72:                                               ; preds = %68
  %73 = add i64 %62, 1
  %74 = getelementptr inbounds nuw i8, ptr %71, i64 136
  %75 = load i64, ptr %74, align 8, !tbaa !49
  %76 = icmp eq i64 %73, %75
  %77 = select i1 %76, i64 0, i64 %73
  %78 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %79 = load ptr, ptr %78, align 8, !tbaa !50
  %80 = getelementptr inbounds nuw i64, ptr %79, i64 %77
  %81 = load i64, ptr %80, align 8, !tbaa !23
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %105, label %60, !llvm.loop !145

83:                                               ; preds = %68
  %84 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %85 = load ptr, ptr %84, align 8, !tbaa !50
  %86 = getelementptr inbounds nuw i64, ptr %85, i64 %62
  %87 = load i64, ptr %86, align 8, !tbaa !23
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %105, label %89

89:                                               ; preds = %83
  %90 = tail call i64 @cfg_full_keys() #16
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %95, label %92

92:                                               ; preds = %89
  %93 = load i64, ptr %19, align 8, !tbaa !23
  %94 = xor i64 %93, -1
  br label %99

95:                                               ; preds = %89
  %96 = shl i64 %40, 32
  %97 = add i64 %16, 1
  %98 = or i64 %96, %97
  br label %99

99:                                               ; preds = %92, %95
  %100 = phi i64 [ %94, %92 ], [ %98, %95 ]
  %101 = load ptr, ptr @S, align 8, !tbaa !9
  %102 = getelementptr inbounds nuw i8, ptr %101, i64 8
  %103 = load ptr, ptr %102, align 8, !tbaa !50
  %104 = getelementptr inbounds nuw i64, ptr %103, i64 %62
  store i64 %100, ptr %104, align 8, !tbaa !23
  br label %105

105:                                              ; preds = %72, %36, %99, %83
  %106 = add nuw i64 %9, 1
  %107 = icmp eq i64 %106, %3
  br i1 %107, label %12, label %8, !llvm.loop !146
}

declare i64 @cfg_full_keys() local_unnamed_addr #5

; Function Attrs: nounwind
define void @enter_some(ptr noundef %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  store ptr %0, ptr @S, align 8, !tbaa !9
  %5 = icmp ult i64 %1, %2
  br i1 %5, label %7, label %6

6:                                                ; preds = %59, %3
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  ret void

7:                                                ; preds = %3, %59
  %8 = phi i64 [ %60, %59 ], [ %1, %3 ]
  %9 = sub i64 %2, %8
  %10 = tail call i64 @llvm.umin.i64(i64 %9, i64 32)
  %11 = icmp eq i64 %2, %8
  br i1 %11, label %59, label %12

12:                                               ; preds = %7
  %13 = load ptr, ptr @S, align 8, !tbaa !9
  br label %14

14:                                               ; preds = %12, %38
  %15 = phi ptr [ %44, %38 ], [ %13, %12 ]
  %16 = phi i64 [ %57, %38 ], [ 0, %12 ]
  %17 = load ptr, ptr %15, align 8, !tbaa !46
  %18 = add i64 %16, %8
  %19 = tail call i64 @cfg_words() #16
  %20 = mul i64 %19, %18
  %21 = getelementptr inbounds nuw i64, ptr %17, i64 %20
  %22 = tail call i64 @cfg_words() #16
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %38, label %24

24:                                               ; preds = %14, %24
  %25 = phi i64 [ %34, %24 ], [ -7046029254386353131, %14 ]
  %26 = phi i64 [ %35, %24 ], [ 0, %14 ]
  %27 = getelementptr inbounds nuw i64, ptr %21, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !23
  %29 = xor i64 %28, %25
  %30 = zext i64 %29 to i128
  %31 = mul nuw i128 %30, 15485907386658061715
  %32 = lshr i128 %31, 64
  %33 = xor i128 %32, %31
  %34 = trunc i128 %33 to i64
  %35 = add nuw i64 %26, 1
  %36 = tail call i64 @cfg_words() #16
  %37 = icmp ult i64 %35, %36
  br i1 %37, label %24, label %38, !llvm.loop !48

38:                                               ; preds = %24, %14
  %39 = phi i64 [ -7046029254386353131, %14 ], [ %34, %24 ]
  %40 = mul i64 %39, -7046029254386353131
  %41 = lshr i64 %39, 29
  %42 = xor i64 %40, %41
  %43 = getelementptr inbounds nuw i64, ptr %4, i64 %16
  store i64 %42, ptr %43, align 8, !tbaa !23
  %44 = load ptr, ptr @S, align 8, !tbaa !9
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %46 = load ptr, ptr %45, align 8, !tbaa !50
  %47 = zext i64 %42 to i128
  %48 = getelementptr inbounds nuw i8, ptr %44, i64 136
  %49 = load i64, ptr %48, align 8, !tbaa !49
  %50 = lshr i64 %49, 3
  %51 = zext nneg i64 %50 to i128
  %52 = mul nuw nsw i128 %51, %47
  %53 = lshr i128 %52, 61
  %54 = trunc nuw i128 %53 to i64
  %55 = and i64 %54, -8
  %56 = getelementptr inbounds nuw i64, ptr %46, i64 %55
  tail call void @llvm.prefetch.p0(ptr %56, i32 1, i32 3, i32 1)
  %57 = add nuw nsw i64 %16, 1
  %58 = icmp eq i64 %57, %10
  br i1 %58, label %62, label %14, !llvm.loop !147

59:                                               ; preds = %115, %7
  %60 = add i64 %10, %8
  %61 = icmp ult i64 %60, %2
  br i1 %61, label %7, label %6, !llvm.loop !148

62:                                               ; preds = %38, %115
  %63 = phi i64 [ %116, %115 ], [ 0, %38 ]
  %64 = getelementptr inbounds nuw i64, ptr %4, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !23
  %66 = zext i64 %65 to i128
  %67 = load ptr, ptr @S, align 8, !tbaa !9
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 136
  %69 = load i64, ptr %68, align 8, !tbaa !49
  %70 = lshr i64 %69, 3
  %71 = zext nneg i64 %70 to i128
  %72 = mul nuw nsw i128 %71, %66
  %73 = lshr i128 %72, 61
  %74 = trunc nuw i128 %73 to i64
  %75 = and i64 %74, -8
  %76 = load ptr, ptr %67, align 8, !tbaa !46
  %77 = add i64 %63, %8
  %78 = tail call i64 @cfg_words() #16
  %79 = tail call i64 @cfg_full_keys() #16
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %86, label %81

81:                                               ; preds = %62
  %82 = mul i64 %78, %77
  %83 = getelementptr inbounds nuw i64, ptr %76, i64 %82
  %84 = load i64, ptr %83, align 8, !tbaa !23
  %85 = xor i64 %84, -1
  br label %90

86:                                               ; preds = %62
  %87 = shl i64 %65, 32
  %88 = add i64 %77, 1
  %89 = or i64 %87, %88
  br label %90

90:                                               ; preds = %81, %86
  %91 = phi i64 [ %85, %81 ], [ %89, %86 ]
  %92 = load ptr, ptr @S, align 8, !tbaa !9
  br label %93

93:                                               ; preds = %108, %90
  %94 = phi ptr [ %92, %90 ], [ %110, %108 ]
  %95 = phi i64 [ %75, %90 ], [ %114, %108 ]
  %96 = getelementptr inbounds nuw i8, ptr %94, i64 8
  %97 = load ptr, ptr %96, align 8, !tbaa !50
  %98 = getelementptr inbounds nuw i64, ptr %97, i64 %95
  %99 = load atomic i64, ptr %98 acquire, align 8
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %101, label %108

101:                                              ; preds = %93
  %102 = load ptr, ptr @S, align 8, !tbaa !9
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 8
  %104 = load ptr, ptr %103, align 8, !tbaa !50
  %105 = getelementptr inbounds nuw i64, ptr %104, i64 %95
  %106 = cmpxchg ptr %105, i64 0, i64 %91 acq_rel acquire, align 8
  %107 = extractvalue { i64, i1 } %106, 1
  br i1 %107, label %115, label %108

108:                                              ; preds = %93, %101
  %109 = add i64 %95, 1
  %110 = load ptr, ptr @S, align 8, !tbaa !9
  %111 = getelementptr inbounds nuw i8, ptr %110, i64 136
  %112 = load i64, ptr %111, align 8, !tbaa !49
  %113 = icmp eq i64 %109, %112
  %114 = select i1 %113, i64 0, i64 %109
  br label %93, !llvm.loop !149

115:                                              ; preds = %101
  %116 = add nuw nsw i64 %63, 1
  %117 = icmp eq i64 %116, %10
  br i1 %117, label %59, label %62, !llvm.loop !150
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #6

; Function Attrs: nounwind
define range(i64 0, 2) i64 @widen(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %6 = load i64, ptr %5, align 8, !tbaa !49
  %7 = lshr i64 %6, 3
  %8 = mul i64 %7, %2
  %9 = udiv i64 %8, %1
  %10 = mul i64 %7, %3
  %11 = udiv i64 %10, %1
  store ptr %0, ptr @S, align 8, !tbaa !9
  %12 = icmp ult i64 %2, %3
  br i1 %12, label %13, label %176

13:                                               ; preds = %4, %171
  %14 = phi ptr [ %172, %171 ], [ %0, %4 ]
  %15 = phi i64 [ %174, %171 ], [ %2, %4 ]
  %16 = phi i64 [ %173, %171 ], [ 0, %4 ]
  %17 = phi i64 [ %47, %171 ], [ %9, %4 ]
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !50
  %20 = shl i64 %15, 6
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 %20
  %22 = mul i64 %15, %7
  %23 = udiv i64 %22, %1
  %24 = add i64 %17, 3
  %25 = icmp ult i64 %24, %23
  br i1 %25, label %26, label %46

26:                                               ; preds = %13
  %27 = add i64 %23, 5
  %28 = sub i64 %27, %17
  %29 = add i64 %23, -4
  %30 = sub i64 %29, %17
  %31 = and i64 %28, 7
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %41, label %33

33:                                               ; preds = %26, %33
  %34 = phi i64 [ %37, %33 ], [ %16, %26 ]
  %35 = phi i64 [ %38, %33 ], [ %17, %26 ]
  %36 = phi i64 [ %39, %33 ], [ 0, %26 ]
  %37 = lshr i64 %34, 8
  %38 = add i64 %35, 1
  %39 = add i64 %36, 1
  %40 = icmp eq i64 %39, %31
  br i1 %40, label %41, label %33, !llvm.loop !151

41:                                               ; preds = %33, %26
  %42 = phi i64 [ %17, %26 ], [ %38, %33 ]
  %43 = phi i64 [ poison, %26 ], [ %37, %33 ]
  %44 = phi i64 [ poison, %26 ], [ %38, %33 ]
  %45 = icmp ult i64 %30, 7
  br i1 %45, label %46, label %53

46:                                               ; preds = %41, %53, %13
  %47 = phi i64 [ %17, %13 ], [ %44, %41 ], [ %55, %53 ]
  %48 = phi i64 [ %16, %13 ], [ %43, %41 ], [ 0, %53 ]
  %49 = add i64 %47, 8
  %50 = tail call i64 @llvm.umin.i64(i64 %11, i64 %49)
  %51 = load i64, ptr %21, align 8, !tbaa !23
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %171, label %62

53:                                               ; preds = %41, %53
  %54 = phi i64 [ %55, %53 ], [ %42, %41 ]
  %55 = add i64 %54, 8
  %56 = add i64 %54, 11
  %57 = icmp ult i64 %56, %23
  br i1 %57, label %53, label %46, !llvm.loop !152

58:                                               ; preds = %166
  %59 = getelementptr inbounds nuw i64, ptr %21, i64 %168
  %60 = load i64, ptr %59, align 8, !tbaa !23
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %171, label %62, !llvm.loop !153

62:                                               ; preds = %46, %58
  %63 = phi i64 [ %60, %58 ], [ %51, %46 ]
  %64 = phi i64 [ %167, %58 ], [ %48, %46 ]
  %65 = phi i64 [ %168, %58 ], [ 0, %46 ]
  %66 = getelementptr inbounds nuw i64, ptr %21, i64 %65
  store i64 0, ptr %66, align 8, !tbaa !23
  %67 = tail call i64 @cfg_words() #16
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %83, label %69

69:                                               ; preds = %62
  %70 = xor i64 %63, -1
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
  %81 = tail call i64 @cfg_words() #16
  %82 = icmp ult i64 %80, %81
  br i1 %82, label %71, label %83, !llvm.loop !48

83:                                               ; preds = %71, %62
  %84 = phi i64 [ -7046029254386353131, %62 ], [ %79, %71 ]
  %85 = mul i64 %84, -7046029254386353131
  %86 = lshr i64 %84, 29
  %87 = xor i64 %85, %86
  %88 = zext i64 %87 to i128
  %89 = load ptr, ptr @S, align 8, !tbaa !9
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 136
  %91 = load i64, ptr %90, align 8, !tbaa !49
  %92 = lshr i64 %91, 3
  %93 = zext nneg i64 %92 to i128
  %94 = mul nuw nsw i128 %93, %88
  %95 = lshr i128 %94, 64
  %96 = trunc nuw nsw i128 %95 to i64
  %97 = icmp ugt i64 %9, %96
  br i1 %97, label %160, label %98

98:                                               ; preds = %83
  %99 = getelementptr inbounds nuw i8, ptr %89, i64 8
  br label %100

100:                                              ; preds = %148, %98
  %101 = phi i64 [ %96, %98 ], [ %149, %148 ]
  %102 = icmp ult i64 %101, %50
  br i1 %102, label %103, label %160

103:                                              ; preds = %100
  %104 = sub i64 %101, %47
  %105 = shl i64 %104, 3
  %106 = icmp ult i64 %101, %47
  br i1 %106, label %107, label %141, !prof !67

107:                                              ; preds = %103
  %108 = load ptr, ptr %99, align 8, !tbaa !50
  %109 = shl i64 %101, 6
  %110 = getelementptr inbounds nuw i8, ptr %108, i64 %109
  %111 = load i64, ptr %110, align 8, !tbaa !23
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %151, label %113

113:                                              ; preds = %107
  %114 = getelementptr inbounds nuw i8, ptr %110, i64 8
  %115 = load i64, ptr %114, align 8, !tbaa !23
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %151, label %117

117:                                              ; preds = %113
  %118 = getelementptr inbounds nuw i8, ptr %110, i64 16
  %119 = load i64, ptr %118, align 8, !tbaa !23
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %151, label %121

121:                                              ; preds = %117
  %122 = getelementptr inbounds nuw i8, ptr %110, i64 24
  %123 = load i64, ptr %122, align 8, !tbaa !23
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %151, label %125

125:                                              ; preds = %121
  %126 = getelementptr inbounds nuw i8, ptr %110, i64 32
  %127 = load i64, ptr %126, align 8, !tbaa !23
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %151, label %129

129:                                              ; preds = %125
  %130 = getelementptr inbounds nuw i8, ptr %110, i64 40
  %131 = load i64, ptr %130, align 8, !tbaa !23
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %151, label %133

133:                                              ; preds = %129
  %134 = getelementptr inbounds nuw i8, ptr %110, i64 48
  %135 = load i64, ptr %134, align 8, !tbaa !23
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %151, label %137

137:                                              ; preds = %133
  %138 = getelementptr inbounds nuw i8, ptr %110, i64 56
  %139 = load i64, ptr %138, align 8, !tbaa !23
  %140 = icmp eq i64 %139, 0
  br i1 %140, label %151, label %148

141:                                              ; preds = %103
  %142 = lshr i64 %64, %105
  %143 = and i64 %142, 255
  %144 = icmp eq i64 %143, 8
  br i1 %144, label %148, label %145

145:                                              ; preds = %141
  %146 = load ptr, ptr %99, align 8, !tbaa !50
  %147 = shl i64 %101, 6
  br label %151

148:                                              ; preds = %141, %137
  %149 = add i64 %101, 1
  %150 = icmp ult i64 %149, %9
  br i1 %150, label %160, label %100, !llvm.loop !154

151:                                              ; preds = %107, %113, %117, %121, %125, %129, %133, %137, %145
  %152 = phi i64 [ %147, %145 ], [ %109, %137 ], [ %109, %133 ], [ %109, %129 ], [ %109, %125 ], [ %109, %121 ], [ %109, %117 ], [ %109, %113 ], [ %109, %107 ]
  %153 = phi ptr [ %146, %145 ], [ %108, %137 ], [ %108, %133 ], [ %108, %129 ], [ %108, %125 ], [ %108, %121 ], [ %108, %117 ], [ %108, %113 ], [ %108, %107 ]
  %154 = phi i64 [ %143, %145 ], [ 0, %107 ], [ 1, %113 ], [ 2, %117 ], [ 3, %121 ], [ 4, %125 ], [ 5, %129 ], [ 6, %133 ], [ 7, %137 ]
  %155 = getelementptr i8, ptr %153, i64 %152
  %156 = getelementptr i64, ptr %155, i64 %154
  store i64 %63, ptr %156, align 8, !tbaa !23
  %157 = shl nuw i64 1, %105
  %158 = select i1 %106, i64 0, i64 %157
  %159 = add i64 %158, %64
  br label %166

160:                                              ; preds = %148, %100, %83
  %161 = load i64, ptr @nr_aside, align 8, !tbaa !23
  %162 = icmp eq i64 %161, 16384
  br i1 %162, label %176, label %163

163:                                              ; preds = %160
  %164 = add i64 %161, 1
  store i64 %164, ptr @nr_aside, align 8, !tbaa !23
  %165 = getelementptr inbounds nuw i64, ptr @aside, i64 %161
  store i64 %63, ptr %165, align 8, !tbaa !23
  br label %166

166:                                              ; preds = %163, %151
  %167 = phi i64 [ %64, %163 ], [ %159, %151 ]
  %168 = add nuw nsw i64 %65, 1
  %169 = icmp eq i64 %168, 8
  br i1 %169, label %170, label %58, !llvm.loop !153

170:                                              ; preds = %166
  br label %171, !llvm.loop !153

171:                                              ; preds = %58, %170, %46
  %172 = phi ptr [ %89, %170 ], [ %14, %46 ], [ %89, %58 ]
  %173 = phi i64 [ %167, %170 ], [ %48, %46 ], [ %167, %58 ]
  %174 = add nuw i64 %15, 1
  %175 = icmp eq i64 %174, %3
  br i1 %175, label %176, label %13, !llvm.loop !155

176:                                              ; preds = %171, %160, %4
  %177 = phi i64 [ 0, %160 ], [ 1, %4 ], [ 1, %171 ]
  ret i64 %177
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @lift(ptr noundef %0, i64 noundef %1) local_unnamed_addr #7 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %3 = shl i64 %1, 3
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %24, label %5

5:                                                ; preds = %2
  %6 = load i64, ptr @nr_aside, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !50
  br label %9

9:                                                ; preds = %5, %20
  %10 = phi i64 [ 0, %5 ], [ %22, %20 ]
  %11 = phi i64 [ %6, %5 ], [ %21, %20 ]
  %12 = getelementptr inbounds nuw i64, ptr %8, i64 %10
  %13 = load i64, ptr %12, align 8, !tbaa !23
  store i64 0, ptr %12, align 8, !tbaa !23
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %20, label %15

15:                                               ; preds = %9
  %16 = icmp eq i64 %11, 16384
  br i1 %16, label %24, label %17

17:                                               ; preds = %15
  %18 = add i64 %11, 1
  store i64 %18, ptr @nr_aside, align 8, !tbaa !23
  %19 = getelementptr inbounds nuw i64, ptr @aside, i64 %11
  store i64 %13, ptr %19, align 8, !tbaa !23
  br label %20

20:                                               ; preds = %17, %9
  %21 = phi i64 [ %18, %17 ], [ %11, %9 ]
  %22 = add nuw i64 %10, 1
  %23 = icmp eq i64 %22, %3
  br i1 %23, label %24, label %9, !llvm.loop !156

24:                                               ; preds = %15, %20, %2
  %25 = phi i64 [ 1, %2 ], [ 1, %20 ], [ 0, %15 ]
  ret i64 %25
}

; Function Attrs: nounwind
define void @put_back(ptr noundef %0) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %2 = load i64, ptr @nr_aside, align 8, !tbaa !23
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %58, label %4

4:                                                ; preds = %1, %53
  %5 = phi i64 [ %56, %53 ], [ %2, %1 ]
  %6 = add i64 %5, -1
  store i64 %6, ptr @nr_aside, align 8, !tbaa !23
  %7 = getelementptr inbounds nuw i64, ptr @aside, i64 %6
  %8 = load i64, ptr %7, align 8, !tbaa !23
  %9 = tail call i64 @cfg_words() #16
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %25, label %11

11:                                               ; preds = %4
  %12 = xor i64 %8, -1
  br label %13

13:                                               ; preds = %11, %13
  %14 = phi i64 [ %21, %13 ], [ -7046029254386353131, %11 ]
  %15 = phi i64 [ %22, %13 ], [ 0, %11 ]
  %16 = xor i64 %14, %12
  %17 = zext i64 %16 to i128
  %18 = mul nuw i128 %17, 15485907386658061715
  %19 = lshr i128 %18, 64
  %20 = xor i128 %19, %18
  %21 = trunc i128 %20 to i64
  %22 = add nuw i64 %15, 1
  %23 = tail call i64 @cfg_words() #16
  %24 = icmp ult i64 %22, %23
  br i1 %24, label %13, label %25, !llvm.loop !48

25:                                               ; preds = %13, %4
  %26 = phi i64 [ -7046029254386353131, %4 ], [ %21, %13 ]
  %27 = mul i64 %26, -7046029254386353131
  %28 = lshr i64 %26, 29
  %29 = xor i64 %27, %28
  %30 = zext i64 %29 to i128
  %31 = load ptr, ptr @S, align 8, !tbaa !9
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 136
  %33 = load i64, ptr %32, align 8, !tbaa !49
  %34 = lshr i64 %33, 3
  %35 = zext nneg i64 %34 to i128
  %36 = mul nuw nsw i128 %35, %30
  %37 = lshr i128 %36, 61
  %38 = trunc nuw i128 %37 to i64
  %39 = and i64 %38, -8
  %40 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %41 = load ptr, ptr %40, align 8, !tbaa !50
  %42 = getelementptr inbounds nuw i64, ptr %41, i64 %39
  %43 = load i64, ptr %42, align 8, !tbaa !23
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %53, label %45

45:                                               ; preds = %25, %45
  %46 = phi i64 [ %49, %45 ], [ %39, %25 ]
  %47 = add i64 %46, 1
  %48 = icmp eq i64 %47, %33
  %49 = select i1 %48, i64 0, i64 %47
  %50 = getelementptr inbounds nuw i64, ptr %41, i64 %49
  %51 = load i64, ptr %50, align 8, !tbaa !23
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %45, !llvm.loop !157

53:                                               ; preds = %45, %25
  %54 = phi i64 [ %39, %25 ], [ %49, %45 ]
  %55 = getelementptr inbounds nuw i64, ptr %41, i64 %54
  store i64 %8, ptr %55, align 8, !tbaa !23
  %56 = load i64, ptr @nr_aside, align 8, !tbaa !23
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %58, label %4, !llvm.loop !158

58:                                               ; preds = %53, %1
  ret void
}

; Function Attrs: nounwind
define i64 @start(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  store i64 0, ptr @now_state, align 8, !tbaa !23
  store i64 65535, ptr @now_move, align 8, !tbaa !23
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %4, i8 0, i64 512, i1 false), !tbaa !23
  %6 = call i64 @model_init(ptr noundef nonnull %4, ptr noundef nonnull %5) #16
  %7 = icmp eq i64 %6, 1
  br i1 %7, label %8, label %117

8:                                                ; preds = %1
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 200
  %11 = load i64, ptr %10, align 8, !tbaa !56
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  call void @model_canon(ptr noundef nonnull %4) #16
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  br label %15

15:                                               ; preds = %13, %8
  %16 = phi ptr [ %14, %13 ], [ %9, %8 ]
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 336
  %18 = load i64, ptr %17, align 8, !tbaa !159
  %19 = icmp eq i64 %18, 0
  %20 = call i64 @cfg_words() #16
  %21 = icmp eq i64 %20, 0
  br i1 %19, label %42, label %22

22:                                               ; preds = %15
  br i1 %21, label %37, label %23

23:                                               ; preds = %22, %23
  %24 = phi i64 [ %33, %23 ], [ -7046029254386353131, %22 ]
  %25 = phi i64 [ %34, %23 ], [ 0, %22 ]
  %26 = getelementptr inbounds nuw i64, ptr %4, i64 %25
  %27 = load i64, ptr %26, align 8, !tbaa !23
  %28 = xor i64 %27, %24
  %29 = zext i64 %28 to i128
  %30 = mul nuw i128 %29, 15485907386658061715
  %31 = lshr i128 %30, 64
  %32 = xor i128 %31, %30
  %33 = trunc i128 %32 to i64
  %34 = add nuw i64 %25, 1
  %35 = call i64 @cfg_words() #16
  %36 = icmp ult i64 %34, %35
  br i1 %36, label %23, label %37, !llvm.loop !48

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
  %47 = load i64, ptr %46, align 8, !tbaa !23
  %48 = xor i64 %47, %44
  %49 = zext i64 %48 to i128
  %50 = mul nuw i128 %49, 15485907386658061715
  %51 = lshr i128 %50, 64
  %52 = xor i128 %51, %50
  %53 = trunc i128 %52 to i64
  %54 = add nuw i64 %45, 1
  %55 = call i64 @cfg_words() #16
  %56 = icmp ult i64 %54, %55
  br i1 %56, label %43, label %57, !llvm.loop !48

57:                                               ; preds = %43, %42
  %58 = phi i64 [ -7046029254386353131, %42 ], [ %53, %43 ]
  %59 = mul i64 %58, -7046029254386353131
  %60 = lshr i64 %58, 29
  %61 = xor i64 %59, %60
  %62 = call i64 @cfg_words() #16
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %78, label %64

64:                                               ; preds = %57, %64
  %65 = phi i64 [ %74, %64 ], [ -7046029254386353131, %57 ]
  %66 = phi i64 [ %75, %64 ], [ 0, %57 ]
  %67 = getelementptr inbounds nuw i64, ptr %4, i64 %66
  %68 = load i64, ptr %67, align 8, !tbaa !23
  %69 = xor i64 %68, %65
  %70 = zext i64 %69 to i128
  %71 = mul nuw i128 %70, 15485907386658061715
  %72 = lshr i128 %71, 64
  %73 = xor i128 %72, %71
  %74 = trunc i128 %73 to i64
  %75 = add nuw i64 %66, 1
  %76 = call i64 @cfg_words() #16
  %77 = icmp ult i64 %75, %76
  br i1 %77, label %64, label %78, !llvm.loop !48

78:                                               ; preds = %64, %57
  %79 = phi i64 [ -7046029254386353131, %57 ], [ %74, %64 ]
  %80 = mul i64 %79, -7046029254386353131
  %81 = lshr i64 %79, 29
  %82 = xor i64 %80, %81
  %83 = zext i64 %82 to i128
  %84 = load ptr, ptr @S, align 8, !tbaa !9
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 136
  %86 = load i64, ptr %85, align 8, !tbaa !49
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
  %96 = load ptr, ptr %95, align 8, !tbaa !160
  %97 = icmp eq ptr %96, null
  br i1 %97, label %99, label %98

98:                                               ; preds = %93
  store i64 0, ptr %96, align 8, !tbaa !23
  br label %99

99:                                               ; preds = %98, %93
  %100 = getelementptr inbounds nuw i8, ptr %94, i64 160
  store i64 1, ptr %100, align 8, !tbaa !70
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  %101 = call i64 @cfg_words() #16
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %109, label %103

103:                                              ; preds = %99, %103
  %104 = phi i64 [ %106, %103 ], [ 0, %99 ]
  %105 = getelementptr inbounds nuw i64, ptr %2, i64 %104
  store i64 -1, ptr %105, align 8, !tbaa !23
  %106 = add nuw i64 %104, 1
  %107 = call i64 @cfg_words() #16
  %108 = icmp ult i64 %106, %107
  br i1 %108, label %103, label %109, !llvm.loop !161

109:                                              ; preds = %103, %99
  %110 = call i64 @model_check_always(ptr noundef nonnull %4, ptr noundef nonnull %2, ptr noundef nonnull %3) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #16
  %111 = icmp ne i64 %110, 1
  %112 = zext i1 %111 to i64
  %113 = load ptr, ptr @S, align 8, !tbaa !9
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 328
  %115 = load i64, ptr %114, align 8, !tbaa !81
  %116 = or i64 %115, %112
  store i64 %116, ptr %114, align 8, !tbaa !81
  br label %117

117:                                              ; preds = %1, %109
  %118 = phi i64 [ %110, %109 ], [ %6, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  ret i64 %118
}

declare i64 @model_init(ptr noundef, ptr noundef) local_unnamed_addr #5

declare void @model_canon(ptr noundef) local_unnamed_addr #5

; Function Attrs: noinline nounwind
define internal fastcc void @insert_compact(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = tail call i64 @cfg_words() #16
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %22, label %7

7:                                                ; preds = %4, %7
  %8 = phi i64 [ %18, %7 ], [ 2685821657736338717, %4 ]
  %9 = phi i64 [ %19, %7 ], [ 0, %4 ]
  %10 = getelementptr inbounds nuw i64, ptr %0, i64 %9
  %11 = load i64, ptr %10, align 8, !tbaa !23
  %12 = xor i64 %11, %8
  %13 = zext i64 %12 to i128
  %14 = mul nuw i128 %13, 11562461410679940143
  %15 = lshr i128 %14, 64
  %16 = xor i128 %15, %14
  %17 = trunc i128 %16 to i64
  %18 = add i64 %17, -1800455987208640293
  %19 = add nuw i64 %9, 1
  %20 = tail call i64 @cfg_words() #16
  %21 = icmp ult i64 %19, %20
  br i1 %21, label %7, label %22, !llvm.loop !54

22:                                               ; preds = %7, %4
  %23 = phi i64 [ 2685821657736338717, %4 ], [ %18, %7 ]
  %24 = lshr i64 %23, 32
  %25 = xor i64 %24, %23
  %26 = mul i64 %25, -6939452855193903323
  %27 = lshr i64 %26, 28
  %28 = xor i64 %27, %26
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 352
  %31 = load i64, ptr %30, align 8, !tbaa !52
  %32 = and i64 %28, %31
  %33 = tail call range(i64 1, 0) i64 @llvm.umax.i64(i64 %32, i64 1)
  %34 = zext i64 %1 to i128
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 136
  %36 = load i64, ptr %35, align 8, !tbaa !49
  %37 = zext i64 %36 to i128
  %38 = mul nuw i128 %37, %34
  %39 = lshr i128 %38, 64
  %40 = trunc nuw i128 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !50
  %43 = getelementptr inbounds nuw i8, ptr %29, i64 344
  %44 = load i64, ptr %43, align 8, !tbaa !51
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
  br i1 %64, label %65, label %50, !llvm.loop !162

65:                                               ; preds = %55, %22
  %66 = phi i64 [ %45, %22 ], [ %60, %55 ]
  %67 = phi i64 [ 0, %22 ], [ %56, %55 ]
  %68 = getelementptr inbounds nuw i8, ptr %42, i64 %66
  %69 = getelementptr inbounds nuw i8, ptr %29, i64 360
  %70 = load i64, ptr %69, align 8, !tbaa !163
  %71 = add i64 %70, %67
  store i64 %71, ptr %69, align 8, !tbaa !163
  %72 = load i64, ptr %68, align 8
  %73 = xor i64 %31, -1
  %74 = and i64 %72, %73
  %75 = or i64 %74, %33
  store i64 %75, ptr %68, align 8
  %76 = load ptr, ptr %29, align 8, !tbaa !46
  %77 = getelementptr inbounds nuw i8, ptr %29, i64 144
  %78 = load i64, ptr %77, align 8, !tbaa !65
  %79 = tail call i64 @cfg_words() #16
  %80 = mul i64 %79, %78
  %81 = getelementptr inbounds nuw i64, ptr %76, i64 %80
  %82 = tail call i64 @cfg_words() #16
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %92, label %84

84:                                               ; preds = %65, %84
  %85 = phi i64 [ %89, %84 ], [ 0, %65 ]
  %86 = getelementptr inbounds nuw i64, ptr %0, i64 %85
  %87 = load i64, ptr %86, align 8, !tbaa !23
  %88 = getelementptr inbounds nuw i64, ptr %81, i64 %85
  store i64 %87, ptr %88, align 8, !tbaa !23
  %89 = add nuw i64 %85, 1
  %90 = tail call i64 @cfg_words() #16
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %84, label %92, !llvm.loop !47

92:                                               ; preds = %84, %65
  %93 = trunc i64 %2 to i32
  %94 = load ptr, ptr @S, align 8, !tbaa !9
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 16
  %96 = load ptr, ptr %95, align 8, !tbaa !34
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 144
  %98 = load i64, ptr %97, align 8, !tbaa !65
  %99 = getelementptr inbounds nuw i32, ptr %96, i64 %98
  store i32 %93, ptr %99, align 4, !tbaa !5
  %100 = trunc i64 %3 to i16
  %101 = getelementptr inbounds nuw i8, ptr %94, i64 24
  %102 = load ptr, ptr %101, align 8, !tbaa !35
  %103 = getelementptr inbounds nuw i16, ptr %102, i64 %98
  store i16 %100, ptr %103, align 2, !tbaa !32
  %104 = getelementptr inbounds nuw i8, ptr %94, i64 56
  %105 = load ptr, ptr %104, align 8, !tbaa !160
  %106 = icmp eq ptr %105, null
  br i1 %106, label %118, label %107

107:                                              ; preds = %92
  %108 = getelementptr inbounds nuw i8, ptr %94, i64 168
  %109 = load i64, ptr %108, align 8, !tbaa !27
  %110 = shl i64 %109, 32
  %111 = add i64 %110, 4294967296
  %112 = or i64 %111, %98
  %113 = getelementptr inbounds nuw i8, ptr %94, i64 264
  %114 = load i64, ptr %113, align 8, !tbaa !164
  %115 = add i64 %114, 1
  store i64 %115, ptr %113, align 8, !tbaa !164
  %116 = getelementptr inbounds nuw i64, ptr %105, i64 %114
  store i64 %112, ptr %116, align 8, !tbaa !23
  %117 = load i64, ptr %97, align 8, !tbaa !65
  br label %118

118:                                              ; preds = %92, %107
  %119 = phi i64 [ %117, %107 ], [ %98, %92 ]
  %120 = add i64 %119, 1
  store i64 %120, ptr %97, align 8, !tbaa !65
  br label %121

121:                                              ; preds = %50, %118
  ret void
}

; Function Attrs: inlinehint nounwind
define internal fastcc void @insert(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #4 {
  %6 = and i64 %2, -8
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !50
  %10 = getelementptr inbounds nuw i64, ptr %9, i64 %6
  %11 = load <8 x i64>, ptr %10, align 64, !tbaa !96
  %12 = tail call i64 @cfg_full_keys() #16
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %20, label %14

14:                                               ; preds = %5
  %15 = load i64, ptr %0, align 8, !tbaa !23
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
  br i1 %36, label %37, label %47, !prof !123

37:                                               ; preds = %26, %37
  %38 = phi i64 [ %44, %37 ], [ %6, %26 ]
  %39 = add i64 %38, 8
  %40 = load ptr, ptr @S, align 8, !tbaa !9
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 136
  %42 = load i64, ptr %41, align 8, !tbaa !49
  %43 = icmp eq i64 %39, %42
  %44 = select i1 %43, i64 0, i64 %39
  %45 = tail call fastcc i64 @ends(ptr noundef readonly %0, i64 noundef %1, i64 noundef %44)
  %46 = icmp eq i64 %45, 0
  br i1 %46, label %37, label %47, !prof !124, !llvm.loop !125

47:                                               ; preds = %37, %26
  %48 = phi i64 [ %6, %26 ], [ %44, %37 ]
  %49 = phi i64 [ %35, %26 ], [ %45, %37 ]
  %50 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %49, i1 true)
  %51 = add i64 %50, %48
  %52 = load ptr, ptr @S, align 8, !tbaa !9
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %54 = load ptr, ptr %53, align 8, !tbaa !50
  %55 = getelementptr inbounds nuw i64, ptr %54, i64 %51
  %56 = load i64, ptr %55, align 8, !tbaa !23
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %149, label %58

58:                                               ; preds = %47
  %59 = shl i64 %1, 32
  %60 = insertelement <8 x i64> poison, i64 %59, i64 0
  %61 = shufflevector <8 x i64> %60, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %62

62:                                               ; preds = %58, %138
  %63 = phi i64 [ %51, %58 ], [ %142, %138 ]
  %64 = tail call i64 @cfg_full_keys() #16
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %214

66:                                               ; preds = %62
  %67 = load ptr, ptr @S, align 8, !tbaa !9
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !50
  %70 = getelementptr inbounds nuw i64, ptr %69, i64 %63
  %71 = load i64, ptr %70, align 8, !tbaa !23
  %72 = load ptr, ptr %67, align 8, !tbaa !46
  %73 = and i64 %71, 4294967295
  %74 = add nsw i64 %73, -1
  %75 = tail call i64 @cfg_words() #16
  %76 = mul i64 %75, %74
  %77 = getelementptr inbounds nuw i64, ptr %72, i64 %76
  %78 = tail call i64 @cfg_words() #16
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %214, label %80

80:                                               ; preds = %66, %80
  %81 = phi i64 [ %89, %80 ], [ 0, %66 ]
  %82 = phi i64 [ %88, %80 ], [ 0, %66 ]
  %83 = getelementptr inbounds nuw i64, ptr %77, i64 %81
  %84 = load i64, ptr %83, align 8, !tbaa !23
  %85 = getelementptr inbounds nuw i64, ptr %0, i64 %81
  %86 = load i64, ptr %85, align 8, !tbaa !23
  %87 = xor i64 %86, %84
  %88 = or i64 %87, %82
  %89 = add nuw i64 %81, 1
  %90 = tail call i64 @cfg_words() #16
  %91 = icmp ult i64 %89, %90
  br i1 %91, label %80, label %92, !llvm.loop !57

92:                                               ; preds = %80
  %93 = icmp eq i64 %88, 0
  br i1 %93, label %214, label %94

94:                                               ; preds = %92
  %95 = add i64 %63, 1
  %96 = load ptr, ptr @S, align 8, !tbaa !9
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 136
  %98 = load i64, ptr %97, align 8, !tbaa !49
  %99 = icmp eq i64 %95, %98
  %100 = select i1 %99, i64 0, i64 %95
  %101 = and i64 %100, -8
  %102 = getelementptr inbounds nuw i8, ptr %96, i64 8
  %103 = load ptr, ptr %102, align 8, !tbaa !50
  %104 = getelementptr inbounds nuw i64, ptr %103, i64 %101
  %105 = load <8 x i64>, ptr %104, align 64, !tbaa !96
  %106 = tail call i64 @cfg_full_keys() #16
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %114, label %108

108:                                              ; preds = %94
  %109 = load i64, ptr %0, align 8, !tbaa !23
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
  br i1 %127, label %128, label %138, !prof !123

128:                                              ; preds = %117, %128
  %129 = phi i64 [ %135, %128 ], [ %101, %117 ]
  %130 = add i64 %129, 8
  %131 = load ptr, ptr @S, align 8, !tbaa !9
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 136
  %133 = load i64, ptr %132, align 8, !tbaa !49
  %134 = icmp eq i64 %130, %133
  %135 = select i1 %134, i64 0, i64 %130
  %136 = tail call fastcc i64 @ends(ptr noundef nonnull readonly %0, i64 noundef %1, i64 noundef %135)
  %137 = icmp eq i64 %136, 0
  br i1 %137, label %128, label %138, !prof !124, !llvm.loop !125

138:                                              ; preds = %128, %117
  %139 = phi i64 [ %101, %117 ], [ %135, %128 ]
  %140 = phi i64 [ %126, %117 ], [ %136, %128 ]
  %141 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %140, i1 true)
  %142 = add i64 %141, %139
  %143 = load ptr, ptr @S, align 8, !tbaa !9
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 8
  %145 = load ptr, ptr %144, align 8, !tbaa !50
  %146 = getelementptr inbounds nuw i64, ptr %145, i64 %142
  %147 = load i64, ptr %146, align 8, !tbaa !23
  %148 = icmp eq i64 %147, 0
  br i1 %148, label %149, label %62, !llvm.loop !165

149:                                              ; preds = %138, %47
  %150 = phi i64 [ %51, %47 ], [ %142, %138 ]
  %151 = phi ptr [ %52, %47 ], [ %143, %138 ]
  %152 = getelementptr inbounds nuw i8, ptr %151, i64 144
  %153 = load i64, ptr %152, align 8, !tbaa !65
  %154 = tail call i64 @cfg_full_keys() #16
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %159, label %156

156:                                              ; preds = %149
  %157 = load i64, ptr %0, align 8, !tbaa !23
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
  %167 = load ptr, ptr %166, align 8, !tbaa !50
  %168 = getelementptr inbounds nuw i64, ptr %167, i64 %150
  store i64 %164, ptr %168, align 8, !tbaa !23
  %169 = load ptr, ptr %165, align 8, !tbaa !46
  %170 = getelementptr inbounds nuw i8, ptr %165, i64 144
  %171 = load i64, ptr %170, align 8, !tbaa !65
  %172 = tail call i64 @cfg_words() #16
  %173 = mul i64 %172, %171
  %174 = getelementptr inbounds nuw i64, ptr %169, i64 %173
  %175 = tail call i64 @cfg_words() #16
  %176 = icmp eq i64 %175, 0
  br i1 %176, label %185, label %177

177:                                              ; preds = %163, %177
  %178 = phi i64 [ %182, %177 ], [ 0, %163 ]
  %179 = getelementptr inbounds nuw i64, ptr %0, i64 %178
  %180 = load i64, ptr %179, align 8, !tbaa !23
  %181 = getelementptr inbounds nuw i64, ptr %174, i64 %178
  store i64 %180, ptr %181, align 8, !tbaa !23
  %182 = add nuw i64 %178, 1
  %183 = tail call i64 @cfg_words() #16
  %184 = icmp ult i64 %182, %183
  br i1 %184, label %177, label %185, !llvm.loop !47

185:                                              ; preds = %177, %163
  %186 = trunc i64 %3 to i32
  %187 = load ptr, ptr @S, align 8, !tbaa !9
  %188 = getelementptr inbounds nuw i8, ptr %187, i64 16
  %189 = load ptr, ptr %188, align 8, !tbaa !34
  %190 = getelementptr inbounds nuw i8, ptr %187, i64 144
  %191 = load i64, ptr %190, align 8, !tbaa !65
  %192 = getelementptr inbounds nuw i32, ptr %189, i64 %191
  store i32 %186, ptr %192, align 4, !tbaa !5
  %193 = trunc i64 %4 to i16
  %194 = getelementptr inbounds nuw i8, ptr %187, i64 24
  %195 = load ptr, ptr %194, align 8, !tbaa !35
  %196 = getelementptr inbounds nuw i16, ptr %195, i64 %191
  store i16 %193, ptr %196, align 2, !tbaa !32
  %197 = getelementptr inbounds nuw i8, ptr %187, i64 56
  %198 = load ptr, ptr %197, align 8, !tbaa !160
  %199 = icmp eq ptr %198, null
  br i1 %199, label %211, label %200

200:                                              ; preds = %185
  %201 = getelementptr inbounds nuw i8, ptr %187, i64 168
  %202 = load i64, ptr %201, align 8, !tbaa !27
  %203 = shl i64 %202, 32
  %204 = add i64 %203, 4294967296
  %205 = or i64 %204, %191
  %206 = getelementptr inbounds nuw i8, ptr %187, i64 264
  %207 = load i64, ptr %206, align 8, !tbaa !164
  %208 = add i64 %207, 1
  store i64 %208, ptr %206, align 8, !tbaa !164
  %209 = getelementptr inbounds nuw i64, ptr %198, i64 %207
  store i64 %205, ptr %209, align 8, !tbaa !23
  %210 = load i64, ptr %190, align 8, !tbaa !65
  br label %211

211:                                              ; preds = %185, %200
  %212 = phi i64 [ %210, %200 ], [ %191, %185 ]
  %213 = add i64 %212, 1
  store i64 %213, ptr %190, align 8, !tbaa !65
  br label %214

214:                                              ; preds = %66, %62, %92, %211
  ret void
}

; Function Attrs: nounwind
define range(i64 0, 6) i64 @run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %5 = load i64, ptr %4, align 8, !tbaa !60
  %6 = add i64 %5, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  store i64 0, ptr %3, align 8, !tbaa !23
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %7 = icmp ult i64 %5, %6
  br i1 %7, label %8, label %122

8:                                                ; preds = %2, %118
  %9 = phi i64 [ %120, %118 ], [ %5, %2 ]
  %10 = phi i64 [ %119, %118 ], [ 0, %2 ]
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 160
  %13 = load i64, ptr %12, align 8, !tbaa !70
  %14 = icmp eq i64 %9, %13
  br i1 %14, label %19, label %15

15:                                               ; preds = %8
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 144
  %17 = load i64, ptr %16, align 8, !tbaa !65
  %18 = icmp eq i64 %9, %17
  br i1 %18, label %19, label %48

19:                                               ; preds = %15, %8
  %20 = tail call fastcc i32 @flush(i64 noundef %10)
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %129

22:                                               ; preds = %19
  %23 = load ptr, ptr @S, align 8, !tbaa !9
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 144
  %25 = load i64, ptr %24, align 8, !tbaa !65
  %26 = icmp eq i64 %9, %25
  br i1 %26, label %129, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 320
  %29 = load i64, ptr %28, align 8, !tbaa !79
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %35, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %23, i64 208
  %33 = load i64, ptr %32, align 8, !tbaa !45
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %129, label %35

35:                                               ; preds = %31, %27
  %36 = getelementptr inbounds nuw i8, ptr %23, i64 160
  %37 = load i64, ptr %36, align 8, !tbaa !70
  %38 = icmp eq i64 %9, %37
  br i1 %38, label %39, label %48

39:                                               ; preds = %35
  %40 = getelementptr inbounds nuw i8, ptr %23, i64 168
  %41 = load i64, ptr %40, align 8, !tbaa !27
  %42 = add i64 %41, 1
  store i64 %42, ptr %40, align 8, !tbaa !27
  store i64 %25, ptr %36, align 8, !tbaa !70
  %43 = getelementptr inbounds nuw i8, ptr %23, i64 280
  %44 = load i64, ptr %43, align 8, !tbaa !166
  %45 = sub i64 %25, %9
  %46 = add i64 %44, -1
  %47 = icmp ult i64 %46, %45
  br i1 %47, label %129, label %48

48:                                               ; preds = %35, %39, %15
  %49 = phi i64 [ %13, %15 ], [ %25, %39 ], [ %37, %35 ]
  %50 = phi i64 [ %17, %15 ], [ %25, %39 ], [ %25, %35 ]
  %51 = phi ptr [ %11, %15 ], [ %23, %39 ], [ %23, %35 ]
  %52 = phi i64 [ %10, %15 ], [ 0, %39 ], [ 0, %35 ]
  %53 = add i64 %50, 3200
  %54 = getelementptr inbounds nuw i8, ptr %51, i64 184
  %55 = load i64, ptr %54, align 8, !tbaa !66
  %56 = icmp ugt i64 %53, %55
  br i1 %56, label %65, label %57, !prof !67

57:                                               ; preds = %48
  %58 = getelementptr inbounds nuw i8, ptr %51, i64 240
  %59 = load i64, ptr %58, align 8, !tbaa !68
  %60 = sub i64 %53, %59
  %61 = getelementptr inbounds nuw i8, ptr %51, i64 248
  %62 = load i64, ptr %61, align 8, !tbaa !69
  %63 = icmp ugt i64 %60, %62
  %64 = select i1 %63, i64 2, i64 0, !prof !67
  br label %65

65:                                               ; preds = %48, %57
  %66 = phi i64 [ %64, %57 ], [ 3, %48 ]
  %67 = sub i64 %49, %9
  %68 = getelementptr inbounds nuw i8, ptr %51, i64 376
  %69 = load i64, ptr %68, align 8, !tbaa !167
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %100, label %71

71:                                               ; preds = %65
  %72 = getelementptr inbounds nuw i8, ptr %51, i64 384
  %73 = load i64, ptr %72, align 8, !tbaa !168
  %74 = icmp ult i64 %9, %73
  br i1 %74, label %100, label %75

75:                                               ; preds = %71
  %76 = tail call i64 @llvm.usub.sat.i64(i64 %55, i64 %50)
  %77 = getelementptr inbounds nuw i8, ptr %51, i64 240
  %78 = load i64, ptr %77, align 8, !tbaa !68
  %79 = sub i64 %50, %78
  %80 = getelementptr inbounds nuw i8, ptr %51, i64 248
  %81 = load i64, ptr %80, align 8, !tbaa !69
  %82 = icmp ult i64 %79, %81
  %83 = sub nuw i64 %81, %79
  %84 = tail call i64 @llvm.umin.i64(i64 %76, i64 %83)
  %85 = select i1 %82, i64 %84, i64 0
  %86 = icmp ugt i64 %85, 3200
  br i1 %86, label %87, label %94

87:                                               ; preds = %75
  %88 = tail call i64 @llvm.umin.i64(i64 %67, i64 %69)
  %89 = add i64 %85, -3200
  %90 = getelementptr inbounds nuw i8, ptr %51, i64 400
  %91 = load i64, ptr %90, align 8, !tbaa !169
  %92 = udiv i64 %89, %91
  %93 = tail call i64 @llvm.umin.i64(i64 %88, i64 %92)
  br label %94

94:                                               ; preds = %87, %75
  %95 = phi i64 [ %93, %87 ], [ 0, %75 ]
  %96 = getelementptr inbounds nuw i8, ptr %51, i64 392
  %97 = load i64, ptr %96, align 8, !tbaa !170
  %98 = icmp ult i64 %95, %97
  %99 = select i1 %98, i64 0, i64 %95
  br label %100

100:                                              ; preds = %65, %71, %94
  %101 = phi i64 [ %99, %94 ], [ 0, %71 ], [ 0, %65 ]
  %102 = icmp eq i64 %66, 0
  br i1 %102, label %103, label %122

103:                                              ; preds = %100
  %104 = icmp eq i64 %101, 0
  br i1 %104, label %113, label %105

105:                                              ; preds = %103
  %106 = tail call fastcc i32 @flush(i64 noundef %52)
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %108, label %129

108:                                              ; preds = %105
  %109 = call fastcc i32 @expand_chunk(i64 noundef %9, i64 noundef %101, ptr noundef %3)
  %110 = add i64 %101, %9
  %111 = freeze i32 %109
  %112 = icmp eq i32 %111, 0
  br i1 %112, label %118, label %129

113:                                              ; preds = %103
  %114 = call fastcc i64 @expand(i64 noundef %9, i64 noundef %52, ptr noundef %3)
  %115 = icmp eq i64 %114, 9223372036854775807
  br i1 %115, label %129, label %116

116:                                              ; preds = %113
  %117 = add nuw i64 %9, 1
  br label %118

118:                                              ; preds = %108, %116
  %119 = phi i64 [ %114, %116 ], [ 0, %108 ]
  %120 = phi i64 [ %117, %116 ], [ %110, %108 ]
  %121 = icmp ult i64 %120, %6
  br i1 %121, label %8, label %122

122:                                              ; preds = %118, %100, %2
  %123 = phi i64 [ %5, %2 ], [ %9, %100 ], [ %120, %118 ]
  %124 = phi i64 [ 0, %2 ], [ %52, %100 ], [ %119, %118 ]
  %125 = phi i64 [ 1, %2 ], [ %66, %100 ], [ 1, %118 ]
  %126 = tail call fastcc i32 @flush(i64 noundef %124)
  %127 = icmp eq i32 %126, 0
  %128 = select i1 %127, i64 %125, i64 4
  br label %129

129:                                              ; preds = %108, %22, %31, %39, %105, %113, %19, %122
  %130 = phi i64 [ %128, %122 ], [ 4, %108 ], [ 4, %31 ], [ 4, %113 ], [ 4, %105 ], [ 5, %39 ], [ 4, %19 ], [ 0, %22 ]
  %131 = phi i64 [ %123, %122 ], [ %110, %108 ], [ %9, %31 ], [ %9, %113 ], [ %9, %105 ], [ %9, %39 ], [ %9, %19 ], [ %9, %22 ]
  %132 = load ptr, ptr @S, align 8, !tbaa !9
  %133 = getelementptr inbounds nuw i8, ptr %132, i64 152
  store i64 %131, ptr %133, align 8, !tbaa !60
  %134 = load i64, ptr %3, align 8, !tbaa !23
  %135 = getelementptr inbounds nuw i8, ptr %132, i64 176
  %136 = load i64, ptr %135, align 8, !tbaa !75
  %137 = add i64 %136, %134
  store i64 %137, ptr %135, align 8, !tbaa !75
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  ret i64 %130
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @flush(i64 noundef %0) unnamed_addr #3 {
  %2 = load ptr, ptr @S, align 8, !tbaa !9
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 144
  %4 = load i64, ptr %3, align 8, !tbaa !65
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 336
  %6 = load i64, ptr %5, align 8, !tbaa !159
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %12, !prof !24

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %10 = load ptr, ptr %9, align 8, !tbaa !160
  %11 = icmp eq ptr %10, null
  br i1 %11, label %48, label %12, !prof !24

12:                                               ; preds = %1, %8
  %13 = icmp eq i64 %0, 0
  br i1 %13, label %156, label %14

14:                                               ; preds = %12, %45
  %15 = phi i64 [ %46, %45 ], [ 0, %12 ]
  %16 = tail call i64 @cfg_words() #16
  %17 = add i64 %16, 4
  %18 = mul i64 %17, %15
  %19 = getelementptr inbounds nuw i64, ptr @pending, i64 %18
  %20 = load ptr, ptr @S, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 336
  %22 = load i64, ptr %21, align 8, !tbaa !159
  %23 = icmp eq i64 %22, 0
  %24 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %25 = load i64, ptr %19, align 8, !tbaa !23
  br i1 %23, label %31, label %26

26:                                               ; preds = %14
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %28 = load i64, ptr %27, align 8, !tbaa !23
  %29 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %30 = load i64, ptr %29, align 8, !tbaa !23
  tail call fastcc void @insert_compact(ptr noundef nonnull %24, i64 noundef %25, i64 noundef %28, i64 noundef %30)
  br label %45

31:                                               ; preds = %14
  %32 = zext i64 %25 to i128
  %33 = getelementptr inbounds nuw i8, ptr %20, i64 136
  %34 = load i64, ptr %33, align 8, !tbaa !49
  %35 = lshr i64 %34, 3
  %36 = zext nneg i64 %35 to i128
  %37 = mul nuw nsw i128 %36, %32
  %38 = lshr i128 %37, 61
  %39 = trunc nuw i128 %38 to i64
  %40 = and i64 %39, -8
  %41 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %42 = load i64, ptr %41, align 8, !tbaa !23
  %43 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %44 = load i64, ptr %43, align 8, !tbaa !23
  tail call fastcc void @insert(ptr noundef nonnull %24, i64 noundef %25, i64 noundef %40, i64 noundef %42, i64 noundef %44)
  br label %45

45:                                               ; preds = %31, %26
  %46 = add nuw i64 %15, 1
  %47 = icmp eq i64 %46, %0
  br i1 %47, label %156, label %14, !llvm.loop !171

48:                                               ; preds = %8
  %49 = icmp eq i64 %0, 0
  br i1 %49, label %156, label %50

50:                                               ; preds = %48, %131
  %51 = phi i64 [ %138, %131 ], [ 0, %48 ]
  %52 = tail call i64 @cfg_words() #16
  %53 = tail call i64 @cfg_words() #16
  %54 = add i64 %53, 4
  %55 = mul i64 %54, %51
  %56 = getelementptr inbounds nuw i64, ptr @pending, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !23
  %58 = zext i64 %57 to i128
  %59 = load ptr, ptr @S, align 8, !tbaa !9
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 136
  %61 = load i64, ptr %60, align 8, !tbaa !49
  %62 = lshr i64 %61, 3
  %63 = zext nneg i64 %62 to i128
  %64 = mul nuw nsw i128 %63, %58
  %65 = lshr i128 %64, 61
  %66 = trunc nuw i128 %65 to i64
  %67 = and i64 %66, -8
  %68 = getelementptr inbounds nuw i8, ptr %59, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !50
  %70 = getelementptr inbounds nuw i64, ptr %69, i64 %67
  %71 = load <8 x i64>, ptr %70, align 64, !tbaa !96
  %72 = tail call i64 @cfg_full_keys() #16
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %84, label %74

74:                                               ; preds = %50
  %75 = add i64 %52, 4
  %76 = mul i64 %75, %51
  %77 = getelementptr inbounds nuw i64, ptr @pending, i64 %76
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 32
  %79 = load i64, ptr %78, align 8, !tbaa !23
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
  %101 = tail call i64 @cfg_full_keys() #16
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %103, label %131

103:                                              ; preds = %97
  %104 = load ptr, ptr @S, align 8, !tbaa !9
  %105 = getelementptr inbounds nuw i8, ptr %104, i64 8
  %106 = load ptr, ptr %105, align 8, !tbaa !50
  %107 = getelementptr inbounds nuw i64, ptr %106, i64 %100
  %108 = load i64, ptr %107, align 8, !tbaa !23
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %117, label %110

110:                                              ; preds = %103
  %111 = load ptr, ptr %104, align 8, !tbaa !46
  %112 = and i64 %108, 4294967295
  %113 = add nsw i64 %112, -1
  %114 = tail call i64 @cfg_words() #16
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
  %122 = getelementptr inbounds nuw i8, ptr %121, i64 136
  %123 = load i64, ptr %122, align 8, !tbaa !49
  %124 = icmp eq i64 %120, %123
  %125 = select i1 %124, i64 0, i64 %120
  %126 = tail call i64 @cfg_full_keys() #16
  %127 = load ptr, ptr @S, align 8, !tbaa !9
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 8
  %129 = load ptr, ptr %128, align 8, !tbaa !50
  %130 = getelementptr inbounds nuw i64, ptr %129, i64 %125
  tail call void @llvm.prefetch.p0(ptr %130, i32 1, i32 3, i32 1)
  br label %131

131:                                              ; preds = %119, %117, %97
  %132 = phi i64 [ %100, %117 ], [ %125, %119 ], [ %100, %97 ]
  %133 = tail call i64 @cfg_words() #16
  %134 = add i64 %133, 4
  %135 = mul i64 %134, %51
  %136 = getelementptr inbounds nuw i64, ptr @pending, i64 %135
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 24
  store i64 %132, ptr %137, align 8, !tbaa !23
  %138 = add nuw i64 %51, 1
  %139 = icmp eq i64 %138, %0
  br i1 %139, label %140, label %50, !llvm.loop !172

140:                                              ; preds = %131, %140
  %141 = phi i64 [ %154, %140 ], [ 0, %131 ]
  %142 = tail call i64 @cfg_words() #16
  %143 = add i64 %142, 4
  %144 = mul i64 %143, %141
  %145 = getelementptr inbounds nuw i64, ptr @pending, i64 %144
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 32
  %147 = load i64, ptr %145, align 8, !tbaa !23
  %148 = getelementptr inbounds nuw i8, ptr %145, i64 24
  %149 = load i64, ptr %148, align 8, !tbaa !23
  %150 = getelementptr inbounds nuw i8, ptr %145, i64 8
  %151 = load i64, ptr %150, align 8, !tbaa !23
  %152 = getelementptr inbounds nuw i8, ptr %145, i64 16
  %153 = load i64, ptr %152, align 8, !tbaa !23
  tail call fastcc void @put(ptr noundef nonnull %146, i64 noundef %147, i64 noundef %149, i64 noundef %151, i64 noundef %153)
  %154 = add nuw i64 %141, 1
  %155 = icmp eq i64 %154, %0
  br i1 %155, label %156, label %140, !llvm.loop !173

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
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #16
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = load ptr, ptr %9, align 8, !tbaa !46
  %11 = tail call i64 @cfg_words() #16
  %12 = mul i64 %11, %0
  %13 = getelementptr inbounds nuw i64, ptr %10, i64 %12
  %14 = tail call i64 @cfg_words() #16
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %3, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %3 ]
  %18 = getelementptr inbounds nuw i64, ptr %13, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !23
  %20 = getelementptr inbounds nuw i64, ptr %5, i64 %17
  store i64 %19, ptr %20, align 8, !tbaa !23
  %21 = add nuw i64 %17, 1
  %22 = tail call i64 @cfg_words() #16
  %23 = icmp ult i64 %21, %22
  br i1 %23, label %16, label %24, !llvm.loop !47

24:                                               ; preds = %16, %3
  %25 = tail call i64 @cfg_mask_words() #16
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %63, label %27

27:                                               ; preds = %24
  %28 = load ptr, ptr @S, align 8, !tbaa !9
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 80
  %30 = load ptr, ptr %29, align 8, !tbaa !97
  %31 = icmp eq ptr %30, null
  br i1 %31, label %63, label %32

32:                                               ; preds = %27
  %33 = tail call i64 @cfg_mask_words() #16
  %34 = shl i64 %33, 3
  %35 = or disjoint i64 %34, 1
  %36 = tail call i64 @cfg_cpus() #16
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %63, label %38

38:                                               ; preds = %32, %38
  %39 = phi i32 [ %57, %38 ], [ 0, %32 ]
  %40 = phi i64 [ %58, %38 ], [ 0, %32 ]
  %41 = load ptr, ptr @S, align 8, !tbaa !9
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 80
  %43 = load ptr, ptr %42, align 8, !tbaa !97
  %44 = call i64 @model_pc(ptr noundef nonnull %5, i64 noundef %40) #16
  %45 = call i64 @cfg_cpus() #16
  %46 = mul i64 %45, %44
  %47 = add i64 %46, %40
  %48 = mul i64 %47, %35
  %49 = getelementptr inbounds nuw i64, ptr %43, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !23
  %51 = icmp eq i64 %50, 0
  %52 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %53 = select i1 %51, ptr null, ptr %52
  %54 = getelementptr inbounds nuw ptr, ptr %8, i64 %40
  store ptr %53, ptr %54, align 8, !tbaa !174
  %55 = icmp ne i64 %50, 0
  %56 = zext i1 %55 to i32
  %57 = or i32 %39, %56
  %58 = add nuw i64 %40, 1
  %59 = call i64 @cfg_cpus() #16
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %38, label %61, !llvm.loop !98

61:                                               ; preds = %38
  %62 = icmp eq i32 %57, 0
  br label %63

63:                                               ; preds = %32, %61, %27, %24
  %64 = phi i1 [ true, %24 ], [ true, %27 ], [ true, %32 ], [ %62, %61 ]
  store i64 %0, ptr @now_state, align 8, !tbaa !23
  store i64 0, ptr @settled, align 8, !tbaa !23
  %65 = call i64 @cfg_cpus() #16
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
  %80 = call i64 @cfg_words() #16
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %90, label %82

82:                                               ; preds = %73, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %73 ]
  %84 = getelementptr inbounds nuw i64, ptr %5, i64 %83
  %85 = load i64, ptr %84, align 8, !tbaa !23
  %86 = getelementptr inbounds nuw i64, ptr %6, i64 %83
  store i64 %85, ptr %86, align 8, !tbaa !23
  %87 = add nuw i64 %83, 1
  %88 = call i64 @cfg_words() #16
  %89 = icmp ult i64 %87, %88
  br i1 %89, label %82, label %90, !llvm.loop !47

90:                                               ; preds = %82, %73
  %91 = call i64 @cfg_mask_words() #16
  %92 = and i64 %91, 4611686018427387903
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %94, label %96

94:                                               ; preds = %96, %90
  store i64 %79, ptr @now_move, align 8, !tbaa !23
  %95 = call i64 @model_step(ptr noundef nonnull %6, i64 noundef %69, i64 noundef %75, ptr noundef nonnull %7) #16
  switch i64 %95, label %103 [
    i64 3, label %299
    i64 0, label %300
  ]

96:                                               ; preds = %90, %96
  %97 = phi i64 [ %99, %96 ], [ 0, %90 ]
  %98 = getelementptr inbounds nuw i64, ptr %7, i64 %97
  store i64 0, ptr %98, align 8, !tbaa !23
  %99 = add nuw i64 %97, 1
  %100 = call i64 @cfg_mask_words() #16
  %101 = shl i64 %100, 2
  %102 = icmp ult i64 %99, %101
  br i1 %102, label %96, label %94, !llvm.loop !175

103:                                              ; preds = %94
  %104 = add i64 %76, 1
  %105 = load i64, ptr %2, align 8, !tbaa !23
  %106 = add i64 %105, 1
  store i64 %106, ptr %2, align 8, !tbaa !23
  br i1 %64, label %110, label %107

107:                                              ; preds = %103
  %108 = call fastcc i32 @races(ptr noundef %8, ptr noundef nonnull %7, i64 noundef %0, i64 noundef %69, i64 noundef %79)
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %110, label %351

110:                                              ; preds = %107, %103
  %111 = and i64 %95, 2
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %118, label %113, !prof !24

113:                                              ; preds = %110
  %114 = lshr i64 %95, 8
  %115 = add nuw nsw i64 %114, 2
  %116 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %115, i64 noundef %0, i64 noundef %79, i64 noundef 0, i64 noundef 0)
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %294, label %351

118:                                              ; preds = %110
  %119 = load ptr, ptr @S, align 8, !tbaa !9
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 72
  %121 = load ptr, ptr %120, align 8, !tbaa !176
  %122 = icmp eq ptr %121, null
  br i1 %122, label %289, label %123, !prof !24

123:                                              ; preds = %118
  %124 = load ptr, ptr %119, align 8, !tbaa !46
  %125 = call i64 @cfg_words() #16
  %126 = mul i64 %125, %0
  %127 = getelementptr inbounds nuw i64, ptr %124, i64 %126
  %128 = call i64 @model_pc(ptr noundef %127, i64 noundef %72) #16
  %129 = load ptr, ptr @S, align 8, !tbaa !9
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 72
  %131 = load ptr, ptr %130, align 8, !tbaa !176
  %132 = call i64 @cfg_points() #16
  %133 = lshr i64 %132, 6
  %134 = add nuw nsw i64 %133, 1
  %135 = mul i64 %134, %128
  %136 = getelementptr inbounds nuw i64, ptr %131, i64 %135
  %137 = call i64 @cfg_points() #16
  %138 = lshr i64 %137, 6
  %139 = getelementptr inbounds nuw i64, ptr %136, i64 %138
  %140 = load i64, ptr %139, align 8, !tbaa !23
  %141 = and i64 %137, 63
  store i64 256, ptr @ways, align 16, !tbaa !177
  %142 = call i64 @cfg_words() #16
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %152, label %144

144:                                              ; preds = %123, %144
  %145 = phi i64 [ %149, %144 ], [ 0, %123 ]
  %146 = getelementptr inbounds nuw i64, ptr %6, i64 %145
  %147 = load i64, ptr %146, align 8, !tbaa !23
  %148 = getelementptr inbounds nuw i64, ptr getelementptr inbounds nuw (i8, ptr @ways, i64 8), i64 %145
  store i64 %147, ptr %148, align 8, !tbaa !23
  %149 = add nuw i64 %145, 1
  %150 = call i64 @cfg_words() #16
  %151 = icmp ult i64 %149, %150
  br i1 %151, label %144, label %152, !llvm.loop !47

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
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  %162 = load i64, ptr %161, align 8, !tbaa !177
  %163 = icmp eq i64 %162, 0
  %164 = load i64, ptr @settled, align 8
  %165 = icmp ugt i64 %164, 1024
  %166 = select i1 %163, i1 true, i1 %165
  br i1 %166, label %231, label %167

167:                                              ; preds = %156
  %168 = getelementptr i8, ptr %160, i64 -512
  %169 = call fastcc i64 @alone(ptr noundef %168, i64 noundef 0)
  %170 = call i64 @cfg_cpus() #16
  %171 = icmp ult i64 %169, %170
  br i1 %171, label %172, label %231

172:                                              ; preds = %167
  %173 = icmp ult i64 %157, 64
  br label %174

174:                                              ; preds = %226, %172
  %175 = phi i64 [ %169, %172 ], [ %228, %226 ]
  %176 = call i64 @model_pc(ptr noundef %168, i64 noundef %175) #16
  br i1 %173, label %177, label %226

177:                                              ; preds = %174, %198
  %178 = phi i64 [ %204, %198 ], [ %157, %174 ]
  %179 = phi i64 [ %199, %198 ], [ 0, %174 ]
  %180 = getelementptr %struct.way, ptr %160, i64 %179
  %181 = getelementptr inbounds nuw i8, ptr %180, i64 8
  %182 = call i64 @cfg_words() #16
  %183 = icmp eq i64 %182, 0
  br i1 %183, label %192, label %184

184:                                              ; preds = %177, %184
  %185 = phi i64 [ %189, %184 ], [ 0, %177 ]
  %186 = getelementptr inbounds nuw i64, ptr %168, i64 %185
  %187 = load i64, ptr %186, align 8, !tbaa !23
  %188 = getelementptr inbounds nuw i64, ptr %181, i64 %185
  store i64 %187, ptr %188, align 8, !tbaa !23
  %189 = add nuw i64 %185, 1
  %190 = call i64 @cfg_words() #16
  %191 = icmp ult i64 %189, %190
  br i1 %191, label %184, label %192, !llvm.loop !47

192:                                              ; preds = %184, %177
  %193 = load i64, ptr %161, align 8, !tbaa !177
  %194 = add i64 %193, -1
  store i64 %194, ptr %180, align 8, !tbaa !177
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
  br i1 %203, label %177, label %205, !llvm.loop !179

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
  %216 = load i64, ptr %161, align 8, !tbaa !177
  %217 = call i64 @llvm.usub.sat.i64(i64 %216, i64 80)
  %218 = getelementptr %struct.way, ptr %160, i64 %214
  store i64 %217, ptr %218, align 8, !tbaa !177
  %219 = load i64, ptr %161, align 8, !tbaa !177
  %220 = call i64 @llvm.usub.sat.i64(i64 %219, i64 80)
  %221 = getelementptr %struct.way, ptr %160, i64 %214
  %222 = getelementptr i8, ptr %221, i64 520
  store i64 %220, ptr %222, align 8, !tbaa !177
  %223 = add nuw nsw i64 %214, 2
  %224 = add i64 %215, 2
  %225 = icmp eq i64 %224, %212
  br i1 %225, label %239, label %213, !llvm.loop !180

226:                                              ; preds = %192, %205, %174
  %227 = add i64 %175, 1
  %228 = call fastcc i64 @alone(ptr noundef %168, i64 noundef %227)
  %229 = call i64 @cfg_cpus() #16
  %230 = icmp ult i64 %228, %229
  br i1 %230, label %174, label %231, !llvm.loop !181

231:                                              ; preds = %226, %167, %156
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  %232 = add i64 %157, -1
  %233 = load i64, ptr @settled, align 8, !tbaa !23
  %234 = add i64 %233, 1
  store i64 %234, ptr @settled, align 8, !tbaa !23
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
  %243 = load i64, ptr %161, align 8, !tbaa !177
  %244 = call i64 @llvm.usub.sat.i64(i64 %243, i64 80)
  %245 = getelementptr %struct.way, ptr %160, i64 %223
  store i64 %244, ptr %245, align 8, !tbaa !177
  br label %246

246:                                              ; preds = %241, %239, %207
  %247 = load ptr, ptr @S, align 8, !tbaa !9
  %248 = getelementptr inbounds nuw i8, ptr %247, i64 368
  %249 = load i64, ptr %248, align 8, !tbaa !182
  %250 = add i64 %249, %199
  store i64 %250, ptr %248, align 8, !tbaa !182
  %251 = getelementptr inbounds nuw i8, ptr %247, i64 72
  %252 = load ptr, ptr %251, align 8, !tbaa !176
  %253 = call i64 @cfg_points() #16
  %254 = lshr i64 %253, 6
  %255 = add nuw nsw i64 %254, 1
  %256 = mul i64 %255, %176
  %257 = getelementptr inbounds nuw i64, ptr %252, i64 %256
  %258 = call i64 @cfg_points() #16
  %259 = lshr i64 %258, 6
  %260 = getelementptr inbounds nuw i64, ptr %257, i64 %259
  %261 = load i64, ptr %260, align 8, !tbaa !23
  %262 = and i64 %258, 63
  %263 = add nuw nsw i64 %179, %157
  %264 = getelementptr inbounds nuw %struct.way, ptr @ways, i64 %263
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %161, ptr noundef nonnull align 8 dereferenceable(520) %264, i64 520, i1 false), !tbaa.struct !183
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
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
  br i1 %277, label %284, label %278, !llvm.loop !184

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
  br i1 %288, label %291, label %156, !llvm.loop !185

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
  br i1 %298, label %300, label %73, !llvm.loop !186

299:                                              ; preds = %94
  br label %300

300:                                              ; preds = %294, %94, %299
  %301 = phi i64 [ %76, %94 ], [ %104, %294 ], [ %76, %299 ]
  %302 = phi i64 [ %74, %94 ], [ %295, %294 ], [ %74, %299 ]
  %303 = phi i64 [ 1, %94 ], [ 1, %294 ], [ %77, %299 ]
  %304 = add nuw i64 %69, 1
  %305 = call i64 @cfg_cpus() #16
  %306 = icmp ult i64 %304, %305
  br i1 %306, label %67, label %307, !llvm.loop !187

307:                                              ; preds = %300
  %308 = icmp eq i64 %303, 0
  br i1 %308, label %309, label %340

309:                                              ; preds = %63, %307
  %310 = phi i64 [ %302, %307 ], [ %1, %63 ]
  store i64 65535, ptr @now_move, align 8, !tbaa !23
  %311 = call i64 @cfg_words() #16
  %312 = add i64 %311, 4
  %313 = mul i64 %312, %310
  %314 = getelementptr inbounds nuw i64, ptr @pending, i64 %313
  %315 = getelementptr inbounds nuw i8, ptr %314, i64 32
  %316 = call i64 @cfg_words() #16
  %317 = icmp eq i64 %316, 0
  br i1 %317, label %326, label %318

318:                                              ; preds = %309, %318
  %319 = phi i64 [ %323, %318 ], [ 0, %309 ]
  %320 = getelementptr inbounds nuw i64, ptr %5, i64 %319
  %321 = load i64, ptr %320, align 8, !tbaa !23
  %322 = getelementptr inbounds nuw i64, ptr %315, i64 %319
  store i64 %321, ptr %322, align 8, !tbaa !23
  %323 = add nuw i64 %319, 1
  %324 = call i64 @cfg_words() #16
  %325 = icmp ult i64 %323, %324
  br i1 %325, label %318, label %326, !llvm.loop !47

326:                                              ; preds = %318, %309
  %327 = call i64 @cfg_words() #16
  %328 = add i64 %327, 4
  %329 = mul i64 %328, %310
  %330 = getelementptr inbounds nuw i64, ptr @pending, i64 %329
  %331 = getelementptr inbounds nuw i8, ptr %330, i64 32
  %332 = call i64 @model_check_end(ptr noundef nonnull %331, ptr noundef nonnull %7) #16
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
  %344 = getelementptr inbounds nuw i8, ptr %343, i64 216
  %345 = load i64, ptr %344, align 8, !tbaa !100
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
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  ret i64 %352
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @run_deep(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  store i64 0, ptr %3, align 8, !tbaa !23
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 true, ptr @noting, align 8
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %63, label %5

5:                                                ; preds = %2, %57
  %6 = phi i64 [ %58, %57 ], [ 0, %2 ]
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 144
  %9 = load i64, ptr %8, align 8, !tbaa !65
  %10 = add i64 %9, 3200
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 184
  %12 = load i64, ptr %11, align 8, !tbaa !66
  %13 = icmp ugt i64 %10, %12
  br i1 %13, label %14, label %17, !prof !67

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 264
  %16 = load i64, ptr %15, align 8, !tbaa !164
  br label %52

17:                                               ; preds = %5
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 240
  %19 = load i64, ptr %18, align 8, !tbaa !68
  %20 = sub i64 %10, %19
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 248
  %22 = load i64, ptr %21, align 8, !tbaa !69
  %23 = icmp ule i64 %20, %22
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 264
  %25 = load i64, ptr %24, align 8, !tbaa !164
  %26 = icmp ne i64 %25, 0
  %27 = select i1 %26, i1 %23, i1 false
  br i1 %27, label %28, label %50

28:                                               ; preds = %17
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 56
  %30 = load ptr, ptr %29, align 8, !tbaa !160
  %31 = add i64 %25, -1
  store i64 %31, ptr %24, align 8, !tbaa !164
  %32 = getelementptr inbounds nuw i64, ptr %30, i64 %31
  %33 = load i64, ptr %32, align 8, !tbaa !23
  %34 = lshr i64 %33, 32
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 168
  store i64 %34, ptr %35, align 8, !tbaa !27
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 272
  %37 = load i64, ptr %36, align 8, !tbaa !188
  %38 = icmp ugt i64 %34, %37
  br i1 %38, label %39, label %40

39:                                               ; preds = %28
  store i64 %34, ptr %36, align 8, !tbaa !188
  br label %40

40:                                               ; preds = %39, %28
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 152
  %42 = load i64, ptr %41, align 8, !tbaa !60
  %43 = add i64 %42, 1
  store i64 %43, ptr %41, align 8, !tbaa !60
  %44 = and i64 %33, 4294967295
  %45 = call fastcc i64 @expand(i64 noundef %44, i64 noundef 0, ptr noundef %3)
  %46 = icmp eq i64 %45, 9223372036854775807
  br i1 %46, label %60, label %47

47:                                               ; preds = %40
  %48 = tail call fastcc i32 @flush(i64 noundef %45)
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %57, label %60

50:                                               ; preds = %17
  %51 = select i1 %23, i64 0, i64 2, !prof !24
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
  br i1 %59, label %5, label %60, !llvm.loop !189

60:                                               ; preds = %47, %40, %57
  %61 = phi i64 [ 1, %57 ], [ 4, %40 ], [ 4, %47 ]
  %62 = load ptr, ptr @S, align 8, !tbaa !9
  br label %63

63:                                               ; preds = %60, %2, %52
  %64 = phi ptr [ %7, %52 ], [ %0, %2 ], [ %62, %60 ]
  %65 = phi i64 [ %56, %52 ], [ 1, %2 ], [ %61, %60 ]
  %66 = load i64, ptr %3, align 8, !tbaa !23
  %67 = getelementptr inbounds nuw i8, ptr %64, i64 176
  %68 = load i64, ptr %67, align 8, !tbaa !75
  %69 = add i64 %68, %66
  store i64 %69, ptr %67, align 8, !tbaa !75
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  ret i64 %65
}

; Function Attrs: nounwind
define void @rehash(ptr noundef %0) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %3 = load i64, ptr %2, align 8, !tbaa !65
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %5 = load i64, ptr %4, align 8, !tbaa !190
  %6 = tail call fastcc i64 @enter(i64 noundef 0, i64 noundef %5)
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 224
  %9 = load i64, ptr %8, align 8, !tbaa !191
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 144
  %11 = load i64, ptr %10, align 8, !tbaa !65
  %12 = tail call fastcc i64 @enter(i64 noundef %9, i64 noundef %11)
  %13 = add i64 %6, %12
  %14 = sub i64 %3, %13
  %15 = load ptr, ptr @S, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 240
  store i64 %14, ptr %16, align 8, !tbaa !68
  ret void
}

; Function Attrs: nounwind
define internal fastcc i64 @enter(i64 noundef %0, i64 noundef %1) unnamed_addr #3 {
  %3 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  %4 = icmp ult i64 %0, %1
  br i1 %4, label %7, label %5

5:                                                ; preds = %62, %2
  %6 = phi i64 [ 0, %2 ], [ %63, %62 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
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
  %20 = load ptr, ptr %18, align 8, !tbaa !46
  %21 = add i64 %19, %8
  %22 = tail call i64 @cfg_words() #16
  %23 = mul i64 %22, %21
  %24 = getelementptr inbounds nuw i64, ptr %20, i64 %23
  %25 = tail call i64 @cfg_words() #16
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %41, label %27

27:                                               ; preds = %17, %27
  %28 = phi i64 [ %37, %27 ], [ -7046029254386353131, %17 ]
  %29 = phi i64 [ %38, %27 ], [ 0, %17 ]
  %30 = getelementptr inbounds nuw i64, ptr %24, i64 %29
  %31 = load i64, ptr %30, align 8, !tbaa !23
  %32 = xor i64 %31, %28
  %33 = zext i64 %32 to i128
  %34 = mul nuw i128 %33, 15485907386658061715
  %35 = lshr i128 %34, 64
  %36 = xor i128 %35, %34
  %37 = trunc i128 %36 to i64
  %38 = add nuw i64 %29, 1
  %39 = tail call i64 @cfg_words() #16
  %40 = icmp ult i64 %38, %39
  br i1 %40, label %27, label %41, !llvm.loop !48

41:                                               ; preds = %27, %17
  %42 = phi i64 [ -7046029254386353131, %17 ], [ %37, %27 ]
  %43 = mul i64 %42, -7046029254386353131
  %44 = lshr i64 %42, 29
  %45 = xor i64 %43, %44
  %46 = getelementptr inbounds nuw i64, ptr %3, i64 %19
  store i64 %45, ptr %46, align 8, !tbaa !23
  %47 = load ptr, ptr @S, align 8, !tbaa !9
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %49 = load ptr, ptr %48, align 8, !tbaa !50
  %50 = zext i64 %45 to i128
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 136
  %52 = load i64, ptr %51, align 8, !tbaa !49
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
  br i1 %61, label %15, label %17, !llvm.loop !192

62:                                               ; preds = %128, %7
  %63 = phi i64 [ %9, %7 ], [ %130, %128 ]
  %64 = add i64 %11, %8
  %65 = icmp ult i64 %64, %1
  br i1 %65, label %7, label %5, !llvm.loop !193

66:                                               ; preds = %15, %128
  %67 = phi ptr [ %129, %128 ], [ %16, %15 ]
  %68 = phi i64 [ %131, %128 ], [ 0, %15 ]
  %69 = phi i64 [ %130, %128 ], [ %9, %15 ]
  %70 = getelementptr inbounds nuw i64, ptr %3, i64 %68
  %71 = load i64, ptr %70, align 8, !tbaa !23
  %72 = zext i64 %71 to i128
  %73 = getelementptr inbounds nuw i8, ptr %67, i64 136
  %74 = load i64, ptr %73, align 8, !tbaa !49
  %75 = lshr i64 %74, 3
  %76 = zext nneg i64 %75 to i128
  %77 = mul nuw nsw i128 %76, %72
  %78 = lshr i128 %77, 61
  %79 = trunc nuw i128 %78 to i64
  %80 = and i64 %79, -8
  %81 = getelementptr inbounds nuw i8, ptr %67, i64 296
  %82 = load i64, ptr %81, align 8, !tbaa !61
  %83 = icmp ugt i64 %82, 1
  br i1 %83, label %84, label %91

84:                                               ; preds = %66
  %85 = and i64 %71, 4294967295
  %86 = mul i64 %82, %85
  %87 = lshr i64 %86, 32
  %88 = getelementptr inbounds nuw i8, ptr %67, i64 288
  %89 = load i64, ptr %88, align 8, !tbaa !71
  %90 = icmp eq i64 %87, %89
  br i1 %90, label %91, label %128

91:                                               ; preds = %84, %66
  %92 = getelementptr inbounds nuw i8, ptr %67, i64 8
  %93 = load ptr, ptr %92, align 8, !tbaa !50
  %94 = getelementptr inbounds nuw i64, ptr %93, i64 %80
  %95 = load i64, ptr %94, align 8, !tbaa !23
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %105, label %97

97:                                               ; preds = %91, %97
  %98 = phi i64 [ %101, %97 ], [ %80, %91 ]
  %99 = add i64 %98, 1
  %100 = icmp eq i64 %99, %74
  %101 = select i1 %100, i64 0, i64 %99
  %102 = getelementptr inbounds nuw i64, ptr %93, i64 %101
  %103 = load i64, ptr %102, align 8, !tbaa !23
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %105, label %97, !llvm.loop !194

105:                                              ; preds = %97, %91
  %106 = phi i64 [ %80, %91 ], [ %101, %97 ]
  %107 = load ptr, ptr %67, align 8, !tbaa !46
  %108 = add i64 %68, %8
  %109 = tail call i64 @cfg_words() #16
  %110 = tail call i64 @cfg_full_keys() #16
  %111 = icmp eq i64 %110, 0
  br i1 %111, label %117, label %112

112:                                              ; preds = %105
  %113 = mul i64 %109, %108
  %114 = getelementptr inbounds nuw i64, ptr %107, i64 %113
  %115 = load i64, ptr %114, align 8, !tbaa !23
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
  %125 = load ptr, ptr %124, align 8, !tbaa !50
  %126 = getelementptr inbounds nuw i64, ptr %125, i64 %106
  store i64 %122, ptr %126, align 8, !tbaa !23
  %127 = add i64 %69, 1
  br label %128

128:                                              ; preds = %84, %121
  %129 = phi ptr [ %123, %121 ], [ %67, %84 ]
  %130 = phi i64 [ %127, %121 ], [ %69, %84 ]
  %131 = add nuw nsw i64 %68, 1
  %132 = icmp eq i64 %131, %11
  br i1 %132, label %62, label %66, !llvm.loop !195
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @stretch(ptr noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = alloca [8 x i64], align 16
  %4 = tail call i64 @llvm.umin.i64(i64 %1, i64 16384)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %6 = load i64, ptr %5, align 8, !tbaa !49
  %7 = lshr i64 %6, 3
  store ptr %0, ptr @S, align 8, !tbaa !9
  %8 = tail call i64 @cfg_full_keys() #16
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %330, label %10

10:                                               ; preds = %2
  %11 = load ptr, ptr @S, align 8, !tbaa !9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 336
  %13 = load i64, ptr %12, align 8, !tbaa !159
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %330

15:                                               ; preds = %10
  %16 = icmp eq i64 %1, 0
  br i1 %16, label %330, label %17

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !50
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
  %31 = load i64, ptr %30, align 8, !tbaa !23
  %32 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %28
  store i64 %31, ptr %32, align 8, !tbaa !23
  %33 = icmp ne i64 %31, 0
  %34 = zext i1 %33 to i64
  %35 = add i64 %28, %34
  store i64 0, ptr %30, align 8, !tbaa !23
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
  %49 = load i64, ptr %48, align 8, !tbaa !23
  %50 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %46
  store i64 %49, ptr %50, align 8, !tbaa !23
  %51 = icmp ne i64 %49, 0
  %52 = zext i1 %51 to i64
  %53 = add i64 %46, %52
  store i64 0, ptr %48, align 8, !tbaa !23
  %54 = getelementptr inbounds nuw i64, ptr %19, i64 %45
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %56 = load i64, ptr %55, align 8, !tbaa !23
  %57 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %53
  store i64 %56, ptr %57, align 8, !tbaa !23
  %58 = icmp ne i64 %56, 0
  %59 = zext i1 %58 to i64
  %60 = add i64 %53, %59
  store i64 0, ptr %55, align 8, !tbaa !23
  %61 = add nuw nsw i64 %45, 2
  %62 = add i64 %47, 2
  %63 = icmp eq i64 %62, %23
  br i1 %63, label %24, label %44, !llvm.loop !196

64:                                               ; preds = %271, %36
  %65 = phi ptr [ %11, %36 ], [ %272, %271 ]
  %66 = icmp eq i64 %37, 0
  br i1 %66, label %330, label %67

67:                                               ; preds = %64
  %68 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !50
  br label %276

70:                                               ; preds = %39, %271
  %71 = phi ptr [ %11, %39 ], [ %272, %271 ]
  %72 = phi i64 [ %1, %39 ], [ %75, %271 ]
  %73 = phi i64 [ %7, %39 ], [ %88, %271 ]
  %74 = phi i64 [ 0, %39 ], [ %273, %271 ]
  %75 = add i64 %72, -8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  %76 = lshr i64 %75, 3
  %77 = getelementptr inbounds nuw i8, ptr %71, i64 136
  %78 = load i64, ptr %77, align 8, !tbaa !49
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
  %90 = load ptr, ptr %89, align 8, !tbaa !50
  %91 = getelementptr i64, ptr %90, i64 %75
  %92 = load <2 x i64>, ptr %91, align 8, !tbaa !23
  store <2 x i64> %92, ptr %3, align 16, !tbaa !23
  %93 = getelementptr i8, ptr %91, i64 16
  %94 = load <2 x i64>, ptr %93, align 8, !tbaa !23
  store <2 x i64> %94, ptr %41, align 16, !tbaa !23
  store <4 x i64> zeroinitializer, ptr %91, align 8, !tbaa !23
  %95 = getelementptr i8, ptr %91, i64 32
  %96 = load <2 x i64>, ptr %95, align 8, !tbaa !23
  store <2 x i64> %96, ptr %42, align 16, !tbaa !23
  %97 = getelementptr i8, ptr %91, i64 48
  %98 = load <2 x i64>, ptr %97, align 8, !tbaa !23
  store <2 x i64> %98, ptr %43, align 16, !tbaa !23
  store <4 x i64> zeroinitializer, ptr %95, align 8, !tbaa !23
  %99 = load i64, ptr %3, align 16, !tbaa !23
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
  %109 = load ptr, ptr %85, align 8, !tbaa !50
  %110 = getelementptr inbounds nuw i64, ptr %109, i64 %106
  %111 = load i64, ptr %110, align 8, !tbaa !23
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %142, label %113

113:                                              ; preds = %108
  %114 = getelementptr inbounds nuw i8, ptr %110, i64 8
  %115 = load i64, ptr %114, align 8, !tbaa !23
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %142, label %117

117:                                              ; preds = %113
  %118 = getelementptr inbounds nuw i8, ptr %110, i64 16
  %119 = load i64, ptr %118, align 8, !tbaa !23
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %142, label %121

121:                                              ; preds = %117
  %122 = getelementptr inbounds nuw i8, ptr %110, i64 24
  %123 = load i64, ptr %122, align 8, !tbaa !23
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %142, label %125

125:                                              ; preds = %121
  %126 = getelementptr inbounds nuw i8, ptr %110, i64 32
  %127 = load i64, ptr %126, align 8, !tbaa !23
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %142, label %129

129:                                              ; preds = %125
  %130 = getelementptr inbounds nuw i8, ptr %110, i64 40
  %131 = load i64, ptr %130, align 8, !tbaa !23
  %132 = icmp eq i64 %131, 0
  br i1 %132, label %142, label %133

133:                                              ; preds = %129
  %134 = getelementptr inbounds nuw i8, ptr %110, i64 48
  %135 = load i64, ptr %134, align 8, !tbaa !23
  %136 = icmp eq i64 %135, 0
  br i1 %136, label %142, label %137

137:                                              ; preds = %133
  %138 = getelementptr inbounds nuw i8, ptr %110, i64 56
  %139 = load i64, ptr %138, align 8, !tbaa !23
  %140 = icmp eq i64 %139, 0
  %141 = select i1 %140, i64 7, i64 8
  br label %142

142:                                              ; preds = %137, %133, %129, %125, %121, %117, %113, %108, %101
  %143 = phi i64 [ 8, %101 ], [ 0, %108 ], [ 4, %125 ], [ 1, %113 ], [ %141, %137 ], [ 2, %117 ], [ 5, %129 ], [ 3, %121 ], [ 6, %133 ]
  %144 = or disjoint i64 %143, %104
  %145 = icmp ugt i64 %105, %82
  br i1 %145, label %101, label %86, !llvm.loop !197

146:                                              ; preds = %266
  %147 = getelementptr inbounds nuw i64, ptr %3, i64 %268
  %148 = load i64, ptr %147, align 8, !tbaa !23
  %149 = icmp eq i64 %148, 0
  br i1 %149, label %271, label %150, !llvm.loop !198

150:                                              ; preds = %86, %146
  %151 = phi i64 [ %148, %146 ], [ %99, %86 ]
  %152 = phi i64 [ %268, %146 ], [ 0, %86 ]
  %153 = phi i64 [ %267, %146 ], [ %87, %86 ]
  %154 = tail call i64 @cfg_words() #16
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
  %168 = tail call i64 @cfg_words() #16
  %169 = icmp ult i64 %167, %168
  br i1 %169, label %158, label %170, !llvm.loop !48

170:                                              ; preds = %158, %150
  %171 = phi i64 [ -7046029254386353131, %150 ], [ %166, %158 ]
  %172 = mul i64 %171, -7046029254386353131
  %173 = lshr i64 %171, 29
  %174 = xor i64 %172, %173
  %175 = zext i64 %174 to i128
  %176 = load ptr, ptr @S, align 8, !tbaa !9
  %177 = getelementptr inbounds nuw i8, ptr %176, i64 136
  %178 = load i64, ptr %177, align 8, !tbaa !49
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
  %193 = select i1 %191, i1 %192, i1 false, !prof !24
  br i1 %193, label %194, label %201, !prof !24

194:                                              ; preds = %170
  %195 = getelementptr inbounds nuw i8, ptr %176, i64 8
  %196 = load ptr, ptr %195, align 8, !tbaa !50
  %197 = getelementptr inbounds nuw i64, ptr %196, i64 %184
  %198 = getelementptr inbounds nuw i64, ptr %197, i64 %190
  store i64 %151, ptr %198, align 8, !tbaa !23
  %199 = shl nuw nsw i64 1, %187
  %200 = add i64 %199, %153
  br label %266

201:                                              ; preds = %170
  %202 = icmp ult i64 %184, %75
  br i1 %202, label %275, label %203

203:                                              ; preds = %201
  %204 = getelementptr inbounds nuw i8, ptr %176, i64 8
  %205 = load ptr, ptr %204, align 8, !tbaa !50
  %206 = getelementptr inbounds nuw i64, ptr %205, i64 %184
  %207 = load i64, ptr %206, align 8, !tbaa !23
  %208 = icmp eq i64 %207, 0
  br i1 %208, label %217, label %209

209:                                              ; preds = %203, %209
  %210 = phi i64 [ %213, %209 ], [ %184, %203 ]
  %211 = add i64 %210, 1
  %212 = icmp eq i64 %211, %178
  %213 = select i1 %212, i64 0, i64 %211
  %214 = getelementptr inbounds nuw i64, ptr %205, i64 %213
  %215 = load i64, ptr %214, align 8, !tbaa !23
  %216 = icmp eq i64 %215, 0
  br i1 %216, label %217, label %209, !llvm.loop !194

217:                                              ; preds = %209, %203
  %218 = phi i64 [ %184, %203 ], [ %213, %209 ]
  %219 = getelementptr inbounds nuw i64, ptr %205, i64 %218
  store i64 %151, ptr %219, align 8, !tbaa !23
  %220 = load i64, ptr %177, align 8, !tbaa !49
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
  %231 = load i64, ptr %230, align 8, !tbaa !23
  %232 = icmp eq i64 %231, 0
  br i1 %232, label %262, label %233

233:                                              ; preds = %229
  %234 = getelementptr inbounds nuw i8, ptr %230, i64 8
  %235 = load i64, ptr %234, align 8, !tbaa !23
  %236 = icmp eq i64 %235, 0
  br i1 %236, label %262, label %237

237:                                              ; preds = %233
  %238 = getelementptr inbounds nuw i8, ptr %230, i64 16
  %239 = load i64, ptr %238, align 8, !tbaa !23
  %240 = icmp eq i64 %239, 0
  br i1 %240, label %262, label %241

241:                                              ; preds = %237
  %242 = getelementptr inbounds nuw i8, ptr %230, i64 24
  %243 = load i64, ptr %242, align 8, !tbaa !23
  %244 = icmp eq i64 %243, 0
  br i1 %244, label %262, label %245

245:                                              ; preds = %241
  %246 = getelementptr inbounds nuw i8, ptr %230, i64 32
  %247 = load i64, ptr %246, align 8, !tbaa !23
  %248 = icmp eq i64 %247, 0
  br i1 %248, label %262, label %249

249:                                              ; preds = %245
  %250 = getelementptr inbounds nuw i8, ptr %230, i64 40
  %251 = load i64, ptr %250, align 8, !tbaa !23
  %252 = icmp eq i64 %251, 0
  br i1 %252, label %262, label %253

253:                                              ; preds = %249
  %254 = getelementptr inbounds nuw i8, ptr %230, i64 48
  %255 = load i64, ptr %254, align 8, !tbaa !23
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %262, label %257

257:                                              ; preds = %253
  %258 = getelementptr inbounds nuw i8, ptr %230, i64 56
  %259 = load i64, ptr %258, align 8, !tbaa !23
  %260 = icmp eq i64 %259, 0
  %261 = select i1 %260, i64 7, i64 8
  br label %262

262:                                              ; preds = %257, %253, %249, %245, %241, %237, %233, %229, %221
  %263 = phi i64 [ 8, %221 ], [ 0, %229 ], [ 4, %245 ], [ 1, %233 ], [ %261, %257 ], [ 2, %237 ], [ 5, %249 ], [ 3, %241 ], [ 6, %253 ]
  %264 = or disjoint i64 %263, %225
  %265 = icmp eq i64 %224, 0
  br i1 %265, label %266, label %221, !llvm.loop !199

266:                                              ; preds = %262, %194
  %267 = phi i64 [ %200, %194 ], [ %264, %262 ]
  %268 = add nuw nsw i64 %152, 1
  %269 = icmp eq i64 %268, 8
  br i1 %269, label %270, label %146, !llvm.loop !198

270:                                              ; preds = %266
  br label %271, !llvm.loop !198

271:                                              ; preds = %146, %270, %86
  %272 = phi ptr [ %71, %86 ], [ %176, %270 ], [ %176, %146 ]
  %273 = phi i64 [ %87, %86 ], [ %267, %270 ], [ %267, %146 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  %274 = icmp ugt i64 %75, %4
  br i1 %274, label %70, label %64, !llvm.loop !200

275:                                              ; preds = %201
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  br label %330

276:                                              ; preds = %67, %325
  %277 = phi ptr [ %313, %325 ], [ %69, %67 ]
  %278 = phi i64 [ %328, %325 ], [ 0, %67 ]
  %279 = getelementptr inbounds nuw i64, ptr @stretch.aside, i64 %278
  %280 = load i64, ptr %279, align 8, !tbaa !23
  %281 = tail call i64 @cfg_words() #16
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
  %295 = tail call i64 @cfg_words() #16
  %296 = icmp ult i64 %294, %295
  br i1 %296, label %285, label %297, !llvm.loop !48

297:                                              ; preds = %285, %276
  %298 = phi i64 [ -7046029254386353131, %276 ], [ %293, %285 ]
  %299 = mul i64 %298, -7046029254386353131
  %300 = lshr i64 %298, 29
  %301 = xor i64 %299, %300
  %302 = zext i64 %301 to i128
  %303 = load ptr, ptr @S, align 8, !tbaa !9
  %304 = getelementptr inbounds nuw i8, ptr %303, i64 136
  %305 = load i64, ptr %304, align 8, !tbaa !49
  %306 = lshr i64 %305, 3
  %307 = zext nneg i64 %306 to i128
  %308 = mul nuw nsw i128 %307, %302
  %309 = lshr i128 %308, 61
  %310 = trunc nuw i128 %309 to i64
  %311 = and i64 %310, -8
  %312 = getelementptr inbounds nuw i8, ptr %303, i64 8
  %313 = load ptr, ptr %312, align 8, !tbaa !50
  %314 = getelementptr inbounds nuw i64, ptr %313, i64 %311
  %315 = load i64, ptr %314, align 8, !tbaa !23
  %316 = icmp eq i64 %315, 0
  br i1 %316, label %325, label %317

317:                                              ; preds = %297, %317
  %318 = phi i64 [ %321, %317 ], [ %311, %297 ]
  %319 = add i64 %318, 1
  %320 = icmp eq i64 %319, %305
  %321 = select i1 %320, i64 0, i64 %319
  %322 = getelementptr inbounds nuw i64, ptr %313, i64 %321
  %323 = load i64, ptr %322, align 8, !tbaa !23
  %324 = icmp eq i64 %323, 0
  br i1 %324, label %325, label %317, !llvm.loop !194

325:                                              ; preds = %317, %297
  %326 = phi i64 [ %311, %297 ], [ %321, %317 ]
  %327 = getelementptr inbounds nuw i64, ptr %277, i64 %326
  store i64 %280, ptr %327, align 8, !tbaa !23
  %328 = add nuw i64 %278, 1
  %329 = icmp eq i64 %328, %37
  br i1 %329, label %330, label %276, !llvm.loop !201

330:                                              ; preds = %325, %15, %64, %275, %2, %10
  %331 = phi i64 [ 0, %275 ], [ 0, %2 ], [ 0, %10 ], [ 1, %64 ], [ 1, %15 ], [ 1, %325 ]
  ret i64 %331
}

; Function Attrs: nounwind
define void @forget(ptr noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %2, i8 0, i64 512, i1 false), !tbaa !23
  %4 = call i64 @model_init(ptr noundef nonnull %2, ptr noundef nonnull %3) #16
  %5 = load ptr, ptr @S, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 200
  %7 = load i64, ptr %6, align 8, !tbaa !56
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %10

9:                                                ; preds = %10, %1
  br label %12

10:                                               ; preds = %1
  call void @model_canon(ptr noundef nonnull %2) #16
  br label %9

11:                                               ; preds = %30
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #16
  ret void

12:                                               ; preds = %9, %30
  %13 = phi i64 [ %31, %30 ], [ 0, %9 ]
  %14 = load ptr, ptr @S, align 8, !tbaa !9
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %16 = load ptr, ptr %15, align 8, !tbaa !117
  %17 = call i64 @cfg_words() #16
  %18 = mul i64 %17, %13
  %19 = getelementptr inbounds nuw i64, ptr %16, i64 %18
  %20 = call i64 @cfg_words() #16
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %30, label %22

22:                                               ; preds = %12, %22
  %23 = phi i64 [ %27, %22 ], [ 0, %12 ]
  %24 = getelementptr inbounds nuw i64, ptr %2, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !23
  %26 = getelementptr inbounds nuw i64, ptr %19, i64 %23
  store i64 %25, ptr %26, align 8, !tbaa !23
  %27 = add nuw i64 %23, 1
  %28 = call i64 @cfg_words() #16
  %29 = icmp ult i64 %27, %28
  br i1 %29, label %22, label %30, !llvm.loop !47

30:                                               ; preds = %22, %12
  %31 = add nuw nsw i64 %13, 1
  %32 = icmp eq i64 %31, 4096
  br i1 %32, label %11, label %12, !llvm.loop !202
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @renumber(ptr noundef captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #9 {
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
  %13 = load i64, ptr %12, align 8, !tbaa !23
  %14 = icmp ugt i64 %13, %9
  br i1 %14, label %19, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %17 = load i64, ptr %16, align 8, !tbaa !23
  %18 = icmp ugt i64 %17, %9
  br i1 %18, label %21, label %19

19:                                               ; preds = %11, %15
  %20 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br label %11, !llvm.loop !203

21:                                               ; preds = %15
  %22 = sub nsw i64 %9, %13
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %24 = load i64, ptr %23, align 8, !tbaa !23
  %25 = add i64 %22, %24
  %26 = trunc i64 %25 to i32
  store i32 %26, ptr %7, align 4, !tbaa !5
  %27 = add nuw i64 %6, 1
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %10, label %5, !llvm.loop !204
}

; Function Attrs: nounwind
define i64 @outside_step(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) local_unnamed_addr #3 {
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %6 = tail call fastcc i64 @cold_step(ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4)
  ret i64 %6
}

; Function Attrs: noinline nounwind
define internal fastcc i64 @cold_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) unnamed_addr #8 {
  %5 = tail call i64 @model_step(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef %3) #16
  ret i64 %5
}

; Function Attrs: nounwind
define i64 @state_hash(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = tail call i64 @cfg_words() #16
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %18, label %4

4:                                                ; preds = %1, %4
  %5 = phi i64 [ %14, %4 ], [ -7046029254386353131, %1 ]
  %6 = phi i64 [ %15, %4 ], [ 0, %1 ]
  %7 = getelementptr inbounds nuw i64, ptr %0, i64 %6
  %8 = load i64, ptr %7, align 8, !tbaa !23
  %9 = xor i64 %8, %5
  %10 = zext i64 %9 to i128
  %11 = mul nuw i128 %10, 15485907386658061715
  %12 = lshr i128 %11, 64
  %13 = xor i128 %12, %11
  %14 = trunc i128 %13 to i64
  %15 = add nuw i64 %6, 1
  %16 = tail call i64 @cfg_words() #16
  %17 = icmp ult i64 %15, %16
  br i1 %17, label %4, label %18, !llvm.loop !48

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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  %4 = tail call i64 @cfg_cpus() #16
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %9, %2
  %7 = tail call i64 @cfg_cpus() #16
  %8 = icmp ult i64 %1, %7
  br i1 %8, label %16, label %59

9:                                                ; preds = %2, %9
  %10 = phi i64 [ %13, %9 ], [ 0, %2 ]
  %11 = tail call i64 @model_pc(ptr noundef %0, i64 noundef %10) #16
  %12 = getelementptr inbounds nuw i64, ptr %3, i64 %10
  store i64 %11, ptr %12, align 8, !tbaa !23
  %13 = add nuw i64 %10, 1
  %14 = tail call i64 @cfg_cpus() #16
  %15 = icmp ult i64 %13, %14
  br i1 %15, label %9, label %6, !llvm.loop !205

16:                                               ; preds = %6, %55
  %17 = phi i64 [ %56, %55 ], [ %1, %6 ]
  %18 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !23
  %20 = load ptr, ptr @S, align 8, !tbaa !9
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 72
  %22 = load ptr, ptr %21, align 8, !tbaa !176
  %23 = tail call i64 @cfg_points() #16
  %24 = lshr i64 %23, 6
  %25 = add nuw nsw i64 %24, 1
  %26 = mul i64 %25, %19
  %27 = getelementptr inbounds nuw i64, ptr %22, i64 %26
  %28 = icmp ne i64 %19, 0
  %29 = zext i1 %28 to i32
  %30 = tail call i64 @cfg_cpus() #16
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
  %41 = load i64, ptr %40, align 8, !tbaa !23
  %42 = lshr i64 %41, 6
  %43 = getelementptr inbounds nuw i64, ptr %27, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !23
  %45 = and i64 %41, 63
  %46 = lshr i64 %44, %45
  %47 = trunc i64 %46 to i32
  %48 = and i32 %47, 1
  br label %49

49:                                               ; preds = %39, %35
  %50 = phi i32 [ 1, %35 ], [ %48, %39 ]
  %51 = and i32 %50, %37
  %52 = add nuw i64 %36, 1
  %53 = tail call i64 @cfg_cpus() #16
  %54 = icmp ult i64 %52, %53
  br i1 %54, label %35, label %32, !llvm.loop !206

55:                                               ; preds = %32
  %56 = add nuw i64 %17, 1
  %57 = tail call i64 @cfg_cpus() #16
  %58 = icmp ult i64 %56, %57
  br i1 %58, label %16, label %59, !llvm.loop !207

59:                                               ; preds = %32, %55, %6
  %60 = phi i64 [ %1, %6 ], [ %56, %55 ], [ %17, %32 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  ret i64 %60
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @raises(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [64 x i64], align 16
  %5 = alloca [64 x i64], align 16
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  store i64 %2, ptr @asked, align 8, !tbaa !23
  store i64 0, ptr @asked_fails, align 8, !tbaa !23
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  %6 = tail call i64 @cfg_words() #16
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %3, %8
  %9 = phi i64 [ %11, %8 ], [ 0, %3 ]
  %10 = getelementptr inbounds nuw i64, ptr %4, i64 %9
  store i64 -1, ptr %10, align 8, !tbaa !23
  %11 = add nuw i64 %9, 1
  %12 = tail call i64 @cfg_words() #16
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %8, label %14, !llvm.loop !161

14:                                               ; preds = %8, %3
  %15 = call i64 @model_check_always(ptr noundef %1, ptr noundef nonnull %4, ptr noundef nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  %16 = load i64, ptr @asked_fails, align 8, !tbaa !23
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
  tail call void @model_canon(ptr noundef %0) #16
  ret void
}

; Function Attrs: nounwind
define i64 @first(ptr noundef %0, ptr noundef %1) local_unnamed_addr #3 {
  %3 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  store ptr %0, ptr @S, align 8, !tbaa !9
  store i1 false, ptr @noting, align 8
  %4 = call i64 @model_init(ptr noundef %1, ptr noundef nonnull %3) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  ret i64 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef nonnull ptr @shared_table() local_unnamed_addr #10 {
  ret ptr @shared_numbers
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #11

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef range(i64 0, 72057594037927938) %0, i64 noundef %1, i64 noundef %2, i64 noundef range(i64 0, 2) %3, i64 noundef %4) unnamed_addr #3 {
  %6 = load ptr, ptr @S, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %8 = load ptr, ptr %7, align 8, !tbaa !137
  %9 = getelementptr inbounds nuw %struct.alarm, ptr %8, i64 %0
  %10 = load i64, ptr %9, align 8, !tbaa !139
  %11 = add i64 %10, 1
  store i64 %11, ptr %9, align 8, !tbaa !139
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %81, label %13

13:                                               ; preds = %5
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 440
  %15 = load i64, ptr %14, align 8, !tbaa !136
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %66, label %17

17:                                               ; preds = %13
  %18 = load ptr, ptr %6, align 8, !tbaa !46
  %19 = tail call i64 @cfg_words() #16
  %20 = mul i64 %19, %1
  %21 = getelementptr inbounds nuw i64, ptr %18, i64 %20
  %22 = load ptr, ptr @S, align 8, !tbaa !9
  %23 = load ptr, ptr %22, align 8, !tbaa !46
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !142
  %26 = tail call i64 @cfg_words() #16
  %27 = mul i64 %26, %25
  %28 = getelementptr inbounds nuw i64, ptr %23, i64 %27
  %29 = load ptr, ptr @S, align 8, !tbaa !9
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 168
  %31 = load i64, ptr %30, align 8, !tbaa !27
  %32 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %33 = load i64, ptr %32, align 8, !tbaa !208
  %34 = icmp eq i64 %31, %33
  br i1 %34, label %35, label %38

35:                                               ; preds = %17
  %36 = tail call i64 @cfg_words() #16
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %55, label %45

38:                                               ; preds = %17
  %39 = icmp ult i64 %31, %33
  %40 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %39, label %81, label %61

41:                                               ; preds = %45
  %42 = add nuw i64 %46, 1
  %43 = tail call i64 @cfg_words() #16
  %44 = icmp ult i64 %42, %43
  br i1 %44, label %45, label %55, !llvm.loop !209

45:                                               ; preds = %35, %41
  %46 = phi i64 [ %42, %41 ], [ 0, %35 ]
  %47 = getelementptr inbounds nuw i64, ptr %21, i64 %46
  %48 = load i64, ptr %47, align 8, !tbaa !23
  %49 = getelementptr inbounds nuw i64, ptr %28, i64 %46
  %50 = load i64, ptr %49, align 8, !tbaa !23
  %51 = icmp eq i64 %48, %50
  br i1 %51, label %41, label %52

52:                                               ; preds = %45
  %53 = icmp ult i64 %48, %50
  %54 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %53, label %81, label %61

55:                                               ; preds = %41, %35
  %56 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %57 = load i32, ptr %56, align 8, !tbaa !141
  %58 = zext i32 %57 to i64
  %59 = icmp ult i64 %2, %58
  %60 = load ptr, ptr @S, align 8, !tbaa !9
  br i1 %59, label %81, label %61

61:                                               ; preds = %55, %38, %52
  %62 = phi ptr [ %40, %38 ], [ %60, %55 ], [ %54, %52 ]
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 440
  %64 = load i64, ptr %63, align 8, !tbaa !136
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %92

66:                                               ; preds = %13, %61
  %67 = phi ptr [ %62, %61 ], [ %6, %13 ]
  %68 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %69 = load i64, ptr %68, align 8, !tbaa !142
  %70 = load i64, ptr @chunk, align 8, !tbaa !23
  %71 = icmp ult i64 %69, %70
  br i1 %71, label %92, label %72

72:                                               ; preds = %66
  %73 = icmp ult i64 %1, %69
  br i1 %73, label %81, label %74

74:                                               ; preds = %72
  %75 = icmp eq i64 %1, %69
  br i1 %75, label %76, label %92

76:                                               ; preds = %74
  %77 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %78 = load i32, ptr %77, align 8, !tbaa !141
  %79 = zext i32 %78 to i64
  %80 = icmp ult i64 %2, %79
  br i1 %80, label %81, label %92

81:                                               ; preds = %52, %38, %76, %72, %55, %5
  %82 = phi ptr [ %67, %76 ], [ %67, %72 ], [ %60, %55 ], [ %6, %5 ], [ %40, %38 ], [ %54, %52 ]
  %83 = trunc i64 %2 to i32
  %84 = trunc nuw nsw i64 %3 to i32
  %85 = getelementptr inbounds nuw i8, ptr %82, i64 168
  %86 = load i64, ptr %85, align 8, !tbaa !27
  %87 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i64 %1, ptr %87, align 8, !tbaa !23
  %88 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i32 %83, ptr %88, align 8, !tbaa !5
  %89 = getelementptr inbounds nuw i8, ptr %9, i64 20
  store i32 %84, ptr %89, align 4, !tbaa !5
  %90 = getelementptr inbounds nuw i8, ptr %9, i64 24
  store i64 %4, ptr %90, align 8, !tbaa !23
  %91 = getelementptr inbounds nuw i8, ptr %9, i64 32
  store i64 %86, ptr %91, align 8, !tbaa !23
  br label %92

92:                                               ; preds = %81, %76, %74, %66, %61
  %93 = phi ptr [ %82, %81 ], [ %67, %76 ], [ %67, %74 ], [ %67, %66 ], [ %62, %61 ]
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 328
  store i64 1, ptr %94, align 8, !tbaa !81
  %95 = getelementptr inbounds nuw i8, ptr %93, i64 320
  store i64 1, ptr %95, align 8, !tbaa !79
  %96 = getelementptr inbounds nuw i8, ptr %93, i64 208
  %97 = load i64, ptr %96, align 8, !tbaa !45
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %99, label %104

99:                                               ; preds = %92
  %100 = getelementptr inbounds nuw i8, ptr %93, i64 440
  %101 = load i64, ptr %100, align 8, !tbaa !136
  %102 = icmp eq i64 %101, 0
  %103 = zext i1 %102 to i32
  br label %104

104:                                              ; preds = %99, %92
  %105 = phi i32 [ 0, %92 ], [ %103, %99 ]
  ret i32 %105
}

declare i64 @cfg_checks() local_unnamed_addr #5

declare i64 @cfg_mask_words() local_unnamed_addr #5

declare i64 @cfg_points() local_unnamed_addr #5

declare i64 @model_pc(ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: noinline nounwind
define internal fastcc void @note_races(i64 noundef %0, i64 noundef range(i64 1, 0) %1, i64 noundef %2, ptr noundef readonly captures(none) %3) unnamed_addr #8 {
  %5 = alloca [64 x ptr], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  %6 = shl nuw nsw i64 %1, 3
  %7 = getelementptr inbounds nuw i8, ptr @runs, i64 %6
  %8 = and i64 %2, 255
  br label %10

9:                                                ; preds = %83
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  ret void

10:                                               ; preds = %4, %83
  %11 = phi ptr [ @runs, %4 ], [ %84, %83 ]
  %12 = load i32, ptr %11, align 4, !tbaa !112
  %13 = zext i32 %12 to i64
  %14 = tail call i64 @model_touches(i64 noundef %13) #16
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %83, label %16

16:                                               ; preds = %10
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 4
  %18 = load i32, ptr %17, align 4, !tbaa !102
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 12
  %20 = load i32, ptr %19, align 4, !tbaa !102
  %21 = icmp ult i32 %18, %20
  br i1 %21, label %22, label %83

22:                                               ; preds = %16
  %23 = zext i32 %18 to i64
  br label %24

24:                                               ; preds = %22, %78
  %25 = phi i32 [ %79, %78 ], [ %20, %22 ]
  %26 = phi i64 [ %80, %78 ], [ %23, %22 ]
  %27 = getelementptr inbounds nuw i64, ptr @status_of, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !23
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %78, label %30

30:                                               ; preds = %24
  %31 = getelementptr inbounds nuw i16, ptr @which, i64 %26
  %32 = load i16, ptr %31, align 2, !tbaa !32
  %33 = zext i16 %32 to i64
  %34 = getelementptr inbounds nuw i8, ptr @trailing, i64 %33
  %35 = load i8, ptr %34, align 1, !tbaa !96
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %78, label %37

37:                                               ; preds = %30
  %38 = load ptr, ptr @S, align 8, !tbaa !9
  %39 = load ptr, ptr %38, align 8, !tbaa !46
  %40 = add i64 %0, %33
  %41 = tail call i64 @cfg_words() #16
  %42 = mul i64 %41, %40
  %43 = getelementptr inbounds nuw i64, ptr %39, i64 %42
  %44 = tail call i64 @cfg_mask_words() #16
  %45 = shl i64 %44, 3
  %46 = or disjoint i64 %45, 1
  %47 = tail call i64 @cfg_cpus() #16
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %68, label %49

49:                                               ; preds = %37, %49
  %50 = phi i64 [ %65, %49 ], [ 0, %37 ]
  %51 = load ptr, ptr @S, align 8, !tbaa !9
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 80
  %53 = load ptr, ptr %52, align 8, !tbaa !97
  %54 = tail call i64 @model_pc(ptr noundef %43, i64 noundef %50) #16
  %55 = tail call i64 @cfg_cpus() #16
  %56 = mul i64 %55, %54
  %57 = add i64 %56, %50
  %58 = mul i64 %57, %46
  %59 = getelementptr inbounds nuw i64, ptr %53, i64 %58
  %60 = load i64, ptr %59, align 8, !tbaa !23
  %61 = icmp eq i64 %60, 0
  %62 = getelementptr inbounds nuw i8, ptr %59, i64 8
  %63 = select i1 %61, ptr null, ptr %62
  %64 = getelementptr inbounds nuw ptr, ptr %5, i64 %50
  store ptr %63, ptr %64, align 8, !tbaa !174
  %65 = add nuw i64 %50, 1
  %66 = tail call i64 @cfg_cpus() #16
  %67 = icmp ult i64 %65, %66
  br i1 %67, label %49, label %68, !llvm.loop !98

68:                                               ; preds = %49, %37
  %69 = shl nuw nsw i64 %26, 2
  %70 = tail call i64 @cfg_mask_words() #16
  %71 = mul i64 %69, %70
  %72 = getelementptr inbounds nuw i64, ptr %3, i64 %71
  %73 = load i16, ptr %31, align 2, !tbaa !32
  %74 = zext i16 %73 to i64
  %75 = add i64 %0, %74
  %76 = call fastcc i32 @races(ptr noundef %5, ptr noundef %72, i64 noundef %75, i64 noundef %8, i64 noundef %2)
  %77 = load i32, ptr %19, align 4, !tbaa !102
  br label %78

78:                                               ; preds = %24, %30, %68
  %79 = phi i32 [ %25, %24 ], [ %25, %30 ], [ %77, %68 ]
  %80 = add nuw nsw i64 %26, 1
  %81 = zext i32 %79 to i64
  %82 = icmp samesign ult i64 %80, %81
  br i1 %82, label %24, label %83, !llvm.loop !210

83:                                               ; preds = %78, %16, %10
  %84 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %85 = icmp ult ptr %84, %7
  br i1 %85, label %10, label %9, !llvm.loop !211
}

; Function Attrs: noinline nounwind
define internal fastcc void @note_alarms(i64 noundef %0, i64 noundef range(i64 0, 4294967296) %1, i64 noundef %2) unnamed_addr #8 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %20, %3
  ret void

6:                                                ; preds = %3, %20
  %7 = phi i64 [ %21, %20 ], [ 0, %3 ]
  %8 = getelementptr inbounds nuw i64, ptr @status_of, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !23
  %10 = and i64 %9, 2
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %20, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i16, ptr @which, i64 %7
  %14 = load i16, ptr %13, align 2, !tbaa !32
  %15 = zext i16 %14 to i64
  %16 = add i64 %0, %15
  %17 = lshr i64 %9, 8
  %18 = add nuw nsw i64 %17, 2
  %19 = tail call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %18, i64 noundef %16, i64 noundef %2, i64 noundef 0, i64 noundef 0)
  br label %20

20:                                               ; preds = %6, %12
  %21 = add nuw nsw i64 %7, 1
  %22 = icmp eq i64 %21, %1
  br i1 %22, label %5, label %6, !llvm.loop !212
}

declare i64 @cfg_loops() local_unnamed_addr #5

declare void @model_loop(i64 noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef, ptr noundef, ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #5

declare i64 @model_touches(i64 noundef) local_unnamed_addr #5

; Function Attrs: inlinehint nounwind
define internal fastcc range(i32 0, 2) i32 @races(ptr noundef nonnull readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #4 {
  %6 = tail call i64 @cfg_mask_words() #16
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
  %17 = load i64, ptr %16, align 8, !tbaa !23
  %18 = getelementptr i64, ptr %12, i64 %15
  %19 = load i64, ptr %18, align 8, !tbaa !23
  %20 = or i64 %19, %17
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %124, label %22

22:                                               ; preds = %14
  %23 = tail call i64 @cfg_cpus() #16
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %124, label %25

25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i64, ptr %1, i64 %15
  br label %29

27:                                               ; preds = %103
  %28 = icmp eq i64 %105, 0
  br i1 %28, label %116, label %109, !prof !213

29:                                               ; preds = %25, %103
  %30 = phi i64 [ 0, %25 ], [ %106, %103 ]
  %31 = phi i64 [ 0, %25 ], [ %105, %103 ]
  %32 = phi i64 [ 0, %25 ], [ %104, %103 ]
  %33 = icmp eq i64 %30, %3
  br i1 %33, label %103, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw ptr, ptr %0, i64 %30
  %36 = load ptr, ptr %35, align 8, !tbaa !174
  %37 = icmp eq ptr %36, null
  br i1 %37, label %103, label %38

38:                                               ; preds = %34
  %39 = tail call i64 @cfg_mask_words() #16
  %40 = add i64 %39, %15
  %41 = getelementptr inbounds nuw i64, ptr %36, i64 %40
  %42 = load i64, ptr %41, align 8, !tbaa !23
  %43 = shl i64 %39, 1
  %44 = add i64 %43, %15
  %45 = getelementptr inbounds nuw i64, ptr %1, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !23
  %47 = mul i64 %39, 3
  %48 = add i64 %47, %15
  %49 = getelementptr inbounds nuw i64, ptr %1, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !23
  %51 = or i64 %50, %46
  %52 = and i64 %51, %42
  %53 = getelementptr inbounds nuw i64, ptr %36, i64 %15
  %54 = load i64, ptr %53, align 8, !tbaa !23
  %55 = and i64 %54, %50
  %56 = getelementptr inbounds nuw i64, ptr %36, i64 %48
  %57 = load i64, ptr %56, align 8, !tbaa !23
  %58 = load i64, ptr %26, align 8, !tbaa !23
  %59 = getelementptr inbounds nuw i64, ptr %1, i64 %40
  %60 = load i64, ptr %59, align 8, !tbaa !23
  %61 = or i64 %60, %58
  %62 = and i64 %61, %57
  %63 = getelementptr inbounds nuw i64, ptr %36, i64 %44
  %64 = load i64, ptr %63, align 8, !tbaa !23
  %65 = and i64 %64, %60
  %66 = or i64 %55, %52
  %67 = or i64 %66, %62
  %68 = or i64 %67, %65
  %69 = or i64 %68, %32
  %70 = load ptr, ptr %35, align 8, !tbaa !174
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 %13
  %72 = tail call i64 @cfg_mask_words() #16
  %73 = add i64 %72, %15
  %74 = getelementptr inbounds nuw i64, ptr %71, i64 %73
  %75 = load i64, ptr %74, align 8, !tbaa !23
  %76 = shl i64 %72, 1
  %77 = add i64 %76, %15
  %78 = getelementptr inbounds nuw i64, ptr %1, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !23
  %80 = mul i64 %72, 3
  %81 = add i64 %80, %15
  %82 = getelementptr inbounds nuw i64, ptr %1, i64 %81
  %83 = load i64, ptr %82, align 8, !tbaa !23
  %84 = or i64 %83, %79
  %85 = and i64 %84, %75
  %86 = getelementptr inbounds nuw i64, ptr %71, i64 %15
  %87 = load i64, ptr %86, align 8, !tbaa !23
  %88 = and i64 %87, %83
  %89 = getelementptr inbounds nuw i64, ptr %71, i64 %81
  %90 = load i64, ptr %89, align 8, !tbaa !23
  %91 = load i64, ptr %26, align 8, !tbaa !23
  %92 = getelementptr inbounds nuw i64, ptr %1, i64 %73
  %93 = load i64, ptr %92, align 8, !tbaa !23
  %94 = or i64 %93, %91
  %95 = and i64 %94, %90
  %96 = getelementptr inbounds nuw i64, ptr %71, i64 %77
  %97 = load i64, ptr %96, align 8, !tbaa !23
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
  %107 = tail call i64 @cfg_cpus() #16
  %108 = icmp ult i64 %106, %107
  br i1 %108, label %29, label %27, !llvm.loop !214

109:                                              ; preds = %27
  %110 = load ptr, ptr @S, align 8, !tbaa !9
  %111 = getelementptr inbounds nuw i8, ptr %110, i64 88
  %112 = load ptr, ptr %111, align 8, !tbaa !215
  %113 = getelementptr inbounds nuw i64, ptr %112, i64 %15
  %114 = load i64, ptr %113, align 8, !tbaa !23
  %115 = or i64 %114, %105
  store i64 %115, ptr %113, align 8, !tbaa !23
  br label %116

116:                                              ; preds = %109, %27
  %117 = icmp eq i64 %104, 0
  br i1 %117, label %124, label %118, !prof !213

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
  br i1 %126, label %127, label %14, !llvm.loop !216

127:                                              ; preds = %124, %118, %5
  %128 = phi i32 [ 0, %5 ], [ 1, %118 ], [ 0, %124 ]
  ret i32 %128
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #11

; Function Attrs: inlinehint nounwind
define internal fastcc range(i64 0, 256) i64 @ends(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #4 {
  %4 = load ptr, ptr @S, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !50
  %7 = getelementptr inbounds nuw i64, ptr %6, i64 %2
  %8 = load <8 x i64>, ptr %7, align 64, !tbaa !96
  %9 = tail call i64 @cfg_full_keys() #16
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %17, label %11

11:                                               ; preds = %3
  %12 = load i64, ptr %0, align 8, !tbaa !23
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

; Function Attrs: inlinehint nounwind
define internal fastcc i64 @probe(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #4 {
  %4 = and i64 %2, -8
  %5 = load ptr, ptr @S, align 8, !tbaa !9
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !50
  %8 = getelementptr inbounds nuw i64, ptr %7, i64 %4
  %9 = load <8 x i64>, ptr %8, align 64, !tbaa !96
  %10 = tail call i64 @cfg_full_keys() #16
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %18, label %12

12:                                               ; preds = %3
  %13 = load i64, ptr %0, align 8, !tbaa !23
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
  br i1 %34, label %35, label %45, !prof !123

35:                                               ; preds = %24, %35
  %36 = phi i64 [ %42, %35 ], [ %4, %24 ]
  %37 = add i64 %36, 8
  %38 = load ptr, ptr @S, align 8, !tbaa !9
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 136
  %40 = load i64, ptr %39, align 8, !tbaa !49
  %41 = icmp eq i64 %37, %40
  %42 = select i1 %41, i64 0, i64 %37
  %43 = tail call fastcc i64 @ends(ptr noundef %0, i64 noundef %1, i64 noundef %42)
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %35, label %45, !prof !124, !llvm.loop !125

45:                                               ; preds = %35, %24
  %46 = phi i64 [ %4, %24 ], [ %42, %35 ]
  %47 = phi i64 [ %33, %24 ], [ %43, %35 ]
  %48 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %47, i1 true)
  %49 = add i64 %48, %46
  ret i64 %49
}

declare i64 @model_check_always(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: inlinehint nounwind
define internal fastcc void @put(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #4 {
  %6 = alloca i64, align 8
  %7 = load ptr, ptr @S, align 8, !tbaa !9
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !50
  %10 = getelementptr inbounds nuw i64, ptr %9, i64 %2
  %11 = load i64, ptr %10, align 8, !tbaa !23
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 144
  %13 = load i64, ptr %12, align 8, !tbaa !65
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %14 = icmp eq i64 %11, 0
  br i1 %14, label %62, label %15

15:                                               ; preds = %5
  %16 = tail call i64 @cfg_full_keys() #16
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %22, label %18

18:                                               ; preds = %15
  %19 = load i64, ptr %0, align 8, !tbaa !23
  %20 = xor i64 %19, %11
  %21 = icmp eq i64 %20, -1
  br i1 %21, label %62, label %50, !prof !217

22:                                               ; preds = %15
  %23 = shl i64 %1, 32
  %24 = and i64 %11, -4294967296
  %25 = icmp eq i64 %24, %23
  br i1 %25, label %26, label %50

26:                                               ; preds = %22
  %27 = load ptr, ptr @S, align 8, !tbaa !9
  %28 = load ptr, ptr %27, align 8, !tbaa !46
  %29 = and i64 %11, 4294967295
  %30 = add nsw i64 %29, -1
  %31 = tail call i64 @cfg_words() #16
  %32 = mul i64 %31, %30
  %33 = getelementptr inbounds nuw i64, ptr %28, i64 %32
  %34 = tail call i64 @cfg_words() #16
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %62, label %36

36:                                               ; preds = %26, %36
  %37 = phi i64 [ %45, %36 ], [ 0, %26 ]
  %38 = phi i64 [ %44, %36 ], [ 0, %26 ]
  %39 = getelementptr inbounds nuw i64, ptr %33, i64 %37
  %40 = load i64, ptr %39, align 8, !tbaa !23
  %41 = getelementptr inbounds nuw i64, ptr %0, i64 %37
  %42 = load i64, ptr %41, align 8, !tbaa !23
  %43 = xor i64 %42, %40
  %44 = or i64 %43, %38
  %45 = add nuw i64 %37, 1
  %46 = tail call i64 @cfg_words() #16
  %47 = icmp ult i64 %45, %46
  br i1 %47, label %36, label %48, !llvm.loop !57

48:                                               ; preds = %36
  %49 = icmp eq i64 %44, 0
  br i1 %49, label %62, label %50, !prof !217

50:                                               ; preds = %18, %22, %48
  %51 = tail call i64 @cfg_full_keys() #16
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %54

53:                                               ; preds = %50
  tail call fastcc void @insert(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4)
  br label %110

54:                                               ; preds = %50
  %55 = tail call fastcc i64 @probe(ptr noundef %0, i64 noundef %1, i64 noundef %2)
  %56 = load ptr, ptr @S, align 8, !tbaa !9
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %58 = load ptr, ptr %57, align 8, !tbaa !50
  %59 = getelementptr inbounds nuw i64, ptr %58, i64 %55
  %60 = load i64, ptr %59, align 8, !tbaa !23
  %61 = icmp eq i64 %60, 0
  br label %62

62:                                               ; preds = %18, %26, %5, %54, %48
  %63 = phi i1 [ %61, %54 ], [ false, %48 ], [ true, %5 ], [ false, %26 ], [ false, %18 ]
  %64 = phi i64 [ %55, %54 ], [ %2, %48 ], [ %2, %5 ], [ %2, %26 ], [ %2, %18 ]
  %65 = tail call i64 @cfg_full_keys() #16
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %70, label %67

67:                                               ; preds = %62
  %68 = load i64, ptr %0, align 8, !tbaa !23
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
  %79 = load ptr, ptr %78, align 8, !tbaa !50
  %80 = getelementptr inbounds nuw i64, ptr %79, i64 %64
  br label %81

81:                                               ; preds = %74, %77
  %82 = phi ptr [ %80, %77 ], [ %6, %74 ]
  store i64 %75, ptr %82, align 8, !tbaa !23
  %83 = load ptr, ptr %76, align 8, !tbaa !46
  %84 = tail call i64 @cfg_words() #16
  %85 = mul i64 %84, %13
  %86 = getelementptr inbounds nuw i64, ptr %83, i64 %85
  %87 = tail call i64 @cfg_words() #16
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %97, label %89

89:                                               ; preds = %81, %89
  %90 = phi i64 [ %94, %89 ], [ 0, %81 ]
  %91 = getelementptr inbounds nuw i64, ptr %0, i64 %90
  %92 = load i64, ptr %91, align 8, !tbaa !23
  %93 = getelementptr inbounds nuw i64, ptr %86, i64 %90
  store i64 %92, ptr %93, align 8, !tbaa !23
  %94 = add nuw i64 %90, 1
  %95 = tail call i64 @cfg_words() #16
  %96 = icmp ult i64 %94, %95
  br i1 %96, label %89, label %97, !llvm.loop !47

97:                                               ; preds = %89, %81
  %98 = trunc i64 %3 to i32
  %99 = load ptr, ptr @S, align 8, !tbaa !9
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load ptr, ptr %100, align 8, !tbaa !34
  %102 = getelementptr inbounds nuw i32, ptr %101, i64 %13
  store i32 %98, ptr %102, align 4, !tbaa !5
  %103 = trunc i64 %4 to i16
  %104 = getelementptr inbounds nuw i8, ptr %99, i64 24
  %105 = load ptr, ptr %104, align 8, !tbaa !35
  %106 = getelementptr inbounds nuw i16, ptr %105, i64 %13
  store i16 %103, ptr %106, align 2, !tbaa !32
  %107 = zext i1 %63 to i64
  %108 = add i64 %13, %107
  %109 = getelementptr inbounds nuw i8, ptr %99, i64 144
  store i64 %108, ptr %109, align 8, !tbaa !65
  br label %110

110:                                              ; preds = %97, %53
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @check_from(i64 noundef %0) unnamed_addr #3 {
  %2 = alloca [64 x i64], align 16
  %3 = alloca [64 x i64], align 16
  %4 = alloca [64 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  %5 = tail call i64 @cfg_checks() #16
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %85, label %7

7:                                                ; preds = %1, %80
  %8 = phi i64 [ %82, %80 ], [ %0, %1 ]
  %9 = phi i32 [ %81, %80 ], [ 0, %1 ]
  %10 = load ptr, ptr @S, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 144
  %12 = load i64, ptr %11, align 8, !tbaa !65
  %13 = icmp ult i64 %8, %12
  br i1 %13, label %14, label %85

14:                                               ; preds = %7
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %16 = load ptr, ptr %15, align 8, !tbaa !34
  %17 = getelementptr inbounds nuw i32, ptr %16, i64 %8
  %18 = load i32, ptr %17, align 4, !tbaa !5
  %19 = zext i32 %18 to i64
  store i64 %19, ptr @now_state, align 8, !tbaa !23
  %20 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %21 = load ptr, ptr %20, align 8, !tbaa !35
  %22 = getelementptr inbounds nuw i16, ptr %21, i64 %8
  %23 = load i16, ptr %22, align 2, !tbaa !32
  %24 = zext i16 %23 to i64
  store i64 %24, ptr @now_move, align 8, !tbaa !23
  %25 = load ptr, ptr %10, align 8, !tbaa !46
  %26 = call i64 @cfg_words() #16
  %27 = mul i64 %26, %8
  %28 = getelementptr inbounds nuw i64, ptr %25, i64 %27
  %29 = call i64 @cfg_words() #16
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %39, label %31

31:                                               ; preds = %14, %31
  %32 = phi i64 [ %36, %31 ], [ 0, %14 ]
  %33 = getelementptr inbounds nuw i64, ptr %28, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !23
  %35 = getelementptr inbounds nuw i64, ptr %4, i64 %32
  store i64 %34, ptr %35, align 8, !tbaa !23
  %36 = add nuw i64 %32, 1
  %37 = call i64 @cfg_words() #16
  %38 = icmp ult i64 %36, %37
  br i1 %38, label %31, label %39, !llvm.loop !47

39:                                               ; preds = %31, %14
  %40 = load i64, ptr @now_state, align 8, !tbaa !23
  %41 = load ptr, ptr @S, align 8, !tbaa !9
  %42 = load ptr, ptr %41, align 8, !tbaa !46
  %43 = call i64 @cfg_words() #16
  %44 = mul i64 %43, %40
  %45 = getelementptr inbounds nuw i64, ptr %42, i64 %44
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #16
  %46 = call i64 @cfg_checks() #16
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %48, label %49

48:                                               ; preds = %39
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #16
  br label %80

49:                                               ; preds = %39
  %50 = call i64 @cfg_words() #16
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %70, label %52

52:                                               ; preds = %49, %64
  %53 = phi i64 [ %67, %64 ], [ 0, %49 ]
  %54 = load ptr, ptr @S, align 8, !tbaa !9
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 328
  %56 = load i64, ptr %55, align 8, !tbaa !81
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %58, label %64

58:                                               ; preds = %52
  %59 = getelementptr inbounds nuw i64, ptr %4, i64 %53
  %60 = load i64, ptr %59, align 8, !tbaa !23
  %61 = getelementptr inbounds nuw i64, ptr %45, i64 %53
  %62 = load i64, ptr %61, align 8, !tbaa !23
  %63 = xor i64 %62, %60
  br label %64

64:                                               ; preds = %58, %52
  %65 = phi i64 [ %63, %58 ], [ -1, %52 ]
  %66 = getelementptr inbounds nuw i64, ptr %2, i64 %53
  store i64 %65, ptr %66, align 8, !tbaa !23
  %67 = add nuw i64 %53, 1
  %68 = call i64 @cfg_words() #16
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %52, label %70, !llvm.loop !128

70:                                               ; preds = %64, %49
  %71 = call i64 @model_check_always(ptr noundef nonnull %4, ptr noundef nonnull %2, ptr noundef nonnull %3) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #16
  %72 = icmp eq i64 %71, 1
  br i1 %72, label %80, label %73

73:                                               ; preds = %70
  %74 = load i64, ptr @now_state, align 8, !tbaa !23
  %75 = load i64, ptr @now_move, align 8, !tbaa !23
  %76 = lshr i64 %71, 8
  %77 = add nuw nsw i64 %76, 2
  %78 = call fastcc range(i32 0, 2) i32 @raise_alarm(i64 noundef %77, i64 noundef %74, i64 noundef %75, i64 noundef 1, i64 noundef 0)
  %79 = or i32 %78, %9
  br label %80

80:                                               ; preds = %48, %73, %70
  %81 = phi i32 [ %79, %73 ], [ %9, %70 ], [ %9, %48 ]
  %82 = add i64 %8, 1
  %83 = call i64 @cfg_checks() #16
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %85, label %7, !llvm.loop !218

85:                                               ; preds = %7, %80, %1
  %86 = phi i32 [ 0, %1 ], [ %81, %80 ], [ %9, %7 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  ret i32 %86
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @alive(i64 noundef %0) unnamed_addr #3 {
  %2 = tail call i64 @cfg_cpus() #16
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %7, label %9

4:                                                ; preds = %9
  %5 = icmp ne i64 %18, 0
  %6 = zext i1 %5 to i32
  br label %7

7:                                                ; preds = %4, %1
  %8 = phi i32 [ 0, %1 ], [ %6, %4 ]
  ret i32 %8

9:                                                ; preds = %1, %9
  %10 = phi i64 [ %19, %9 ], [ 0, %1 ]
  %11 = phi i64 [ %18, %9 ], [ 0, %1 ]
  %12 = load ptr, ptr @S, align 8, !tbaa !9
  %13 = load ptr, ptr %12, align 8, !tbaa !46
  %14 = tail call i64 @cfg_words() #16
  %15 = mul i64 %14, %0
  %16 = getelementptr inbounds nuw i64, ptr %13, i64 %15
  %17 = tail call i64 @model_pc(ptr noundef %16, i64 noundef %10) #16
  %18 = or i64 %17, %11
  %19 = add nuw i64 %10, 1
  %20 = tail call i64 @cfg_cpus() #16
  %21 = icmp ult i64 %19, %20
  br i1 %21, label %9, label %4, !llvm.loop !219
}

declare i64 @model_check_end(ptr noundef, ptr noundef) local_unnamed_addr #5

declare i64 @model_step(ptr noundef, i64 noundef, i64 noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: inlinehint nounwind
define internal fastcc noundef i64 @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #4 {
  %5 = tail call i64 @cfg_words() #16
  %6 = add i64 %5, 4
  %7 = mul i64 %6, %3
  %8 = getelementptr inbounds nuw i64, ptr @pending, i64 %7
  %9 = load ptr, ptr @S, align 8, !tbaa !9
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 200
  %11 = load i64, ptr %10, align 8, !tbaa !56
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %4
  tail call void @model_canon(ptr noundef %0) #16
  br label %14

14:                                               ; preds = %13, %4
  %15 = tail call i64 @cfg_words() #16
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %31, label %17

17:                                               ; preds = %14, %17
  %18 = phi i64 [ %27, %17 ], [ -7046029254386353131, %14 ]
  %19 = phi i64 [ %28, %17 ], [ 0, %14 ]
  %20 = getelementptr inbounds nuw i64, ptr %0, i64 %19
  %21 = load i64, ptr %20, align 8, !tbaa !23
  %22 = xor i64 %21, %18
  %23 = zext i64 %22 to i128
  %24 = mul nuw i128 %23, 15485907386658061715
  %25 = lshr i128 %24, 64
  %26 = xor i128 %25, %24
  %27 = trunc i128 %26 to i64
  %28 = add nuw i64 %19, 1
  %29 = tail call i64 @cfg_words() #16
  %30 = icmp ult i64 %28, %29
  br i1 %30, label %17, label %31, !llvm.loop !48

31:                                               ; preds = %17, %14
  %32 = phi i64 [ -7046029254386353131, %14 ], [ %27, %17 ]
  %33 = mul i64 %32, -7046029254386353131
  %34 = lshr i64 %32, 29
  %35 = xor i64 %33, %34
  %36 = load ptr, ptr @S, align 8, !tbaa !9
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %38 = load ptr, ptr %37, align 8, !tbaa !117
  %39 = and i64 %35, 4095
  %40 = tail call i64 @cfg_words() #16
  %41 = mul i64 %40, %39
  %42 = getelementptr inbounds nuw i64, ptr %38, i64 %41
  %43 = tail call i64 @cfg_words() #16
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %156, label %45

45:                                               ; preds = %31, %45
  %46 = phi i64 [ %54, %45 ], [ 0, %31 ]
  %47 = phi i64 [ %53, %45 ], [ 0, %31 ]
  %48 = getelementptr inbounds nuw i64, ptr %42, i64 %46
  %49 = load i64, ptr %48, align 8, !tbaa !23
  %50 = getelementptr inbounds nuw i64, ptr %0, i64 %46
  %51 = load i64, ptr %50, align 8, !tbaa !23
  %52 = xor i64 %51, %49
  %53 = or i64 %52, %47
  %54 = add nuw i64 %46, 1
  %55 = tail call i64 @cfg_words() #16
  %56 = icmp ult i64 %54, %55
  br i1 %56, label %45, label %57, !llvm.loop !57

57:                                               ; preds = %45
  %58 = icmp eq i64 %53, 0
  br i1 %58, label %156, label %59

59:                                               ; preds = %57
  %60 = tail call i64 @cfg_words() #16
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %70, label %62

62:                                               ; preds = %59, %62
  %63 = phi i64 [ %67, %62 ], [ 0, %59 ]
  %64 = getelementptr inbounds nuw i64, ptr %0, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !23
  %66 = getelementptr inbounds nuw i64, ptr %42, i64 %63
  store i64 %65, ptr %66, align 8, !tbaa !23
  %67 = add nuw i64 %63, 1
  %68 = tail call i64 @cfg_words() #16
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %62, label %70, !llvm.loop !47

70:                                               ; preds = %62, %59
  %71 = load ptr, ptr @S, align 8, !tbaa !9
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 296
  %73 = load i64, ptr %72, align 8, !tbaa !61
  %74 = icmp ugt i64 %73, 1
  br i1 %74, label %75, label %119

75:                                               ; preds = %70
  %76 = and i64 %35, 4294967295
  %77 = mul i64 %73, %76
  %78 = lshr i64 %77, 32
  %79 = getelementptr inbounds nuw i8, ptr %71, i64 288
  %80 = load i64, ptr %79, align 8, !tbaa !71
  %81 = icmp eq i64 %78, %80
  br i1 %81, label %119, label %82

82:                                               ; preds = %75
  %83 = tail call i64 @cfg_words() #16
  %84 = shl i64 %83, 13
  %85 = add i64 %84, 8208
  %86 = load ptr, ptr @S, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 96
  %88 = load ptr, ptr %87, align 8, !tbaa !59
  %89 = getelementptr inbounds nuw i8, ptr %86, i64 296
  %90 = load i64, ptr %89, align 8, !tbaa !61
  %91 = mul i64 %90, %80
  %92 = add i64 %91, %78
  %93 = mul i64 %92, %85
  %94 = getelementptr inbounds nuw i64, ptr %88, i64 %93
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 16576
  %96 = getelementptr inbounds nuw i64, ptr @sent, i64 %78
  %97 = load i64, ptr %96, align 8, !tbaa !23
  %98 = add i64 %97, 1
  store i64 %98, ptr %96, align 8, !tbaa !23
  %99 = and i64 %97, 8191
  %100 = tail call i64 @cfg_words() #16
  %101 = add i64 %100, 1
  %102 = mul i64 %101, %99
  %103 = getelementptr inbounds nuw i64, ptr %95, i64 %102
  %104 = tail call i64 @cfg_words() #16
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %114, label %106

106:                                              ; preds = %82, %106
  %107 = phi i64 [ %111, %106 ], [ 0, %82 ]
  %108 = getelementptr inbounds nuw i64, ptr %0, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !23
  %110 = getelementptr inbounds nuw i64, ptr %103, i64 %107
  store i64 %109, ptr %110, align 8, !tbaa !23
  %111 = add nuw i64 %107, 1
  %112 = tail call i64 @cfg_words() #16
  %113 = icmp ult i64 %111, %112
  br i1 %113, label %106, label %114, !llvm.loop !47

114:                                              ; preds = %106, %82
  %115 = shl i64 %2, 32
  %116 = or i64 %115, %1
  %117 = tail call i64 @cfg_words() #16
  %118 = getelementptr inbounds nuw i64, ptr %103, i64 %117
  store i64 %116, ptr %118, align 8, !tbaa !23
  br label %156

119:                                              ; preds = %75, %70
  %120 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %121 = tail call i64 @cfg_words() #16
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %131, label %123

123:                                              ; preds = %119, %123
  %124 = phi i64 [ %128, %123 ], [ 0, %119 ]
  %125 = getelementptr inbounds nuw i64, ptr %0, i64 %124
  %126 = load i64, ptr %125, align 8, !tbaa !23
  %127 = getelementptr inbounds nuw i64, ptr %120, i64 %124
  store i64 %126, ptr %127, align 8, !tbaa !23
  %128 = add nuw i64 %124, 1
  %129 = tail call i64 @cfg_words() #16
  %130 = icmp ult i64 %128, %129
  br i1 %130, label %123, label %131, !llvm.loop !47

131:                                              ; preds = %123, %119
  store i64 %35, ptr %8, align 8, !tbaa !23
  %132 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 %1, ptr %132, align 8, !tbaa !23
  %133 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i64 %2, ptr %133, align 8, !tbaa !23
  %134 = load ptr, ptr @S, align 8, !tbaa !9
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 8
  %136 = load ptr, ptr %135, align 8, !tbaa !50
  %137 = zext i64 %35 to i128
  %138 = getelementptr inbounds nuw i8, ptr %134, i64 136
  %139 = load i64, ptr %138, align 8, !tbaa !49
  %140 = lshr i64 %139, 3
  %141 = zext nneg i64 %140 to i128
  %142 = mul nuw nsw i128 %141, %137
  %143 = lshr i128 %142, 61
  %144 = trunc nuw i128 %143 to i64
  %145 = and i64 %144, -8
  %146 = getelementptr inbounds nuw i8, ptr %134, i64 344
  %147 = load i64, ptr %146, align 8, !tbaa !51
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
  store i64 %1, ptr @now_state, align 8, !tbaa !23
  store i64 %2, ptr @now_move, align 8, !tbaa !23
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
  %7 = load ptr, ptr %6, align 8, !tbaa !46
  %8 = tail call i64 @cfg_words() #16
  %9 = mul i64 %8, %1
  %10 = getelementptr inbounds nuw i64, ptr %7, i64 %9
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #16
  %11 = tail call i64 @cfg_checks() #16
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %14

13:                                               ; preds = %3
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
  br label %42

14:                                               ; preds = %3
  %15 = tail call i64 @cfg_words() #16
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %35, label %17

17:                                               ; preds = %14, %29
  %18 = phi i64 [ %32, %29 ], [ 0, %14 ]
  %19 = load ptr, ptr @S, align 8, !tbaa !9
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 328
  %21 = load i64, ptr %20, align 8, !tbaa !81
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %29

23:                                               ; preds = %17
  %24 = getelementptr inbounds nuw i64, ptr %0, i64 %18
  %25 = load i64, ptr %24, align 8, !tbaa !23
  %26 = getelementptr inbounds nuw i64, ptr %10, i64 %18
  %27 = load i64, ptr %26, align 8, !tbaa !23
  %28 = xor i64 %27, %25
  br label %29

29:                                               ; preds = %23, %17
  %30 = phi i64 [ %28, %23 ], [ -1, %17 ]
  %31 = getelementptr inbounds nuw i64, ptr %4, i64 %18
  store i64 %30, ptr %31, align 8, !tbaa !23
  %32 = add nuw i64 %18, 1
  %33 = tail call i64 @cfg_words() #16
  %34 = icmp ult i64 %32, %33
  br i1 %34, label %17, label %35, !llvm.loop !128

35:                                               ; preds = %29, %14
  %36 = call i64 @model_check_always(ptr noundef %0, ptr noundef nonnull %4, ptr noundef nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #16
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #16
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
declare i32 @llvm.umin.i32(i32, i32) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #12

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #14

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #15

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { inlinehint nounwind }
attributes #5 = { nounwind }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #7 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { noinline nounwind }
attributes #9 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #11 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #14 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #16 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"p1 _ZTS6search", !11, i64 0}
!11 = !{!"any pointer", !7, i64 0}
!12 = !{!13, !14, i64 40}
!13 = !{!"search", !14, i64 0, !14, i64 8, !15, i64 16, !16, i64 24, !17, i64 32, !14, i64 40, !18, i64 48, !14, i64 56, !14, i64 64, !14, i64 72, !14, i64 80, !14, i64 88, !19, i64 96, !14, i64 104, !20, i64 112, !14, i64 120, !21, i64 128, !22, i64 136, !22, i64 144, !22, i64 152, !22, i64 160, !22, i64 168, !22, i64 176, !22, i64 184, !22, i64 192, !22, i64 200, !22, i64 208, !22, i64 216, !22, i64 224, !22, i64 232, !22, i64 240, !22, i64 248, !22, i64 256, !22, i64 264, !22, i64 272, !22, i64 280, !22, i64 288, !22, i64 296, !22, i64 304, !22, i64 312, !22, i64 320, !22, i64 328, !22, i64 336, !22, i64 344, !22, i64 352, !22, i64 360, !22, i64 368, !22, i64 376, !22, i64 384, !22, i64 392, !22, i64 400, !22, i64 408, !22, i64 416, !22, i64 424, !22, i64 432, !22, i64 440, !22, i64 448}
!14 = !{!"p1 long", !11, i64 0}
!15 = !{!"p1 int", !11, i64 0}
!16 = !{!"p1 short", !11, i64 0}
!17 = !{!"p1 _ZTS5alarm", !11, i64 0}
!18 = !{!"p1 _ZTS4note", !11, i64 0}
!19 = !{!"p1 _ZTS4team", !11, i64 0}
!20 = !{!"p1 _ZTS5block", !11, i64 0}
!21 = !{!"p1 _ZTS4pool", !11, i64 0}
!22 = !{!"long", !7, i64 0}
!23 = !{!22, !22, i64 0}
!24 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!25 = !{!13, !18, i64 48}
!26 = !{!13, !22, i64 192}
!27 = !{!13, !22, i64 168}
!28 = !{!13, !22, i64 424}
!29 = !{!13, !14, i64 120}
!30 = !{!13, !22, i64 432}
!31 = !{!13, !20, i64 112}
!32 = !{!33, !33, i64 0}
!33 = !{!"short", !7, i64 0}
!34 = !{!13, !15, i64 16}
!35 = !{!13, !16, i64 24}
!36 = distinct !{!36, !37}
!37 = !{!"llvm.loop.mustprogress"}
!38 = distinct !{!38, !37}
!39 = distinct !{!39, !37}
!40 = !{!41, !33, i64 12}
!41 = !{!"block", !22, i64 0, !6, i64 8, !33, i64 12, !33, i64 14}
!42 = !{!41, !33, i64 14}
!43 = !{!41, !22, i64 0}
!44 = !{!41, !6, i64 8}
!45 = !{!13, !22, i64 208}
!46 = !{!13, !14, i64 0}
!47 = distinct !{!47, !37}
!48 = distinct !{!48, !37}
!49 = !{!13, !22, i64 136}
!50 = !{!13, !14, i64 8}
!51 = !{!13, !22, i64 344}
!52 = !{!13, !22, i64 352}
!53 = distinct !{!53, !37}
!54 = distinct !{!54, !37}
!55 = distinct !{!55, !37}
!56 = !{!13, !22, i64 200}
!57 = distinct !{!57, !37}
!58 = distinct !{!58, !37}
!59 = !{!13, !19, i64 96}
!60 = !{!13, !22, i64 152}
!61 = !{!13, !22, i64 296}
!62 = distinct !{!62, !37}
!63 = !{!13, !22, i64 312}
!64 = !{!13, !22, i64 304}
!65 = !{!13, !22, i64 144}
!66 = !{!13, !22, i64 184}
!67 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!68 = !{!13, !22, i64 240}
!69 = !{!13, !22, i64 248}
!70 = !{!13, !22, i64 160}
!71 = !{!13, !22, i64 288}
!72 = distinct !{!72, !37}
!73 = distinct !{!73, !37}
!74 = distinct !{!74, !37}
!75 = !{!13, !22, i64 176}
!76 = !{!13, !22, i64 256}
!77 = !{!78, !22, i64 0}
!78 = !{!"flag", !22, i64 0, !7, i64 8}
!79 = !{!13, !22, i64 320}
!80 = distinct !{!80, !37}
!81 = !{!13, !22, i64 328}
!82 = distinct !{!82, !37}
!83 = distinct !{!83, !37}
!84 = distinct !{!84, !37}
!85 = !{!13, !21, i64 128}
!86 = !{!87, !22, i64 200}
!87 = !{!"pool", !22, i64 0, !7, i64 8, !22, i64 64, !7, i64 72, !22, i64 128, !7, i64 136, !22, i64 192, !22, i64 200}
!88 = !{!87, !22, i64 192}
!89 = !{!90}
!90 = distinct !{!90, !91, !"divided: argument 0"}
!91 = distinct !{!91, !"divided"}
!92 = !{!13, !14, i64 104}
!93 = !{!13, !22, i64 408}
!94 = distinct !{!94, !37}
!95 = distinct !{!95, !37}
!96 = !{!7, !7, i64 0}
!97 = !{!13, !14, i64 80}
!98 = distinct !{!98, !37}
!99 = distinct !{!99, !37}
!100 = !{!13, !22, i64 216}
!101 = distinct !{!101, !37}
!102 = !{!103, !6, i64 4}
!103 = !{!"run", !6, i64 0, !6, i64 4}
!104 = distinct !{!104, !37, !105, !106}
!105 = !{!"llvm.loop.isvectorized", i32 1}
!106 = !{!"llvm.loop.unroll.runtime.disable"}
!107 = distinct !{!107, !108}
!108 = !{!"llvm.loop.unroll.disable"}
!109 = distinct !{!109, !37, !105}
!110 = distinct !{!110, !37}
!111 = distinct !{!111, !37}
!112 = !{!103, !6, i64 0}
!113 = distinct !{!113, !37}
!114 = distinct !{!114, !37}
!115 = distinct !{!115, !37}
!116 = distinct !{!116, !37}
!117 = !{!13, !14, i64 64}
!118 = distinct !{!118, !37}
!119 = distinct !{!119, !37}
!120 = distinct !{!120, !37}
!121 = distinct !{!121, !37}
!122 = !{!13, !22, i64 448}
!123 = !{!"branch_weights", i32 1, i32 1999}
!124 = !{!"branch_weights", i32 0, i32 1}
!125 = distinct !{!125, !37}
!126 = distinct !{!126, !37}
!127 = distinct !{!127, !37}
!128 = distinct !{!128, !37}
!129 = distinct !{!129, !37}
!130 = distinct !{!130, !37}
!131 = distinct !{!131, !37}
!132 = distinct !{!132, !37}
!133 = distinct !{!133, !37}
!134 = distinct !{!134, !37}
!135 = distinct !{!135, !37}
!136 = !{!13, !22, i64 440}
!137 = !{!13, !17, i64 32}
!138 = !{!13, !22, i64 416}
!139 = !{!140, !22, i64 0}
!140 = !{!"alarm", !22, i64 0, !22, i64 8, !6, i64 16, !6, i64 20, !22, i64 24, !22, i64 32}
!141 = !{!140, !6, i64 16}
!142 = !{!140, !22, i64 8}
!143 = distinct !{!143, !37}
!144 = distinct !{!144, !37}
!145 = distinct !{!145, !37}
!146 = distinct !{!146, !37}
!147 = distinct !{!147, !37}
!148 = distinct !{!148, !37}
!149 = distinct !{!149, !37}
!150 = distinct !{!150, !37}
!151 = distinct !{!151, !108}
!152 = distinct !{!152, !37}
!153 = distinct !{!153, !37}
!154 = distinct !{!154, !37}
!155 = distinct !{!155, !37}
!156 = distinct !{!156, !37}
!157 = distinct !{!157, !37}
!158 = distinct !{!158, !37}
!159 = !{!13, !22, i64 336}
!160 = !{!13, !14, i64 56}
!161 = distinct !{!161, !37}
!162 = distinct !{!162, !37}
!163 = !{!13, !22, i64 360}
!164 = !{!13, !22, i64 264}
!165 = distinct !{!165, !37}
!166 = !{!13, !22, i64 280}
!167 = !{!13, !22, i64 376}
!168 = !{!13, !22, i64 384}
!169 = !{!13, !22, i64 400}
!170 = !{!13, !22, i64 392}
!171 = distinct !{!171, !37}
!172 = distinct !{!172, !37}
!173 = distinct !{!173, !37}
!174 = !{!14, !14, i64 0}
!175 = distinct !{!175, !37}
!176 = !{!13, !14, i64 72}
!177 = !{!178, !22, i64 0}
!178 = !{!"way", !22, i64 0, !7, i64 8}
!179 = distinct !{!179, !37}
!180 = distinct !{!180, !37}
!181 = distinct !{!181, !37}
!182 = !{!13, !22, i64 368}
!183 = !{i64 0, i64 8, !23, i64 8, i64 512, !96}
!184 = distinct !{!184, !37}
!185 = distinct !{!185, !37}
!186 = distinct !{!186, !37}
!187 = distinct !{!187, !37}
!188 = !{!13, !22, i64 272}
!189 = distinct !{!189, !37}
!190 = !{!13, !22, i64 232}
!191 = !{!13, !22, i64 224}
!192 = distinct !{!192, !37}
!193 = distinct !{!193, !37}
!194 = distinct !{!194, !37}
!195 = distinct !{!195, !37}
!196 = distinct !{!196, !37}
!197 = distinct !{!197, !37}
!198 = distinct !{!198, !37}
!199 = distinct !{!199, !37}
!200 = distinct !{!200, !37}
!201 = distinct !{!201, !37}
!202 = distinct !{!202, !37}
!203 = distinct !{!203, !37}
!204 = distinct !{!204, !37}
!205 = distinct !{!205, !37}
!206 = distinct !{!206, !37}
!207 = distinct !{!207, !37}
!208 = !{!140, !22, i64 32}
!209 = distinct !{!209, !37}
!210 = distinct !{!210, !37}
!211 = distinct !{!211, !37}
!212 = distinct !{!212, !37}
!213 = !{!"branch_weights", !"expected", i32 2145766520, i32 1717128}
!214 = distinct !{!214, !37}
!215 = !{!13, !14, i64 88}
!216 = distinct !{!216, !37}
!217 = !{!"branch_weights", !"expected", i32 -2147483648, i32 0}
!218 = distinct !{!218, !37}
!219 = distinct !{!219, !37}
