#pragma once

namespace loopscope {

class Runtime;

// Each function sets the slots and attributes of its types. Runtime calls each once, after creating all types.

void set_up_object_type(Runtime& runtime);
#define LOOPSCOPE_TYPE(...)
#define SET_UP(name) void set_up_##name(Runtime& runtime);
#include "values/core/builtin_types.def"
#undef LOOPSCOPE_TYPE
/// `set_up_exceptions` sets up BaseException alone, before the other exception types are created with its slots;
/// `set_up_exception_attributes` adds the attributes of individual types.
void set_up_exceptions(Runtime& runtime);
void set_up_exception_attributes(Runtime& runtime);

}  // namespace loopscope
