# What a newcomer types: make demo, make test. Both look for what they need first.
.DEFAULT_GOAL := help
.PHONY: demo test lint format embed schema gold errors same check readme clean help setup build release

DEBUG := .build-debug
RELEASE := .build-release
IMPORTS := --explicit-target-dependency-import-check error
GOLD ?= ../shared/gold
CORPUS ?= ../shared/corpus/vietnews-5000.jsonl.gz
ATTACHE := $(RELEASE)/release/attache
DEMO = $(DEBUG)/demo

help: ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

demo: build ## Build, read the seed articles, and answer: the timeline and who met Phan Văn Giang
	@Scripts/demo.sh $(DEBUG)/debug/attache

test: setup ## Run every test
	swift test --scratch-path $(DEBUG) $(IMPORTS)

lint: setup ## Check the form of the sources and what each target imports
	swift format lint --strict --parallel --recursive Sources Tests Package.swift
	swift build --scratch-path $(DEBUG) $(IMPORTS)

format: ## Put the sources into form
	swift format --in-place --parallel --recursive Sources Tests Package.swift

embed: ## Carry migrations/ and seeds/lexicon/ into Swift sources
	Scripts/embed.sh

schema: build ## Check the seed articles' records against schemas/, if Python's jsonschema is there
	@python3 Scripts/schema.py $(DEBUG)/debug/attache

gold: release ## Measure the extraction against the annotated articles; fail below Benchmarks/gold-floors.json
	python3 Scripts/gold.py --gold $(GOLD) --attache $(ATTACHE)

errors: release ## List what the extraction gets wrong on dev and stories, the commonest kind first
	python3 Scripts/errors.py --gold $(GOLD) --attache $(ATTACHE) dev stories

same: release ## Ingest in many orders, splits and threads, killed at random moments: the export has to be the same bytes
	python3 Scripts/same_answer.py $(ATTACHE) --corpus $(CORPUS)

check: lint test schema ## Everything that must hold before a change goes in
	@if [ -d "$(GOLD)" ]; then $(MAKE) gold; fi

readme: build ## Write the real answers from the seed articles into README.md
	python3 Scripts/readme.py $(DEBUG)/debug/attache

clean: ## Remove what was built
	rm -rf $(DEBUG) $(RELEASE)

setup:
	@Scripts/setup.sh

build: setup
	swift build --scratch-path $(DEBUG) $(IMPORTS)

release: setup
	swift build -c release --scratch-path $(RELEASE) $(IMPORTS)
