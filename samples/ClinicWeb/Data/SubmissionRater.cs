namespace ClinicWeb.Data;

public enum SubmissionRater
{
    Client,
    Therapist,
}
