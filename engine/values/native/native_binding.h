#pragma once

#include <span>

#include "values/native/native_function.h"

namespace loopscope {

/// Assigns a call's arguments to the slots of the signature's parameters, or raises the same TypeError as CPython.
/// `receiver` (unset: none) precedes the positional arguments.
Completion<void> bind_arguments(Runtime& runtime, NativeRecord& record, Value const& receiver,
                                CallArguments const& arguments, std::span<Value> slots);

}  // namespace loopscope
