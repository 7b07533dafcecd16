#pragma once

#include "values/core/call_arguments.h"
#include "vm/frames/function_object.h"

namespace loopscope {

/// Binds the arguments of a call to the parameters: fills the first slots of a frame, all unset before, with
/// parameters, *args, **kwargs and defaults. On Raised (a TypeError with CPython's message) some slots may be filled
/// already; the caller releases them with the frame. Mirrors Python/ceval.c, initialize_locals.
Completion<void> bind_arguments(Runtime&, FunctionObject const&, CallArguments const&, Value* slots);

}  // namespace loopscope
