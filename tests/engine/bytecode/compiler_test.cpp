#include "bytecode/compiler.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "bytecode/disassembler.h"
#include "source/parse_program.h"
#include "support/test_runtime.h"

using namespace loopscope;

namespace {

/// The opcodes of the code object `name` (`<module>` for the module), separated by spaces; jumps include their target.
std::string opcodes_of(std::string_view name, std::string_view source) {
  TestRuntime fixture;
  set_up_code_type(fixture.runtime);
  SourceText const text(source, "main.py");
  ParsedProgram const program = parse_program(text, KnownNames{});
  REQUIRE(program.diagnostics.empty());
  Ref<CodeObject> code = compile(fixture.runtime, text, program.module, program.symbols);
  std::vector<CodeObject const*> codes{code.get()};
  for (std::size_t i = 0; i < codes.size(); ++i) {
    for (Value const& constant : codes[i]->constants) {
      if (auto const* inner = constant.if_is<CodeObject>()) codes.push_back(inner);
    }
  }
  for (CodeObject const* candidate : codes) {
    if (candidate->name->view() != name) continue;
    std::string words;
    for (Instruction const instruction : candidate->instructions) {
      if (!words.empty()) words += ' ';
      words += opcode_names[instruction.word & 0xFF];
      if (jumps(instruction.opcode())) words += ">" + std::to_string(instruction.operand());
    }
    return words;
  }
  return "no such code";
}

}  // namespace

TEST_CASE("an if jumps over what does not run") {
  REQUIRE(opcodes_of("f", "def f(x):\n    if x:\n        return 1\n    return 2\n") ==
          "LOAD_FAST POP_JUMP_IF_FALSE>4 LOAD_CONST RETURN_VALUE LOAD_CONST RETURN_VALUE");
}

TEST_CASE("and, or, not in a condition jump without making a value") {
  REQUIRE(opcodes_of("f", "def f(a, b):\n    while not (a and b):\n        pass\n") ==
          "LOAD_FAST POP_JUMP_IF_FALSE>4 LOAD_FAST POP_JUMP_IF_TRUE>6 NOP JUMP_BACKWARD>0 LOAD_CONST RETURN_VALUE");
}

TEST_CASE("a return inside a for drops the iterator below its value") {
  REQUIRE(opcodes_of("f", "def f(xs):\n    for x in xs:\n        return x\n") ==
          "LOAD_FAST GET_ITER FOR_ITER>8 STORE_FAST LOAD_FAST SWAP POP_TOP RETURN_VALUE LOAD_CONST RETURN_VALUE");
}

TEST_CASE("a return through finally runs its body outside of the protected region") {
  REQUIRE(opcodes_of("f", "def f(g):\n    try:\n        return g()\n    finally:\n        g\n") ==
          "LOAD_FAST PUSH_NULL CALL LOAD_FAST POP_TOP RETURN_VALUE "
          "PUSH_EXC_INFO LOAD_FAST POP_TOP RERAISE SWAP POP_EXCEPT RERAISE");
}

TEST_CASE("an exchange of two names makes no tuple") {
  REQUIRE(opcodes_of("f", "def f(a, b):\n    a, b = b, a\n") ==
          "LOAD_FAST LOAD_FAST SWAP STORE_FAST STORE_FAST LOAD_CONST RETURN_VALUE");
}

TEST_CASE("a method call binds no method object") {
  REQUIRE(opcodes_of("f", "def f(x):\n    x.g(1)\n") ==
          "LOAD_FAST LOAD_METHOD LOAD_CONST CALL POP_TOP LOAD_CONST RETURN_VALUE");
}

TEST_CASE("a comprehension is inlined and its name ends with it") {
  REQUIRE(opcodes_of("f", "def f(xs):\n    return [x for x in xs]\n") ==
          "LOAD_FAST GET_ITER BUILD_LIST SWAP FOR_ITER>9 STORE_FAST LOAD_FAST LIST_APPEND JUMP_BACKWARD>4 CLEAR_FAST "
          "JUMP>13 CLEAR_FAST RERAISE RETURN_VALUE");
}

TEST_CASE("a captured variable lives in a cell that the inner function gets") {
  std::string_view const source = "def f(x):\n    def g():\n        return x\n    return g\n";
  REQUIRE(opcodes_of("f", source) ==
          "MAKE_CELL LOAD_CLOSURE BUILD_TUPLE LOAD_CONST MAKE_FUNCTION STORE_FAST LOAD_FAST RETURN_VALUE");
  REQUIRE(opcodes_of("g", source) == "COPY_FREE_VARS LOAD_DEREF RETURN_VALUE");
}

TEST_CASE("a negative number is one constant") {
  REQUIRE(opcodes_of("<module>", "x = -7\n") == "LOAD_CONST STORE_GLOBAL LOAD_CONST RETURN_VALUE");
}

TEST_CASE("a class statement calls __build_class__ with the body, whose names live in its namespace") {
  std::string const source = "class C(B):\n    x = 1\n";
  CHECK(opcodes_of("<module>", source) ==
        "LOAD_BUILD_CLASS PUSH_NULL LOAD_CONST MAKE_FUNCTION LOAD_CONST LOAD_GLOBAL CALL STORE_GLOBAL "
        "LOAD_CONST RETURN_VALUE");
  CHECK(opcodes_of("C", source) ==
        "LOAD_NAME STORE_NAME LOAD_CONST STORE_NAME LOAD_CONST STORE_NAME LOAD_CONST STORE_NAME "
        "LOAD_CONST STORE_NAME LOAD_CONST RETURN_VALUE");
}

TEST_CASE("annotations are evaluated by a function of their own, which sees the names of a class around it") {
  CHECK(
      opcodes_of("__annotate__", "def f(a: int): pass\n") ==
      "LOAD_FAST LOAD_CONST COMPARE_OP POP_JUMP_IF_FALSE>6 LOAD_GLOBAL RAISE_VARARGS BUILD_MAP LOAD_CONST LOAD_GLOBAL "
      "MAP_ADD RETURN_VALUE");
  CHECK(opcodes_of("__annotate__", "class C:\n    x: int\n") ==
        "COPY_FREE_VARS LOAD_FAST LOAD_CONST COMPARE_OP POP_JUMP_IF_FALSE>7 LOAD_GLOBAL RAISE_VARARGS BUILD_MAP "
        "LOAD_CONST LOAD_DEREF LOAD_FROM_DICT_OR_GLOBALS MAP_ADD RETURN_VALUE");
  CHECK(opcodes_of("__annotate__", "def g():\n    T = 1\n    class C:\n        x: T\n") ==
        "COPY_FREE_VARS LOAD_FAST LOAD_CONST COMPARE_OP POP_JUMP_IF_FALSE>7 LOAD_GLOBAL RAISE_VARARGS BUILD_MAP "
        "LOAD_CONST LOAD_DEREF LOAD_FROM_DICT_OR_DEREF MAP_ADD RETURN_VALUE");
}

TEST_CASE("a decorator waits below its function with the place of a receiver") {
  CHECK(opcodes_of("<module>", "@d\ndef f(): pass\n") ==
        "LOAD_GLOBAL PUSH_NULL LOAD_CONST MAKE_FUNCTION CALL STORE_GLOBAL LOAD_CONST RETURN_VALUE");
}
