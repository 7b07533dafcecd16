#include <catch_amalgamated.hpp>
#include <string_view>

#include "source/front_end.h"

using namespace loopscope;

namespace {

struct Case {
  std::string_view program;
  std::string_view expected;  ///< `line:column message`, as in CPython 3.14.
};

}  // namespace

TEST_CASE("syntax errors have CPython's words and place") {
  constexpr Case cases[] = {
      {"f() = 1", "1:1 cannot assign to function call here. Maybe you meant '==' instead of '='?"},
      {"a, f() = 1, 2", "1:4 cannot assign to function call here. Maybe you meant '==' instead of '='?"},
      {"x = f() = 3", "1:5 cannot assign to function call"},
      {"None = 1", "1:1 cannot assign to None"},
      {"a < b = 1", "1:1 cannot assign to comparison"},
      {"[x for x in y] = 1", "1:1 cannot assign to list comprehension here. Maybe you meant '==' instead of '='?"},
      {"if x = 3: pass", "1:4 invalid syntax. Maybe you meant '==' or ':=' instead of '='?"},
      {"f(a.b=1)", "1:3 expression cannot contain assignment, perhaps you meant \"==\"?"},
      {"f(True=1)", "1:3 cannot assign to True"},
      {"f(a=1, a=2)", "1:8 keyword argument repeated: a"},
      {"f(a=, b=1)", "1:3 expected argument value expression"},
      {"f(x for x in y, 1)", "1:3 Generator expression must be parenthesized"},
      {"f(a=1, b)", "1:9 positional argument follows keyword argument"},
      {"f(**a, b)", "1:9 positional argument follows keyword argument unpacking"},
      {"def f(a, a): pass", "1:10 duplicate argument 'a' in function definition"},
      {"def f(a=1, b): pass", "1:12 parameter without a default follows parameter with a default"},
      {"def f(*): pass", "1:7 named arguments must follow bare *"},
      {"def f(a, /, b, /): pass", "1:16 / may appear only once"},
      {"def f(**k, a): pass", "1:12 arguments cannot follow var-keyword argument"},
      {"def f: pass", "1:6 expected '('"},
      {"def f[](): pass", "1:7 Type parameter list cannot be empty"},
      {"def f[*Ts: int](): pass", "1:10 cannot use bound with TypeVarTuple"},
      {"def f[**P: (int, str)](): pass", "1:10 cannot use constraints with ParamSpec"},
      {"def f[T, T](): pass", "1:10 duplicate type parameter 'T'"},
      {"def f[T=int, U](): pass", "1:14 non-default type parameter 'U' follows default type parameter"},
      {"def f[T: (yield)](): pass", "1:11 yield expression cannot be used within a TypeVar bound"},
      {"class C[T]((x := 1)): pass", "1:13 named expression cannot be used within the definition of a generic"},
      {"type X = (await 1)", "1:11 await expression cannot be used within a type alias"},
      {"def f[T](): nonlocal T", "1:13 nonlocal binding not allowed for type parameter 'T'"},
      {"if x pass", "1:6 invalid syntax"},
      {"for x in y print(x)", "1:12 invalid syntax"},
      {"for f() in x: pass", "1:5 cannot assign to function call"},
      {"with a as 1: pass", "1:11 cannot assign to literal"},
      {"try: pass\nx = 1", "2:1 expected 'except' or 'finally' block"},
      {"try:\n  pass\nexcept A, B as e:\n  pass", "3:8 multiple exception types must be parenthesized when using 'as'"},
      {"try:\n  pass\nexcept:\n  pass\nexcept A:\n  pass", "3:1 default 'except:' must be last"},
      {"if x:\n  pass\nelse:\n  pass\nelif y:\n  pass", "5:1 'elif' block follows an 'else' block"},
      {"print 'hello'", "1:1 Missing parentheses in call to 'print'. Did you mean print(...)?"},
      {"f(1, 2 3)", "1:6 invalid syntax. Perhaps you forgot a comma?"},
      {"x = {'a': 1 'b': 2}", "1:11 invalid syntax. Perhaps you forgot a comma?"},
      {"a b", "1:3 invalid syntax"},
      {"{1: 2, 3}", "1:8 ':' expected after dictionary key"},
      {"{1:}", "1:3 expression expected after dictionary key and ':'"},
      {"[a, b for a in b]", "1:2 did you forget parentheses around the comprehension target?"},
      {"[*a for a in b]", "1:2 iterable unpacking cannot be used in comprehension"},
      {"(*a)", "1:2 cannot use starred expression here"},
      {"x = *a", "1:5 can't use starred expression here"},
      {"*a, *b = c", "1:1 multiple starred expressions in assignment"},
      {"*a = c", "1:1 starred assignment target must be in a list or tuple"},
      {"del f()", "1:5 cannot delete function call"},
      {"f() += 1", "1:1 'function call' is an illegal expression for augmented assignment"},
      {"(a, b): int", "1:1 only single target (not tuple) can be annotated"},
      {"(x.y := 1)", "1:2 cannot use assignment expressions with attribute"},
      {"x = 1 if 2", "1:5 expected 'else' after 'if' expression"},
      {"import a, b from c", "1:1 Did you mean to use 'from ... import ...' instead?"},
      {"from a import b,", "1:17 trailing comma not allowed without surrounding parentheses"},
      {"from a import", "1:14 Expected one or more names after 'import'"},
      {"f'{}'", "1:4 f-string: valid expression required before '}'"},
      {"f'{x'", "1:5 f-string: expecting '}'"},
      {"f'{x!z}'", "1:6 f-string: invalid conversion character 'z': expected 's', 'r', or 'a'"},
      {"f'}'", "1:3 f-string: single '}' is not allowed"},
      {"f'{lambda x: 1}'", "1:4 f-string: lambda expressions are not allowed without parentheses"},
      {"f'{x = 1}'", "1:8 f-string: expecting '!', or ':', or '}'"},
      {"b'a' 'b'", "1:9 cannot mix bytes and nonbytes literals"},
      {"'\\x1'",
       "1:1 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape"},
  };
  for (Case const& each : cases) {
    CAPTURE(each.program);
    CHECK(diagnostics_of(each.program) == "syntax-error " + std::string(each.expected));
  }
  // The message is CPython's; the hint is that of foreign-operator.
  CHECK(diagnostics_of("x++") == "foreign-operator 1:4 invalid syntax");
}

TEST_CASE("a header without its colon") {
  CHECK(diagnostics_of("def f()") == "missing-colon 1:8 expected ':'");
  CHECK(diagnostics_of("if x") == "missing-colon 1:5 expected ':'");
  CHECK(diagnostics_of("while x\n  pass") == "missing-colon 1:8 expected ':'");
  CHECK(diagnostics_of("if x:\n  pass\nelse if y:\n  pass") == "else-if 3:6 expected ':'");
}

TEST_CASE("blocks that are missing") {
  CHECK(diagnostics_of("if x:\npass") ==
        "indentation-error 2:1 expected an indented block after 'if' statement on line 1");
  CHECK(diagnostics_of("def f():\n") ==
        "indentation-error 1:9 expected an indented block after function definition on line 1");
  CHECK(diagnostics_of("try:\n  pass\nexcept A:\npass") ==
        "indentation-error 4:1 expected an indented block after 'except' statement on line 3");
}

TEST_CASE("awaiting outside of async def") {
  CHECK(diagnostics_of("await x") == "await-outside-async 1:1 'await' outside function");
  CHECK(diagnostics_of("def f(): await x") == "await-outside-async 1:10 'await' outside async function");
  CHECK(diagnostics_of("def f():\n  async for a in b: pass") ==
        "await-outside-async 2:3 'async for' outside async function");
  CHECK(diagnostics_of("def f(): [await x for x in y]") ==
        "await-outside-async 1:10 asynchronous comprehension outside of an asynchronous function");
  // Reported once for each function.
  CHECK(diagnostics_of("def f():\n  async with a: await b\n  await c") ==
        "await-outside-async 2:3 'async with' outside async function");
}

TEST_CASE("places where a statement may not stand") {
  constexpr Case cases[] = {
      {"return 1", "1:1 'return' outside function"},
      {"break", "1:1 'break' outside loop"},
      {"for x in y:\n  def f(): continue", "2:12 'continue' not properly in loop"},
      {"yield 1", "1:1 'yield' outside function"},
      {"async def f(): yield from x", "1:16 'yield from' inside async function"},
      {"async def f():\n  yield 1\n  return 2", "3:3 'return' with value in async generator"},
      {"x = 1\nfrom __future__ import annotations",
       "2:1 from __future__ imports must occur at the beginning of the file"},
      {"from __future__ import nothing", "1:24 future feature nothing is not defined"},
  };
  for (Case const& each : cases) {
    CAPTURE(each.program);
    CHECK(diagnostics_of(each.program).find("syntax-error " + std::string(each.expected)) != std::string::npos);
  }
  CHECK(diagnostics_of("async def f(): return [await x for x in y]").empty());
  CHECK(diagnostics_of("while x:\n  if y: break\nelse: pass").empty());
}

TEST_CASE("one run tells of several errors, and of none twice") {
  CHECK(diagnostics_of("x = = 1\nif y z:\n    a b\nelse:\n    c d\nok = 1\nf(1 2)\n") ==
        "syntax-error 1:5 invalid syntax\n"
        "syntax-error 2:6 invalid syntax\n"
        "syntax-error 3:7 invalid syntax\n"
        "syntax-error 5:7 invalid syntax\n"
        "syntax-error 7:3 invalid syntax. Perhaps you forgot a comma?");
  CHECK(diagnostics_of("def f(:\n    x = 1\ny = 2\n") == "syntax-error 1:7 invalid syntax");
  CHECK(diagnostics_of("def f(a:\n    x = 1\ny = 2\n") == "unclosed-bracket 1:6 '(' was never closed");
}
