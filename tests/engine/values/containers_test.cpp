#include <catch_amalgamated.hpp>

#include <limits>

#include "values/containers/dict.h"
#include "values/containers/set.h"
#include "values/values_support.h"

using namespace loopscope;
using values_test::Run;

TEST_CASE("sets iterate in CPython's order") {
  Run run;
  Ref<SetObject> numbers = make_set(run.runtime);
  for (int number : {33, 5, 1000, 8, -1, 16, 64}) REQUIRE(numbers->add(run.runtime, run.number(number)).value());
  CHECK(run.repr_of(Value::from(numbers)) == "{64, 33, 5, 1000, 8, 16, -1}");
  Ref<SetObject> words = make_set(run.runtime);
  for (char const* word : {"apple", "banana", "cherry", "x"}) REQUIRE(words->add(run.runtime, run.text(word)).value());
  CHECK(run.repr_of(Value::from(words)) == "{'banana', 'x', 'apple', 'cherry'}");
}

TEST_CASE("a set puts a new item where CPython puts it, on the last place that a removed one left") {
  Run run;
  Ref<SetObject> set = make_set(run.runtime);
  for (int number : {8, 33}) REQUIRE(set->add(run.runtime, run.number(number)).value());
  REQUIRE(set->remove(run.runtime, run.number(8)).value());
  for (int number : {7104, 35, 3}) REQUIRE(set->add(run.runtime, run.number(number)).value());
  CHECK(run.repr_of(Value::from(set)) == "{7104, 33, 35, 3}");
}

TEST_CASE("equal numbers of different types are one key") {
  Run run;
  Ref<DictObject> dict = make_dict(run.runtime);
  REQUIRE_FALSE(dict->set(run.runtime, run.number(1), run.text("int")).is_raised());
  REQUIRE_FALSE(dict->set(run.runtime, Value::number(1.0), run.text("float")).is_raised());
  REQUIRE_FALSE(dict->set(run.runtime, Value::boolean(true), run.text("bool")).is_raised());
  CHECK(run.repr_of(Value::from(dict)) == "{1: 'bool'}");
}

TEST_CASE("a dict keeps its order over many deletions and insertions") {
  Run run;
  Ref<DictObject> dict = make_dict(run.runtime);
  for (int number = 0; number < 1000; ++number)
    REQUIRE_FALSE(dict->set(run.runtime, run.number(number), run.number(-number)).is_raised());
  for (int number = 0; number < 1000; ++number) {
    if (number % 100 != 7) REQUIRE(dict->take(run.runtime, run.number(number)).value().as_small_int() == -number);
  }
  REQUIRE_FALSE(dict->set(run.runtime, run.number(7), run.text("again")).is_raised());
  REQUIRE_FALSE(dict->set(run.runtime, run.number(6), run.text("new")).is_raised());
  CHECK(run.repr_of(Value::from(dict)) ==
        "{7: 'again', 107: -107, 207: -207, 307: -307, 407: -407, 507: -507, 607: -607, 707: -707, 807: -807, 907: "
        "-907, 6: 'new'}");
}

TEST_CASE("a dict that grows under an iterator says so") {
  Run run;
  Ref<DictObject> dict = make_dict(run.runtime);
  REQUIRE_FALSE(dict->set(run.runtime, run.number(1), Value::none()).is_raised());
  Value const iterator = iterate(run.runtime, Value::from(dict)).take();
  REQUIRE(run.shown(next(run.runtime, iterator)) == "1");
  REQUIRE_FALSE(dict->set(run.runtime, run.number(2), Value::none()).is_raised());
  REQUIRE(run.shown(next(run.runtime, iterator)) == "RuntimeError: dictionary changed size during iteration");
}

TEST_CASE("what cannot be hashed is refused in the words of its use") {
  Run run;
  Ref<DictObject> dict = make_dict(run.runtime);
  REQUIRE(dict->set(run.runtime, run.list({}), Value::none()).is_raised());
  CHECK(run.raised() == "TypeError: cannot use 'list' as a dict key (unhashable type: 'list')");
  Ref<SetObject> set = make_set(run.runtime);
  REQUIRE(set->add(run.runtime, run.list({})).is_raised());
  CHECK(run.raised() == "TypeError: cannot use 'list' as a set element (unhashable type: 'list')");
}

TEST_CASE("hashes are those of CPython with PYTHONHASHSEED=0") {
  Run run;
  auto const hashed = [&](Value const& value) { return hash(run.runtime, value).value(); };
  CHECK(hashed(run.number(-1)) == -2);
  CHECK(hashed(run.number((1LL << 61) - 1)) == 0);
  CHECK(hashed(Value::number(0.5)) == 1152921504606846976);
  CHECK(hashed(run.tuple({run.number(1), run.number(2)})) == -3550055125485641917);
  CHECK(hashed(run.text("a")) == 4644417185603328019);
}

TEST_CASE("sorting is stable, in either direction") {
  Run run;
  Ref<ListObject> list = make_list(run.runtime);
  for (int number = 0; number < 200; ++number) list->items.push_back(run.tuple({run.number(number * 7 % 10)}));
  std::vector<Value> const before = list->items;
  REQUIRE_FALSE(sort(run.runtime, *list, Value::none(), SortOrder::descending).is_raised());
  for (std::size_t index = 1; index < list->items.size(); ++index) {
    REQUIRE(holds(run.runtime, Comparison::greater_equal, list->items[index - 1], list->items[index]).value());
    if (!equals(run.runtime, list->items[index - 1], list->items[index]).value()) continue;
    auto const place = [&](Value const& value) {
      return std::ranges::find_if(before, [&](Value const& other) { return identical(value, other); });
    };
    REQUIRE(place(list->items[index - 1]) < place(list->items[index]));
  }
  list->items = {run.number(1), run.text("a")};
  REQUIRE(sort(run.runtime, *list, Value::none(), SortOrder::ascending).is_raised());
  CHECK(run.raised() == "TypeError: '<' not supported between instances of 'str' and 'int'");
  CHECK(list->items.size() == 2);
}

TEST_CASE("a NaN among what is sorted ends where CPython's sort leaves it") {
  Run run;
  Value const nan = Value::number(std::numeric_limits<double>::quiet_NaN());
  Ref<ListObject> list = make_list(run.runtime, {nan, run.number(33), run.number(592850), run.number(974879)});
  REQUIRE_FALSE(sort(run.runtime, *list, Value::none(), SortOrder::descending).is_raised());
  CHECK(run.repr_of(Value::from(list)) == "[974879, 592850, nan, 33]");
  list->items = {Value::number(363.639), run.number(5), nan};
  REQUIRE_FALSE(sort(run.runtime, *list, Value::none(), SortOrder::ascending).is_raised());
  CHECK(run.repr_of(Value::from(list)) == "[5, nan, 363.639]");
}
