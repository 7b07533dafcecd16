#pragma once

namespace loopscope {

class Type;

/// The built-in types of a run: `runtime.types.list`, `runtime.types.value_error` … Runtime creates them in the order
/// of the tables, before any guest code runs.
struct BuiltinTypes {
#define LOOPSCOPE_TYPE(member, ...) Type* member = nullptr;
#include "values/core/builtin_types.def"
#include "values/core/exceptions.def"
#undef LOOPSCOPE_TYPE
};

}  // namespace loopscope
