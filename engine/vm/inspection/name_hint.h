#pragma once

#include <string>
#include <string_view>

#include "vm/frames/frame.h"

namespace loopscope {

class Interpreter;

/// The text that a traceback adds to `name 'x' is not defined` in that frame: `. Did you mean: 'y'?`, a module that is
/// not imported, or nothing.
std::string name_hint(Interpreter& interpreter, Frame const& frame, std::string_view wrong_name);

/// Whether CPython 3.14 has a public module of this name.
bool is_standard_module(std::string_view name);

}  // namespace loopscope
