#pragma once

#include <string_view>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
class StrObject;

/// Raises TypeError `{what} must be {wanted}, not {type of given}`; None appears as `None`. Mirrors _PyArg_BadArgument
/// in Python/getargs.c.
Raised raise_bad_argument(Runtime&, std::string_view what, std::string_view wanted, Value const& given);

/// The str that an argument must be, borrowed from `given`; raises TypeError for any other type.
Completion<StrObject*> str_argument(Runtime&, std::string_view what, Value const& given);

}  // namespace loopscope
