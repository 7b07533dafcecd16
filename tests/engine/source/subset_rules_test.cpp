#include "source/rules/subset_rules.h"

#include <catch_amalgamated.hpp>

#include "source/front_end.h"

using namespace loopscope;

namespace {

/// The names of an engine that provides only `print`, `len` and two modules.
KnownNames small_engine() {
  return {
      .has_builtin = [](std::string_view name) { return name == "print" || name == "len"; },
      .has_module =
          [](std::string_view name) {
            return name == "asyncio" || name == "time" || name == "pkg" || name == "pkg.sub";
          },
      .has_member =
          [](std::string_view module, std::string_view name) {
            return (module == "asyncio" && (name == "run" || name == "sleep")) ||
                   (module == "time" && name == "time") || (module == "pkg.sub" && name == "thing");
          },
  };
}

}  // namespace

TEST_CASE("what the subset lacks is refused at its line") {
  CHECK(refusals_of("@d\nclass A(B, x=1):\n  @e\n  def f(self): pass\ndef __del__(): pass").empty());
  CHECK(refusals_of("x = 3j") == "complex-number 1");
  CHECK(refusals_of("from a import *") == "import-star 1");
  CHECK(refusals_of("from . import a") == "relative-import 1");
  CHECK(refusals_of("x = '\\N{DASH}'") == "named-character 1");
  CHECK(refusals_of("class A:\n  def __del__(self): pass") == "finalizer 2");
}

TEST_CASE("an await in a comprehension is not refused") {
  CHECK(refusals_of("async def f(ts):\n  return [await t for t in ts]").empty());
}

TEST_CASE("built-ins that are not there are refused, other names are left to run") {
  KnownNames const known = small_engine();
  CHECK(refusals_of("print(len('a'), no_such_name)", known).empty());
  CHECK(refusals_of("def f():\n  return vars()", known) == "builtin-not-available 2");
  CHECK(refusals_of("exec('x'); open('f'); breakpoint()", known) == "dynamic-code 1, outside-world 1, debugger 1");
  CHECK(refusals_of("complex(1, 2)", known) == "complex-number 1");
}

TEST_CASE("a name that the program binds is its own") {
  KnownNames const known = small_engine();
  CHECK(refusals_of("def vars(): pass\nvars()", known).empty());
  CHECK(refusals_of("def f(input):\n  return input()", known).empty());
  CHECK(refusals_of("def f():\n  global open\n  open = 1\nopen", known).empty());
  CHECK(refusals_of("def f(x: bytes) -> memoryview:\n  y: bytearray\n", known).empty());
}

TEST_CASE("modules that are not there are refused") {
  KnownNames const known = small_engine();
  CHECK(refusals_of("import asyncio, time\nfrom time import time", known).empty());
  CHECK(refusals_of("import asyncio, pandas\nfrom numpy.linalg import norm", known) ==
        "unknown-module 1, unknown-module 2");
  CHECK(refusals_of("import tomllib", known) == "module-not-available 1");
  CHECK(refusals_of("from __future__ import annotations", known).empty());
}

TEST_CASE("members that a module lacks are refused where the module is certain") {
  KnownNames const known = small_engine();
  CHECK(refusals_of("from asyncio import run, Lock", known) == "not-implemented-in-module 1");
  CHECK(refusals_of("import asyncio as aio\ndef f():\n  return aio.Lock()", known) == "not-implemented-in-module 3");
  CHECK(refusals_of("import pkg.sub\npkg.sub.thing\npkg.sub.other", known) == "not-implemented-in-module 3");
  CHECK(refusals_of("import time\ntime = object\ntime.nothing", known).starts_with("builtin-not-available 2"));
  CHECK(refusals_of("import time\ndef f(time):\n  return time.nothing", known).empty());
  CHECK(refusals_of("import time\ndef f(x: time.Nothing): pass\ntime.__name__", known).empty());
}

TEST_CASE("refusals come in one go, in order") {
  CHECK(refusals_of("class A:\n  @d\n  def f(self): yield 1j\nfrom m import *\nx = 3j") ==
        "complex-number 3, import-star 4, complex-number 5");
}
