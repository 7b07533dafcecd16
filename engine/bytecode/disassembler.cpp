#include "bytecode/disassembler.h"

#include <format>

#include "values/core/runtime.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

std::string meaning(Runtime& runtime, CodeObject const& code, Instruction instruction) {
  std::uint32_t const operand = instruction.operand();
  switch (instruction.opcode()) {
    case Opcode::LOAD_CONST: {
      Value const& constant = code.constants[operand];
      if (auto const* inner = constant.if_is<CodeObject>()) return std::format("<code {}>", inner->qualname->view());
      auto text = repr(runtime, constant);
      return text.is_raised() ? "?" : std::string(text.value()->view());
    }
    case Opcode::LOAD_FAST:
    case Opcode::STORE_FAST:
    case Opcode::DELETE_FAST:
    case Opcode::CLEAR_FAST:
    case Opcode::MAKE_CELL:
    case Opcode::LOAD_CLOSURE:
    case Opcode::LOAD_DEREF:
    case Opcode::STORE_DEREF:
    case Opcode::DELETE_DEREF: return std::string(code.varnames[operand]->view());
    case Opcode::LOAD_GLOBAL:
    case Opcode::STORE_GLOBAL:
    case Opcode::DELETE_GLOBAL:
    case Opcode::LOAD_ATTR:
    case Opcode::LOAD_METHOD:
    case Opcode::STORE_ATTR:
    case Opcode::DELETE_ATTR:
    case Opcode::LOAD_LIBRARY:
    case Opcode::IMPORT_NAME:
    case Opcode::IMPORT_FROM: return std::string(code.names[operand]->view());
    default: return jumps(instruction.opcode()) ? std::format("to {}", operand) : "";
  }
}

}  // namespace

std::string disassemble(Runtime& runtime, CodeObject const& code) {
  std::string text = std::format("code {}, stack {}\n", code.qualname->view(), code.stack_size);
  for (std::size_t i = 0; i < code.instructions.size(); ++i) {
    Instruction const instruction = code.instructions[i];
    std::string const note = meaning(runtime, code, instruction);
    text += std::format("{:5} {:4} {:20}{:6}{}{}\n", code.lines[i], i, opcode_names[instruction.word & 0xFF],
                        instruction.operand(), note.empty() ? "" : "  ", note);
  }
  for (ExceptionTableEntry const& entry : code.exception_table) {
    text +=
        std::format("exceptions in {}..{} go to {} at depth {}\n", entry.begin, entry.end, entry.target, entry.depth);
  }
  for (Value const& constant : code.constants) {
    if (auto const* inner = constant.if_is<CodeObject>()) text += "\n" + disassemble(runtime, *inner);
  }
  return text;
}

}  // namespace loopscope
