"""Every text behind a code: code -> (Indonesian, English), one module per theme."""

from __future__ import annotations

from ui.messages import (
    actions,
    commands,
    drafting,
    editor,
    forms,
    guards,
    help_pages,
    importing,
    jobs,
    reports,
    rubric_advice,
    rubric_changes,
    rubric_problems,
    settings,
    sheets,
    terms,
    view_files,
    wizard,
    wording,
    workspace,
)

MESSAGES: dict[str, tuple[str, str]] = {
    **terms.MESSAGES,
    **view_files.MESSAGES,
    **rubric_problems.MESSAGES,
    **rubric_advice.MESSAGES,
    **rubric_changes.MESSAGES,
    **drafting.MESSAGES,
    **workspace.MESSAGES,
    **settings.MESSAGES,
    **reports.MESSAGES,
    **commands.MESSAGES,
    **actions.MESSAGES,
    **forms.MESSAGES,
    **guards.MESSAGES,
    **sheets.MESSAGES,
    **editor.MESSAGES,
    **help_pages.MESSAGES,
    **importing.MESSAGES,
    **jobs.MESSAGES,
    **wizard.MESSAGES,
    **wording.MESSAGES,
}
