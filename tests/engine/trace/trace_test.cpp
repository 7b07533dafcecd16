#include "trace/trace.h"

#include "catch_amalgamated.hpp"

using namespace loopscope;

TEST_CASE("a trace keeps records in order, with what the event says") {
  Trace trace(TraceMode::everything);
  trace.record(events::PassBegin{.pass = 1, .ready = 2, .time = VirtualTime::from_nanoseconds(-5)});
  trace.record(events::StepBegin{.task = 7, .handle = 9});
  REQUIRE(trace.records().size() == 2);
  CHECK(trace.last_sequence() == 2);
  TraceRecord const& first = trace.records()[0];
  CHECK(first.kind == static_cast<std::uint8_t>(EventKind::pass_begin));
  CHECK(first.words[1] == 2);
  CHECK(first.time(2) == VirtualTime::from_nanoseconds(-5));
  CHECK(trace.records()[1].words[0] == 7);
}

TEST_CASE("a text is stored once, and handed over once") {
  Trace trace(TraceMode::everything);
  CHECK(trace.text("") == TextId{0});
  TextId const id = trace.text("Task-1");
  CHECK(trace.text("Task-1") == id);
  CHECK(trace.text("Task-2") != id);
  std::string const expected("\0\0\0\0\6\0\0\0Task-1\6\0\0\0Task-2", 24);
  CHECK(trace.new_strings() == expected);
  trace.forget_taken();
  CHECK(trace.new_strings().empty());
  CHECK(trace.text("Task-1") == id);
  CHECK(trace.new_strings().empty());
}

TEST_CASE("taking the records leaves the sequence going on") {
  Trace trace(TraceMode::everything);
  trace.record(events::PassEnd{.pass = 1});
  trace.forget_taken();
  CHECK(trace.records().empty());
  trace.record(events::PassEnd{.pass = 2});
  CHECK(trace.last_sequence() == 2);
}

TEST_CASE("the modes leave out what they do not need") {
  Trace schedule(TraceMode::schedule);
  schedule.record(events::StepEnd{.task = 1});
  schedule.record(events::StepBegin{.task = 1});
  CHECK(schedule.records().size() == 1);
  CHECK_FALSE(schedule.wants(EventKind::coroutine_entered));
  Trace nothing(TraceMode::nothing);
  nothing.record(events::StepBegin{.task = 1});
  CHECK(nothing.records().empty());
}

TEST_CASE("records carry the line of the line source") {
  struct Lines final : LineSource {
    std::uint16_t current_line() const override { return 42; }
  } const lines;
  Trace trace(TraceMode::everything);
  trace.set_line_source(&lines);
  trace.record(events::PassEnd{.pass = 1});
  CHECK(trace.records()[0].line == 42);
}
