#pragma once

namespace loopscope {

class Runtime;

// Each function sets the slots and attributes of its types. Runtime calls each once, after creating all types.

void set_up_object_type(Runtime& runtime);
void set_up_singletons(Runtime& runtime);
void set_up_int(Runtime& runtime);
void set_up_float(Runtime& runtime);
void set_up_str(Runtime& runtime);
void set_up_bytes(Runtime& runtime);
void set_up_list(Runtime& runtime);
void set_up_tuple(Runtime& runtime);
void set_up_dict(Runtime& runtime);
void set_up_dict_views(Runtime& runtime);
void set_up_set(Runtime& runtime);
void set_up_slice(Runtime& runtime);
void set_up_range(Runtime& runtime);
void set_up_iterators(Runtime& runtime);
void set_up_functions(Runtime& runtime);
void set_up_small_objects(Runtime& runtime);
void set_up_traceback_type(Runtime& runtime);
/// `set_up_exceptions` sets up BaseException alone, before the other exception types are created with its slots;
/// `set_up_exception_attributes` adds the attributes of individual types.
void set_up_exceptions(Runtime& runtime);
void set_up_exception_attributes(Runtime& runtime);

}  // namespace loopscope
