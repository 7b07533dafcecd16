#include "bytecode/opcodes.h"

#include "base/assert.h"

namespace loopscope {

int stack_effect(Instruction instruction) {
  [[maybe_unused]] int const operand = static_cast<int>(instruction.operand());
  switch (instruction.opcode()) {
#define OPCODE(name, effect, jumps) \
  case Opcode::name: return effect;
#include "bytecode/opcodes.def"
  }
  UNREACHABLE();
}

bool jumps(Opcode opcode) {
  switch (opcode) {
#define OPCODE(name, effect, jumps) \
  case Opcode::name: return jumps;
#include "bytecode/opcodes.def"
  }
  UNREACHABLE();
}

}  // namespace loopscope
