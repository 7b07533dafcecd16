#include "values/native/builtin_methods.h"

#include "values/native/method_tables.h"

namespace loopscope {

void add_builtin_methods(Runtime& runtime) {
  add_str_methods(runtime);
  add_str_split_methods(runtime);
  add_str_translate_methods(runtime);
  add_str_case_methods(runtime);
  add_str_format_methods(runtime);
  add_list_methods(runtime);
  add_tuple_methods(runtime);
  add_dict_methods(runtime);
  add_set_methods(runtime);
  add_bytes_methods(runtime);
  add_number_methods(runtime);
  add_float_methods(runtime);
  add_iterator_methods(runtime);
}

}  // namespace loopscope
