#pragma once

#include <string_view>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
class StrObject;

/// TypeError `{what} must be {wanted}, not {the type of given}`, where None goes by its own name.
/// Mirrors _PyArg_BadArgument in Python/getargs.c.
Raised raise_bad_argument(Runtime&, std::string_view what, std::string_view wanted, Value const& given);

/// The text that an argument must be, borrowed from `given`; TypeError where it is something else.
Completion<StrObject*> str_argument(Runtime&, std::string_view what, Value const& given);

}  // namespace loopscope
