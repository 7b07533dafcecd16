#pragma once

namespace loopscope {

class Runtime;

// One function for each *_methods.cpp. It adds the file's table of methods to the type.

void add_str_methods(Runtime& runtime);
void add_str_split_methods(Runtime& runtime);
void add_str_translate_methods(Runtime& runtime);
void add_str_case_methods(Runtime& runtime);
void add_str_format_methods(Runtime& runtime);
void add_list_methods(Runtime& runtime);
void add_tuple_methods(Runtime& runtime);
void add_dict_methods(Runtime& runtime);
void add_set_methods(Runtime& runtime);
void add_bytes_methods(Runtime& runtime);
void add_bytes_text_methods(Runtime& runtime);
void add_bytearray_methods(Runtime& runtime);
void add_number_methods(Runtime& runtime);
void add_float_methods(Runtime& runtime);
void add_iterator_methods(Runtime& runtime);

}  // namespace loopscope
