#pragma once

#include <string>

#include "bytecode/code_object.h"

namespace loopscope {

class Runtime;

/// The code as text, for goldens and for people: a line an instruction (source line, index, opcode, operand and what it
/// means), then the exception table, then the code objects among its constants.
std::string disassemble(Runtime& runtime, CodeObject const& code);

}  // namespace loopscope
