#include "bytecode/assembler.h"

#include <catch_amalgamated.hpp>

#include "support/test_runtime.h"

using namespace loopscope;

namespace {

struct Assembly {
  Assembly() { set_up_code_type(fixture.runtime); }

  TestRuntime fixture;
  Ref<CodeObject> code = fixture.runtime.heap.make<CodeObject>(*fixture.runtime.types.code);
  Assembler assembler{*code};
};

}  // namespace

TEST_CASE("a jump forward goes to where its label is bound later") {
  Assembly a;
  Label const end = a.assembler.new_label();
  a.assembler.load_constant(Value::none());
  a.assembler.emit_jump(Opcode::POP_JUMP_IF_TRUE, end);
  a.assembler.emit(Opcode::NOP);
  a.assembler.bind(end);
  a.assembler.load_constant(Value::none());
  a.assembler.emit(Opcode::RETURN_VALUE);
  a.assembler.finish();
  REQUIRE(a.code->instructions[1].operand() == 3);
}

TEST_CASE("what no path reaches is left out") {
  Assembly a;
  a.assembler.load_constant(Value::none());
  a.assembler.emit(Opcode::RETURN_VALUE);
  a.assembler.emit(Opcode::NOP);
  Label const never_jumped_to = a.assembler.new_label();
  a.assembler.bind(never_jumped_to);
  a.assembler.emit(Opcode::NOP);
  a.assembler.finish();
  REQUIRE(a.code->instructions.size() == 2);
  REQUIRE_FALSE(a.assembler.is_reachable());
}

TEST_CASE("the stack size is the deepest point and two places for the instruction at work") {
  Assembly a;
  for (int i = 0; i < 3; ++i) a.assembler.load_constant(Value::small_int(i));
  a.assembler.emit(Opcode::BUILD_TUPLE, 3);
  a.assembler.emit(Opcode::RETURN_VALUE);
  a.assembler.finish();
  REQUIRE(a.code->stack_size == 5);
}

TEST_CASE("a constant with the same key is stored once") {
  Assembly a;
  a.assembler.load_constant(Value::small_int(7), "int 7");
  a.assembler.load_constant(Value::small_int(7), "int 7");
  REQUIRE(a.code->constants.size() == 1);
}

TEST_CASE("a region with a hole protects what is before and after it") {
  Assembly a;
  ProtectedRegion region = a.assembler.open_region(0);
  a.assembler.emit(Opcode::NOP);
  a.assembler.suspend(region);
  a.assembler.emit(Opcode::NOP);
  a.assembler.resume(region);
  a.assembler.emit(Opcode::NOP);
  Label const end = a.assembler.new_label();
  a.assembler.emit_jump(Opcode::JUMP, end);
  a.assembler.bind_handler(region);
  a.assembler.emit(Opcode::RERAISE);
  a.assembler.bind(end);
  a.assembler.finish();
  REQUIRE(a.code->exception_table.size() == 2);
  REQUIRE(a.code->exception_table[0].begin == 0);
  REQUIRE(a.code->exception_table[0].end == 1);
  REQUIRE(a.code->exception_table[1].begin == 2);
  REQUIRE(a.code->exception_table[1].target == 4);
}
