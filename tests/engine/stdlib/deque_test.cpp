#include "stdlib/collections/deque.h"

#include <vector>

#include "asyncio/events/asyncio.h"
#include "catch_amalgamated.hpp"
#include "support/test_runtime.h"
#include "values/numbers/int.h"
#include "vm/interpreter/interpreter.h"

using namespace loopscope;

namespace {

struct Fixture {
  Value number(std::int64_t value) { return int_value(base.runtime, value); }
  void fill(std::int64_t count) {
    for (std::int64_t value = 0; value < count; ++value) deque->push_right(number(value));
  }
  std::vector<std::int64_t> items() const {
    std::vector<std::int64_t> found;
    for (std::size_t index = 0; index < deque->size(); ++index) found.push_back(as_int((*deque)[index]));
    return found;
  }

  TestRuntime base;
  Asyncio asyncio{base.runtime, nullptr};
  Interpreter interpreter{base.runtime};
  Ref<DequeObject> deque = base.runtime.heap.make<DequeObject>(native_type(base.runtime, deque_type));
};

using Items = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("a deque takes items at both ends, and gives them back from both") {
  Fixture fixture;
  fixture.fill(3);
  fixture.deque->push_left(fixture.number(-1));
  CHECK(fixture.items() == Items{-1, 0, 1, 2});
  CHECK(as_int(fixture.deque->pop_right()) == 2);
  CHECK(as_int(fixture.deque->pop_left()) == -1);
  CHECK(fixture.items() == Items{0, 1});
}

TEST_CASE("a deque keeps its order when it grows while its items wrap around the ring") {
  Fixture fixture;
  fixture.fill(6);
  for (int count = 0; count < 5; ++count) fixture.deque->pop_left();
  for (std::int64_t value = 6; value < 40; ++value) fixture.deque->push_right(fixture.number(value));
  REQUIRE(fixture.deque->size() == 35);
  for (std::size_t index = 0; index < 35; ++index) {
    CHECK(as_int((*fixture.deque)[index]) == static_cast<std::int64_t>(index) + 5);
  }
}

TEST_CASE("a deque with a maximum gives back the item that falls out at the other end") {
  Fixture fixture;
  fixture.deque->maximum = 2;
  fixture.fill(2);
  CHECK(as_int(fixture.deque->push_right(fixture.number(2))) == 0);
  CHECK(as_int(fixture.deque->push_left(fixture.number(9))) == 2);
  CHECK(fixture.items() == Items{9, 1});
}

TEST_CASE("an item is inserted and removed in the middle") {
  Fixture fixture;
  fixture.fill(4);
  fixture.deque->open(1);
  (*fixture.deque)[1] = fixture.number(7);
  CHECK(fixture.items() == Items{0, 7, 1, 2, 3});
  CHECK(as_int(fixture.deque->close(3)) == 2);
  CHECK(fixture.items() == Items{0, 7, 1, 3});
}

TEST_CASE("rotate moves items from the right end to the left") {
  Fixture fixture;
  fixture.fill(5);
  fixture.deque->rotate(2);
  CHECK(fixture.items() == Items{3, 4, 0, 1, 2});
  fixture.deque->rotate(0);
  CHECK(fixture.items() == Items{3, 4, 0, 1, 2});
}

TEST_CASE("each change of a deque's length counts, which is how an iterator sees one") {
  Fixture fixture;
  std::uint64_t const before = fixture.deque->changes;
  fixture.fill(2);
  fixture.deque->pop_left();
  CHECK(fixture.deque->changes == before + 3);
}
