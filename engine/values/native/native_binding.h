#pragma once

#include <span>

#include "values/native/native_function.h"

namespace loopscope {

/// Puts a call's arguments into the slots of the signature's parameters, or raises the TypeError that CPython would.
/// `receiver` (unset: none) goes in front of the positional ones.
Completion<void> bind_arguments(Runtime& runtime, NativeRecord& record, Value const& receiver,
                                CallArguments const& arguments, std::span<Value> slots);

}  // namespace loopscope
