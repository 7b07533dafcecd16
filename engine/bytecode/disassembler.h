#pragma once

#include <string>

#include "bytecode/code_object.h"

namespace loopscope {

class Runtime;

/// The code as text, for golden files and readers: one line for each instruction (source line, index, opcode, operand
/// and its meaning), then the exception table, then the code objects among the constants.
std::string disassemble(Runtime& runtime, CodeObject const& code);

}  // namespace loopscope
