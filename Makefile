# The recipes of the fact-checking workbench. `make` alone lists them. Needs Python 3.11 or newer, make and git; each
# recipe sets up what it needs.

PYTHON ?= python3
PY := .venv/bin/python
# A window wants a display on Linux; elsewhere there is one.
DISPLAY_HERE := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname -s)))
WHERE := $(if $(DISPLAY_HERE),,--offscreen)

.PHONY: help run test bench pictures texts lint package lock set-up set-up-dev

help: ## list the recipes
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

run: set-up ## set everything up and open the window on the sample case
ifneq ($(DISPLAY_HERE),)
	@$(PY) -m workbench demo
else
	@echo "There is no display here: the sample case goes through the real window offscreen."
	@$(PY) -m workbench demo --headless --output demo/
endif

test: set-up-dev ## run all tests
	@$(PY) -m pytest -n 2 --dist worksteal -q

bench: set-up-dev ## measure, against what it is compared with, in one run
	@$(PY) tests/benchmarks/run.py

pictures: set-up ## pictures of every view: of the sample case, empty and overfull, in both languages; the README's own and the guide's
	@$(PY) -m workbench demo --headless --output pictures/
	@$(PY) -m workbench demo --headless --output pictures/es/ --language es
	@PYTHONPATH=. $(PY) packaging/more_pictures.py pictures/
	@PYTHONPATH=. $(PY) packaging/more_pictures.py pictures/es/ --language es
	@$(PY) packaging/guide_pictures.py pictures/pictures
	@$(PY) packaging/reader_pictures.py pictures/pictures

texts: set-up ## gather the texts of the window and of reports for their translation, in resources/i18n/
	@$(PY) packaging/texts.py

units: set-up-dev ## write down how large pint says each unit is
	@$(PY) packaging/unit_sizes.py

lint: set-up-dev ## style, and who may import whom
	@$(PY) -m ruff check .
	@.venv/bin/lint-imports

package: set-up-dev ## the wheel and a bundle that needs no Python, in dist/
	@$(PY) -m build --wheel --no-isolation --outdir dist .
	@$(PY) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/workbench.spec
	@echo "Made: dist/*.whl (pipx install it) and dist/workbench/ (start dist/workbench/workbench)."

lock: ## fetch the newest allowed versions into the lock files (needs uv)
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --custom-compile-command "make lock" pyproject.toml -o requirements.lock
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --custom-compile-command "make lock" --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock

set-up:
	@$(PYTHON) packaging/system_libraries.py $(WHERE)
	@$(PYTHON) packaging/set_up.py run

set-up-dev:
	@$(PYTHON) packaging/system_libraries.py --offscreen --tests
	@$(PYTHON) packaging/set_up.py dev
