# A thin layer over meson, so that the commands are the ones people expect. `make help` lists them.
BUILD ?= build
DATA ?= ../shared/data
PREFIX ?= /usr/local
JOBS ?= 2
export LC_ALL = C.UTF-8

.PHONY: all help setup setup-check check demo install asan bench fuzz train format clean

all: $(BUILD)/build.ninja ## build the program
	@ninja -C $(BUILD) -j $(JOBS) --quiet

$(BUILD)/build.ninja: | setup
	@meson setup $(BUILD) --prefix $(PREFIX) >/dev/null || { cat $(BUILD)/meson-logs/meson-log.txt; exit 1; }

setup:
	@tools/setup.sh build

setup-check:
	@tools/setup.sh check

demo: all ## build, and print the brief of the example reports
	@$(BUILD)/sitrep brief examples/tunis-wire.html examples/tunis-daily.txt

check: setup-check all ## build, and run all the tests
	@meson test -C $(BUILD) --no-rebuild --print-errorlogs

install: all ## install below PREFIX (DESTDIR is honoured)
	@meson configure $(BUILD) -Dprefix=$(PREFIX)
	@ninja -C $(BUILD) -j $(JOBS) --quiet
	@meson install -C $(BUILD) --no-rebuild

asan: setup-check ## run all the tests under AddressSanitizer and UndefinedBehaviorSanitizer
	@[ -d build-asan ] || CC=clang meson setup build-asan -Dseals=true -Db_sanitize=address,undefined -Db_lundef=false \
	    -Dbuildtype=debugoptimized >/dev/null
	@ninja -C build-asan -j $(JOBS) --quiet
	@UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 meson test -C build-asan --no-rebuild --print-errorlogs -t 5

fuzz: setup-check ## run each fuzz target for TIME seconds (60)
	@tools/fuzz.sh $(or $(TIME),60)

bench: all ## print accuracy and speed of every stage (needs DATA and the scorers beside it)
	@tools/bench.sh $(BUILD) $(DATA)

train: all ## rebuild every model from DATA
	@train/train.sh $(DATA) model

format: setup-check ## lay out the code by .clang-format
	@clang-format -i $$(git ls-files 'src/*.[ch]' 'train/*.[ch]' 'test/*.[ch]' 'tools/*.[ch]' 'include/*.h')

clean: ## remove what was built
	@rm -rf build build-asan build-fuzz

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18
