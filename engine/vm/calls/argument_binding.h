#pragma once

#include "values/core/call_arguments.h"
#include "vm/frames/function_object.h"

namespace loopscope {

/// Puts the arguments of a call into the first slots of a frame, all unset before: parameters, *args, **kwargs,
/// defaults. On Raised (a TypeError with CPython's message) some slots are filled already; the caller drops them with
/// the frame. Mirrors Python/ceval.c, initialize_locals.
Completion<void> bind_arguments(Runtime&, FunctionObject const&, CallArguments const&, Value* slots);

}  // namespace loopscope
