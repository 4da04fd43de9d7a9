"""A candidate's rights, and what is kept on record about them: basis, retention, holds, requests, erasure."""
