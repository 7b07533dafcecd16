#include "loop/virtual_clock.h"

#include "catch_amalgamated.hpp"

using namespace loopscope;

namespace {

VirtualTime seconds(double value) { return VirtualTime::from_seconds(value); }

}  // namespace

TEST_CASE("the clock begins at zero and moves to a hair after a timer") {
  VirtualClock clock;
  CHECK(clock.time() == VirtualTime());
  TimerKey const key = clock.new_timer_key(seconds(1));
  CHECK_FALSE(clock.has_passed(key));
  clock.move_past(key);
  CHECK(clock.time() == seconds(1));
  CHECK(clock.hair() == 1);
  CHECK(clock.has_passed(key));
}

TEST_CASE("equal deadlines come in the order in which the timers were set") {
  VirtualClock clock;
  TimerKey const first = clock.new_timer_key(seconds(1));
  TimerKey const second = clock.new_timer_key(seconds(1));
  CHECK(first < second);
}

TEST_CASE("a timer set at the start beats the last tick of a chain that ends at the same moment") {
  VirtualClock clock;
  TimerKey const whole = clock.new_timer_key(seconds(1));
  TimerKey const half = clock.new_timer_key(seconds(0.5));
  clock.move_past(half);
  TimerKey const second_half = clock.new_timer_key(seconds(1));
  CHECK(whole < second_half);
  clock.move_past(whole);
  CHECK(clock.has_passed(whole));
  CHECK_FALSE(clock.has_passed(second_half));
}

TEST_CASE("a timer that is due already comes at once") {
  VirtualClock clock;
  clock.move_past(clock.new_timer_key(seconds(1)));
  CHECK(clock.has_passed(clock.new_timer_key(seconds(1))));
  CHECK(clock.has_passed(clock.new_timer_key(seconds(0.5))));
}

TEST_CASE("the clock never goes back") {
  VirtualClock clock;
  TimerKey const early = clock.new_timer_key(seconds(1));
  clock.block(seconds(5));
  clock.move_past(early);
  CHECK(clock.time() == seconds(5));
}

TEST_CASE("blocking makes what was due meanwhile pass, and is a hair long itself") {
  VirtualClock clock;
  TimerKey const at_one = clock.new_timer_key(seconds(1));
  TimerKey const at_two = clock.new_timer_key(seconds(2));
  clock.block(seconds(1));
  CHECK(clock.hair() == 1);
  CHECK(clock.has_passed(at_one));
  CHECK_FALSE(clock.has_passed(at_two));
}

TEST_CASE("seconds become nanoseconds as Python's round does") {
  CHECK(VirtualTime::from_seconds(0.5e-9).nanoseconds() == 0);
  CHECK(VirtualTime::from_seconds(1.5e-9).nanoseconds() == 2);
  CHECK(VirtualTime::from_seconds(1e300).nanoseconds() == INT64_MAX);
}
