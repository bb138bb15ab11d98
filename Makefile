# What a newcomer types: make demo, make test. Both look for what they need first.
.DEFAULT_GOAL := help
.PHONY: demo test lint format embed validate browser gold errors same check readme man desk resilience encodings fuzz sanitize plain clean help setup build release

DEBUG := .build-debug
RELEASE := .build-release
IMPORTS := --explicit-target-dependency-import-check error
# A third of the time to start goes into finding the libraries of Swift. Apple's systems have them at hand.
STATIC := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
GOLD ?= ../shared/gold
CORPUS ?= ../shared/corpus
VALIDATORS := .venv-validate
ATTACHE := $(RELEASE)/release/attache
DEMO = $(DEBUG)/demo

help: ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

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

validate: build $(VALIDATORS)/ready ## Run other programs' validators over everything that is exported; any finding fails
	$(VALIDATORS)/bin/python Scripts/validate.py $(DEBUG)/debug/attache $(CORPUS)

browser: build $(VALIDATORS)/ready ## Open the page of a timeline in Chromium, if it is there, and use it
	$(VALIDATORS)/bin/python Scripts/browser.py $(DEBUG)/debug/attache $(CORPUS)

$(VALIDATORS)/ready: Scripts/validate-requirements.txt
	@Scripts/setup.sh validate
	python3 -m venv --clear $(VALIDATORS)
	$(VALIDATORS)/bin/pip install --quiet --disable-pip-version-check -r Scripts/validate-requirements.txt
	@touch $@

gold: release ## Measure the extraction against the annotated articles; fail below Benchmarks/gold-floors.json
	python3 Scripts/gold.py --gold $(GOLD) --attache $(ATTACHE)

errors: release ## List what the extraction gets wrong on dev and stories, the commonest kind first
	python3 Scripts/errors.py --gold $(GOLD) --attache $(ATTACHE) dev stories

same: release ## Ingest in many orders, splits and threads, killed at random moments: the export has to be the same bytes
	python3 Scripts/same_answer.py $(ATTACHE) --corpus $(firstword $(wildcard $(CORPUS)/*.jsonl.gz) none)

check: lint test validate browser ## Everything that must hold before a change goes in
	@if [ -d "$(GOLD)" ]; then $(MAKE) gold; fi

readme: build ## Write the real answers from the seed articles into README.md
	python3 Scripts/readme.py $(DEBUG)/debug/attache

man: build ## Write the manual pages to .build-man/, from the help of every verb
	@python3 Scripts/man.py $(DEBUG)/debug/attache .build-man

desk: release ## Time the verbs on an invented base of 100,000 events, against a yardstick of the same run
	@python3 Benchmarks/desk.py $(ATTACHE) migrations

MINUTES ?= 10
resilience: release ## Kill, interrupt, fill up and copy bases for MINUTES=10; every export must equal an undisturbed one
	python3 Scripts/resilience.py $(ATTACHE) --corpus $(CORPUS) --minutes $(MINUTES)

ARTICLES ?= 1000
encodings: setup ## Write ARTICLES=1000 of the corpus in each encoding, have it told from the bytes, and read them back
	ATTACHE_ROUND_TRIPS=$(ARTICLES) swift test --scratch-path $(DEBUG) $(IMPORTS) --filter EncodingCorpusTests

SECONDS ?= 60
fuzz: setup ## Try the readers, dates, lexicon files and extraction with made-up inputs, SECONDS=60 each
	CORPUS=$(CORPUS) Scripts/fuzz.sh $(SECONDS) $(HARNESS)

sanitize: setup ## Run every test under the address sanitizer, then under the thread sanitizer
	ASAN_OPTIONS=detect_leaks=0 swift test --scratch-path .build-address --sanitize address
	TSAN_OPTIONS=halt_on_error=1 swift test --scratch-path .build-thread --sanitize thread

plain: setup ## Build without the trait Fetch, that is without any network, and see fetch say so
	swift build --disable-default-traits --scratch-path .build-plain $(IMPORTS)
	.build-plain/debug/attache fetch https://news.example.org/; test $$? = 64

clean: ## Remove what was built
	rm -rf $(DEBUG) $(RELEASE) .build-plain .build-fuzz .build-address .build-thread

setup:
	@Scripts/setup.sh

build: setup
	swift build --scratch-path $(DEBUG) $(IMPORTS)

release: setup
	swift build -c release --scratch-path $(RELEASE) $(IMPORTS) $(STATIC)
