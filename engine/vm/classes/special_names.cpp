#include "vm/classes/special_names.h"

#include <string>

#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

constexpr char const* binary_names[] = {"add",    "sub",    "mul", "matmul", "truediv", "mod",     "pow",
                                        "lshift", "rshift", "or",  "xor",    "and",     "floordiv"};
constexpr char const* unary_names[] = {"__invert__", "__pos__", "__neg__"};
constexpr char const* compare_names[] = {"__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"};

}  // namespace

SpecialNames::SpecialNames(Runtime& runtime) {
#define SPECIAL_NAME(member, name) member = runtime.intern(name);
#include "vm/classes/special_names.def"
#undef SPECIAL_NAME
  for (std::size_t i = 0; i < std::size(binary_names); ++i) {
    std::string const name = binary_names[i];
    binary[i] = runtime.intern("__" + name + "__");
    reflected[i] = runtime.intern("__r" + name + "__");
    in_place[i] = runtime.intern("__i" + name + "__");
  }
  for (std::size_t i = 0; i < std::size(unary_names); ++i) unary[i] = runtime.intern(unary_names[i]);
  for (std::size_t i = 0; i < std::size(compare_names); ++i) compare[i] = runtime.intern(compare_names[i]);
}

SpecialNames const& special_names(Runtime& runtime) { return runtime.interpreter->names; }

}  // namespace loopscope
