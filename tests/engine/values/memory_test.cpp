#include <catch_amalgamated.hpp>

#include "values/containers/dict.h"
#include "values/containers/set.h"
#include "values/values_support.h"

using namespace loopscope;
using values_test::Run;

TEST_CASE("a run gives back all its memory, cycles too") {
  Run run;
  Ref<ListObject> first = make_list(run.runtime);
  Ref<DictObject> second = make_dict(run.runtime);
  first->items.push_back(Value::from(second));
  second->set_str(make_str(run.runtime, "list"), Value::from(first));
  std::vector<Object*> const alive = run.runtime.heap.live_objects();
  REQUIRE(std::ranges::contains(alive, static_cast<Object*>(first.get())));
  // The sanitizer reports leaks at the end.
}

TEST_CASE("a list nested 100,000 deep ends without using up the stack") {
  Run run;
  std::uint64_t const before = run.runtime.heap.live_blocks();
  {
    Value nested = run.list({});
    for (int depth = 0; depth < 100'000; ++depth) nested = run.list({nested});
  }
  REQUIRE(run.runtime.heap.live_blocks() == before);
}

TEST_CASE("a repr of what is nested too deep is a RecursionError") {
  Run run;
  Value nested = run.list({});
  for (int depth = 0; depth < 100'000; ++depth) nested = run.list({nested});
  REQUIRE(run.repr_of(nested) ==
          "RecursionError: maximum recursion depth exceeded while getting the repr of an object");
  Value other = run.list({});
  for (int depth = 0; depth < 100'000; ++depth) other = run.list({other});
  REQUIRE(run.shown(compare(run.runtime, Comparison::equal, nested, other)) ==
          "RecursionError: maximum recursion depth exceeded in comparison");
}

TEST_CASE("containers that hold themselves show it") {
  Run run;
  Ref<ListObject> list = make_list(run.runtime);
  list->items.push_back(Value::from(list));
  REQUIRE(run.repr_of(Value::from(list)) == "[[...]]");
  Ref<DictObject> dict = make_dict(run.runtime);
  dict->set_str(make_str(run.runtime, "me"), Value::from(dict));
  REQUIRE(run.repr_of(Value::from(dict)) == "{'me': {...}}");
}
