#include "loop/event_loop.h"

#include "catch_amalgamated.hpp"

#include "loop/recording_handle.h"

using namespace loopscope;
using Progress = EventLoop::Progress;

namespace {

struct Machine {
  VirtualClock clock;
  Trace trace{TraceMode::everything};
  Process process{.clock = clock, .trace = trace};
  EventLoop loop{process};
  std::vector<std::string> ran;

  auto stop() {
    return [this] {
      loop.stop();
      return Handle::Result::done;
    };
  }
};

VirtualTime seconds(double value) { return VirtualTime::from_seconds(value); }

}  // namespace

TEST_CASE("handles run first in, first out") {
  Machine m;
  RecordingHandle a(noting(m.ran, "a"));
  RecordingHandle b(noting(m.ran, "b"));
  RecordingHandle stop(m.stop());
  m.loop.call_soon(a);
  m.loop.call_soon(b);
  m.loop.call_soon(stop);
  CHECK(a.owners == 1);
  CHECK(m.loop.run() == Progress::stopped);
  CHECK(m.ran == std::vector<std::string>{"a", "b"});
  CHECK(a.owners == 0);
  CHECK(m.process.passes == 1);
  CHECK(m.process.handles_run == 3);
}

TEST_CASE("what becomes ready during a pass runs in the next one") {
  Machine m;
  RecordingHandle late(noting(m.ran, "late"));
  RecordingHandle first([&] {
    m.loop.call_soon(late);
    m.ran.push_back("first");
    return Handle::Result::done;
  });
  RecordingHandle second(noting(m.ran, "second"));
  m.loop.call_soon(first);
  m.loop.call_soon(second);
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran == std::vector<std::string>{"first", "second", "late"});
  CHECK(m.process.passes == 2);
}

TEST_CASE("a stop lets the pass end, and leaves the rest queued") {
  Machine m;
  RecordingHandle later(noting(m.ran, "later"));
  RecordingHandle stop([&] {
    m.loop.stop();
    m.loop.call_soon(later);
    return Handle::Result::done;
  });
  RecordingHandle same_pass(noting(m.ran, "same pass"));
  m.loop.call_soon(stop);
  m.loop.call_soon(same_pass);
  CHECK(m.loop.run() == Progress::stopped);
  CHECK(m.ran == std::vector<std::string>{"same pass"});
  CHECK(m.loop.ready_count() == 1);
  m.loop.clear();
  CHECK(later.owners == 0);
}

TEST_CASE("a loop that was stopped before runs one pass, without waiting") {
  Machine m;
  RecordingHandle timer(noting(m.ran, "timer"));
  m.loop.call_at(seconds(1), timer);
  m.loop.stop();
  CHECK(m.loop.run() == Progress::stopped);
  CHECK(m.ran.empty());
  CHECK(m.clock.time() == VirtualTime());
  m.loop.clear();
}

TEST_CASE("timers come in order of deadline, equal ones in order of setting") {
  Machine m;
  RecordingHandle c(noting(m.ran, "c"));
  RecordingHandle a(noting(m.ran, "a"));
  RecordingHandle b(noting(m.ran, "b"));
  m.loop.call_at(seconds(2), c);
  m.loop.call_at(seconds(1), a);
  m.loop.call_at(seconds(1), b);
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran == std::vector<std::string>{"a", "b", "c"});
  CHECK(m.process.passes == 2);
  CHECK(m.clock.time() == seconds(2));
}

TEST_CASE("many equal timers keep their order") {
  Machine m;
  std::vector<std::unique_ptr<RecordingHandle>> timers;
  std::vector<std::string> expected;
  for (int i = 0; i < 100; ++i) {
    expected.push_back(std::to_string(i));
    timers.push_back(std::make_unique<RecordingHandle>(noting(m.ran, expected.back())));
    m.loop.call_at(seconds(1), *timers.back());
  }
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran == expected);
}

TEST_CASE("a cancelled handle is passed over, and a pass of cancelled ones does not count") {
  Machine m;
  RecordingHandle cancelled(noting(m.ran, "cancelled"));
  m.loop.call_soon(cancelled);
  m.loop.cancel(cancelled);
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran.empty());
  CHECK(m.process.passes == 0);
  CHECK(cancelled.owners == 0);
}

TEST_CASE("a cancelled timer does not move the clock") {
  Machine m;
  RecordingHandle cancelled(noting(m.ran, "cancelled"));
  RecordingHandle kept(noting(m.ran, "kept"));
  m.loop.call_at(seconds(1), cancelled);
  m.loop.call_at(seconds(2), kept);
  m.loop.cancel(cancelled);
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran == std::vector<std::string>{"kept"});
  CHECK(cancelled.owners == 0);
}

TEST_CASE("many cancelled timers are let go before their time") {
  Machine m;
  std::vector<std::unique_ptr<RecordingHandle>> timers;
  for (int i = 0; i < 200; ++i) {
    timers.push_back(std::make_unique<RecordingHandle>(noting(m.ran, "t" + std::to_string(i))));
    m.loop.call_at(seconds(1000 - i), *timers.back());
  }
  for (int i = 0; i < 150; ++i) m.loop.cancel(*timers[i]);
  RecordingHandle stop(m.stop());
  m.loop.call_soon(stop);
  CHECK(m.loop.run() == Progress::stopped);
  CHECK(m.loop.timer_count() == 50);
  CHECK(timers[0]->owners == 0);
  m.loop.forget_stop();
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran.size() == 50);
  CHECK(m.ran.front() == "t199");
}

TEST_CASE("code that blocks lets the timers that became due run in the next pass") {
  Machine m;
  RecordingHandle timer(noting(m.ran, "timer"));
  RecordingHandle next(noting(m.ran, "next"));
  RecordingHandle block([&] {
    m.clock.block(seconds(3));
    m.loop.call_soon(next);
    return Handle::Result::done;
  });
  m.loop.call_at(seconds(1), timer);
  m.loop.call_soon(block);
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran == std::vector<std::string>{"next", "timer"});
  CHECK(m.process.passes == 2);
}

TEST_CASE("a preempted handle goes on before anything else") {
  Machine m;
  int runs = 0;
  RecordingHandle long_one([&] {
    m.ran.push_back("long");
    return ++runs < 3 ? Handle::Result::preempted : Handle::Result::done;
  });
  RecordingHandle other(noting(m.ran, "other"));
  m.loop.call_soon(long_one);
  m.loop.call_soon(other);
  CHECK(m.loop.run() == Progress::preempted);
  CHECK(m.loop.run() == Progress::preempted);
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran == std::vector<std::string>{"long", "long", "long", "other"});
  CHECK(m.process.passes == 1);
  CHECK(m.process.handles_run == 2);
  CHECK(long_one.owners == 0);
}

TEST_CASE("a slice ends after its number of handles") {
  Machine m;
  RecordingHandle a(noting(m.ran, "a"));
  RecordingHandle b(noting(m.ran, "b"));
  m.loop.call_soon(a);
  m.loop.call_soon(b);
  m.process.handles_left_in_slice = 1;
  CHECK(m.loop.run() == Progress::preempted);
  CHECK(m.ran.size() == 1);
  m.process.handles_left_in_slice = 10;
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran.size() == 2);
  CHECK(m.process.passes == 1);
}

TEST_CASE("the limit of handles stops the run") {
  Machine m;
  m.process.max_handles = 3;
  std::unique_ptr<RecordingHandle> endless;
  endless = std::make_unique<RecordingHandle>([&] {
    m.loop.call_soon(*endless);
    return Handle::Result::done;
  });
  m.loop.call_soon(*endless);
  CHECK(m.loop.run() == Progress::limit_reached);
  CHECK(m.process.handles_run == 3);
  m.loop.clear();
}

TEST_CASE("an exception that ends the run leaves the rest of the pass ready") {
  Machine m;
  RecordingHandle bad([] { return Handle::Result::raised; });
  RecordingHandle rest(noting(m.ran, "rest"));
  m.loop.call_soon(bad);
  m.loop.call_soon(rest);
  CHECK(m.loop.run() == Progress::raised);
  CHECK(m.ran.empty());
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(m.ran == std::vector<std::string>{"rest"});
}

TEST_CASE("a timer that never comes is a deadlock") {
  Machine m;
  RecordingHandle never(noting(m.ran, "never"));
  m.loop.call_at(VirtualTime::from_seconds(1e300), never);
  CHECK(m.loop.run() == Progress::deadlocked);
  m.loop.clear();
}

TEST_CASE("passes count over all loops of a process") {
  Machine m;
  EventLoop second(m.process);
  RecordingHandle a(noting(m.ran, "a"));
  RecordingHandle b(noting(m.ran, "b"));
  m.loop.call_soon(a);
  second.call_soon(b);
  CHECK(m.loop.run() == Progress::deadlocked);
  CHECK(second.run() == Progress::deadlocked);
  CHECK(m.process.passes == 2);
}

TEST_CASE("the trace tells a timer's way") {
  Machine m;
  RecordingHandle timer(noting(m.ran, "timer"));
  m.loop.call_at(seconds(1), timer);
  (void)m.loop.run();
  std::vector<EventKind> kinds;
  for (TraceRecord const& record : m.trace.records()) kinds.push_back(static_cast<EventKind>(record.kind));
  CHECK(kinds == std::vector{EventKind::timer_set, EventKind::idle, EventKind::timer_fired, EventKind::handle_enqueued,
                             EventKind::pass_begin, EventKind::handle_begin, EventKind::handle_end,
                             EventKind::pass_end});
  CHECK(m.trace.records()[3].words[3] == 3);  // The cause is the event in which the timer fires.
}
