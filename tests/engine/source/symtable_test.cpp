#include "source/names/symtable.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "source/front_end.h"

using namespace loopscope;

namespace {

std::string joined(std::vector<std::string> const& names) {
  std::string result;
  for (std::string const& name : names) result += (result.empty() ? "" : " ") + name;
  return result;
}

/// Parses a program whose first statement is a function.
struct Functions {
  explicit Functions(std::string_view text) : source(text, "main.py"), program(parse_program(source, {})) {
    REQUIRE(program.diagnostics.empty());
  }
  ast::FunctionDef const& function() const { return ast::as<ast::FunctionDef>(*program.module.body.front()); }
  ast::FunctionDef const& inner() const { return ast::as<ast::FunctionDef>(*function().body.back()); }
  Scope const& scope() const { return program.symbols.scope_of(&function()); }
  Scope const& inner_scope() const { return program.symbols.scope_of(&inner()); }

  SourceText source;
  ParsedProgram program;
};

}  // namespace

TEST_CASE("parameters come in the order of co_varnames, locals by first binding") {
  Functions const all("def f(a, /, b, *c, d, **e):\n  z = y = 1\n  for x in z: pass\n");
  CHECK(joined(all.scope().parameters) == "a b d c e");
  CHECK(joined(all.scope().local_names) == "a b d c e z y x");
}

TEST_CASE("a name that an inner function reads is a cell outside and free inside") {
  Functions const all("def f(a):\n  b = 1\n  def g():\n    return a + b + c\n");
  CHECK(all.scope().lookup("a") == NameScope::cell);
  CHECK(all.scope().lookup("b") == NameScope::cell);
  CHECK(all.inner_scope().lookup("a") == NameScope::free);
  CHECK(all.inner_scope().lookup("c") == NameScope::global_implicit);
  CHECK(joined(all.inner_scope().free_names) == "a b");
  CHECK(all.inner_scope().qualname == "f.<locals>.g");
}

TEST_CASE("a free name passes through the functions between") {
  Functions const all("def f():\n  x = 1\n  def g():\n    def h():\n      nonlocal x\n      x = 2\n");
  CHECK(joined(all.inner_scope().free_names) == "x");
  CHECK(all.inner_scope().lookup("x") == NameScope::free);
}

TEST_CASE("global reaches past the enclosing function") {
  Functions const all("def f():\n  x = 1\n  def g():\n    global x\n    x = 2\n");
  CHECK(all.scope().lookup("x") == NameScope::local);
  CHECK(all.inner_scope().lookup("x") == NameScope::global_explicit);
  CHECK(all.program.symbols.module_scope().lookup("f") == NameScope::local);
}

TEST_CASE("a comprehension has its own names, its first iterable the function's") {
  Functions const all("def f(xs, k):\n  return [x + k for x in xs]\n");
  auto const& result = ast::as<ast::Return>(*all.function().body.front());
  Scope const& comprehension = all.program.symbols.scope_of(result.value.get());
  CHECK(joined(comprehension.local_names) == "x");
  CHECK(joined(comprehension.free_names) == "k");
  CHECK(all.scope().lookup("xs") == NameScope::local);
  CHECK(all.scope().lookup("k") == NameScope::cell);
  CHECK(comprehension.qualname == "f.<locals>.<listcomp>");
}

TEST_CASE("a walrus in a comprehension binds in the function") {
  Functions const all("def f(xs):\n  return [y := x for x in xs]\n");
  CHECK(joined(all.scope().local_names) == "xs y");
  CHECK(all.scope().lookup("y") == NameScope::cell);
}

TEST_CASE("annotations bind and use nothing but their target") {
  Functions const all("def f(a: Missing) -> Missing:\n  x: Missing\n  y: Missing = 1\n");
  CHECK(joined(all.scope().local_names) == "a x y");
  CHECK_FALSE(all.scope().names.contains("Missing"));
}

TEST_CASE("awaits are noted") {
  CHECK(Functions("async def f():\n  await f()\n").scope().has_await);
  CHECK_FALSE(Functions("async def f():\n  async def g():\n    await f()\n").scope().has_await);
}

TEST_CASE("names that only import binds are modules") {
  Functions const all("def f():\n  import concurrent.futures, asyncio as aio\n  import time\n  time = 1\n");
  CHECK(all.scope().modules.at("concurrent") == "concurrent");
  CHECK(all.scope().modules.at("aio") == "asyncio");
  CHECK_FALSE(all.scope().modules.contains("time"));
}

TEST_CASE("declarations that CPython refuses") {
  CHECK(diagnostics_of("def f():\n  x = 1\n  global x") ==
        "syntax-error 3:3 name 'x' is assigned to before global declaration");
  CHECK(diagnostics_of("def f():\n  print(x)\n  global x") ==
        "syntax-error 3:3 name 'x' is used prior to global declaration");
  CHECK(diagnostics_of("def f(x):\n  nonlocal x") == "syntax-error 2:3 name 'x' is parameter and nonlocal");
  CHECK(diagnostics_of("def f():\n  nonlocal x") == "syntax-error 2:3 no binding for nonlocal 'x' found");
  CHECK(diagnostics_of("nonlocal x") == "syntax-error 1:1 nonlocal declaration not allowed at module level");
  CHECK(diagnostics_of("def f():\n  global x\n  x: int = 1") == "syntax-error 3:3 annotated name 'x' can't be global");
  CHECK(diagnostics_of("[x := 1 for x in y]") ==
        "syntax-error 1:2 assignment expression cannot rebind comprehension iteration variable 'x'");
  CHECK(diagnostics_of("[i for i in (x := y)]") ==
        "syntax-error 1:14 assignment expression cannot be used in a comprehension iterable expression");
}
