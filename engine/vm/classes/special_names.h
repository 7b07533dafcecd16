#pragma once

#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/text/str.h"

namespace loopscope {

/// The names of special methods, interned once a run.
struct SpecialNames {
  explicit SpecialNames(Runtime& runtime);

#define SPECIAL_NAME(member, name) Ref<StrObject> member;
#include "vm/classes/special_names.def"
#undef SPECIAL_NAME

  /// `__add__`, `__radd__`, `__iadd__` … by BinaryOperator.
  Ref<StrObject> binary[13];
  Ref<StrObject> reflected[13];
  Ref<StrObject> in_place[13];
  Ref<StrObject> unary[3];    ///< By UnaryOperator.
  Ref<StrObject> compare[6];  ///< By Comparison.
};

/// Those of the run.
SpecialNames const& special_names(Runtime& runtime);

}  // namespace loopscope
