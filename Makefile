# SPDX-License-Identifier: GPL-2.0-or-later
# "make run" and "make test" need Python 3.11 or later, pip and make; everything else they install into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check lint search-ll docs clean

run: $(VENV)/.run
	$(BIN)/septum demo

test: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python tools/search_ll.py --check
	$(BIN)/python tools/docs.py --check
	$(BIN)/python -m pytest -n 2

$(VENV)/.run: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.dev: pyproject.toml $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@

search-ll: $(VENV)/.dev
	$(BIN)/python tools/search_ll.py

docs: $(VENV)/.dev
	$(BIN)/python tools/docs.py

clean:
	rm -rf $(VENV) build *.egg-info
