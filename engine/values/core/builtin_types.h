#pragma once

namespace loopscope {

class Type;

/// The built-in types of a run, made in the order of the tables by Runtime, each there before any guest code runs:
/// `runtime.types.list`, `runtime.types.value_error` …
struct BuiltinTypes {
#define LOOPSCOPE_TYPE(member, ...) Type* member = nullptr;
#include "values/core/builtin_types.def"
#include "values/core/exceptions.def"
#undef LOOPSCOPE_TYPE
};

}  // namespace loopscope
