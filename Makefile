# Two commands do everything: `make run` and `make test`. Each makes its own environment first, from a locked list,
# and installs what it needs from the system where nobody has to be asked for that (.ci/setup-system).

PYTHON ?= $(shell .ci/python)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# Wheels only: building one from source would fetch build tools that no hash guards.
LOCKED := install --quiet --require-hashes --only-binary :all: --requirement
COMPILE := CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet --generate-hashes --strip-extras \
	--allow-unsafe --annotation-style line --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	--no-emit-options $(UPGRADE)
# One more than there are cores: half the suite waits for PostgreSQL and for processes of its own.
CORES := $(shell getconf _NPROCESSORS_ONLN)
WORKERS ?= $(shell expr $(CORES) + 1)
N ?= 1000
M ?= matching.value.*

# Compiled once and kept, whatever is usual here: each of the suite's many processes would compile it all again.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help run playground test test-both test-fast system-for-run system-for-test lint audit sbom install setup-system lock flows permissions rooms dpia safety language pictures story migrate migration new-database torture fuzz bench probes lives group-lives street half-year mutation

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: system-for-run .venv/.runtime ## start: the playground, or real Telegram when TELEGRAM_BOT_TOKEN is set
	@exec $(BIN)/burengroep run

playground: system-for-run .venv/.runtime ## start the playground, even when there is a token
	@exec $(BIN)/burengroep playground

test: system-for-test lint matching/packing/libkernel.so ## check everything: style, types, layers, the whole suite on SQLite and PostgreSQL
	@$(BIN)/python -m tests.computing $(BIN)/python -m pytest -n $(WORKERS) --maxprocesses 8

test-fast: .venv/.dev ## the quick part: engine, texts, matcher, contracts; no database, no server, no processes
	@$(BIN)/python -m tests.computing $(BIN)/python -m pytest -n $(CORES) --maxprocesses 8 -m "not whole and not slow and not faults" --ignore tests/stories --ignore tests/faults --ignore tests/bot
	@echo "Left out, and run by make test: tests/stories, tests/faults, tests/bot, and what needs a database or takes long."

lint: .venv/.dev ## style, types, security patterns, and which way imports point
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo > .venv/lint-imports.out || (cat .venv/lint-imports.out; exit 1)
	@$(BIN)/bandit --quiet --severity-level medium --configfile pyproject.toml --recursive bot handlers matching storage

audit: .venv/.dev ## ask whether a locked version has a known leak (needs the network)
	@$(BIN)/pip-audit --require-hashes --disable-pip --requirement requirements.lock

sbom: .venv/.dev ## write what the bot is made of, with hashes, as CycloneDX: OUT=sbom.json
	@$(BIN)/python .ci/sbom $(or $(OUT),sbom.json)

install: .venv/.runtime ## make .venv with the `burengroep` command
	@echo "Ready: $(BIN)/burengroep --help"

setup-system: ## install all that the system should have, with sudo if need be: PostgreSQL, a voice, a browser
	@.ci/setup-system

story: .venv/.dev ## play Martin's half year against the real bot, and read it like a chat
	@$(BIN)/python -m tests.stories.tell

system-for-run system-for-test:
	@.ci/setup-system $(@:system-for-%=%)

lock: .venv/.dev ## write the lock files again; UPGRADE=--upgrade takes newer versions
	$(COMPILE) --extra build --output-file requirements.lock pyproject.toml
	$(COMPILE) --extra build --extra cluster --extra dev --constraint requirements.lock \
		--output-file requirements-dev.lock pyproject.toml
	$(COMPILE) --extra build --extra cluster --constraint requirements-dev.lock \
		--output-file requirements-cluster.lock pyproject.toml

flows: .venv/.runtime ## draw the conversations again, into docs/flows.md
	@$(BIN)/python -m handlers.documents.flow_diagrams

permissions: .venv/.runtime ## write docs/permissions.md again: who may do what
	@$(BIN)/python -m handlers.documents.permissions_page

rooms: .venv/.runtime ## write docs/rooms.md again: lines a room, and which uses which (OF=other/handlers: print those)
	@$(BIN)/python -m handlers.documents.rooms_page $(OF)

dpia: .venv/.runtime ## write the facts in docs/dpia.md again, from the code
	@$(BIN)/python -m handlers.documents.dpia_tables

safety: .venv/.runtime ## write the figures in docs/safety.md again: how well distress is recognised
	@$(BIN)/python -m handlers.documents.safety_page

language: .venv/.runtime ## begin a language: L=pl, see docs/languages.md
	@$(BIN)/python -m handlers.text_check.new_language "$(L)"

pictures: .venv/.runtime ## take the drawings that are used from OpenMoji again, see docs/decisions/0014
	@$(BIN)/python -m handlers.choice_pictures.vendor

migrate: .venv/.runtime ## bring the database of the settings to this version's schema
	@$(BIN)/burengroep migrate

migration: .venv/.runtime ## write the next migration from the tables in code: M="what changes"
	@$(BIN)/python -m storage.new_migration "$(M)"

new-database: .venv/.runtime ## write the script that makes a new SQLite database, from the migrations
	@$(BIN)/python -m storage.write_new_database

torture: .venv/.dev ## kill the bot N=1000 times on each database and count what was lost or doubled
	@TORTURE_KILLS=$(N) $(BIN)/python -m pytest -m faults -s tests/faults

fuzz: .venv/.dev ## N runs of 1,000 odd updates each: every one is answered and leads on
	@FUZZ_SEEDS=$(N) $(BIN)/python -m pytest -q -n $(CORES) -k test_whatever_comes tests/faults/test_fuzz.py

test-both: .venv/.dev ## as `make test`, with each story on both databases: twice as long
	@$(BIN)/python -m tests.computing $(BIN)/python -m pytest -n $(WORKERS) --maxprocesses 8 --stories-on both

probes: .venv/.dev ## press N=100000 buttons as everybody, and see whether what runs is what may run
	@AUTHORISATION_PROBES=$(or $(filter-out 1000,$(N)),100000) $(BIN)/python -m pytest -q tests/probes/test_authorisation.py

lives: .venv/.dev ## live N=10000 lives of 50 steps in a small neighbourhood, and see whether what people said holds
	@LIVES=$(or $(filter-out 1000,$(N)),10000) LIFE_STEPS=50 $(BIN)/python -m pytest -q tests/probes/test_neighbourhood_life.py

group-lives: .venv/.dev ## live N=300 lives of 30 steps around a group: handovers, rests, departures
	@LIVES=$(or $(filter-out 1000,$(N)),300) LIFE_STEPS=30 $(BIN)/python -m pytest -q tests/probes/test_group_life.py

street: .venv/.dev ## let N=300 streets, the first FROM=0, live for two weeks over HTTP; a life that breaks is shrunk to a short story
	@STREET_DAYS=14 STREETS=$(or $(filter-out 1000,$(N)),300) STREETS_FROM=$(or $(FROM),0) $(BIN)/python -m pytest -q tests/street -n $(CORES) --stories-on sqlite

half-year: .venv/.dev ## let sixty people live for half a year, and draw who got which messages when: docs/half_year.svg
	@$(BIN)/python -m tests.street.half_year $(or $(SEED),1) $(or $(DAYS),182)

mutation: .venv/.dev ## would the tests notice a fault? M="matching.value.*" in matching/; PART=erasing (or authorisation, consent, visibility, outbox), N=40
ifdef PART
	@$(BIN)/python -m tests.mutants $(PART) --sample $(or $(filter-out 1000,$(N)),40)
else
	@$(BIN)/mutmut run "$(M)"
	@$(BIN)/mutmut results | grep -v "not checked" || true
endif

bench: .venv/.dev ## measure turns beside a plain echo bot, and the matcher on six kinds of neighbourhood
	@$(BIN)/python -m benchmarks
	@$(BIN)/python -m benchmarks.matcher quality $(foreach kind,sparse flats village same eager busy,50:$(kind) 200:$(kind))

# The environments are one folder. A stamp is newer than its lock file as long as nothing has to be installed.
.venv/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing into .venv (once, about a minute) ..."
	@$(PIP) $(LOCKED) requirements.lock
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements-dev.lock requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing into .venv, with what tests need (once, about two minutes) ..."
	@$(PIP) $(LOCKED) requirements-dev.lock
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch .venv/.runtime $@

$(BIN)/python:
	@.ci/make-venv $(PYTHON)

# Installing compiled it, where there was a compiler then. Without one there is none, and rounds take longer.
matching/packing/libkernel.so: $(wildcard matching/packing/kernel*.[ch]) | .venv/.runtime
	@$(BIN)/python -m matching.packing.kernel_build
