#include "base/suggestions.h"

#include <array>

#include "catch_amalgamated.hpp"

using loopscope::suggestion;

TEST_CASE("the nearest name is suggested") {
  std::array<std::string_view, 3> const names = {"delay", "result", "display"};
  CHECK(suggestion("dealy", names) == "delay");
  CHECK(suggestion("results", names) == "result");
}

TEST_CASE("another case of letters is nearer than another letter") {
  std::array<std::string_view, 2> const names = {"tame", "Name"};
  CHECK(suggestion("name", names) == "Name");
}

TEST_CASE("a name that is far from all suggests nothing") {
  std::array<std::string_view, 2> const names = {"delay", "result"};
  CHECK_FALSE(suggestion("xyz", names).has_value());
  CHECK_FALSE(suggestion("xyz", {}).has_value());
}

TEST_CASE("a name is not suggested for itself") {
  std::array<std::string_view, 1> const names = {"delay"};
  CHECK_FALSE(suggestion("delay", names).has_value());
}
