#pragma once

#include <optional>
#include <string_view>

#include "source/diagnostics/diagnostics.h"

namespace loopscope {

/// The diagnostic with the reason why a supported module lacks a name of CPython's; nullopt when there is no particular
/// reason.
std::optional<DiagnosticId> refusal_of_member(std::string_view module, std::string_view name);

/// Whether CPython has the name only on Windows: programs use it after testing the platform.
bool is_of_windows(std::string_view module, std::string_view name);

/// The diagnostic with the reason why a module of this dotted name is not supported; nullopt when there is no
/// particular reason.
std::optional<DiagnosticId> refusal_of_module(std::string_view dotted_name);

}  // namespace loopscope
