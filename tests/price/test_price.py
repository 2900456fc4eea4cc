# SPDX-License-Identifier: GPL-2.0-or-later
"""Workloads, costs and results: what is asked for, what it costs, and what is said of it."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import septum.designs
import septum.price.report
from septum.cli import main as cli
from septum.engine.interrupt import Interrupted
from septum.graph.ir import Point
from septum.lang.source import Site
from septum.price.costs import CostError, Costs, Rule, read, rule_of, standard
from septum.price.files import as_html, as_parquet, as_perfetto
from septum.price.report import COLUMNS, as_csv, as_json, as_rows, text
from septum.price.result import Job, Priced, calls_in, run_with_ends
from septum.price.workloads import WORKLOADS, WorkloadError, find, with_values
from tests.cli.test_schema import closed


def job(design: str, workload: str, *parameters: str, costs: Costs | None = None) -> Job:
    found = find(workload)
    built = found.build(with_values(found, parameters))
    return Job(design, septum.designs.load(design).module.Design, workload, built, costs or standard())


@pytest.fixture(scope="module")
def split() -> Job:
    return job("spinlock", "split", "memory=64M", "threads=4")


@pytest.fixture(scope="module")
def priced(split: Job) -> Priced:
    return run_with_ends(split, 1, lambda machine: None)


# -- costs ----------------------------------------------------------------------------------------------------------


def rule(calls: str, source: str = "assumption") -> Rule:
    return Rule(tuple(calls.split(" > ")), 1.0, None, 0, False, 1, 1, source)


def test_the_innermost_function_counts_and_then_the_longest_rule() -> None:
    point = Point(1, tuple(Site("f", i, name) for i, name in enumerate(["a", "b", "c", "d"])), 1)
    rules = [rule("a"), rule("c"), rule("b > c"), rule("a > b > c"), rule("d > c"), rule("x")]
    found, depth = rule_of(rules, point)
    assert found is not None and (found.name, depth) == ("a > b > c", 2)
    assert rule_of([rule("x"), rule("b > a")], point)[0] is None


def test_rules_name_functions_of_the_model_only() -> None:
    """No design and no workload: every name is defined in kernel/, tdx/ or kvm/, and not by a class of a design."""
    package = Path(septum.__file__).parent
    model = "".join(f.read_text() for room in ("kernel", "tdx", "kvm") for f in sorted((package / room).glob("*.py")))
    for known in standard().rules:
        for name in known.calls:
            assert f"def {name}(" in model, name
            assert name not in septum.designs.names()
            assert name not in {workload.name for workload in WORKLOADS}
        assert known.source
        assert known.assumed == (known.low != 1 or known.high != 1), known.name


WRONG = {
    "[hostt]\nx = 1": "'hostt' is neither [host] nor [[cost]]",
    "[host]\nnear = -1": "[host] near = -1; it has numbers near, far",
    "[[cost]]\nstep = 1": "a [[cost]] without function = '...'",
    "[[cost]]\nfunction = 'f'\nstep = 1": "has no source",
    "[[cost]]\nfunction = 'f'\nsource = 's'": "needs step or call, one of them",
    "[[cost]]\nfunction = 'f'\nsource = 's'\nstep = 'x'": "step = 'x' is not a number of nanoseconds",
    "[[cost]]\nfunction = 'f'\nsource = 's'\nstep = 1\ncolour = 2": "has 'colour'; it may have",
    "[": "Invalid",
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_file_of_costs_is_one_line(tmp_path: Path, wrong: str) -> None:
    file = tmp_path / "costs.toml"
    file.write_text(wrong)
    with pytest.raises(CostError) as error:
        read(file)
    assert WRONG[wrong] in str(error.value) and "\n" not in str(error.value)


def test_costs_of_ones_own_go_before(tmp_path: Path, split: Job, priced: Priced) -> None:
    file = tmp_path / "costs.toml"
    file.write_text('[[cost]]\nfunction = "tdh_mem_page_demote"\ncall = 40_000\nsource = "mine"\n')
    costs = read(file).over(standard())
    slow = Job.__new__(Job)
    slow.__dict__.update(split.__dict__, costs=costs)
    found = slow.run()
    assert found.functions["tdh_mem_page_demote"].average_us == pytest.approx(40, rel=0.02)
    assert found.seconds > 3 * priced.seconds
    assert "tdh_mem_page_demote" in priced.assumed
    assert "tdh_mem_page_demote" not in found.assumed


# -- workloads ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("workload", [w for w in WORKLOADS if w.name != "trace"], ids=lambda w: w.name)
def test_every_workload_builds_from_its_defaults(workload: Any) -> None:
    built = workload.build(with_values(workload, ()))
    assert built.size.pages > 0 and built.phases and built.about


@pytest.mark.parametrize(
    ("name", "parameters", "said"),
    [
        ("split", ["memory=3K"], "give a size of whole 2048 KB"),
        ("split", ["threads=0"], "threads=0: give a whole number from 1 to 512"),
        ("split", ["memory=8M", "threads=8"], "at least 2M for each thread"),
        ("split", ["colour=1"], "split takes memory=1T, threads=8, tds=1"),
        ("boot", ["accept=1g"], "accept=1g: give 4k or 2m"),
        ("boot", ["vcpus=512", "tds=2"], "at most 512 threads together"),
        ("boot", ["touched=10000000000"], "touched="),
        ("convert", ["count=60000"], "more than memory=256M"),
    ],
)
def test_a_wrong_parameter_is_one_line(name: str, parameters: list[str], said: str) -> None:
    with pytest.raises(WorkloadError) as error:
        find(name).build(with_values(find(name), parameters))
    assert said in str(error.value)


def test_an_unknown_workload_is_guessed() -> None:
    with pytest.raises(WorkloadError, match="did you mean split"):
        find("splitt")


# -- results -------------------------------------------------------------------------------------------------------


def test_a_split_is_counted(priced: Priced) -> None:
    pages = 32
    assert priced.finding is None and not priced.stopped
    assert priced.leaves["tdh_mem_page_demote"] == (pages, pages)
    assert priced.leaves["tdh_phymem_pamt_add"].succeeded == priced.samples[-1].pairs - pages
    assert priced.samples[-1].sept == pages
    assert priced.functions["tdp_mmu_split_huge_page"].calls == pages
    assert priced.functions["kick_vcpus"].average_us == pytest.approx(2.5, rel=0.05)
    assert priced.phases == (("split", priced.seconds),)
    assert priced.by_default < 0.01
    assert priced.pamt_kb == 8 * priced.samples[-1].pairs


def test_what_holds_threads_up(priced: Priced) -> None:
    """Each split kicks the vCPU out; threads wait for mmu_lock as often as it is contended."""
    assert (priced.out["kicked"].times, set(priced.out)) == (32, {"kicked"})
    assert priced.out["kicked"].spread.average == pytest.approx(2.5, rel=0.05)
    (lock,) = [lock for lock in priced.locks if lock.name == "mmu_lock(w)"]
    (stall,) = [stall for stall in priced.stalls if stall.by == "mmu_lock(w)"]
    assert (stall.who, stall.times) == ("ioctl", lock.contended)
    assert stall.spread.total == pytest.approx(lock.wait.total + 0.1 * lock.contended)  # 100 ns to notice
    assert priced.section is not None
    assert priced.section.locks[0] == "mmu_lock(w)" and priced.section.us > lock.wait.most
    assert {"stalls", "out_of_guest", "preemption_off", "allocated_peak"} <= set(as_json(priced))


def test_pages_in_caches(split: Job, priced: Priced) -> None:
    """What is neither a pair, nor an S-EPT page with its sp, nor in somebody's hands: it is what the cache says."""
    last = priced.samples[-1]
    assert last.split_caches == last.allocated - 2 * last.pairs - 2 * last.sept > 0
    assert last.vcpu_caches == 0
    assert len(priced.samples) > 1 and all(0 <= s.split_caches <= priced.peak for s in priced.samples)
    assert priced.peak >= max(sample.allocated for sample in priced.samples)


def test_calls_are_counted_where_they_begin() -> None:
    """From 1: one call after the other, one with a loop in it; one that begins in two ways; one of a single step."""
    assert calls_in({2, 3}, {(0, 2): 1, (2, 2): 9, (2, 3): 4, (3, 2): 3, (3, 5): 1}) == 4
    assert calls_in({2, 3, 4}, {(1, 2): 3, (1, 3): 5, (2, 3): 3, (3, 4): 8, (4, 1): 8}) == 8
    assert calls_in({2}, {(1, 2): 2, (2, 2): 5, (2, 1): 2}) == 7
    assert calls_in({2}, {}) == 0


def test_a_lock_in_use_most_of_the_time_has_both_ends(priced: Priced) -> None:
    assert [lock.name for lock in priced.saturated] == ["mmu_lock(w)"]
    assert priced.ends is not None and priced.ends[0] < priced.seconds < priced.ends[1]
    assert "near saturation: mmu_lock(w)" in text([priced])


def test_text_is_80_columns_of_ascii(priced: Priced) -> None:
    shown = text([priced, priced._replace(design="per-vcpu")])
    assert shown.isascii() and max(map(len, shown.splitlines())) <= 80
    assert "per-vcpu takes 1 times as long as spinlock" in shown


def test_json_has_names_that_stay(priced: Priced) -> None:
    found = as_json(priced)
    assert {"seconds", "phases", "locks", "seamcalls", "functions", "pages", "pamt_kb"} <= set(found)
    assert set(found["functions"]["pamt_get"]) == {"calls", "total", "average"}
    json.dumps(found)


def test_json_is_what_the_schema_says(priced: Priced, capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads((Path(septum.price.report.__file__).parent / "price.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(closed(schema))
    validator.validate(json.loads(json.dumps({"version": 1, "results": [as_json(priced)]})))
    assert cli(["price", "rfc-v2", "split", "memory=64M", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    validator.validate(found)
    assert found["results"][0]["finding"]["name"] == "page-not-lost"


def test_csv_has_a_row_for_each_number(priced: Priced) -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv([priced]))))
    (seconds,) = [row for row in rows if row["what"] == "run"]
    assert float(seconds["value"]) == priced.seconds
    assert {"lock", "phase", "seamcall", "function", "pages"} < {row["what"] for row in rows}


def test_parquet_has_the_rows_of_csv(priced: Priced) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    found = parquet.read_table(io.BytesIO(as_parquet([priced])))
    assert found.column_names == list(COLUMNS)
    assert found.num_rows == len(as_rows([priced])) > 100


def test_a_trace_opens_and_closes_every_function(split: Job) -> None:
    whole = Job.__new__(Job)
    whole.__dict__.update(split.__dict__, keep=100_000)
    result = whole.run()
    events = json.loads(as_perfetto([result]))["traceEvents"]
    assert len(result.last) == result.steps
    for cpu in range(4):
        mine = [event for event in events if event.get("tid") == cpu]
        times = [event["ts"] for event in mine if "ts" in event]
        assert times == sorted(times) and times[-1] <= result.seconds * 1e6 * 1.001
        depth = 0
        for event in mine:
            depth += {"B": 1, "E": -1}.get(event["ph"], 0)
            assert depth >= 0
        assert depth == 0
    demotes = [e for e in events if e.get("name") == "tdp_mmu_split_huge_page"]
    assert len(demotes) == result.functions["tdp_mmu_split_huge_page"].calls


def test_a_page_needs_nothing_else(priced: Priced) -> None:
    page = as_html([priced, priced._replace(design="<b>")])
    assert "<svg" in page and "&lt;b&gt;" in page and "<b>" not in page
    assert "http" not in page and "src=" not in page


def test_several_seeds_have_a_spread(split: Job, priced: Priced) -> None:
    other = priced._replace(design="x", seconds=2 * priced.seconds)
    seeds = [priced, priced._replace(seed=2), other, other._replace(seed=2, seconds=3 * priced.seconds)]
    assert "x takes 2 times as long as spinlock (2 to 3 with 2 seeds)" in text([priced, other], seeds)


def test_files_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [tmp_path / name for name in ("a.html", "a.json")]
    arguments = ["price", "spinlock", "split", "memory=64M", "threads=4", "--json"]
    assert cli([*arguments, "--html", str(names[0]), "--perfetto", str(names[1])]) == 0
    assert json.loads(capsys.readouterr().out)["results"][0]["design"] == "spinlock"
    assert all(name.stat().st_size > 1000 for name in names)
    assert cli([*arguments, "--html", str(tmp_path / "no" / "a")]) == 2
    assert capsys.readouterr().err.endswith("a: there is no such folder\n")


def test_the_same_seed_gives_the_same_bytes(split: Job, priced: Priced) -> None:
    assert as_json(split.run(1)) == as_json(priced._replace(ends=None))
    other = split.run(2)
    assert other.seconds != priced.seconds
    assert other.seconds == pytest.approx(priced.seconds, rel=0.02)


def test_a_run_can_be_stopped() -> None:
    pressed = Interrupted()
    pressed.pressed = True
    stopped = job("per-vcpu", "split", "memory=16M", "threads=2").run(interrupted=pressed)
    assert stopped.stopped and "INCONCLUSIVE" in text([stopped])


def test_a_wrong_design_has_no_price(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli(["price", "rfc-v2", "split", "memory=64M"]) == 1
    shown = capsys.readouterr().out
    assert "VIOLATED: page-not-lost" in shown and "a wrong design has no price" in " ".join(shown.split())
    assert max(map(len, shown.splitlines())) <= 80


def test_kernel_threads_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "threaded.py"
    file.write_text(
        "from septum.designs.v6 import Design as V6\n\n\n"
        "async def reclaimer(kvm, tdx):\n    pass\n\n\n"
        "class Design(V6):\n    kthreads = (reclaimer,)\n"
    )
    assert cli(["price", str(file), "split", "memory=64M"]) == 2
    assert "has kernel threads, which timed runs do not have" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["spinlock"], ["spinlock", "nothing"], ["nothing", "split"]])
def test_bad_input_is_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli(["price", *arguments]) == 2
    error = capsys.readouterr().err
    assert error.startswith("septum: ") and error.count("\n") == 1


def test_a_boot_and_its_end_give_everything_back() -> None:
    """All references are dropped, and every page is with the allocator again but the control structures'."""
    found = job("tip", "teardown", "memory=4M", "touched=40", "vcpus=2").run()
    assert found.finding is None
    assert found.functions["pamt_get"].calls == found.functions["pamt_put"].calls >= 40
    assert found.samples[-1][1:] == (0, 0, 0, 0, 0)
    # each page is touched, which exits, and accepted once it is there
    accept = found.leaves["tdg_mem_page_accept"]
    assert (accept.calls, accept.succeeded) == (80, 40)
    assert [phase.name for phase in found.phases] == ["boot", "reclaim", "destroy"]
    # each vCPU's caches are filled before its last fault
    assert max(sample.vcpu_caches for sample in found.samples) > 0
    assert found.peak >= max(sample.allocated for sample in found.samples) > 0
    assert found.out["fault"].times == found.functions["tdx_handle_ept_violation"].calls == 40
