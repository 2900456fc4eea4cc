-- SPDX-License-Identifier: GPL-2.0-or-later
--
-- examples/seed_protocol.py in Murphi, at the same grain: one firing of a rule is one step.
-- The names of the program counters are the labels of seed.pml.
--
--	rumur --threads 1 --deadlock-detection stuck --output seed.c seed.m
--	cc -std=c11 -O3 -march=native -o seed seed.c && ./seed
--
-- The first three constants are the instance: CPUs, splits of each, and 1 for the mail's (b),
-- mmu_lock held shared, or 0 for its (a), exclusive. Once all CPUs have ended, `idle` fires
-- for ever, so that a state in which nothing fires is a deadlock.

const
  CPUS: 2;
  SPLITS: 2;
  SHARED: 1;
  NEED: 4;
  MOST: NEED * CPUS * SPLITS + NEED * CPUS;

type
  Cpu: scalarset(CPUS);
  Pc: enum { START, TEST, TAKE, AGAIN, CONSUME, DROP, NEXT, LEAVE, FINISH, ENDED,
             LOW, MORE, ALLOCATE, LOCK, ADD, UNLOCK, RELOCK, GIVE_UP };

var
  cache, allocated, consumed: 0..MOST;
  mmu, finished: 0..CPUS;
  split_lock: boolean;
  cpu: array [Cpu] of record pc: Pc; page: 0..SPLITS; end;

procedure lock_mmu(); begin
  mmu := mmu + 1;
end;

procedure unlock_mmu(); begin
  mmu := mmu - 1;
end;

startstate begin
  cache := 0; allocated := 0; consumed := 0;
  mmu := 0; finished := 0;
  split_lock := false;
  for c: Cpu do cpu[c].pc := START; cpu[c].page := 0; end;
end;

ruleset c: Cpu do alias pc: cpu[c].pc; page: cpu[c].page; do

  rule "start" pc = START & (SHARED = 1 | mmu = 0) ==> begin
    lock_mmu(); pc := TEST;
  end;

  rule "(*)" pc = TEST ==> begin
    if cache < NEED then pc := LOW; else pc := TAKE; end;
  end;

  rule "take the split lock" pc = TAKE & !split_lock ==> begin
    split_lock := true;
    if SHARED = 1 then pc := AGAIN; else pc := CONSUME; end;
  end;

  rule "(**)" pc = AGAIN ==> begin
    if cache < NEED then pc := GIVE_UP; else pc := CONSUME; end;
  end;

  rule "give up" pc = GIVE_UP ==> begin
    split_lock := false; pc := TEST;
  end;

  rule "consume" pc = CONSUME ==> begin
    assert cache >= NEED "cache-never-short";
    cache := cache - NEED; consumed := consumed + NEED; pc := DROP;
  end;

  rule "drop the split lock" pc = DROP ==> begin
    split_lock := false; pc := NEXT;
  end;

  rule "next page" pc = NEXT ==> begin
    page := page + 1; pc := LEAVE;
  end;

  rule "leave" pc = LEAVE ==> begin
    unlock_mmu();
    if page < SPLITS then pc := START; else pc := FINISH; end;
  end;

  rule "finish" pc = FINISH ==> begin
    finished := finished + 1; pc := ENDED;
    if finished = CPUS then
      assert allocated = consumed + cache "pages-accounted";
      assert mmu = 0 & !split_lock "locks-free";
    end;
  end;

  rule "low" pc = LOW ==> begin
    unlock_mmu(); pc := MORE;
  end;

  rule "more" pc = MORE ==> begin
    if cache < NEED then pc := ALLOCATE; else pc := RELOCK; end;
  end;

  rule "allocate" pc = ALLOCATE ==> begin
    allocated := allocated + 1; pc := LOCK;
  end;

  rule "lock for the cache" pc = LOCK & !split_lock ==> begin
    split_lock := true; pc := ADD;
  end;

  rule "add" pc = ADD ==> begin
    cache := cache + 1; pc := UNLOCK;
  end;

  rule "unlock the cache" pc = UNLOCK ==> begin
    split_lock := false; pc := MORE;
  end;

  rule "relock" pc = RELOCK & (SHARED = 1 | mmu = 0) ==> begin
    lock_mmu(); pc := TEST;
  end;

end; end;

rule "idle" forall c: Cpu do cpu[c].pc = ENDED end ==> begin
end;
