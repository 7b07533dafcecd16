#include "values/core/bad_argument.h"

#include <string>

#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/text/str.h"

namespace loopscope {

Raised raise_bad_argument(Runtime& runtime, std::string_view what, std::string_view wanted, Value const& given) {
  std::string text(what);
  text += " must be ";
  text += wanted;
  text += ", not ";
  text += given.is_none() ? "None" : type_of(runtime, given).name();
  return runtime.raise(runtime.types.type_error, std::move(text));
}

Completion<StrObject*> str_argument(Runtime& runtime, std::string_view what, Value const& given) {
  if (auto* text = given.if_is<StrObject>()) return text;
  return raise_bad_argument(runtime, what, "str", given);
}

}  // namespace loopscope
